//! Dates without words: what is EDTF already, and days as figures.

use super::Reading;
use super::meaning::{Point, Said, What};
use crate::model::date::{Edtf, Within};

/// 0–9, of full width too.
pub fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

pub fn read(text: &str) -> Reading {
    if let Some(reading) = signed(text) {
        return reading;
    }
    let mut parts = text.split(['/', '.', '-']);
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(a), Some(b), Some(c), None) => figures(a, b, c).unwrap_or_else(|| edtf(text)),
        (Some(a), Some(b), None, None) if text.contains('-') => {
            month_or_range(a, b).unwrap_or_else(|| edtf(text))
        }
        _ => edtf(text),
    }
}

fn edtf(text: &str) -> Reading {
    // A season's number is a code, and nobody writes it to be read.
    let is_code = |date: &Edtf| matches!(date, Edtf::Date(date) if matches!(date.within(), Within::Season(_)));
    Edtf::parse(text)
        .ok()
        .filter(|date| !is_code(date))
        .map_or(Reading::Words, Reading::Dated)
}

/// `-1100` is 1101 BCE in EDTF, and 1100 BCE to most who write it.
fn signed(text: &str) -> Option<Reading> {
    let digits = text.strip_prefix(['-', '−', '–'])?;
    let alone = (3..=5).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    alone.then_some(Reading::Ambiguous(
        "a year with a minus may count from the year 0, as EDTF does, or from 1 BCE: write `1100 BCE`",
    ))
}

fn number(text: &str, lengths: std::ops::RangeInclusive<usize>) -> Option<i64> {
    let fits = lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// `25/12/1850`, `1850.3.12`.
fn figures(a: &str, b: &str, c: &str) -> Option<Reading> {
    let small = |text| number(text, 1..=2).and_then(|number| u8::try_from(number).ok());
    let b = small(b)?;
    if let (Some(year), Some(day)) = (number(a, 4..=4), small(c)) {
        return Some(day_of(year, b, day));
    }
    let (first, year) = (small(a)?, number(c, 4..=4)?);
    Some(match (first > 12, b > 12) {
        (true, _) => day_of(year, b, first),
        (_, true) => day_of(year, first, b),
        _ if first == b => day_of(year, b, first),
        _ => Reading::Ambiguous("day and month may be either way round"),
    })
}

fn day_of(year: i64, month: u8, day: u8) -> Reading {
    Said::At(Point::plain(What::Day(year, month, day))).meaning()
}

/// `1904-05` is a month to ISO 8601, and two years to a catalogue; `1850-03` can only be a month.
fn month_or_range(a: &str, b: &str) -> Option<Reading> {
    let (year, short) = (number(a, 4..=4)?, number(b, 2..=2)?);
    let is_range = short > year % 100;
    let is_month = (1..=12).contains(&short);
    match (is_range, is_month) {
        (true, true) => Some(Reading::Ambiguous("this may be a month, or two years")),
        (true, false) => {
            let year_of = |year| Point::plain(What::Year(year));
            let last = year - year % 100 + short;
            Some(Said::Between(year_of(year), year_of(last)).meaning())
        }
        (false, _) => None,
    }
}
