//! The Gregorian calendar, carried back as far as anybody dates anything.

/// A day of an astronomical year: year 0 is 1 BCE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    pub year: i64,
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

/// ISO 8601-1:2019, 4.2.1: every fourth year, of the centuries only every fourth.
pub fn is_leap(year: i64) -> bool {
    let divides = |by| year.rem_euclid(by) == 0;
    divides(4) && (!divides(100) || divides(400))
}

/// The last day of a month, 1–12.
pub fn days_in(year: i64, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
