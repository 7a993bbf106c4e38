//! One language's voice: which of several texts a reader gets, and how a text that stands in
//! for a missing translation is marked.

use serde::Serialize;

use super::words::{self, Words};
use crate::model::{Lang, Localized, Shown};
use crate::tour;

/// A language of pages, the languages that stand in for it, and the interface's words.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    pub lang: &'a Lang,
    pub order: &'a [Lang],
    pub words: &'static Words,
}

/// A short plain text as a template shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phrase {
    pub text: String,
    /// Set when it is not the page's language.
    pub lang: Option<String>,
    /// Set when it does not run as the page does.
    pub dir: Option<&'static str>,
}

pub fn direction(lang: &Lang) -> &'static str {
    if lang.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    }
}

/// The direction of all letters of a text, where they agree.
fn only_direction(text: &str) -> Option<&'static str> {
    // Hebrew, Arabic, Syriac, Thaana and NKo, with the forms that old fonts knew.
    let runs_left = |c: &char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    match (
        letters().any(|c| runs_left(&c)),
        letters().all(|c| runs_left(&c)),
    ) {
        (true, true) => Some("rtl"),
        (false, false) => Some("ltr"),
        _ => None,
    }
}

impl<'a> Voice<'a> {
    pub fn new(lang: &'a Lang, order: &'a [Lang]) -> Voice<'a> {
        Voice {
            lang,
            order,
            words: words::of(lang),
        }
    }

    /// ` lang="en"` for elements that hold the interface's words, where those had to fall back.
    pub fn mark(&self) -> &'static str {
        match (words::speaks(self.lang), self.lang.is_right_to_left()) {
            (true, _) => "",
            (false, false) => " lang=\"en\"",
            (false, true) => " lang=\"en\" dir=\"ltr\"",
        }
    }

    /// What a reader sees of a text; nothing where nothing was written.
    pub fn shown<'t>(&self, text: &'t Localized<String>) -> Option<Shown<'t, String>> {
        text.shown(self.lang, self.order)
            .filter(|shown| !shown.value.trim().is_empty())
    }

    pub fn phrase(&self, text: &Localized<String>) -> Option<Phrase> {
        self.shown(text)
            .map(|shown| self.marked(shown.value, shown.fallback))
    }

    /// The first of these texts that says something; an empty phrase when none does.
    pub fn first_phrase<'t>(
        &self,
        texts: impl IntoIterator<Item = &'t Localized<String>>,
    ) -> Phrase {
        texts
            .into_iter()
            .find_map(|text| self.phrase(text))
            .unwrap_or_else(|| self.plain(""))
    }

    pub fn marked(&self, text: &str, fallback: Option<&Lang>) -> Phrase {
        let page = direction(self.lang);
        // What is the same in every language may still run another way: `32.5 cm`, `CC BY 4.0`.
        let own = fallback.map(direction).or_else(|| only_direction(text));
        Phrase {
            text: text.to_owned(),
            lang: fallback.map(|lang| lang.tag().to_owned()),
            dir: own.filter(|own| *own != page),
        }
    }

    /// A text in the page's own language, or in none.
    pub fn plain(&self, text: &str) -> Phrase {
        self.marked(text, None)
    }

    /// A word of the interface.
    pub fn word(&self, text: &str) -> Phrase {
        let mut phrase = self.plain(text);
        if !words::speaks(self.lang) {
            phrase.lang = Some("en".to_owned());
            phrase.dir = self.lang.is_right_to_left().then_some("ltr");
        }
        phrase
    }
}

impl From<Phrase> for tour::Phrase {
    fn from(phrase: Phrase) -> tour::Phrase {
        tour::Phrase {
            text: phrase.text,
            lang: phrase.lang,
        }
    }
}
