//! The interface's words on pages. A missing one does not compile.

mod en;
mod zh_hans;
mod zh_hant;

use serde::Serialize;

use crate::model::Lang;

/// `{n}` is the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counted {
    pub one: &'static str,
    pub many: &'static str,
}

impl Counted {
    pub fn of(self, number: usize) -> String {
        let pattern = if number == 1 { self.one } else { self.many };
        pattern.replace("{n}", &number.to_string())
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
    pub time_value: &'static str,
    pub languages: &'static str,
}

const KNOWN: [(&str, &Words); 3] = [
    ("en", &en::WORDS),
    ("zh-Hans", &zh_hans::WORDS),
    ("zh-Hant", &zh_hant::WORDS),
];

fn known(lang: &Lang) -> Option<&'static Words> {
    let tag = lang.tag().to_ascii_lowercase();
    let parts: Vec<&str> = tag.split('-').collect();
    let traditional = parts
        .iter()
        .any(|part| matches!(*part, "hant" | "tw" | "hk" | "mo"));
    match parts.first() {
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
    fn regions_of_chinese_find_their_script() {
        for (tag, word) in [
            ("zh", "入内参观"),
            ("zh-CN", "入内参观"),
            ("zh-TW", "入內參觀"),
            ("zh-Hant-HK", "入內參觀"),
            ("en-GB", "Enter"),
            ("fr", "Enter"),
        ] {
            assert_eq!(of(&Lang::parse(tag).unwrap()).enter, word, "{tag}");
        }
        assert!(!speaks(&Lang::parse("fr").unwrap()));
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
