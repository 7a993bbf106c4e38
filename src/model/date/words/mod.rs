//! Dates as people write them, read into EDTF. One grammar a language; what their words mean in
//! years is said once, in `meaning.rs`.

mod arabic;
#[cfg(test)]
mod catalogues;
mod chinese;
mod english;
mod meaning;
mod numeric;
mod reigns;
#[cfg(test)]
mod tests;

use super::Edtf;
use numeric::is_digit;

/// What a date in words says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    Dated(Edtf),
    /// It can be read in two ways; why, as a sentence without a full stop.
    Ambiguous(&'static str),
    /// Nothing that counts in years: a dynasty, a period, or words we do not know.
    Words,
}

impl Reading {
    pub fn date(self) -> Option<Edtf> {
        match self {
            Reading::Dated(date) => Some(date),
            Reading::Ambiguous(_) | Reading::Words => None,
        }
    }

    fn or_else(self, other: impl FnOnce() -> Reading) -> Reading {
        match self {
            Reading::Words => other(),
            found => found,
        }
    }
}

/// Longer texts are stories, not dates.
const LONGEST: usize = 200;

/// Reads a date in the language of this tag first, and then in the others that we know.
pub fn read(text: &str, language: &str) -> Reading {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > LONGEST {
        return Reading::Words;
    }
    let grammars: [fn(&str) -> Reading; 3] = match language.split('-').next() {
        Some("zh") => [chinese::read, english::read, arabic::read],
        Some("ar") => [arabic::read, english::read, chinese::read],
        _ => [english::read, chinese::read, arabic::read],
    };
    let plain = |text: &str| {
        let readings = grammars.iter();
        readings.fold(numeric::read(text), |found, grammar| {
            found.or_else(|| grammar(text))
        })
    };
    plain(text).or_else(|| beside_a_label(text).map_or(Reading::Words, plain))
}

/// Whether somebody who reads it would expect us to know the years.
pub fn looks_like_years(text: &str) -> bool {
    let mut run = 0;
    for c in text.chars() {
        run = if is_digit(c) { run + 1 } else { 0 };
        if run == 3 {
            return true;
        }
    }
    let lower = text.to_lowercase();
    let counted = [
        "century",
        "centuries",
        "millennium",
        "bce",
        "世纪",
        "世紀",
        "公元",
        "西元",
        "القرن",
        "الميلاد",
    ];
    counted.iter().any(|word| lower.contains(word))
}

/// Words in a label that change what the years beside it say.
const HEDGES: [&str; 34] = [
    "after", "before", "or", "and", "to", "not", "copy", "possibly", "probably", "perhaps",
    "later", "earlier", "half", "quarter", "third", "century", "until", "from", "或", "可能", "仿",
    "摹", "翻", "重", "非", "至", "世", "بعد", "قبل", "حتى", "منذ", "ربما", "نسخة", " أو ",
];

/// A label without what stands in brackets in it: `Ming dynasty (1368–1644)`.
fn without_brackets(label: &str) -> String {
    let mut depth = 0_usize;
    let outside = label.chars().filter(|c| match c {
        '(' | '（' => {
            depth += 1;
            false
        }
        ')' | '）' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    outside.collect()
}

/// The dates in `Qing dynasty (1644–1911)`, `1850（清道光三十年）`, `Banshan type, c. 2300 BCE`,
/// and the nearer one in `Ming dynasty (1368–1644), 16th century`.
fn beside_a_label(text: &str) -> Option<&str> {
    let is_label = |label: &str| {
        let lower = label.to_lowercase().replace("mark and period", "period");
        let hedged = HEDGES.iter().any(|hedge| match hedge.is_ascii() {
            true => lower
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word == *hedge),
            false => lower.contains(hedge),
        });
        let outside = without_brackets(&lower);
        !hedged
            && !lower.contains('?')
            && !outside.chars().any(is_digit)
            && outside.chars().any(char::is_alphabetic)
    };
    if let Some(inner) = text.strip_suffix([')', '）']) {
        let (before, inside) = inner.rsplit_once(['(', '（'])?;
        return match (is_label(before), is_label(inside)) {
            (true, _) => Some(inside),
            (false, true) => Some(before.trim_end()),
            (false, false) => None,
        };
    }
    let (label, date) = text.rsplit_once([',', '，', '،', ';', '；', '؛', ':', '：'])?;
    is_label(label).then(|| date.trim_start())
}
