//! From the names of files to ids and titles.

use std::collections::BTreeSet;

use crate::model::Lang;
use crate::read::{MAX_EXHIBITION_ID, MAX_ID, check_slug};

/// The letters a–z, digits and hyphens of a name; empty when it has none, as Chinese names do.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(MAX_ID);
    slug.trim_end_matches('-').to_owned()
}

/// An id for an exhibition near to what was written.
pub fn suggestion(name: &str) -> String {
    let mut id = slug(name);
    id.truncate(MAX_EXHIBITION_ID);
    let id = id.trim_end_matches('-');
    if is_free_id(id, &[]).is_ok() {
        return id.to_owned();
    }
    match id {
        "" => "my-exhibition".to_owned(),
        reserved => format!("{reserved}-exhibition"),
    }
}

/// Whether an exhibition may be called so.
///
/// # Errors
/// Why not, as the end of a sentence.
pub fn is_free_id(id: &str, languages: &[Lang]) -> Result<(), String> {
    check_slug(id, MAX_EXHIBITION_ID).map_err(|fault| fault.to_string())?;
    if languages.iter().any(|lang| lang.folder() == id) {
        return Err("it is a language's, whose pages lie in a folder of that name".to_owned());
    }
    Ok(())
}

/// `bronze-hall_2` → `Bronze hall 2`: the name in the words that it has.
pub fn title_from(stem: &str) -> String {
    let spaced: String = stem
        .chars()
        .map(|c| {
            if matches!(c, '-' | '_') || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let joined = words.join(" ");
    let mut letters = joined.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => stem.to_owned(),
    }
}

/// Gives each thing a name of its own.
#[derive(Debug, Default)]
pub struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// The slug of `stem`, else `otherwise`; with a number behind it when it is taken.
    pub fn take(&mut self, stem: &str, otherwise: &str) -> String {
        let mut wanted = slug(stem);
        if check_slug(&wanted, MAX_ID).is_err() {
            let (head, tail) = (otherwise, wanted.as_str());
            wanted = if tail.is_empty() {
                head.to_owned()
            } else {
                format!("{head}-{tail}")
            };
            wanted.truncate(MAX_ID);
        }
        let mut name = wanted.clone();
        let mut number = 2_u32;
        while !self.taken.insert(name.clone()) {
            let ending = format!("-{number}");
            let kept = wanted.len().min(MAX_ID - ending.len());
            name = format!("{}{ending}", wanted[..kept].trim_end_matches('-'));
            number += 1;
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids_and_titles() {
        assert_eq!(slug("Bronze Hall (2).final"), "bronze-hall-2-final");
        assert_eq!(slug("青铜馆"), "");
        assert_eq!(suggestion("Bronze Hall"), "bronze-hall");
        assert_eq!(suggestion("media"), "media-exhibition");
        assert_eq!(suggestion("馆"), "my-exhibition");
        assert_eq!(title_from("bronze_hall-2"), "Bronze hall 2");
        assert_eq!(title_from("青铜馆"), "青铜馆");
    }

    #[test]
    fn every_name_is_an_id_and_is_given_once() {
        let mut names = Names::default();
        let long = "a".repeat(60);
        let mut seen = BTreeSet::new();
        for stem in ["Hall", "hall", "馆", "室", "media", "con", &long, &long] {
            let name = names.take(stem, "scene");
            assert_eq!(check_slug(&name, MAX_ID), Ok(()), "{name}");
            assert!(seen.insert(name.clone()), "{name}");
        }
        assert!(seen.contains("hall-2") && seen.contains("scene-media"));
    }
}
