//! A small exhibition that builds, whose remarks say what to do next.

mod digits;
mod room;
mod vase;
mod words;

use std::path::{Path, PathBuf};

use self::room::Room;
use self::words::{ENGLISH, Words, words};
use super::notation::{quoted, texts};
use super::{DraftingError, Staging};
use crate::model::Lang;

/// One of the example's texts.
type InLanguage = fn(&Words) -> &'static str;

/// What to call it, and in which languages. The first is the default.
#[derive(Debug)]
pub struct Starter<'a> {
    pub id: &'a str,
    pub languages: &'a [Lang],
    /// In the author's words; the example's own where empty.
    pub titles: &'a [(Lang, String)],
}

const FIRST: Room = Room {
    wall: [0.93, 0.87, 0.77],
    floor: [0.55, 0.43, 0.33],
    door: 90.0,
};
const SECOND: Room = Room {
    wall: [0.80, 0.86, 0.88],
    floor: [0.42, 0.45, 0.47],
    door: -90.0,
};

/// Writes the exhibition below `root`; returns its folder.
///
/// # Errors
/// When there is something of that name, or it cannot be written.
pub fn write(root: &Path, starter: &Starter<'_>) -> Result<PathBuf, DraftingError> {
    let staging = Staging::begin(root, starter.id)?;
    staging.write("exhibition.yaml", exhibition_yaml(starter).as_bytes())?;
    let alt = said(starter.languages, |words| words.vase_alt);
    let vase = include_str!("facts/vase.yaml").replace("{alt}", &alt);
    let things: [(&str, &str, InLanguage); 5] = [
        ("index", "", |words| words.index),
        (
            "scenes/first-room",
            include_str!("facts/first-room.yaml"),
            |words| words.first_room,
        ),
        (
            "scenes/second-room",
            include_str!("facts/second-room.yaml"),
            |words| words.second_room,
        ),
        ("objects/vase", &vase, |words| words.vase),
        (
            "tours/welcome",
            include_str!("facts/welcome.yaml"),
            |words| words.welcome,
        ),
    ];
    for (path, facts, in_language) in things {
        write_thing(&staging, path, facts, in_language, starter.languages)?;
    }
    staging.write("media/first-room.jpg", &room::jpeg(&FIRST)?)?;
    staging.write("media/second-room.jpg", &room::jpeg(&SECOND)?)?;
    staging.write("media/vase.glb", &vase::glb()?)?;
    staging.finish()
}

/// The `site.yaml` of a root that has none yet.
pub fn site_yaml(languages: &[Lang]) -> String {
    include_str!("facts/site.yaml")
        .replace("{title}", &said(languages, |words| words.portal))
        .replace("{languages}", &tags(languages))
}

fn exhibition_yaml(starter: &Starter<'_>) -> String {
    let own: Vec<(&Lang, &str)> = starter
        .titles
        .iter()
        .map(|(lang, title)| (lang, title.as_str()))
        .collect();
    let title = match (own.as_slice(), starter.languages.first()) {
        ([_, ..], Some(default)) => texts(&own, default),
        _ => said(starter.languages, |words| words.title),
    };
    let example = starter.languages.get(1).map_or("fr", Lang::tag);
    include_str!("facts/exhibition.yaml")
        .replace("{title}", &title)
        .replace("{summary}", &said(starter.languages, |words| words.summary))
        .replace("{languages}", &tags(starter.languages))
        .replace("{example}", example)
}

fn tags(languages: &[Lang]) -> String {
    let tags: Vec<&str> = languages.iter().map(Lang::tag).collect();
    tags.join(", ")
}

/// A text in every language that the example speaks. In others it stays a missing translation:
/// English words that claim to be French would be found by nobody.
fn said(languages: &[Lang], text: InLanguage) -> String {
    let known: Vec<(&Lang, &str)> = languages
        .iter()
        .filter_map(|lang| Some((lang, text(words(lang)?))))
        .collect();
    match (known.as_slice(), languages.first()) {
        ([_, ..], Some(default)) => texts(&known, default),
        _ => format!("{{en: {}}}", quoted(text(&ENGLISH))),
    }
}

/// A thing's file with facts and words, and a file of words for each further language.
fn write_thing(
    staging: &Staging,
    path: &str,
    facts: &str,
    text: InLanguage,
    languages: &[Lang],
) -> Result<(), DraftingError> {
    let Some((default, further)) = languages.split_first() else {
        return Ok(());
    };
    let (front, body) = match words(default) {
        Some(words) => {
            let (front, body) = parts(text(words));
            (front.to_owned(), body)
        }
        // A further language's own file has the title, and a text is given in one place only.
        None if further.iter().any(|lang| words(lang).is_some()) => (todo_words(default), ""),
        None => (in_english(parts(text(&ENGLISH)).0, default), ""),
    };
    let main = if front.is_empty() && facts.is_empty() {
        body.to_owned()
    } else {
        format!("---\n{front}{facts}---\n{body}")
    };
    staging.write(&format!("{path}.md"), main.as_bytes())?;
    for lang in further {
        if let Some(words) = words(lang) {
            staging.write(&format!("{path}.{lang}.md"), text(words).as_bytes())?;
        }
    }
    Ok(())
}

/// Front matter without its fences, and what follows it.
fn parts(file: &'static str) -> (&'static str, &'static str) {
    file.strip_prefix("---\n")
        .and_then(|rest| rest.split_once("---\n"))
        .unwrap_or(("", file))
}

fn todo_words(lang: &Lang) -> String {
    format!("# TODO the words below the second --- line, in {lang}\n")
}

/// `title: A vase` → `title: {en: "A vase"}`, under a remark.
fn in_english(front: &str, lang: &Lang) -> String {
    let mut lines = todo_words(lang);
    for line in front.lines() {
        if let Some((key, text)) = line.split_once(": ") {
            let text = quoted(text.trim_matches('"'));
            lines.push_str(&format!("{key}: {{en: {text}}}  # TODO {lang}: …\n"));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_speaks_english_and_chinese() {
        let langs = |tags: &[&str]| -> Vec<Lang> {
            tags.iter().filter_map(|tag| Lang::parse(tag)).collect()
        };
        assert_eq!(
            said(&langs(&["en"]), |words| words.portal),
            "\"Our museum\""
        );
        assert_eq!(
            said(&langs(&["zh-Hans", "en-GB"]), |words| words.portal),
            "{zh-Hans: \"我们的博物馆\", en-GB: \"Our museum\"}"
        );
        assert_eq!(
            said(&langs(&["fr"]), |words| words.portal),
            "{en: \"Our museum\"}"
        );
    }
}
