//! A thing's Markdown file together with its translations.

use std::collections::BTreeMap;
use std::path::Path;

use super::cx::Cx;
use super::document::{self, Document};
use super::fields::Fields;
use super::scalars::{check_slug, text};
use super::{Desk, Folder};
use crate::diagnostics::Finding;
use crate::model::{Lang, Localized, MediaPath};
use crate::source::{Located, Node, Place, did_you_mean, thing_link};
use crate::values::{DraftText, MediaKind, MediaUse, Page, Section};

/// The files of one thing: `x.md` and `x.<lang>.md`.
pub struct ThingFiles {
    pub id: String,
    pub main: Option<String>,
    pub translations: Vec<(Lang, String)>,
}

/// Groups a folder's Markdown files by thing, sorted by id.
pub fn things(names: &[String], languages: &[Lang]) -> (Vec<ThingFiles>, Vec<(String, String)>) {
    let mut things: BTreeMap<String, ThingFiles> = BTreeMap::new();
    let mut strangers = Vec::new();
    for name in names {
        let Some(stem) = name.strip_suffix(".md") else {
            continue;
        };
        let (id, tag) = match stem.split_once('.') {
            Some((id, tag)) => (id, Some(tag)),
            None => (stem, None),
        };
        let lang = tag.map(|tag| {
            languages
                .iter()
                .find(|lang| lang.folder() == tag.to_ascii_lowercase())
        });
        if let (Some(None), Some(tag)) = (lang, tag) {
            strangers.push((name.clone(), tag.to_owned()));
            continue;
        }
        let thing = things.entry(id.to_owned()).or_insert_with(|| ThingFiles {
            id: id.to_owned(),
            main: None,
            translations: Vec::new(),
        });
        match lang.flatten() {
            Some(lang) => thing.translations.push((lang.clone(), name.clone())),
            None => thing.main = Some(name.clone()),
        }
    }
    (things.into_values().collect(), strangers)
}

/// A document and the language it is in.
pub struct Opened {
    pub lang: Lang,
    pub document: Document,
}

/// Opens the main file (first) and the translations of a thing.
pub fn open_all(
    thing: &ThingFiles,
    folder: &Folder<'_>,
    sub: &str,
    desk: &mut Desk<'_>,
) -> Option<Vec<Opened>> {
    let default = folder.languages.first()?.clone();
    let shown = |name: &str| folder.shown.join(sub).join(name);
    let open = |name: &str, desk: &mut Desk<'_>| {
        document::open(folder.disk.join(sub).join(name), &shown(name), desk)
    };
    let Some(main) = &thing.main else {
        for (_, name) in &thing.translations {
            let file = desk.sources.add(shown(name), "");
            desk.findings.push(
                Finding::error(
                    "translation-without-original",
                    Place::whole(file),
                    format!("this translates `{}.md`, which is not there", thing.id),
                )
                .help("the facts of a thing stand in the file without a language in its name"),
            );
        }
        return None;
    };
    let mut opened = Vec::new();
    let main = open(main, desk);
    let broken = main.is_none();
    opened.extend(main.map(|document| Opened {
        lang: default,
        document,
    }));
    for (lang, name) in &thing.translations {
        let document = open(name, desk);
        opened.extend(document.map(|document| Opened {
            lang: lang.clone(),
            document,
        }));
    }
    (!broken).then_some(opened)
}

/// Merges the words of all languages; checks the id.
pub fn page(
    id: &str,
    opened: &[Opened],
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<Page> {
    let main = &opened.first()?.document;
    let place = Place::whole(main.file);
    if let Err(why) = check_slug(id, 40) {
        desk.findings.push(
            Finding::error(why.code, place.clone(), format!("the file's name `{id}` is no id: {why}"))
                .help("name it with lower-case letters a–z, digits and hyphens, such as `bronze-hall-2.md`"),
        );
    }
    let mut page = Page {
        id: id.to_owned(),
        place,
        title: None,
        words: Localized::new(),
        sections: BTreeMap::new(),
        links: Vec::new(),
    };
    for Opened { lang, document } in opened {
        if !document.words.is_empty() {
            page.words.insert(lang.clone(), document.words.clone());
        }
        for section in &document.sections {
            let place = Place::at(document.file, section.span.clone());
            let entry = page
                .sections
                .entry(section.id.clone())
                .or_insert_with(|| Section {
                    place: place.clone(),
                    title: Localized::new(),
                    words: Localized::new(),
                });
            let twice = entry
                .title
                .insert(lang.clone(), section.title.clone())
                .is_some();
            if twice {
                desk.findings.push(Finding::error(
                    "text-given-twice",
                    place,
                    format!("a second section has the id `{}`", section.id),
                ));
            }
            if !section.words.is_empty() {
                entry.words.insert(lang.clone(), section.words.clone());
            }
        }
        take_references(document, &mut page, desk, uses);
    }
    Some(page)
}

/// Images in the words are used files; links to Markdown files are links to things.
fn take_references(
    document: &Document,
    page: &mut Page,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) {
    for reference in &document.references {
        let place = Place::at(document.file, reference.span.clone());
        let is_remote = reference.target.contains(':') || reference.target.starts_with('#');
        if reference.image {
            match MediaPath::parse(reference.target.trim_start_matches("../")) {
                Some(value) if !is_remote => uses.push(MediaUse {
                    path: Located { value, place },
                    kind: MediaKind::Image,
                    faces: None,
                }),
                _ => desk.findings.push(
                    Finding::error(
                        "path-outside",
                        place,
                        format!("`{}` is no image inside the exhibition", reference.target),
                    )
                    .help("put the image into `media/` and write `![…](media/name.jpg)`"),
                ),
            }
        } else if !is_remote {
            match thing_link(&reference.target) {
                Some(value) => page.links.push(Located { value, place }),
                None => desk.findings.push(
                    Finding::error("dead-link", place, format!("`{}` leads nowhere", reference.target))
                        .help("link to `scenes/<id>.md`, `objects/<id>.md`, `tours/<id>.md` or to an address with https://"),
                ),
            }
        }
    }
}

/// Adds the text of a node, if there is one, to what other languages already say.
pub fn merge_text(target: &mut Option<DraftText>, node: Option<&Node>, cx: &mut Cx<'_, '_>) {
    let Some(found) = node.and_then(|node| text(node, cx)) else {
        return;
    };
    let Some(known) = target else {
        *target = Some(found);
        return;
    };
    for (lang, value) in found.value.iter() {
        if known.value.insert(lang.clone(), value.clone()).is_some() {
            cx.push(
                Finding::error(
                    "text-given-twice",
                    found.place.clone(),
                    format!("this text is given twice in {lang}"),
                )
                .help("keep it in one place: the map of languages, or the language's own file"),
            );
        }
    }
}

/// Takes the fields of each of a thing's files in turn, the main one first.
pub fn each_file<'n>(
    opened: &'n [Opened],
    what: &str,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
    mut take: impl FnMut(bool, &mut Fields<'n>, &mut Cx<'_, '_>),
) {
    for (index, Opened { lang, document }) in opened.iter().enumerate() {
        let mut cx = Cx {
            file: document.file,
            lang,
            desk: &mut *desk,
            uses,
        };
        if let Some(mut fields) = Fields::of(&document.front, what, &mut cx) {
            take(index == 0, &mut fields, &mut cx);
            fields.finish(&mut cx);
        }
    }
}

/// Reports Markdown files whose middle name is no language of the exhibition.
pub fn report_strangers(
    strangers: &[(String, String)],
    shown: &Path,
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
) {
    for (name, tag) in strangers {
        let file = desk.sources.add(shown.join(name), "");
        let tags: Vec<&str> = folder.languages.iter().map(Lang::tag).collect();
        let help = match did_you_mean(tag, tags.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "its languages are {}; add `{tag}` to `languages` in exhibition.yaml if it is meant",
                tags.join(", ")
            ),
        };
        desk.findings.push(
            Finding::error(
                "unknown-language",
                Place::whole(file),
                format!("`{tag}` in this file's name is no language of the exhibition"),
            )
            .help(help),
        );
    }
}
