//! What of a text is EDTF of level 2: recognised, so that nobody looks for a slip where there is
//! none.

/// The feature of level 2 that a text uses, in words; `None` when it is no such date.
pub fn feature(text: &str) -> Option<&'static str> {
    let inside = |open, close| text.strip_prefix(open)?.strip_suffix(close);
    if let Some(members) = inside('[', ']').or_else(|| inside('{', '}')) {
        return is_set(members).then_some("a set of dates");
    }
    let mut found = None;
    for end in text.split('/') {
        if !matches!(end, "" | "..") {
            found = found.or(date(end)?);
        }
    }
    found
}

fn is_set(members: &str) -> bool {
    members.split(',').all(|member| {
        let (from, to) = member.split_once("..").unwrap_or((member, ""));
        let fits = |end: &str| end.is_empty() || date(end).is_some();
        !member.is_empty() && fits(from) && fits(to)
    })
}

/// `None` when it is no date of any level; the inner `None` when it is one of a lower level.
fn date(text: &str) -> Option<Option<&'static str>> {
    let (year, rest) =
        match text.char_indices().skip(1).find(|(at, c)| {
            *c == '-' && text.get(..*at).is_some_and(|year| year.contains(is_figure))
        }) {
            Some((at, _)) => (text.get(..at)?, text.get(at + 1..)?),
            None => (text, ""),
        };
    let has_more = !rest.is_empty();
    let mut found = self::year(year, has_more)?;
    let parts: Vec<&str> = rest.split('-').filter(|_| has_more).collect();
    if parts.len() > 2 {
        return None;
    }
    for (at, part) in parts.iter().enumerate() {
        let is_last = at + 1 == parts.len();
        found = found.or(month_or_day(part, is_last, parts.len())?);
    }
    Some(found)
}

fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || c == 'X'
}

const QUALIFIERS: [char; 3] = ['?', '~', '%'];

/// A part without its qualifiers, and whether they qualify it alone or it and what stands left of
/// it, but not the whole date.
fn unqualified(text: &str, is_last: bool) -> (&str, bool) {
    let bare = text.strip_prefix(QUALIFIERS).unwrap_or(text);
    let left = bare.len() < text.len();
    match bare.strip_suffix(QUALIFIERS) {
        Some(bare) => (bare, left || !is_last),
        None => (bare, left),
    }
}

const QUALIFIED: &str = "a part that is uncertain or approximate by itself";
const DIGITS: &str = "unspecified digits elsewhere than at the end of a year";

fn year(text: &str, has_more: bool) -> Option<Option<&'static str>> {
    let (bare, qualified) = unqualified(text, !has_more);
    let (number, significant) = match bare.split_once('S') {
        Some((number, count)) => (number, Some(count)),
        None => (bare, None),
    };
    let whole = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let unsigned = |text: &str| text.strip_prefix('-').unwrap_or(text).to_owned();
    let exponential = match number.strip_prefix('Y') {
        Some(long) => {
            let (figures, power) = long.split_once('E').unwrap_or((long, "1"));
            if has_more || !whole(&unsigned(figures)) || !whole(power) {
                return None;
            }
            long.contains('E')
        }
        None => {
            let figures = unsigned(number);
            if figures.len() != 4 || !figures.chars().all(is_figure) {
                return None;
            }
            false
        }
    };
    if significant.is_some_and(|count| has_more || !whole(count)) {
        return None;
    }
    let unspecified = number.matches('X').count();
    let elsewhere = unspecified > 2 || !number.ends_with(&"X".repeat(unspecified));
    Some(if exponential {
        Some("a year with an exponent")
    } else if significant.is_some() {
        Some("a year with significant digits")
    } else if qualified {
        Some(QUALIFIED)
    } else if elsewhere || (unspecified > 0 && has_more) {
        Some(DIGITS)
    } else {
        None
    })
}

fn month_or_day(text: &str, is_last: bool, parts: usize) -> Option<Option<&'static str>> {
    let (bare, qualified) = unqualified(text, is_last);
    if bare.len() != 2 || !bare.chars().all(is_figure) {
        return None;
    }
    let unspecified = bare.matches('X').count();
    let grouping = match (bare.parse::<u8>(), parts) {
        (Ok(25..=41), 1) => true,
        (Ok(number), _) if !(1..=31).contains(&number) => return None,
        _ => false,
    };
    Some(if grouping {
        Some("a part of a year that is neither month nor season")
    } else if qualified {
        Some(QUALIFIED)
    } else if unspecified == 1 {
        Some(DIGITS)
    } else {
        None
    })
}
