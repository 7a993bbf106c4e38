//! Words, figures and signs of an English date.

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
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

/// `None`: there is something in it that no date has.
pub fn tokens(text: &str) -> Option<Vec<Token>> {
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

pub fn word(token: Option<&Token>) -> Option<&str> {
    match token {
        Some(Token::Word(word)) => Some(word),
        _ => None,
    }
}
