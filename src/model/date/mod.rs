//! Dates of works: when something was made, as far as anybody knows.
//!
//! The form is the Extended Date/Time Format (EDTF) of ISO 8601-2:2019, levels 0 and 1, as the
//! Library of Congress describes it at <https://www.loc.gov/standards/datetime/>. Years are
//! astronomical: there is a year 0, which is 1 BCE, so −1099 is 1100 BCE. The calendar is the
//! Gregorian one, carried back before 1582 as ISO 8601 does.

mod calendar;
mod edtf;
mod hint;
mod level_two;
mod parse;
#[cfg(test)]
mod tests;
mod words;

pub use calendar::Day;
pub use edtf::{Bound, Date, Edtf, Qualifier, Season, Shift, Time, Within, Year};
pub use hint::nearest;
pub use parse::DateError;
pub use words::{Reading, looks_like_years, read};
