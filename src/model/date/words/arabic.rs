//! Dates in Arabic: `نحو 1100 ق.م`, `أواخر القرن التاسع عشر`, `12 مارس 1850م`.
//!
//! Years of the Hijra are left alone: which of ours they are depends on the month.

use super::Reading;
use super::meaning::{Era, Part, Point, Said, What};

pub fn read(text: &str) -> Reading {
    said(&plainly_written(text)).map_or(Reading::Words, Said::meaning)
}

/// ASCII digits, one kind of dash and of alif, no vowel signs, one space between words.
fn plainly_written(text: &str) -> String {
    let plain = |c: char| match c {
        '٠'..='٩' | '۰'..='۹' => {
            char::from_u32(u32::from(c) % 16 + u32::from('0')).unwrap_or(c)
        }
        '–' | '—' | '−' => '-',
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        _ => c,
    };
    let is_sign = |c: &char| {
        matches!(
            c,
            '\u{640}' | '\u{64b}'..='\u{652}' | '\u{200e}' | '\u{200f}'
        )
    };
    let kept = text.chars().filter(|c| !is_sign(c)).map(plain);
    let spaced = kept.collect::<String>().replace('-', " - ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.join(" ")
}

fn said(text: &str) -> Option<Said> {
    for (beginning, said) in [
        ("قبل ", Said::Before as fn(Point) -> Said),
        ("بعد ", Said::After),
        ("منذ ", Said::After),
    ] {
        if let Some(rest) = text.strip_prefix(beginning) {
            return Some(said(point(rest)?));
        }
    }
    let (about, span) = without_about(text);
    let span = span.strip_prefix("من ").unwrap_or(span);
    for joint in [" - ", " الي ", " حتي "] {
        if let Some((from, to)) = span.split_once(joint) {
            return range(from, to, about);
        }
    }
    point(text).map(Said::At)
}

/// `500–450 ق.م`: what is said of the end holds for the beginning.
fn range(from: &str, to: &str, about: bool) -> Option<Said> {
    let (mut first, mut last) = (point(from)?, point(to)?);
    first.era = first.era.or(last.era);
    if first.era == Some(Era::Bce) && last.era.is_none() {
        return None;
    }
    for end in [&mut first, &mut last] {
        end.approximate |= about;
    }
    Some(Said::Between(first, last))
}

fn without_about(text: &str) -> (bool, &str) {
    for word in ["نحو ", "حوالي ", "قرابة ", "زهاء ", "قرب "] {
        if let Some(rest) = text.strip_prefix(word) {
            return (true, rest);
        }
    }
    match text.strip_suffix(" تقريبا") {
        Some(rest) => (true, rest),
        None => (false, text),
    }
}

fn point(text: &str) -> Option<Point> {
    let (about, text) = without_about(text.trim());
    let (era, text) = without_era(text);
    let what = century(text).or_else(|| day_or_year(text))?;
    Some(Point {
        era,
        approximate: about,
        ..Point::plain(what)
    })
}

fn without_era(text: &str) -> (Option<Era>, &str) {
    const ERAS: [(&str, Era); 12] = [
        ("قبل الميلاد", Era::Bce),
        ("ق.م.", Era::Bce),
        ("ق.م", Era::Bce),
        ("ق. م.", Era::Bce),
        ("ق. م", Era::Bce),
        ("ق م", Era::Bce),
        ("بعد الميلاد", Era::Ce),
        ("للميلاد", Era::Ce),
        ("ميلادية", Era::Ce),
        ("ميلادي", Era::Ce),
        ("م.", Era::Ce),
        ("م", Era::Ce),
    ];
    for (ending, era) in ERAS {
        let Some(rest) = text.strip_suffix(ending) else {
            continue;
        };
        // A word may end in the letter that stands for the era.
        if rest.ends_with(|c: char| c.is_ascii_digit() || c == ' ') {
            return (Some(era), rest.trim_end());
        }
    }
    (None, text)
}

fn day_or_year(text: &str) -> Option<What> {
    let text = ["عام ", "العام ", "سنة "]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text);
    let words: Vec<&str> = text.split(' ').collect();
    match words[..] {
        [year] => Some(What::Year(number(year)?)),
        [month, year] => Some(What::Month(number(year)?, named(month)?)),
        [day, month, year] => {
            let day = u8::try_from(number(day)?).ok()?;
            Some(What::Day(number(year)?, named(month)?, day))
        }
        _ => None,
    }
}

fn number(text: &str) -> Option<i64> {
    let fits = (1..=5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// As they are called in Egypt and in the Gulf.
fn named(month: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "يناير",
        "فبراير",
        "مارس",
        "ابريل",
        "مايو",
        "يونيو",
        "يوليو",
        "اغسطس",
        "سبتمبر",
        "اكتوبر",
        "نوفمبر",
        "ديسمبر",
    ];
    let at = MONTHS.iter().position(|name| *name == month)?;
    u8::try_from(at + 1).ok()
}

/// `أواخر القرن الخامس`, `النصف الأول من القرن 19`.
fn century(text: &str) -> Option<What> {
    const PARTS: [(&str, Part); 13] = [
        ("اوائل", Part::Early),
        ("مطلع", Part::Early),
        ("بداية", Part::Early),
        ("منتصف", Part::Mid),
        ("اواسط", Part::Mid),
        ("اواخر", Part::Late),
        ("نهاية", Part::Late),
        ("النصف الاول من", Part::Half(0)),
        ("النصف الثاني من", Part::Half(1)),
        ("الربع الاول من", Part::Quarter(0)),
        ("الربع الثاني من", Part::Quarter(1)),
        ("الربع الثالث من", Part::Quarter(2)),
        ("الربع الاخير من", Part::Quarter(3)),
    ];
    let (before, ordinal) = text.split_once("القرن ")?;
    let part = match before.trim_end() {
        "" => Part::Whole,
        words => PARTS.iter().find(|(name, _)| *name == words)?.1,
    };
    let ordinal = ordinal
        .strip_prefix("ال")
        .filter(|rest| number(rest).is_some())
        .unwrap_or(ordinal);
    Some(What::Century(
        number(ordinal).or_else(|| counted(ordinal))?,
        part,
    ))
}

fn counted(ordinal: &str) -> Option<i64> {
    const ORDINALS: [&str; 21] = [
        "الاول",
        "الثاني",
        "الثالث",
        "الرابع",
        "الخامس",
        "السادس",
        "السابع",
        "الثامن",
        "التاسع",
        "العاشر",
        "الحادي عشر",
        "الثاني عشر",
        "الثالث عشر",
        "الرابع عشر",
        "الخامس عشر",
        "السادس عشر",
        "السابع عشر",
        "الثامن عشر",
        "التاسع عشر",
        "العشرين",
        "الحادي والعشرين",
    ];
    let plain = ordinal
        .replace("العشرون", "العشرين")
        .replace("والعشرون", "والعشرين");
    let at = ORDINALS.iter().position(|name| *name == plain)?;
    i64::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_catalogues_write_them() {
        for (text, edtf) in [
            ("1850", "1850"),
            ("1850م", "1850"),
            ("عام ١٨٥٠", "1850"),
            ("نحو 1100 ق.م", "-1099~"),
            ("حوالى 1050 قبل الميلاد", "-1049~"),
            ("1046–771 ق.م", "-1045/-0770"),
            ("من 25 إلى 220 م", "0025/0220"),
            ("26 ق.م – 220 م", "-0025/0220"),
            ("القرن التاسع عشر", "1801/1900"),
            ("القرن الـ19", "1801/1900"),
            ("القرن الخامس قبل الميلاد", "-0499/-0400"),
            ("أواخر القرن 19", "1867/1900"),
            ("النصف الأوّل من القرن العشرين", "1901/1950"),
            ("القرن الرابع عشر – القرن الخامس عشر", "1301/1500"),
            ("12 مارس 1850م", "1850-03-12"),
            ("أكتوبر 1931", "1931-10"),
            ("قبل 1850", "../1850"),
            ("بعد 1850", "1850/.."),
        ] {
            let read = read(text).date().map(|date| date.to_string());
            assert_eq!(read.as_deref(), Some(edtf), "{text}");
        }
    }

    #[test]
    fn dates_stand_beside_labels() {
        for (text, edtf) in [
            ("العصر المتأخر (664–332 ق.م)", Some("-0663/-0331")),
            ("العصر الأموي، القرن الثامن", Some("0701/0800")),
            ("بعد الحرب (1945)", None),
        ] {
            let read = super::super::read(text, "ar").date();
            let read = read.map(|date| date.to_string());
            assert_eq!(read.as_deref(), edtf, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_of_ours_stays_words() {
        for text in [
            "",
            "عصر الأسرات",
            "العصر الأموي",
            "القرن الثالث الهجري",
            "1250 هـ",
            "500 ق.م – 100",
            "نجم",
        ] {
            assert_eq!(read(text), Reading::Words, "{text}");
        }
    }
}
