//! Reads EDTF, levels 0 and 1, exactly as it is specified; what comes near is refused with words.

use super::edtf::{Bound, Date, Edtf, Qualifier, Season, Shift, Time, Within, Year};
use super::level_two::feature;
use crate::source::Span;

/// Why a text is no EDTF date, and where in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct DateError {
    /// A sentence without a full stop.
    pub message: String,
    /// Bytes of the text that was given.
    pub span: Span,
}

type Parsed<T> = Result<T, DateError>;

impl Edtf {
    /// # Errors
    /// The first thing that is wrong, or what of level 2 it uses.
    pub fn parse(text: &str) -> Result<Edtf, DateError> {
        Edtf::of_level_one(text).map_err(|error| match feature(text) {
            Some(feature) => DateError {
                message: format!(
                    "this is EDTF of level 2 ({feature}), and levels 0 and 1 are read here"
                ),
                span: 0..text.len(),
            },
            None => error,
        })
    }

    fn of_level_one(text: &str) -> Result<Edtf, DateError> {
        let mut cursor = Cursor { text, at: 0 };
        if text.is_empty() {
            return cursor.refuse(0, "a date is missing");
        }
        if let Some((at, stranger)) = text.char_indices().find(|(_, c)| !belongs(*c)) {
            let message = format!("`{stranger}` does not belong into an EDTF date");
            return Err(error(at..at + stranger.len_utf8(), message));
        }
        let whole = if text.contains('/') {
            cursor.interval()?
        } else {
            cursor.date_or_moment()?
        };
        cursor.end()?;
        Ok(whole)
    }
}

impl std::str::FromStr for Edtf {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Edtf, DateError> {
        Edtf::parse(text)
    }
}

fn belongs(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(
            c,
            '-' | '/' | '.' | 'X' | 'Y' | 'T' | 'Z' | ':' | '+' | '?' | '~' | '%'
        )
}

fn error(span: Span, message: impl Into<String>) -> DateError {
    DateError {
        message: message.into(),
        span,
    }
}

/// Walks through a text that [`belongs`] has found to be ASCII.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn takes(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// Refuses what lies between `from` and here.
    fn refuse<T>(&self, from: usize, message: impl Into<String>) -> Parsed<T> {
        Err(error(from..self.at.max(from), message))
    }

    /// As many as there are, up to `most`.
    fn run(&mut self, most: usize, fits: fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest
            .char_indices()
            .find(|(at, c)| *at >= most || !fits(*c))
            .map_or(rest.len(), |(at, _)| at);
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn end(&self) -> Parsed<()> {
        let rest = self.rest();
        if rest.is_empty() {
            return Ok(());
        }
        let span = self.at..self.text.len();
        Err(error(span, format!("the date should end before `{rest}`")))
    }

    /// Exactly two digits, at most `most`.
    fn two(&mut self, what: &str, most: u8) -> Parsed<u8> {
        let from = self.at;
        let digits = self.run(2, |c| c.is_ascii_digit());
        match digits.parse() {
            Ok(number) if digits.len() == 2 && number <= most => Ok(number),
            Ok(_) if digits.len() == 2 => self.refuse(
                from,
                format!("{what} is at most {most:02}, and this is {digits}"),
            ),
            _ => self.refuse(from, format!("{what} should have two digits here")),
        }
    }

    fn interval(&mut self) -> Parsed<Edtf> {
        let from = self.bound()?;
        let slash = self.at;
        if !self.takes("/") {
            self.at = self.text.find('/').unwrap_or(self.text.len());
            return self.refuse(slash, "only a date may stand before `/`");
        }
        let to = self.bound()?;
        self.end()?;
        Edtf::interval(from, to).map_err(|message| error(0..self.text.len(), message))
    }

    fn bound(&mut self) -> Parsed<Bound> {
        if self.takes("..") {
            return Ok(Bound::Open);
        }
        if self.rest().is_empty() || self.rest().starts_with('/') {
            return Ok(Bound::Unknown);
        }
        let date = self.date()?;
        if self.rest().starts_with('T') {
            let from = self.at;
            self.at = self.text.len();
            return self.refuse(from, "an interval has no time of day");
        }
        Ok(Bound::Date(date))
    }

    fn date_or_moment(&mut self) -> Parsed<Edtf> {
        let date = self.date()?;
        let from = self.at;
        if !self.takes("T") {
            return Ok(Edtf::Date(date));
        }
        let complete = matches!(date.within(), Within::Day(Some(_), Some(_)));
        if !complete || date.qualifier() != Qualifier::None {
            return self.refuse(
                from,
                "a time of day needs a complete date before it, without `?`, `~`, `%`",
            );
        }
        Ok(Edtf::Moment(date, self.time()?))
    }

    fn date(&mut self) -> Parsed<Date> {
        let from = self.at;
        let year = self.year()?;
        let within = self.within()?;
        let qualifier = self.qualifier();
        Date::new(year, within, qualifier).map_err(|message| error(from..self.at, message))
    }

    fn qualifier(&mut self) -> Qualifier {
        for (sign, qualifier) in [
            ("?", Qualifier::Uncertain),
            ("~", Qualifier::Approximate),
            ("%", Qualifier::Both),
        ] {
            if self.takes(sign) {
                return qualifier;
            }
        }
        Qualifier::None
    }

    fn year(&mut self) -> Parsed<Year> {
        let from = self.at;
        if self.takes("Y") {
            return self.long_year(from);
        }
        let negative = self.takes("-");
        let digits = self.run(usize::MAX, |c| c.is_ascii_digit() || c == 'X');
        match digits.len() {
            0 => {
                self.at = (self.at + 1).min(self.text.len());
                return self.refuse(from, "a year of four digits should stand here");
            }
            4 => {}
            1..4 => {
                return self.refuse(
                    from,
                    "a year has four digits: fill it up with zeros in front",
                );
            }
            _ => {
                return self.refuse(from, "a year of more than four digits begins with `Y`");
            }
        }
        let known = digits.trim_end_matches('X');
        let unspecified = digits.len() - known.len();
        let Ok(number) = known.parse::<i64>() else {
            return self.refuse(from, "`X` stands in place of the last digits only");
        };
        let year = match unspecified {
            0 if negative && number == 0 => {
                return self.refuse(from, "the year 0 (1 BCE) has no sign: `0000`");
            }
            0 => Year::new(if negative { -number } else { number }),
            1 => Year::unspecified(negative, number * 10, 1),
            2 => Year::unspecified(negative, number * 100, 2),
            _ => None,
        };
        year.map_or_else(
            || self.refuse(from, "at most two digits of a year may be `X`"),
            Ok,
        )
    }

    fn long_year(&mut self, from: usize) -> Parsed<Year> {
        let negative = self.takes("-");
        let digits = self.run(usize::MAX, |c| c.is_ascii_digit());
        if digits.len() < 5 || digits.starts_with('0') {
            return self.refuse(from, "`Y` is for years of more than four digits");
        }
        let year = digits
            .parse::<i64>()
            .ok()
            .and_then(|year| Year::new(if negative { -year } else { year }));
        year.map_or_else(|| self.refuse(from, "a year has at most twelve digits"), Ok)
    }

    fn within(&mut self) -> Parsed<Within> {
        if !self.takes("-") {
            return Ok(Within::Year);
        }
        let from = self.at;
        let month = self.two_or_unspecified("a month")?;
        if !self.takes("-") {
            return match month {
                None => Ok(Within::Month(None)),
                Some(number) => match Season::of_number(number) {
                    Some(season) => Ok(Within::Season(season)),
                    None if (1..=12).contains(&number) => Ok(Within::Month(month)),
                    None => self.refuse(
                        from,
                        format!(
                            "there is no month {number:02} (months are 01 to 12, seasons 21 to 24)"
                        ),
                    ),
                },
            };
        }
        Ok(Within::Day(month, self.two_or_unspecified("a day")?))
    }

    fn two_or_unspecified(&mut self, what: &str) -> Parsed<Option<u8>> {
        if self.takes("XX") {
            return Ok(None);
        }
        self.two(what, 99).map(Some)
    }

    fn time(&mut self) -> Parsed<Time> {
        let hour = self.two("an hour", 23)?;
        self.colon()?;
        let minute = self.two("a minute", 59)?;
        self.colon()?;
        let second = self.two("a second", if minute == 59 { 60 } else { 59 })?;
        Ok(Time {
            hour,
            minute,
            second,
            shift: self.shift()?,
        })
    }

    fn colon(&mut self) -> Parsed<()> {
        if self.takes(":") {
            return Ok(());
        }
        self.refuse(self.at, "a time of day is written hh:mm:ss")
    }

    fn shift(&mut self) -> Parsed<Shift> {
        if self.takes("Z") {
            return Ok(Shift::Utc);
        }
        let ahead = self.takes("+");
        if !ahead && !self.takes("-") {
            return Ok(Shift::Local);
        }
        let hours = self.two("an hour", 23)?;
        let minutes = match self.takes(":") {
            true => Some(self.two("a minute", 59)?),
            false => None,
        };
        Ok(Shift::Hours {
            ahead,
            hours,
            minutes,
        })
    }
}
