//! What the words of a date mean in years, whatever their language.
//!
//! A century has a hundred years and there is no year 0 in it: the 19th is 1801 to 1900, the
//! 5th BCE is 500 to 401 BCE. EDTF's `18XX` would be 1800 to 1899, so a century is written as
//! the interval `1801/1900`. A decade is its digits: the 1880s are `188X`.
//!
//! "Early", "mid" and "late" are thirds: of a century the years 01–33, 34–66 and 67–00, of a
//! decade 0–3, 4–6 and 7–9. "Before" and "after" include the year that they name.

use super::Reading;
use crate::model::date::{Bound, Date, Edtf, Qualifier, Season, Within, Year};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Era {
    Bce,
    Ce,
}

/// A part of a century, a decade, a millennium, counted in time's direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    Early,
    Mid,
    Late,
    /// First or second half: 0, 1.
    Half(u8),
    /// 0 to 3.
    Quarter(u8),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Year(i64),
    Season(i64, Season),
    Month(i64, u8),
    Day(i64, u8, u8),
    /// By the year that its name gives: 1880.
    Decade(i64, Part),
    /// The first is 1.
    Century(i64, Part),
    Millennium(i64, Part),
    /// From one year to another, both named: a reign.
    Years(i64, i64, Part),
}

/// One time, as a person names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub what: What,
    /// `None`: not said.
    pub era: Option<Era>,
    pub approximate: bool,
    pub uncertain: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    At(Point),
    Between(Point, Point),
    Before(Point),
    After(Point),
}

impl Said {
    /// The date that is meant, or none where there is no such date.
    pub fn meaning(self) -> Reading {
        self.edtf().map_or(Reading::Words, Reading::Dated)
    }

    fn edtf(self) -> Option<Edtf> {
        match self {
            Said::At(point) => match point
                .digits()
                .map_or_else(|| point.span(), |date| Some((date, None)))?
            {
                (only, None) => Some(Edtf::Date(only)),
                (first, Some(last)) => Edtf::interval(Bound::Date(first), Bound::Date(last)).ok(),
            },
            Said::Between(from, to) => {
                let (from, to) = (from.span()?.0, last(to.span()?));
                let interval = Edtf::interval(Bound::Date(from), Bound::Date(to)).ok()?;
                (from.earliest() <= to.earliest()).then_some(interval)
            }
            Said::Before(point) => {
                Edtf::interval(Bound::Open, Bound::Date(last(point.span()?))).ok()
            }
            Said::After(point) => Edtf::interval(Bound::Date(point.span()?.0), Bound::Open).ok(),
        }
    }
}

fn last((first, last): (Date, Option<Date>)) -> Date {
    last.unwrap_or(first)
}

/// The year that people call by this number; nobody has a year 0.
fn astronomical(year: i64, era: Option<Era>) -> Option<i64> {
    if !(1..=Year::FURTHEST).contains(&year) {
        return None;
    }
    Some(if era == Some(Era::Bce) {
        1 - year
    } else {
        year
    })
}

impl Point {
    pub fn plain(what: What) -> Point {
        Point {
            what,
            era: None,
            approximate: false,
            uncertain: false,
        }
    }

    fn date(&self, year: i64, within: Within) -> Option<Date> {
        let qualifier = match (self.uncertain, self.approximate) {
            (false, false) => Qualifier::None,
            (true, false) => Qualifier::Uncertain,
            (false, true) => Qualifier::Approximate,
            (true, true) => Qualifier::Both,
        };
        Date::new(Year::new(year)?, within, qualifier).ok()
    }

    /// One date, or the first and the last of several years.
    fn span(&self) -> Option<(Date, Option<Date>)> {
        let year = |year| astronomical(year, self.era);
        match self.what {
            What::Year(number) => Some((self.date(year(number)?, Within::Year)?, None)),
            What::Season(number, season) => {
                Some((self.date(year(number)?, Within::Season(season))?, None))
            }
            What::Month(number, month) => {
                Some((self.date(year(number)?, Within::Month(Some(month)))?, None))
            }
            What::Day(number, month, day) => {
                let within = Within::Day(Some(month), Some(day));
                Some((self.date(year(number)?, within)?, None))
            }
            What::Decade(number, part) => self.decade(number, part),
            What::Century(number, part) => self.years_of(number, 100, part),
            What::Millennium(number, part) => self.years_of(number, 1000, part),
            What::Years(first, last, part) => self.part_of(first, last - first + 1, part),
        }
    }

    fn decade(&self, number: i64, part: Part) -> Option<(Date, Option<Date>)> {
        if !(10..=9990).contains(&number) {
            return None;
        }
        // The 480s BCE run from 489 to 480.
        let first = match self.era {
            Some(Era::Bce) => astronomical(number + 9, self.era)?,
            _ => number,
        };
        self.part_of(first, 10, part)
    }

    fn years_of(&self, number: i64, length: i64, part: Part) -> Option<(Date, Option<Date>)> {
        if !(1..=1000).contains(&number) {
            return None;
        }
        let first = match self.era {
            Some(Era::Bce) => astronomical(number * length, self.era)?,
            _ => (number - 1) * length + 1,
        };
        self.part_of(first, length, part)
    }

    fn part_of(&self, first: i64, length: i64, part: Part) -> Option<(Date, Option<Date>)> {
        let thirds = match length {
            10 => (4, 7),
            _ => (length / 3, length * 2 / 3),
        };
        let (from, to) = match part {
            Part::Whole => (0, length),
            Part::Early => (0, thirds.0),
            Part::Mid => thirds,
            Part::Late => (thirds.1, length),
            Part::Half(half) => {
                let half = i64::from(half);
                (length * half / 2, length * (half + 1) / 2)
            }
            Part::Quarter(quarter) => {
                let quarter = i64::from(quarter);
                (length * quarter / 4, length * (quarter + 1) / 4)
            }
        };
        let date = |year| self.date(year, Within::Year);
        Some((date(first + from)?, Some(date(first + to - 1)?)))
    }

    /// The decade's own digits, where it stands alone and EDTF can say so.
    fn digits(&self) -> Option<Date> {
        let What::Decade(number, Part::Whole) = self.what else {
            return None;
        };
        let qualifier = self.date(number, Within::Year)?.qualifier();
        let year = Year::unspecified(false, number, 1)?;
        match self.era {
            Some(Era::Bce) => None,
            _ => Date::new(year, Within::Year, qualifier).ok(),
        }
    }
}
