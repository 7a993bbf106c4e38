//! `exhibition.yaml` and what lies beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::cx::Cx;
use super::fields::Fields;
use super::page::{ThingFiles, open_all, page, report_strangers, things};
use super::scalars::{MAX_EXHIBITION_ID, check_slug, list, string, text};
use super::{Desk, Folder, document, object_rows, rows, theme, tour};
use crate::diagnostics::Finding;
use crate::model::{Credit, Lang, Localized, Theme};
use crate::source::{Node, Place, ThingFolder, ThingLink, Value};
use crate::values::{DraftExhibition, Page};

/// `site_languages` stand in where the exhibition names none.
pub fn read(
    disk: &Path,
    shown: &Path,
    id: &str,
    site_languages: &[Lang],
    desk: &mut Desk<'_>,
) -> Option<DraftExhibition> {
    let yaml = "exhibition.yaml";
    let (file, node) = document::open_yaml(&disk.join(yaml), &shown.join(yaml), desk)?;
    if let Err(why) = check_slug(id, MAX_EXHIBITION_ID) {
        desk.findings.push(
            Finding::error(
                why.code,
                Place::whole(file),
                format!("the folder's name `{id}` is no id: {why}"),
            )
            .help("name it with at most 32 lower-case letters a–z, digits and hyphens"),
        );
    }
    let languages = own_languages(&node, file, desk);
    let tags = languages.iter().chain(site_languages);
    if tags.clone().any(|lang| lang.folder() == id) {
        desk.findings.push(
            Finding::error(
                "reserved-id",
                Place::whole(file),
                format!("the folder's name `{id}` is a language's, whose pages lie in a folder of that name"),
            )
            .help("give the exhibition another name"),
        );
    }
    let languages = if languages.is_empty() {
        site_languages.to_vec()
    } else {
        languages
    };
    let Some(default) = languages.first().cloned() else {
        desk.findings.push(
            Finding::error(
                "missing-key",
                Place::whole(file),
                "an exhibition needs `languages`",
            )
            .help("write for example `languages: [en, zh-Hans]`; the first is the default"),
        );
        return None;
    };
    let mut uses = Vec::new();
    let mut cx = Cx {
        file,
        lang: &default,
        desk: &mut *desk,
        uses: &mut uses,
    };
    let mut exhibition = from_yaml(id, &node, languages.clone(), &mut cx)?;
    let folder = Folder {
        disk,
        shown,
        languages: &languages,
    };
    not_yet(disk, shown, &LATER, desk);
    introduction(&mut exhibition, &folder, &mut uses, desk);
    exhibition.scenes = rows::scenes(&folder, desk, &mut uses);
    exhibition.objects = object_rows::all(&folder, desk, &mut uses);
    let scenes = exhibition.scenes.iter().map(|scene| &scene.page);
    let mut broken = unread(ThingFolder::Scenes, scenes, &folder, desk);
    let objects = exhibition.objects.iter().map(|object| &object.page);
    broken.extend(unread(ThingFolder::Objects, objects, &folder, desk));
    exhibition.broken = broken;
    for thing in things_in("tours", &folder, desk) {
        let opened = open_all(&thing, &folder, "tours", desk);
        match opened {
            Some(opened) => exhibition
                .tours
                .extend(tour::read(&thing.id, &opened, &folder, desk, &mut uses)),
            None => exhibition.broken.push(ThingLink {
                folder: ThingFolder::Tours,
                id: thing.id,
            }),
        }
    }
    exhibition.theme = theme::read(disk, shown, desk);
    exhibition.uses = uses;
    Some(exhibition)
}

/// Read before everything else: what plain strings mean depends on it.
pub fn own_languages(node: &Node, file: crate::source::FileId, desk: &mut Desk<'_>) -> Vec<Lang> {
    let Value::Mapping(entries) = &node.value else {
        return Vec::new();
    };
    let Some(entry) = entries.iter().find(|entry| entry.key == "languages") else {
        return Vec::new();
    };
    let items = match &entry.value.value {
        Value::Sequence(items) => items.as_slice(),
        Value::Scalar { .. } => std::slice::from_ref(&entry.value),
        _ => &[],
    };
    let mut languages = Vec::new();
    for item in items {
        match &item.value {
            Value::Scalar { text, .. }
                if Lang::parse(text).is_some_and(|lang| !languages.contains(&lang)) =>
            {
                languages.extend(Lang::parse(text));
            }
            _ => desk.findings.push(
                Finding::error(
                    "bad-language",
                    Place::at(file, item.span.clone()),
                    "this is no language tag, or is named twice",
                )
                .help("write tags such as `en`, `zh-Hans`, `fr`"),
            ),
        }
    }
    languages
}

fn from_yaml(
    id: &str,
    node: &Node,
    languages: Vec<Lang>,
    cx: &mut Cx<'_, '_>,
) -> Option<DraftExhibition> {
    let mut fields = Fields::of(node, "an exhibition", cx)?;
    fields.get("languages");
    let exhibition = DraftExhibition {
        id: id.to_owned(),
        place: Place::whole(cx.file),
        title: fields
            .need("title", "an exhibition", cx)
            .and_then(|node| text(node, cx)),
        summary: fields.get("summary").and_then(|node| text(node, cx)),
        languages,
        start: fields.get("start").and_then(|node| string(node, cx)),
        rights: fields.get("rights").and_then(|node| string(node, cx)),
        required_statement: fields
            .get("required_statement")
            .and_then(|node| text(node, cx)),
        credits: fields
            .get("credits")
            .map(|node| credits(node, cx))
            .unwrap_or_default(),
        accent: fields
            .get("theme")
            .and_then(|node| super::site::accent(node, cx)),
        theme: Theme::default(),
        introduction: None,
        scenes: Vec::new(),
        objects: Vec::new(),
        tours: Vec::new(),
        building: super::building::read(&mut fields, cx),
        museum: fields.get("museum").and_then(|node| string(node, cx)),
        broken: Vec::new(),
        uses: Vec::new(),
        media: BTreeMap::new(),
    };
    fields.finish(cx);
    Some(exhibition)
}

fn credits(node: &Node, cx: &mut Cx<'_, '_>) -> Vec<Credit> {
    let mut credits = Vec::new();
    for node in list(node, cx) {
        let Some(mut fields) = Fields::of(node, "a credit", cx) else {
            continue;
        };
        let name = fields
            .need("name", "a credit", cx)
            .and_then(|node| text(node, cx));
        let role = fields.get("role").and_then(|node| text(node, cx));
        fields.finish(cx);
        credits.extend(name.map(|name| Credit {
            name: name.value,
            role: role.map_or_else(Localized::new, |role| role.value),
        }));
    }
    credits
}

/// Parts of CONTENT that a later version reads.
const LATER: [&str; 4] = ["hunts", "quizzes", "glossary.md", "achievements.yaml"];

/// Says of files and folders that nothing reads them yet, so that nobody waits for an effect.
pub fn not_yet(disk: &Path, shown: &Path, names: &[&str], desk: &mut Desk<'_>) {
    for name in names {
        if desk.world.metadata(&disk.join(name)).is_ok() {
            let file = desk.sources.add(shown.join(name), "");
            desk.findings.push(Finding::note(
                "not-yet",
                Place::whole(file),
                format!("`{name}` has no effect in this version"),
            ));
        }
    }
}

fn introduction(
    exhibition: &mut DraftExhibition,
    folder: &Folder<'_>,
    uses: &mut Vec<crate::values::MediaUse>,
    desk: &mut Desk<'_>,
) {
    let (found, strangers) = things(&names_in("", folder, desk), folder.languages);
    let strangers: Vec<_> = strangers
        .into_iter()
        .filter(|(name, _)| name.starts_with("index."))
        .collect();
    report_strangers(&strangers, folder.shown, folder, desk);
    let Some(thing) = found.iter().find(|thing| thing.id == "index") else {
        return;
    };
    if let Some(opened) = open_all(thing, folder, "", desk) {
        // The id is never shown; `index` itself is reserved.
        exhibition.introduction = page("introduction", &opened, desk, uses);
        super::page::each_file(&opened, "an introduction", desk, uses, |_, _, _| {});
    }
}

/// Files of a folder that gave no thing: what refers to them need not be told that they are not
/// there.
fn unread<'p>(
    kind: ThingFolder,
    read: impl Iterator<Item = &'p Page>,
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
) -> Vec<ThingLink> {
    let read: BTreeSet<&str> = read.map(|page| page.id.as_str()).collect();
    let (found, _) = things(&names_in(kind.name(), folder, desk), folder.languages);
    let unread = found
        .into_iter()
        .filter(|thing| thing.main.is_some() && !read.contains(thing.id.as_str()));
    unread
        .map(|thing| ThingLink {
            folder: kind,
            id: thing.id,
        })
        .collect()
}

fn names_in(sub: &str, folder: &Folder<'_>, desk: &mut Desk<'_>) -> Vec<String> {
    match desk.world.list(&folder.disk.join(sub)) {
        Ok(names) => names,
        Err(error) => {
            let file = desk.sources.add(folder.shown.join(sub), "");
            desk.findings.push(Finding::error(
                "unreadable",
                Place::whole(file),
                format!("cannot list this folder: {error}"),
            ));
            Vec::new()
        }
    }
}

pub fn things_in(sub: &str, folder: &Folder<'_>, desk: &mut Desk<'_>) -> Vec<ThingFiles> {
    let names = names_in(sub, folder, desk);
    let (found, strangers) = things(&names, folder.languages);
    report_strangers(&strangers, &folder.shown.join(sub), folder, desk);
    found
}
