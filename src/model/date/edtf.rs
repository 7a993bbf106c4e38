//! What a date of EDTF levels 0 and 1 says, and how it is written.

use std::fmt;

use super::calendar::{Day, days_in};

/// A date, a moment or an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edtf {
    Date(Date),
    /// A complete calendar date with a time of day.
    Moment(Date, Time),
    /// At least one end is a date, and it does not begin after it ends.
    Interval(Bound, Bound),
}

/// An end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    Date(Date),
    /// Nobody knows: written as nothing.
    Unknown,
    /// There is none: written `..`.
    Open,
}

/// A year, or something within a year. Only [`Date::new`] makes one, so its parts fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    year: Year,
    within: Within,
    qualifier: Qualifier,
}

/// An astronomical year, whose last digits may be unspecified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Year {
    negative: bool,
    /// Unspecified digits count as 0.
    magnitude: i64,
    /// 0, 1 or 2.
    unspecified: u8,
}

/// What of the year is meant. `None` is unspecified: `XX`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Within {
    Year,
    Season(Season),
    Month(Option<u8>),
    Day(Option<u8>, Option<u8>),
}

/// Of whichever hemisphere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// How sure the date is, as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Qualifier {
    #[default]
    None,
    /// `?`
    Uncertain,
    /// `~`
    Approximate,
    /// `%`
    Both,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Time {
    pub hour: u8,
    pub minute: u8,
    /// 60 in a leap second.
    pub second: u8,
    pub shift: Shift,
}

/// Where a time of day is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shift {
    Local,
    Utc,
    /// Ahead of UTC, or behind it.
    Hours {
        ahead: bool,
        hours: u8,
        minutes: Option<u8>,
    },
}

impl Year {
    /// The furthest year that is read, before and after year 0: older than the universe.
    pub const FURTHEST: i64 = 999_999_999_999;

    /// `None`: further than [`Year::FURTHEST`].
    pub fn new(year: i64) -> Option<Year> {
        let magnitude = i64::try_from(year.unsigned_abs()).ok()?;
        (magnitude <= Year::FURTHEST).then_some(Year {
            negative: year < 0,
            magnitude,
            unspecified: 0,
        })
    }

    /// A decade (`unspecified` 1) or a hundred years (2) by the digits that they share.
    pub fn unspecified(negative: bool, magnitude: i64, unspecified: u8) -> Option<Year> {
        let step = i64::from(10_u8).pow(u32::from(unspecified.min(2)));
        ((1..=2).contains(&unspecified) && (0..=9999).contains(&magnitude)).then_some(Year {
            negative,
            magnitude: magnitude / step * step,
            unspecified,
        })
    }

    pub fn is_exact(self) -> bool {
        self.unspecified == 0
    }

    fn is_long(self) -> bool {
        self.magnitude > 9999
    }

    /// The earliest and the latest year that it can mean.
    pub fn range(self) -> (i64, i64) {
        let near = self.magnitude;
        let far = match self.unspecified {
            0 => near,
            1 => near + 9,
            _ => near + 99,
        };
        if self.negative {
            (-far, -near)
        } else {
            (near, far)
        }
    }
}

impl Season {
    pub(super) fn of_number(number: u8) -> Option<Season> {
        match number {
            21 => Some(Season::Spring),
            22 => Some(Season::Summer),
            23 => Some(Season::Autumn),
            24 => Some(Season::Winter),
            _ => None,
        }
    }

    fn number(self) -> u8 {
        match self {
            Season::Spring => 21,
            Season::Summer => 22,
            Season::Autumn => 23,
            Season::Winter => 24,
        }
    }
}

impl Date {
    /// # Errors
    /// Why the parts do not fit together, as a sentence without a full stop.
    pub fn new(year: Year, within: Within, qualifier: Qualifier) -> Result<Date, String> {
        if within != Within::Year && !year.is_exact() {
            return Err("only a year alone may end in `X`".to_owned());
        }
        if within != Within::Year && year.is_long() {
            return Err("a year of more than four digits stands alone".to_owned());
        }
        match within {
            Within::Month(Some(month)) | Within::Day(Some(month), _)
                if !(1..=12).contains(&month) =>
            {
                return Err(format!("there is no month {month:02}"));
            }
            Within::Day(None, Some(_)) => {
                return Err("a day needs its month; both may be `XX`".to_owned());
            }
            Within::Day(Some(month), Some(day)) => {
                let last = days_in(year.range().0, month);
                if !(1..=last).contains(&day) {
                    let month = format!("{year}-{month:02}");
                    return Err(format!(
                        "{month} has the days 01 to {last}, and no day {day:02}"
                    ));
                }
            }
            _ => {}
        }
        Ok(Date {
            year,
            within,
            qualifier,
        })
    }

    pub fn year(&self) -> Year {
        self.year
    }

    pub fn within(&self) -> Within {
        self.within
    }

    pub fn qualifier(&self) -> Qualifier {
        self.qualifier
    }

    /// The first day that it can mean. Seasons are those of either hemisphere, so they may be
    /// any part of their year; doubt (`?`, `~`) widens nothing, since nobody says by how much.
    pub fn earliest(&self) -> Day {
        let (month, day) = match self.within {
            Within::Year | Within::Season(_) => (1, 1),
            Within::Month(month) => (month.unwrap_or(1), 1),
            Within::Day(month, day) => (month.unwrap_or(1), day.unwrap_or(1)),
        };
        Day {
            year: self.year.range().0,
            month,
            day,
        }
    }

    /// The last day that it can mean.
    pub fn latest(&self) -> Day {
        let year = self.year.range().1;
        let (month, day) = match self.within {
            Within::Year | Within::Season(_) => (12, None),
            Within::Month(month) => (month.unwrap_or(12), None),
            Within::Day(month, day) => (month.unwrap_or(12), day),
        };
        Day {
            year,
            month,
            day: day.unwrap_or_else(|| days_in(year, month)),
        }
    }
}

impl Bound {
    fn date(&self) -> Option<&Date> {
        match self {
            Bound::Date(date) => Some(date),
            Bound::Unknown | Bound::Open => None,
        }
    }
}

impl Edtf {
    /// # Errors
    /// Why these are no ends of one interval, as a sentence without a full stop.
    pub fn interval(from: Bound, to: Bound) -> Result<Edtf, String> {
        match (&from, &to) {
            (Bound::Date(first), Bound::Date(last)) if first.earliest() > last.latest() => {
                Err(format!("this begins ({first}) after it ends ({last})"))
            }
            (Bound::Date(_), _) | (_, Bound::Date(_)) => Ok(Edtf::Interval(from, to)),
            _ => Err("one end of an interval must be a date".to_owned()),
        }
    }

    /// The first day that it can mean; `None` where the beginning is open or unknown.
    pub fn earliest(&self) -> Option<Day> {
        match self {
            Edtf::Date(date) | Edtf::Moment(date, _) => Some(date.earliest()),
            Edtf::Interval(from, _) => from.date().map(Date::earliest),
        }
    }

    /// The last day that it can mean; `None` where the end is open or unknown.
    pub fn latest(&self) -> Option<Day> {
        match self {
            Edtf::Date(date) | Edtf::Moment(date, _) => Some(date.latest()),
            Edtf::Interval(_, to) => to.date().map(Date::latest),
        }
    }

    /// The earliest and the latest astronomical year that it can mean (year 0 is 1 BCE);
    /// `None` where an end is open or unknown.
    pub fn years(&self) -> (Option<i64>, Option<i64>) {
        let year = |day: Day| day.year;
        (self.earliest().map(year), self.latest().map(year))
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let digits = self.magnitude;
        match self.unspecified {
            0 if self.is_long() => write!(f, "Y{sign}{digits}"),
            0 => write!(f, "{sign}{digits:04}"),
            1 => write!(f, "{sign}{:03}X", digits / 10),
            _ => write!(f, "{sign}{:02}XX", digits / 100),
        }
    }
}

fn two_digits(number: Option<u8>) -> String {
    number.map_or_else(|| "XX".to_owned(), |number| format!("{number:02}"))
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.year)?;
        match self.within {
            Within::Year => {}
            Within::Season(season) => write!(f, "-{}", season.number())?,
            Within::Month(month) => write!(f, "-{}", two_digits(month))?,
            Within::Day(month, day) => {
                write!(f, "-{}-{}", two_digits(month), two_digits(day))?;
            }
        }
        f.write_str(match self.qualifier {
            Qualifier::None => "",
            Qualifier::Uncertain => "?",
            Qualifier::Approximate => "~",
            Qualifier::Both => "%",
        })
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::Date(date) => date.fmt(f),
            Bound::Unknown => Ok(()),
            Bound::Open => f.write_str(".."),
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        match self.shift {
            Shift::Local => Ok(()),
            Shift::Utc => f.write_str("Z"),
            Shift::Hours {
                ahead,
                hours,
                minutes,
            } => {
                write!(f, "{}{hours:02}", if ahead { '+' } else { '-' })?;
                minutes.map_or(Ok(()), |minutes| write!(f, ":{minutes:02}"))
            }
        }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edtf::Date(date) => date.fmt(f),
            Edtf::Moment(date, time) => write!(f, "{date}T{time}"),
            Edtf::Interval(from, to) => write!(f, "{from}/{to}"),
        }
    }
}
