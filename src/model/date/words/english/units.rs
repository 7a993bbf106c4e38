//! What one time names: a day, a year, a part of a century.

use super::tokens::{Token, word};
use crate::model::date::Season;
use crate::model::date::words::meaning::{Era, Part, What};
use crate::model::date::words::reigns::{Dynasty, REIGNS, Reign};

pub fn what(tokens: &[Token], era: Option<Era>, heir: Option<What>) -> Option<What> {
    if let Some((part, rest)) = part(tokens) {
        return counted(rest, part, heir);
    }
    match tokens {
        // A bare number is a year when it has the digits of one; an era makes any number a year.
        [Token::Number(number, digits)] if era.is_some() || (3..=4).contains(digits) => {
            Some(What::Year(*number))
        }
        // `12 March – 3 April 1850` is beyond us, and so is half of it.
        [Token::Word(name), Token::Number(year, digits)] if *digits >= 3 => match season(name) {
            Some(season) => Some(What::Season(*year, season)),
            None => Some(What::Month(*year, month(name)?)),
        },
        [
            Token::Number(day, 1..=2),
            Token::Word(name),
            Token::Number(year, 3..),
        ]
        | [
            Token::Word(name),
            Token::Number(day, 1..=2),
            Token::Number(year, 3..),
        ]
        | [
            Token::Ordinal(day),
            Token::Word(name),
            Token::Number(year, 3..),
        ]
        | [
            Token::Word(name),
            Token::Ordinal(day),
            Token::Number(year, 3..),
        ] => Some(What::Day(*year, month(name)?, u8::try_from(*day).ok()?)),
        _ => counted(tokens, Part::Whole, heir),
    }
}

/// `early`, `mid-`, `first half`: and what follows.
fn part(tokens: &[Token]) -> Option<(Part, &[Token])> {
    let (first, rest) = tokens.split_first()?;
    let nth = match first {
        Token::Ordinal(number) => u8::try_from(*number).ok()?,
        Token::Word(word) => match word.as_str() {
            "early" => return Some((Part::Early, after_dash(rest))),
            "mid" | "middle" => return Some((Part::Mid, after_dash(rest))),
            "late" => return Some((Part::Late, after_dash(rest))),
            "first" => 1,
            "second" => 2,
            "third" => 3,
            "fourth" | "last" => 4,
            _ => return None,
        },
        _ => return None,
    };
    let part = match (word(rest.first())?, nth) {
        ("half", 1 | 2) => Part::Half(nth - 1),
        ("half", 4) => Part::Half(1),
        ("quarter", 1..=4) => Part::Quarter(nth - 1),
        _ => return None,
    };
    Some((part, rest.get(1..)?))
}

pub fn after_dash(tokens: &[Token]) -> &[Token] {
    match tokens.split_first() {
        Some((Token::Dash, rest)) => rest,
        _ => tokens,
    }
}

/// Centuries, millennia, decades.
fn counted(tokens: &[Token], part: Part, heir: Option<What>) -> Option<What> {
    if let Some(reign) = reign(tokens, part) {
        return Some(reign);
    }
    match tokens {
        [Token::Plural(decade)] => Some(What::Decade(*decade, part)),
        [nth, Token::Word(unit)] => {
            let nth = ordinal(nth)?;
            match unit.as_str() {
                "century" | "centuries" | "cent" | "c" => Some(What::Century(nth, part)),
                "millennium" | "millennia" => Some(What::Millennium(nth, part)),
                _ => None,
            }
        }
        // `early to mid 19th century`.
        [] => match heir? {
            What::Century(nth, _) => Some(What::Century(nth, part)),
            What::Millennium(nth, _) => Some(What::Millennium(nth, part)),
            What::Decade(number, _) => Some(What::Decade(number, part)),
            _ => None,
        },
        // `5th–4th century`.
        [nth] => match heir? {
            What::Century(..) => Some(What::Century(ordinal(nth)?, part)),
            What::Millennium(..) => Some(What::Millennium(ordinal(nth)?, part)),
            _ => None,
        },
        // `19th-century`.
        [nth, Token::Dash, unit] => counted(&[nth.clone(), unit.clone()], part, heir),
        _ => None,
    }
}

/// `Qianlong period`, `Ming dynasty, reign of Wanli`, `third year of Guangxu`.
fn reign(tokens: &[Token], part: Part) -> Option<What> {
    let mut words = tokens;
    let mut dynasty = None;
    for (name, named) in [("ming", Dynasty::Ming), ("qing", Dynasty::Qing)] {
        if word(words.first()) == Some(name) {
            dynasty = Some(named);
            words = words.get(1..)?;
            if word(words.first()) == Some("dynasty") {
                words = words.get(1..)?;
            }
        }
    }
    let named = |token: &Token| {
        let found = REIGNS
            .iter()
            .find(|reign| word(Some(token)) == Some(reign.pinyin));
        found.filter(|reign| dynasty.is_none_or(|dynasty| dynasty == reign.dynasty))
    };
    let year = |nth: &Token, reign: &Reign| Some(What::Year(reign.year(ordinal(nth)?)?));
    let is = |token: &Token, all: &[&str]| word(Some(token)).is_some_and(|w| all.contains(&w));
    const SPAN: [&str; 3] = ["period", "reign", "era"];
    match words {
        [name, span] if is(span, &SPAN) => Some(named(name)?.whole(part)),
        [span, name] if is(span, &SPAN) => Some(named(name)?.whole(part)),
        [span, name, title] if is(span, &SPAN) && is(title, &["emperor"]) => {
            Some(named(name)?.whole(part))
        }
        // What bears a reign's mark and is of its time.
        [name, mark, and, span]
            if is(mark, &["mark"]) && is(and, &["and"]) && is(span, &["period"]) =>
        {
            Some(named(name)?.whole(part))
        }
        [nth, unit, name] if is(unit, &["year"]) => year(nth, named(name)?),
        [nth, unit, name, span] if is(unit, &["year"]) && is(span, &SPAN) => {
            year(nth, named(name)?)
        }
        _ => None,
    }
}

const ORDINALS: [&str; 21] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
];

fn ordinal(token: &Token) -> Option<i64> {
    match token {
        Token::Ordinal(number) => Some(*number),
        Token::Word(word) => {
            let at = ORDINALS.iter().position(|ordinal| ordinal == word)?;
            i64::try_from(at + 1).ok()
        }
        _ => None,
    }
}

fn season(name: &str) -> Option<Season> {
    match name {
        "spring" => Some(Season::Spring),
        "summer" => Some(Season::Summer),
        "autumn" | "fall" => Some(Season::Autumn),
        "winter" => Some(Season::Winter),
        _ => None,
    }
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// In full, or by its first three letters.
fn month(name: &str) -> Option<u8> {
    let is_it = |month: &&str| {
        **month == *name
            || month.get(..3) == Some(name)
            || (name == "sept" && **month == *"september")
    };
    let at = MONTHS.iter().position(is_it)?;
    u8::try_from(at + 1).ok()
}
