//! A relic's date for machines beside its words for people.
//!
//! HTML's `time` knows days, months and years from 1 on; every other date is the `data` of its
//! EDTF. Where the words tell no years ("Qing dynasty", with `date_edtf` beside it), the years
//! follow as text, for a `title` would be lost to touch, keyboard and print.

use serde::Serialize;

use super::reading::Reading;
use super::voice::Phrase;
use super::words::YearWords;
use crate::model::date::{Date, Edtf, Qualifier, Within, read};
use crate::model::{Fact, FactLabel, Object};

/// What is wrapped around the words of a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateMark {
    pub edtf: String,
    /// The same for HTML's `time`, where it can say so.
    pub calendar: Option<String>,
    /// Where the words do not tell them.
    pub years: Option<Phrase>,
}

impl Reading<'_> {
    /// The reading of a relic's date, if this is the line that holds it.
    pub fn date_mark(&self, object: &Object, fact: &Fact) -> Option<DateMark> {
        let date = object.date.as_ref()?;
        if fact.label != FactLabel::Known("date") {
            return None;
        }
        let shown = fact
            .values
            .first()
            .and_then(|value| self.voice.shown(value));
        let lang =
            |shown: Option<&crate::model::Lang>| shown.unwrap_or(self.voice.lang).tag().to_owned();
        let tells_years =
            shown.is_some_and(|shown| read(shown.value, &lang(shown.fallback)).date().is_some());
        let years = || years(date, &self.voice.words.years).map(|years| self.voice.word(&years));
        Some(DateMark {
            edtf: date.to_string(),
            calendar: calendar(date),
            years: if tells_years { None } else { years() },
        })
    }
}

/// As HTML writes months, days and years.
pub fn calendar(date: &Edtf) -> Option<String> {
    let Edtf::Date(date) = date else {
        return None;
    };
    let fits = matches!(
        date.within(),
        Within::Year | Within::Month(Some(_)) | Within::Day(Some(_), Some(_))
    );
    let known = date.year().is_exact() && date.qualifier() == Qualifier::None;
    let counted = (1..=9999).contains(&date.earliest().year);
    (fits && known && counted).then(|| date.to_string())
}

/// `1046–771 BCE`, `1644–1911`, `c. 1850`; nothing for what is open or unknown.
fn years(date: &Edtf, words: &YearWords) -> Option<String> {
    let (Some(first), Some(last)) = date.years() else {
        return None;
    };
    let text = years_between(first, last, words);
    Some(match is_approximate(date) {
        true => words.about.replace("{a}", &text),
        false => text,
    })
}

/// Astronomical years: 0 is 1 BCE.
pub fn years_between(first: i64, last: i64, words: &YearWords) -> String {
    let pattern = match (first, last) {
        (..=0, _) if first == last => words.one_bce,
        (1..1000, _) if first == last => words.one_ce,
        _ if first == last => words.one,
        (..=0, ..=0) => words.range_bce,
        (..=0, _) => words.across,
        (1..1000, _) => words.range_ce,
        _ => words.range,
    };
    let called = |year: i64| if year <= 0 { 1 - year } else { year }.to_string();
    pattern
        .replace("{a}", &called(first))
        .replace("{b}", &called(last))
}

fn is_approximate(date: &Edtf) -> bool {
    let about = |date: &Date| matches!(date.qualifier(), Qualifier::Approximate | Qualifier::Both);
    match date {
        Edtf::Date(date) | Edtf::Moment(date, _) => about(date),
        Edtf::Interval(from, to) => [from, to]
            .into_iter()
            .any(|end| matches!(end, crate::model::date::Bound::Date(date) if about(date))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::words;
    use super::*;
    use crate::model::Lang;

    #[test]
    fn years_are_told_in_the_readers_words() {
        for (edtf, english, chinese, arabic) in [
            (
                "-1045/-0770",
                "1046–771 BCE",
                "公元前1046—前771年",
                "1046–771 ق.م",
            ),
            (
                "-0025/0220",
                "26 BCE – 220 CE",
                "公元前26—公元220年",
                "26 ق.م – 220 م",
            ),
            ("1644/1911", "1644–1911", "1644—1911年", "1644–1911 م"),
            ("1850-03-12", "1850", "1850年", "1850 م"),
            ("188X", "1880–1889", "1880—1889年", "1880–1889 م"),
            ("0025/0220", "25–220 CE", "公元25—220年", "25–220 م"),
            ("0079", "79 CE", "公元79年", "79 م"),
            ("-0999~", "c. 1000 BCE", "约公元前1000年", "نحو 1000 ق.م"),
        ] {
            let date = Edtf::parse(edtf).unwrap();
            let told = |tag| years(&date, &words::of(&Lang::parse(tag).unwrap()).years).unwrap();
            assert_eq!(
                [
                    told("en"),
                    told("zh-Hans"),
                    told("ar").replace('\u{a0}', " ")
                ],
                [english, chinese, arabic]
            );
        }
        assert_eq!(
            years(
                &Edtf::parse("../1800").unwrap(),
                &words::of(&Lang::parse("en").unwrap()).years
            ),
            None
        );
    }

    #[test]
    fn only_what_html_can_say_is_a_time() {
        for edtf in ["1850", "1850-03", "1850-03-12", "0079"] {
            assert_eq!(calendar(&Edtf::parse(edtf).unwrap()).as_deref(), Some(edtf));
        }
        for edtf in [
            "-1099",
            "0000",
            "1850~",
            "185X",
            "1850-21",
            "1850-XX",
            "1644/1911",
            "Y12000",
        ] {
            assert_eq!(calendar(&Edtf::parse(edtf).unwrap()), None, "{edtf}");
        }
    }
}
