//! Dates in English: `c. 1100 BCE`, `late 19th century`, `12 March 1850`.

use super::Reading;
use super::meaning::{Era, Part, Point, Said, What};
use crate::model::date::Season;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// A number, and how many digits it was written with.
    Number(i64, usize),
    /// `19th`.
    Ordinal(i64),
    /// `1880s`.
    Plural(i64),
    Word(String),
    Dash,
    Question,
}

pub fn read(text: &str) -> Reading {
    let Some(tokens) = tokens(text) else {
        return Reading::Words;
    };
    let Some(said) = said(&tokens) else {
        return Reading::Words;
    };
    match said {
        Said::At(point) | Said::Before(point) | Said::After(point) if may_be_century(point) => {
            Reading::Ambiguous("this may be ten years, or a hundred")
        }
        Said::Between(a, b) if may_be_century(a) || may_be_century(b) => {
            Reading::Ambiguous("this may be ten years, or a hundred")
        }
        said => said.meaning(),
    }
}

/// `the 1800s`.
fn may_be_century(point: Point) -> bool {
    matches!(point.what, What::Decade(number, _) if number % 100 == 0)
}

/// `None`: there is something in it that no date has.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    let mut found = Vec::new();
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_digit() {
            let (token, after) = figure(rest)?;
            found.push(token);
            rest = after;
        } else if c.is_alphabetic() {
            let end = word_end(rest);
            let word = rest.get(..end)?.trim_end_matches('.').replace('.', "");
            if word != "the" && word != "of" && word != "in" {
                found.push(Token::Word(word));
            }
            rest = rest.get(end..)?;
        } else {
            match c {
                '-' | '–' | '—' | '‒' | '−' => found.push(Token::Dash),
                '?' => found.push(Token::Question),
                ' ' | ',' | '.' | '\u{a0}' | '\u{202f}' => {}
                '(' | ')' | '[' | ']' => {}
                _ => return None,
            }
            rest = rest.get(c.len_utf8()..)?;
        }
    }
    Some(found)
}

/// `b.c.e.` is one word.
fn word_end(text: &str) -> usize {
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let inner_dot = c == '.' && letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if !c.is_alphabetic() && !inner_dot {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// A number with what is grown to it: `12,000`, `19th`, `1880s`, `1880's`.
fn figure(text: &str) -> Option<(Token, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let mut digits = text.get(..end)?.to_owned();
    let mut rest = text.get(end..)?;
    if digits.len() <= 3 {
        while let Some(group) = thousands(rest) {
            digits.push_str(group);
            rest = rest.get(4..)?;
        }
    }
    let number: i64 = digits.parse().ok()?;
    let end = rest
        .find(|c: char| !c.is_alphabetic() && c != '\'' && c != '’')
        .unwrap_or(rest.len());
    let token = match rest.get(..end)? {
        "" => return Some((Token::Number(number, digits.len()), rest)),
        "st" | "nd" | "rd" | "th" => Token::Ordinal(number),
        "s" | "'s" | "’s" if number % 10 == 0 => Token::Plural(number),
        "bce" | "bc" | "ce" | "ad" => return Some((Token::Number(number, digits.len()), rest)),
        _ => return None,
    };
    Some((token, rest.get(end..)?))
}

/// The three digits after a comma that groups them.
fn thousands(text: &str) -> Option<&str> {
    let group = text.strip_prefix(',')?.get(..3)?;
    let next = text.get(4..)?.chars().next();
    let fits =
        group.bytes().all(|b| b.is_ascii_digit()) && !next.is_some_and(|c| c.is_ascii_digit());
    fits.then_some(group)
}

fn word(token: Option<&Token>) -> Option<&str> {
    match token {
        Some(Token::Word(word)) => Some(word),
        _ => None,
    }
}

fn is_joint(token: &Token) -> bool {
    *token == Token::Dash || matches!(word(Some(token)), Some("to" | "until" | "till" | "through"))
}

fn said(tokens: &[Token]) -> Option<Said> {
    let (first, after) = (word(tokens.first()), tokens.get(1..)?);
    match first {
        Some("before") => return Some(Said::Before(point(after, None)?)),
        Some("after" | "since") => return Some(Said::After(point(after, None)?)),
        Some("between") => {
            let and = after
                .iter()
                .position(|token| word(Some(token)) == Some("and"))?;
            return range(after.get(..and)?, after.get(and + 1..)?);
        }
        Some("from") => {
            let joint = after.iter().position(is_joint)?;
            return range(after.get(..joint)?, after.get(joint + 1..)?);
        }
        _ => {}
    }
    if let Some(whole) = point(tokens, None) {
        return Some(Said::At(whole));
    }
    // A dash may join words too (`mid-19th`), so every joint is tried.
    let joints = tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| is_joint(token));
    joints
        .filter_map(|(at, _)| range(tokens.get(..at)?, tokens.get(at + 1..)?))
        .next()
}

/// What the second half of a range says for the first as well.
#[derive(Debug, Clone, Copy)]
struct Heir {
    era: Option<Era>,
    what: What,
}

fn range(from: &[Token], to: &[Token]) -> Option<Said> {
    let mut last = point(to, None).or_else(|| short_year(to))?;
    let heir = Heir {
        era: last.era,
        what: last.what,
    };
    let mut first = point(from, Some(heir))?;
    match (first.era, last.era) {
        // `1100–1050 BCE`.
        (None, Some(Era::Bce)) if may_be_shortened(first.what, last.what) => return None,
        (None, Some(_)) => first.era = last.era,
        // `AD 25–79`.
        (Some(Era::Ce), None) => last.era = first.era,
        // `500 BCE–100` may end on either side.
        (Some(Era::Bce), None) => return None,
        _ => {}
    }
    if let (What::Year(year), What::Year(short), true) = (first.what, last.what, to.len() == 1) {
        last.what = What::Year(lengthened(year, short, first.era)?);
    }
    let uncounted = |what, era: Option<Era>| matches!(what, What::Year(0..100)) && era.is_none();
    if uncounted(first.what, first.era) || uncounted(last.what, last.era) {
        return None;
    }
    // "c." stands before the range and is meant for all of it.
    last.approximate |= first.approximate;
    last.uncertain |= first.uncertain && !from.contains(&Token::Question);
    Some(Said::Between(first, last))
}

/// `1100–50 BCE` ends in 1050 to some, and in 50 to others.
fn may_be_shortened(first: What, last: What) -> bool {
    matches!((first, last), (What::Year(1000..), What::Year(..100)))
}

/// `45` in `1644–45`.
fn short_year(tokens: &[Token]) -> Option<Point> {
    match tokens {
        [Token::Number(number, 2)] => Some(Point::plain(What::Year(*number))),
        _ => None,
    }
}

fn lengthened(first: i64, last: i64, era: Option<Era>) -> Option<i64> {
    match last {
        0..100 if era != Some(Era::Bce) && (1000..=9999).contains(&first) => {
            let full = first - first % 100 + last;
            (full > first).then_some(full)
        }
        _ => Some(last),
    }
}

/// One time, all of whose words are understood.
fn point(tokens: &[Token], heir: Option<Heir>) -> Option<Point> {
    let mut found = Point::plain(What::Year(0));
    let mut rest = tokens;
    while let Some((first, after)) = rest.split_first() {
        match word(Some(first)) {
            Some("c" | "ca" | "circa" | "about" | "around" | "approximately" | "approx") => {
                found.approximate = true;
            }
            Some("probably" | "possibly" | "perhaps" | "likely") => found.uncertain = true,
            Some("ad" | "ce") if !after.is_empty() => found.era = Some(Era::Ce),
            _ => break,
        }
        rest = after;
    }
    while let Some((last, before)) = rest.split_last() {
        let era = match word(Some(last)) {
            Some("bc" | "bce") => Some(Era::Bce),
            Some("ad" | "ce") => Some(Era::Ce),
            _ if *last == Token::Question => {
                found.uncertain = true;
                rest = before;
                continue;
            }
            _ => break,
        };
        if found.era.is_some() {
            return None;
        }
        found.era = era;
        rest = before;
    }
    let era = found.era.or(heir.and_then(|heir| heir.era));
    found.what = what(rest, era, heir.map(|heir| heir.what))?;
    Some(found)
}

fn what(tokens: &[Token], era: Option<Era>, heir: Option<What>) -> Option<What> {
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

fn after_dash(tokens: &[Token]) -> &[Token] {
    match tokens.split_first() {
        Some((Token::Dash, rest)) => rest,
        _ => tokens,
    }
}

/// Centuries, millennia, decades.
fn counted(tokens: &[Token], part: Part, heir: Option<What>) -> Option<What> {
    match tokens {
        [Token::Plural(decade)] => Some(What::Decade(*decade, part)),
        [nth, Token::Word(unit)] => {
            let nth = ordinal(nth)?;
            match unit.as_str() {
                "century" | "centuries" | "cent" => Some(What::Century(nth, part)),
                "millennium" | "millennia" => Some(What::Millennium(nth, part)),
                _ => None,
            }
        }
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
