//! The interface's words on pages. A missing one does not compile.

mod ar;
mod en;
mod zh_hans;
mod zh_hant;

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use crate::model::{Collection, Lang};

/// A number of things, in the forms that a language has for them: its plural categories by
/// Unicode's CLDR. `{n}` is the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Counted {
    /// As in Chinese, whatever the number.
    Same(&'static str),
    OneOther {
        one: &'static str,
        other: &'static str,
    },
    /// Arabic has six.
    Arabic {
        zero: &'static str,
        one: &'static str,
        two: &'static str,
        /// 3 to 10 of every hundred.
        few: &'static str,
        /// 11 to 99 of every hundred.
        many: &'static str,
        other: &'static str,
    },
}

impl Counted {
    pub fn of(self, number: usize) -> String {
        self.pattern(number).replace("{n}", &number.to_string())
    }

    fn pattern(self, number: usize) -> &'static str {
        match self {
            Counted::Same(same) => same,
            Counted::OneOther { one, other } => match number {
                1 => one,
                _ => other,
            },
            Counted::Arabic {
                zero,
                one,
                two,
                few,
                many,
                other,
            } => match (number, number % 100) {
                (0, _) => zero,
                (1, _) => one,
                (2, _) => two,
                (_, 3..=10) => few,
                (_, 11..=99) => many,
                _ => other,
            },
        }
    }
}

/// Labels of the facts that CONTENT's keys name.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct FactWords {
    pub identifier: &'static str,
    pub kind: &'static str,
    pub maker: &'static str,
    pub date: &'static str,
    pub period: &'static str,
    pub place: &'static str,
    pub material: &'static str,
    pub technique: &'static str,
    pub subject: &'static str,
    pub height: &'static str,
    pub width: &'static str,
    pub depth: &'static str,
    pub diameter: &'static str,
    pub length: &'static str,
    pub mass: &'static str,
    pub inscription: &'static str,
    pub provenance: &'static str,
    pub museum: &'static str,
}

/// Years in figures: patterns of `{a}` and `{b}`.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct YearWords {
    pub one: &'static str,
    /// Before 1000, where a bare number would hardly look like a year.
    pub one_ce: &'static str,
    pub one_bce: &'static str,
    pub range: &'static str,
    pub range_ce: &'static str,
    pub range_bce: &'static str,
    /// From BCE to CE.
    pub across: &'static str,
    pub about: &'static str,
}

/// Clockwise from straight ahead, an eighth of a turn each.
pub type Compass = [&'static str; 8];

#[derive(Debug, Clone, Copy, Serialize)]
pub struct Words {
    pub skip: &'static str,
    pub you_are_here: &'static str,
    pub language: &'static str,
    pub scheme: &'static str,
    pub exhibitions: &'static str,
    pub enter: &'static str,
    pub read_this: &'static str,
    pub rooms: &'static str,
    pub objects: &'static str,
    pub plan: &'static str,
    pub tours: &'static str,
    pub room_count: Counted,
    pub object_count: Counted,
    pub tour_count: Counted,
    pub stop_count: Counted,
    pub minute_count: Counted,
    pub room: &'static str,
    pub object: &'static str,
    pub tour: &'static str,
    /// `{n}`, `{all}`.
    pub room_of: &'static str,
    pub on_all_sides: &'static str,
    /// A relic: from where it is shown first, then turned by quarters, to its right first.
    pub seen_from: [&'static str; 4],
    pub around_you: &'static str,
    pub around_you_hint: &'static str,
    pub compass: Compass,
    pub overhead: &'static str,
    pub underfoot: &'static str,
    pub look_closer: &'static str,
    pub note: &'static str,
    pub picture: &'static str,
    pub comparison: &'static str,
    pub sound: &'static str,
    pub film: &'static str,
    pub document: &'static str,
    pub web_page: &'static str,
    /// The two sides of a comparison.
    pub before: &'static str,
    pub after: &'static str,
    /// Beside a link that leads out of the site.
    pub needs_internet: &'static str,
    pub look_around: &'static str,
    pub turn_in_hand: &'static str,
    pub see_full: &'static str,
    pub take_tour: &'static str,
    pub stops: &'static str,
    pub facts: &'static str,
    pub more_pictures: &'static str,
    pub listen: &'static str,
    pub transcript: &'static str,
    pub found_in: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub next_room: &'static str,
    pub next_object: &'static str,
    pub next_tour: &'static str,
    pub pages: &'static str,
    pub credits: &'static str,
    pub credit: &'static str,
    pub published_by: &'static str,
    pub rights: &'static str,
    pub credits_page: &'static str,
    pub works: &'static str,
    pub languages: &'static str,
    /// `{n}`, `{all}`.
    pub texts_of: &'static str,
    pub made_with: &'static str,
    pub notices: &'static str,
    pub extract_first: &'static str,
    pub fact: FactWords,
    pub years: YearWords,
    pub card: CardWords,
    /// `{n}`: years before and of our era.
    pub year_bce: &'static str,
    pub year_ce: &'static str,
    pub museum: &'static str,
    pub museums: &'static str,
    pub lent_by: &'static str,
    /// Above what a museum lends.
    pub lends: &'static str,
    pub website: &'static str,
    /// Between the values of one fact.
    pub list_comma: &'static str,
}

/// The teacher's card.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct CardWords {
    pub title: &'static str,
    pub open: &'static str,
    pub no_internet: &'static str,
    pub steps: &'static str,
    pub extract: &'static str,
    pub keep_together: &'static str,
    pub double_click: &'static str,
    pub inside_zip: &'static str,
    pub browsers_label: &'static str,
    pub browsers: &'static str,
    pub sound: &'static str,
    pub contents: &'static str,
    pub time: &'static str,
    /// `{n}` minutes to see everything.
    pub time_value: Counted,
    pub languages: &'static str,
}

const KNOWN: [(&str, &Words); 4] = [
    ("en", &en::WORDS),
    ("zh-Hans", &zh_hans::WORDS),
    ("zh-Hant", &zh_hant::WORDS),
    ("ar", &ar::WORDS),
];

fn known(lang: &Lang) -> Option<&'static Words> {
    let tag = lang.tag().to_ascii_lowercase();
    let parts: Vec<&str> = tag.split('-').collect();
    let names = |wanted: &[&str]| parts.iter().any(|part| wanted.contains(part));
    let traditional = names(&["hant"]) || !names(&["hans"]) && names(&["tw", "hk", "mo"]);
    match parts.first() {
        Some(&"ar") => Some(&ar::WORDS),
        Some(&"en") => Some(&en::WORDS),
        Some(&"zh") if traditional => Some(&zh_hant::WORDS),
        Some(&"zh") => Some(&zh_hans::WORDS),
        _ => None,
    }
}

/// The interface in `lang`, else in English.
pub fn of(lang: &Lang) -> &'static Words {
    known(lang).unwrap_or(&en::WORDS)
}

/// Whether the interface knows this language.
pub fn speaks(lang: &Lang) -> bool {
    known(lang).is_some()
}

/// Every language's tag and words.
pub fn all() -> impl Iterator<Item = (&'static str, &'static Words)> {
    KNOWN.into_iter()
}

/// The words of every language that pages are in, as templates read them. All pages share them:
/// a copy costs nothing.
pub struct Interface(BTreeMap<Lang, Value>);

impl Interface {
    pub fn of(collection: &Collection) -> Interface {
        let exhibitions = collection.exhibitions.iter();
        let languages = exhibitions.flat_map(|exhibition| &exhibition.languages);
        let languages = languages.chain(&collection.portal.languages);
        let value = |lang: &Lang| (lang.clone(), Value::from_serializable(of(lang)));
        Interface(languages.map(value).collect())
    }

    pub fn words(&self, lang: &Lang) -> Value {
        let known = self.0.get(lang).cloned();
        known.unwrap_or_else(|| Value::from_serializable(of(lang)))
    }
}

impl Words {
    /// An astronomical year: 0 is 1 BCE.
    pub fn year(&self, year: i64) -> String {
        let (pattern, number) = match year {
            ..=0 => (self.year_bce, 1 - year),
            _ => (self.year_ce, year),
        };
        pattern.replace("{n}", &number.to_string())
    }

    /// The label of a key of CONTENT.
    pub fn fact_label(&self, key: &str) -> Option<&'static str> {
        let fact = &self.fact;
        Some(match key.strip_prefix("dimensions.").unwrap_or(key) {
            "identifier" => fact.identifier,
            "type" => fact.kind,
            "maker" => fact.maker,
            "date" => fact.date,
            "period" => fact.period,
            "place" => fact.place,
            "material" => fact.material,
            "technique" => fact.technique,
            "subject" => fact.subject,
            "height" => fact.height,
            "width" => fact.width,
            "depth" => fact.depth,
            "diameter" => fact.diameter,
            "length" => fact.length,
            "mass" => fact.mass,
            "inscription" => fact.inscription,
            "provenance" => fact.provenance,
            "museum" => fact.museum,
            _ => return None,
        })
    }

    /// Where something lies for someone who looks along yaw 0: `yaw` degrees to the right of
    /// that, `pitch` upward.
    pub fn direction(&self, yaw: f64, pitch: f64) -> &'static str {
        const STEEP: f64 = 50.0;
        if pitch > STEEP {
            return self.overhead;
        }
        if pitch < -STEEP {
            return self.underfoot;
        }
        let eighths = (yaw.rem_euclid(360.0) / 45.0).round();
        let [ahead, ..] = self.compass;
        self.compass
            .iter()
            .zip(0_u8..)
            .find(|(_, index)| f64::from(*index) == eighths)
            .map_or(ahead, |(word, _)| *word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_find_their_language_and_script() {
        for (tag, word) in [
            ("zh", "入内参观"),
            ("zh-CN", "入内参观"),
            ("zh-TW", "入內參觀"),
            ("zh-Hant-HK", "入內參觀"),
            ("zh-Hans-HK", "入内参观"),
            ("ar-EG", "ادخل"),
            ("en-GB", "Enter"),
            ("fr", "Enter"),
        ] {
            assert_eq!(of(&Lang::parse(tag).unwrap()).enter, word, "{tag}");
        }
        assert!(!speaks(&Lang::parse("fr").unwrap()));
    }

    #[test]
    fn counts_follow_the_languages_own_plurals() {
        for (words, number, expected) in [
            (&en::WORDS, 0, "0 rooms"),
            (&en::WORDS, 1, "1 room"),
            (&en::WORDS, 2, "2 rooms"),
            (&zh_hant::WORDS, 1, "1 個展廳"),
            (&ar::WORDS, 0, "لا قاعات"),
            (&ar::WORDS, 1, "قاعة واحدة"),
            (&ar::WORDS, 2, "قاعتان"),
            (&ar::WORDS, 3, "3 قاعات"),
            (&ar::WORDS, 10, "10 قاعات"),
            (&ar::WORDS, 11, "11 قاعة"),
            (&ar::WORDS, 99, "99 قاعة"),
            (&ar::WORDS, 100, "100 قاعة"),
            (&ar::WORDS, 102, "102 قاعة"),
            (&ar::WORDS, 103, "103 قاعات"),
        ] {
            assert_eq!(words.room_count.of(number), expected);
        }
    }

    /// Every text of a table with its key.
    fn texts(value: &serde_json::Value, key: &str, found: &mut Vec<(String, String)>) {
        match value {
            serde_json::Value::String(text) => found.push((key.to_owned(), text.clone())),
            serde_json::Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    texts(value, &format!("{key}.{index}"), found);
                }
            }
            serde_json::Value::Object(map) => {
                for (name, value) in map {
                    texts(value, &format!("{key}.{name}"), found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn no_word_was_left_in_english_and_no_number_out() {
        let table = |words: &Words| {
            let mut found = Vec::new();
            texts(&serde_json::to_value(words).unwrap(), "", &mut found);
            found
        };
        let english: BTreeMap<String, String> = table(&en::WORDS).into_iter().collect();
        let is_words = |text: &str| {
            text.split(['{', '}', ' '])
                .any(|part| part.len() > 1 && part != "all")
        };
        for (tag, words) in all().filter(|(tag, _)| *tag != "en") {
            for (key, text) in table(words) {
                assert!(!text.trim().is_empty(), "{tag}{key}");
                let Some(own) = english.get(&key) else {
                    continue;
                };
                assert!(
                    text != *own || !is_words(own),
                    "{tag}{key} is English: {text}"
                );
                for given in ["{n}", "{all}", "{a}", "{b}"] {
                    assert_eq!(
                        text.contains(given),
                        own.contains(given),
                        "{tag}{key}: {given}"
                    );
                }
            }
        }
    }

    #[test]
    fn directions_turn_clockwise() {
        let words = &en::WORDS;
        for (yaw, pitch, word) in [
            (0.0, 0.0, "Ahead"),
            (-20.0, 5.0, "Ahead"),
            (350.0, 0.0, "Ahead"),
            (90.0, 0.0, "Right"),
            (-90.0, 0.0, "Left"),
            (180.0, 0.0, "Behind"),
            (-180.0, 0.0, "Behind"),
            (0.0, 70.0, "Overhead"),
            (0.0, -70.0, "At your feet"),
        ] {
            assert_eq!(words.direction(yaw, pitch), word, "{yaw} {pitch}");
        }
    }
}
