//! Languages, and values that come in several of them.

use std::collections::BTreeMap;
use std::fmt;

/// A BCP 47 tag as the author wrote it: `en`, `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(String);

impl Lang {
    /// Accepts letters-and-digits subtags of 1–8 characters joined by hyphens, the first 2–3 letters.
    pub fn parse(tag: &str) -> Option<Lang> {
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        let primary_fits =
            (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
        let subtag_fits = |part: &str| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        (primary_fits && parts.all(subtag_fits)).then(|| Lang(tag.to_owned()))
    }

    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The name of this language's folder and files: lower case, for file systems that fold case.
    pub fn folder(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// By the script that the tag names, or else the one that the language is written in.
    /// `viewer/src/i18n/direction.ts` says the same.
    pub fn is_right_to_left(&self) -> bool {
        let tag = self.0.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let is_script =
            |part: &&str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_lowercase());
        match parts.find(is_script) {
            Some(script) => matches!(script, "arab" | "hebr" | "nkoo" | "syrc" | "thaa"),
            None => matches!(
                language,
                "ar" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi"
            ),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value in one or more languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized<T> {
    by_lang: BTreeMap<Lang, T>,
}

/// What a reader of one language gets to see, and in which language it is.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown<'a, T> {
    pub value: &'a T,
    /// Set when it is not the language that was asked for.
    pub fallback: Option<&'a Lang>,
}

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Localized {
            by_lang: BTreeMap::new(),
        }
    }
}

impl<T> Localized<T> {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn one(lang: Lang, value: T) -> Self {
        Localized {
            by_lang: BTreeMap::from([(lang, value)]),
        }
    }

    pub fn insert(&mut self, lang: Lang, value: T) -> Option<T> {
        self.by_lang.insert(lang, value)
    }

    pub fn get(&self, lang: &Lang) -> Option<&T> {
        self.by_lang.get(lang)
    }

    pub fn is_empty(&self) -> bool {
        self.by_lang.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &T)> {
        self.by_lang.iter()
    }

    /// The value for `lang`, else the first of `order` that there is, else any.
    pub fn shown<'a>(&'a self, lang: &Lang, order: &[Lang]) -> Option<Shown<'a, T>> {
        if let Some(value) = self.by_lang.get(lang) {
            return Some(Shown {
                value,
                fallback: None,
            });
        }
        order
            .iter()
            .find_map(|lang| self.by_lang.get_key_value(lang))
            .or_else(|| self.by_lang.first_key_value())
            .map(|(lang, value)| Shown {
                value,
                fallback: Some(lang),
            })
    }

    pub fn map<U>(&self, mut change: impl FnMut(&Lang, &T) -> U) -> Localized<U> {
        let by_lang = self
            .by_lang
            .iter()
            .map(|(lang, value)| (lang.clone(), change(lang, value)))
            .collect();
        Localized { by_lang }
    }
}

impl<T> FromIterator<(Lang, T)> for Localized<T> {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(entries: I) -> Self {
        Localized {
            by_lang: entries.into_iter().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn tags_are_checked() {
        for good in ["en", "zh-Hans", "zh-Hant-TW", "gsw", "de-1996"] {
            assert!(Lang::parse(good).is_some(), "{good}");
        }
        for bad in ["", "EN", "e", "zh_Hans", "../x", "en-", "englisch"] {
            assert!(Lang::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_script_says_more_than_a_language() {
        for (tag, expected) in [
            ("ar", true),
            ("ar-EG", true),
            ("he", true),
            ("ug-Latn", false),
            ("pa-Arab", true),
            ("en", false),
            ("zh-Hant-TW", false),
        ] {
            assert_eq!(lang(tag).is_right_to_left(), expected, "{tag}");
        }
    }

    #[test]
    fn a_missing_translation_shows_the_default_and_says_so() {
        let text: Localized<&str> = [(lang("en"), "Hall"), (lang("fr"), "Salle")]
            .into_iter()
            .collect();
        let order = [lang("en"), lang("zh-Hans")];
        let shown = text.shown(&lang("zh-Hans"), &order).unwrap();
        assert_eq!((*shown.value, shown.fallback), ("Hall", Some(&lang("en"))));
        let shown = text.shown(&lang("fr"), &order).unwrap();
        assert_eq!((*shown.value, shown.fallback), ("Salle", None));
    }
}
