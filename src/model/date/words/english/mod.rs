//! Dates in English: `c. 1100 BCE`, `late 19th century`, `12 March 1850`.

mod tokens;
mod units;

use super::Reading;
use super::meaning::{Era, Point, Said, What};
use tokens::{Token, tokens, word};
use units::{after_dash, what};

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

fn is_joint(token: &Token) -> bool {
    *token == Token::Dash || matches!(word(Some(token)), Some("to" | "until" | "till" | "through"))
}

fn said(tokens: &[Token]) -> Option<Said> {
    let (first, after) = (word(tokens.first()), tokens.get(1..)?);
    match first {
        Some("before" | "by" | "until") => return Some(Said::Before(point(after, None)?)),
        Some("after" | "since") => return Some(Said::After(point(after, None)?)),
        Some("pre") => return Some(Said::Before(point(after_dash(after), None)?)),
        Some("post") => return Some(Said::After(point(after_dash(after), None)?)),
        Some("not") => {
            let (hedge, after) = (word(after.first()), after.get(1..)?);
            return match hedge? {
                "before" => Some(Said::After(point(after, None)?)),
                "after" => Some(Said::Before(point(after, None)?)),
                _ => None,
            };
        }
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
    if let [inner @ .., or, then] = tokens
        && word(Some(or)) == Some("or")
    {
        return match word(Some(then))? {
            "later" | "after" => Some(Said::After(point(inner, None)?)),
            "earlier" | "before" => Some(Said::Before(point(inner, None)?)),
            _ => None,
        };
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
    // `mid-to-late`.
    let to = after_dash(to);
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
    if let (What::Decade(whole, _), What::Decade(short @ 10..100, part)) = (first.what, last.what) {
        // `1860s–70s`.
        last.what = What::Decade(whole - whole % 100 + short, part);
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
            Some("dated" | "made") => {}
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
