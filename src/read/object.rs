//! `objects/<id>.md`.

use super::cx::Cx;
use super::directions::object_view;
use super::fields::Fields;
use super::narration::narration;
use super::page::{Opened, each_file, merge_text, page};
use super::scalars::{alt, boolean, id, list, media, numbers, string, text, wrong};
use super::{Desk, Folder, dates, facts, merge_alt};
use crate::model::{MediaPath, RELIC_UNITS, Units, Zoom};
use crate::source::{Located, Node};
use crate::values::{
    DraftAnnotation, DraftDates, DraftForm, DraftMedium, DraftObject, DraftSpot, MediaKind,
    MediaUse,
};

pub fn read(
    id: &str,
    opened: &[Opened],
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<DraftObject> {
    let mut object = DraftObject {
        page: page(id, opened, desk, uses)?,
        facts: Vec::new(),
        dates: DraftDates::default(),
        media: Vec::new(),
        annotations: Vec::new(),
        narration: None,
        credit: None,
        rights: None,
        period: None,
        museum: None,
    };
    each_file(opened, "a relic", desk, uses, |is_main, fields, cx| {
        merge_text(&mut object.page.title, fields.get("title"), cx);
        merge_text(&mut object.credit, fields.get("credit"), cx);
        dates::read(fields, is_main, &mut object.dates, cx);
        let facts = facts::read(fields, cx);
        if is_main {
            object.facts = facts;
            everything_else(&mut object, folder, fields, cx);
        } else {
            facts::merge(&mut object.facts, facts);
            if let Some(node) = fields.get("media") {
                for node in list(node, cx) {
                    translate_medium(&mut object.media, node, cx);
                }
            }
        }
    });
    Some(object)
}

fn everything_else(
    object: &mut DraftObject,
    folder: &Folder<'_>,
    fields: &mut Fields<'_>,
    cx: &mut Cx<'_, '_>,
) {
    if let Some(node) = fields.get("media") {
        object.media = list(node, cx)
            .iter()
            .filter_map(|node| medium(node, cx))
            .collect();
    }
    if let Some(node) = fields.get("annotations") {
        object.annotations = list(node, cx)
            .iter()
            .filter_map(|node| annotation(node, cx))
            .collect();
    }
    object.narration = fields
        .get("narration")
        .and_then(|node| narration(node, folder, cx));
    object.rights = fields.get("rights").and_then(|node| string(node, cx));
    object.period = fields.get("period").and_then(|node| string(node, cx));
    object.museum = fields.get("museum").and_then(|node| string(node, cx));
}

fn medium(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftMedium> {
    let mut fields = Fields::of(node, "a medium", cx)?;
    let (file, form) = form(&mut fields, node, cx)?;
    let medium = DraftMedium {
        place: cx.at(&node.span),
        id: fields
            .get("id")
            .and_then(|node| id(node, cx))
            .unwrap_or_else(|| Located {
                value: id_from_path(file.value.as_str()),
                place: file.place.clone(),
            }),
        file,
        form,
        alt: fields.get("alt").and_then(|node| alt(node, cx)),
        caption: fields.get("caption").and_then(|node| text(node, cx)),
        credit: fields.get("credit").and_then(|node| text(node, cx)),
        rights: fields.get("rights").and_then(|node| string(node, cx)),
    };
    fields.not_yet(&["scan"], cx);
    fields.finish(cx);
    Some(medium)
}

/// The kind of a medium is the one key that names its file.
fn form(
    fields: &mut Fields<'_>,
    node: &Node,
    cx: &mut Cx<'_, '_>,
) -> Option<(Located<MediaPath>, DraftForm)> {
    let mut found = Vec::new();
    for (key, kind) in [
        ("model", MediaKind::Model),
        ("image", MediaKind::Image),
        ("audio", MediaKind::Audio),
        ("video", MediaKind::Video),
    ] {
        if let Some(node) = fields.get(key) {
            found.push((node, kind));
        }
    }
    let [(file, kind)] = found.as_slice() else {
        cx.error_with_help(
            "missing-key",
            &node.span,
            format!("a medium names one file, and this names {}", found.len()),
            "write one of `model`, `image`, `audio`, `video`",
        );
        return None;
    };
    let file = media(file, *kind, cx)?;
    let form = match kind {
        MediaKind::Model => DraftForm::Model {
            units: fields
                .get("units")
                .and_then(|node| units(node, cx))
                .unwrap_or(RELIC_UNITS[0]),
            rotate: fields
                .get("rotate")
                .and_then(|node| numbers::<3>(node, cx))
                .unwrap_or_default(),
            view: fields
                .get("view")
                .and_then(|node| object_view(node, cx))
                .unwrap_or_default(),
        },
        MediaKind::Image | MediaKind::Panorama => DraftForm::Image {
            zoom: fields
                .get("zoom")
                .and_then(|node| boolean(node, cx))
                .map_or(Zoom::BySize, |wanted| match wanted {
                    true => Zoom::Always,
                    false => Zoom::Never,
                }),
        },
        MediaKind::Audio | MediaKind::Document => DraftForm::Audio,
        MediaKind::Video => DraftForm::Video,
    };
    Some((file, form))
}

fn units(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Units> {
    let name = string(node, cx)?.value;
    RELIC_UNITS
        .into_iter()
        .find(|units| units.name == name)
        .or_else(|| wrong(node, "one of m, dm, cm, mm, in, ft", cx))
}

/// `media/ding-rubbing.tif` is `ding-rubbing` unless the author says otherwise.
pub fn id_from_path(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let slug: String = stem
        .to_ascii_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() {
        "medium".to_owned()
    } else {
        slug.chars().take(40).collect()
    }
}

fn translate_medium(media: &mut [DraftMedium], node: &Node, cx: &mut Cx<'_, '_>) {
    let Some(mut fields) = Fields::of(node, "a translated medium", cx) else {
        return;
    };
    let Some(named) = fields
        .need("id", "a translated medium", cx)
        .and_then(|node| string(node, cx))
    else {
        return;
    };
    let Some(medium) = media
        .iter_mut()
        .find(|medium| medium.id.value == named.value)
    else {
        cx.push(crate::diagnostics::Finding::error(
            "dead-reference",
            named.place,
            format!("the relic has no medium `{}`", named.value),
        ));
        return;
    };
    merge_alt(
        &mut medium.alt,
        fields.get("alt").and_then(|node| alt(node, cx)),
        cx,
    );
    merge_text(&mut medium.caption, fields.get("caption"), cx);
    merge_text(&mut medium.credit, fields.get("credit"), cx);
    fields.finish(cx);
}

fn annotation(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftAnnotation> {
    let mut fields = Fields::of(node, "an annotation", cx)?;
    let id = fields
        .need("id", "an annotation", cx)
        .and_then(|node| id(node, cx));
    let medium = fields.get("media").and_then(|node| string(node, cx));
    let spot = spot(&mut fields, node, cx);
    fields.finish(cx);
    Some(DraftAnnotation {
        id: id?,
        medium,
        spot: spot?,
    })
}

fn spot(fields: &mut Fields<'_>, node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftSpot> {
    let position = fields.get("position");
    let region = fields.get("region");
    match (position, region) {
        (Some(position), None) => {
            let normal = fields.get("normal").and_then(|node| numbers::<3>(node, cx));
            let view = fields.get("view").and_then(|node| object_view(node, cx));
            Some(DraftSpot::Point {
                position: numbers::<3>(position, cx)?,
                normal,
                view,
            })
        }
        (None, Some(region)) => Some(DraftSpot::Region(Located {
            value: numbers::<4>(region, cx)?,
            place: cx.at(&region.span),
        })),
        _ => {
            cx.error_with_help(
                "missing-key",
                &node.span,
                "an annotation has one place",
                "write `position: [x, y, z]` on a model, or `region: [x, y, width, height]` on an image",
            );
            None
        }
    }
}
