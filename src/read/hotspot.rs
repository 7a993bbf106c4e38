//! `hotspots:` of a scene. The kind of a hotspot is the one key that names what it leads to.

use super::cx::Cx;
use super::directions::{area, arrive, given_aim, middle};
use super::fields::Fields;
use super::narration::recordings;
use super::object::id_from_path;
use super::page::merge_text;
use super::scalars::{alt, id, list, media, numbers, string, text};
use super::site::address;
use super::{Folder, merge_alt};
use crate::diagnostics::Finding;
use crate::model::Aim;
use crate::source::{Located, Node, Value};
use crate::values::{
    DraftExhibit, DraftExhibitForm, DraftHotspot, DraftPlate, DraftTarget, MediaKind,
};

/// In the order of CONTENT.
const KINDS: [&str; 8] = [
    "object", "scene", "image", "audio", "video", "document", "url", "compare",
];

pub fn hotspot(node: &Node, folder: &Folder<'_>, cx: &mut Cx<'_, '_>) -> Option<DraftHotspot> {
    let mut fields = Fields::of(node, "a hotspot", cx)?;
    let (target, own_id) = target(&mut fields, folder, cx);
    let title = fields.get("title").and_then(|node| text(node, cx));
    let spot = spot(&mut fields, cx);
    let id = fields.get("id").and_then(|node| id(node, cx)).or(own_id);
    fields.finish(cx);
    Some(DraftHotspot {
        place: cx.at(&node.span),
        id,
        aim: spot.aim,
        area: spot.area,
        position: spot.position,
        wall: None,
        // A target that cannot be read is a finding; the hotspot's place and words are read on.
        target: target.unwrap_or(DraftTarget::Note),
        title,
    })
}

/// Where a hotspot stands.
struct Spot {
    aim: Option<Aim>,
    area: Vec<Aim>,
    position: Option<Located<[f64; 3]>>,
}

fn spot(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Spot {
    let corners = fields.get("area");
    let at = fields.get("position");
    let point = given_aim(fields, cx);
    if let Some(at) = at
        && (point.is_some() || corners.is_some())
    {
        cx.error_with_help(
            "two-kinds",
            &at.span,
            "a hotspot stands in one place, and this gives two",
            "keep `position`, or `yaw` and `pitch`, or `area`",
        );
    }
    let area = corners.map(|node| area(node, cx)).unwrap_or_default();
    let position = at.and_then(|node| {
        Some(Located {
            value: numbers::<3>(node, cx)?,
            place: cx.at(&node.span),
        })
    });
    let broken = (corners.is_some() && area.is_empty()) || (at.is_some() && position.is_none());
    Spot {
        aim: match (area.is_empty(), broken) {
            (false, _) => Some(middle(&area)),
            // Said already: no second finding that the place is missing.
            (true, true) => point.or(Some(Aim::default())),
            (true, false) => point,
        },
        area,
        position,
    }
}

/// What it leads to, and the id that this gives it where the target has none of its own: the name
/// of its file. `None` when what is written cannot be read.
fn target(
    fields: &mut Fields<'_>,
    folder: &Folder<'_>,
    cx: &mut Cx<'_, '_>,
) -> (Option<DraftTarget>, Option<Located<String>>) {
    let mut named = KINDS
        .into_iter()
        .filter_map(|kind| Some((kind, fields.get(kind)?)));
    let first = named.next();
    let second = named.next();
    drop(named);
    if let Some((_, second)) = second {
        cx.error_with_help(
            "two-kinds",
            &second.span,
            "a hotspot leads to one thing, and this names two",
            "write two hotspots",
        );
    }
    let Some((kind, node)) = first else {
        return (Some(DraftTarget::Note), None);
    };
    match kind {
        "object" => (string(node, cx).map(DraftTarget::Object), None),
        "scene" => {
            let scene = string(node, cx);
            let arrive = arrive(fields, cx);
            let target = scene.map(|scene| DraftTarget::Scene { scene, arrive });
            (target, None)
        }
        "url" => {
            let place = cx.at(&node.span);
            let url = address(node, cx);
            (
                url.map(|value| DraftTarget::Url(Located { value, place })),
                None,
            )
        }
        _ => {
            let form = form(kind, node, fields, folder, cx);
            let exhibit = DraftExhibit {
                caption: fields.get("caption").and_then(|node| text(node, cx)),
                credit: fields.get("credit").and_then(|node| text(node, cx)),
                rights: fields.get("rights").and_then(|node| string(node, cx)),
                form: match form {
                    Some(form) => form,
                    None => return (None, file_id(node, cx)),
                },
            };
            let target = DraftTarget::Exhibit(Box::new(exhibit));
            (Some(target), file_id(node, cx))
        }
    }
}

/// The name of the first file among a kind's value, as an id: `media/door.{lang}.mp3` is `door`.
fn file_id(node: &Node, cx: &Cx<'_, '_>) -> Option<Located<String>> {
    match &node.value {
        Value::Scalar { text, .. } => Some(Located {
            value: id_from_path(text),
            place: cx.at(&node.span),
        }),
        Value::Mapping(entries) => entries
            .iter()
            .find(|entry| matches!(entry.key.as_str(), "before" | "image"))
            .and_then(|entry| file_id(&entry.value, cx)),
        _ => None,
    }
}

fn form(
    kind: &str,
    node: &Node,
    fields: &mut Fields<'_>,
    folder: &Folder<'_>,
    cx: &mut Cx<'_, '_>,
) -> Option<DraftExhibitForm> {
    Some(match kind {
        "image" => DraftExhibitForm::Image(DraftPlate {
            alt: fields.get("alt").and_then(|node| alt(node, cx)),
            file: media(node, MediaKind::Image, cx)?,
            caption: None,
        }),
        "audio" => DraftExhibitForm::Audio(recordings(node, MediaKind::Audio, folder, cx)?),
        "video" => DraftExhibitForm::Video(recordings(node, MediaKind::Video, folder, cx)?),
        "document" => DraftExhibitForm::Document(media(node, MediaKind::Document, cx)?),
        _ => compare(node, cx)?,
    })
}

/// `compare: {before: …, after: …}`.
fn compare(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftExhibitForm> {
    let mut fields = Fields::of(node, "a comparison", cx)?;
    let mut side = |key| {
        let node = fields.need(key, "a comparison", cx)?;
        plate(node, cx)
    };
    let (before, after) = (side("before"), side("after"));
    fields.finish(cx);
    Some(DraftExhibitForm::Compare {
        before: before?,
        after: after?,
    })
}

/// One side: a path, or `{image: …, alt: …, caption: …}`.
fn plate(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftPlate> {
    if !matches!(node.value, Value::Mapping(_)) {
        return Some(DraftPlate {
            file: media(node, MediaKind::Image, cx)?,
            alt: None,
            caption: None,
        });
    }
    let mut fields = Fields::of(node, "a side of a comparison", cx)?;
    let file = fields
        .need("image", "a side of a comparison", cx)
        .and_then(|node| media(node, MediaKind::Image, cx));
    let alt = fields.get("alt").and_then(|node| alt(node, cx));
    let caption = fields.get("caption").and_then(|node| text(node, cx));
    fields.finish(cx);
    Some(DraftPlate {
        file: file?,
        alt,
        caption,
    })
}

/// `hotspots:` of a translation's file: the texts of those that the main file names, by `id`.
pub fn translate(hotspots: &mut [DraftHotspot], node: &Node, cx: &mut Cx<'_, '_>) {
    for node in list(node, cx) {
        translate_one(hotspots, node, cx);
    }
}

fn translate_one(hotspots: &mut [DraftHotspot], node: &Node, cx: &mut Cx<'_, '_>) {
    let Some(mut fields) = Fields::of(node, "a translated hotspot", cx) else {
        return;
    };
    let Some(named) = fields
        .need("id", "a translated hotspot", cx)
        .and_then(|node| string(node, cx))
    else {
        return;
    };
    let goes_by = |spot: &DraftHotspot| match (&spot.id, &spot.target) {
        (Some(id), _) => id.value == named.value,
        (None, DraftTarget::Object(target) | DraftTarget::Scene { scene: target, .. }) => {
            target.value == named.value
        }
        (None, _) => false,
    };
    let Some(spot) = hotspots.iter_mut().find(|spot| goes_by(spot)) else {
        cx.push(Finding::error(
            "dead-reference",
            named.place,
            format!("the scene has no hotspot `{}`", named.value),
        ));
        return;
    };
    merge_text(&mut spot.title, fields.get("title"), cx);
    if let DraftTarget::Exhibit(exhibit) = &mut spot.target {
        merge_text(&mut exhibit.caption, fields.get("caption"), cx);
        merge_text(&mut exhibit.credit, fields.get("credit"), cx);
        match &mut exhibit.form {
            DraftExhibitForm::Image(plate) => translate_alt(plate, &mut fields, cx),
            DraftExhibitForm::Compare { before, after } => {
                if let Some(node) = fields.get("compare") {
                    translate_sides(before, after, node, cx);
                }
            }
            _ => {}
        }
    }
    fields.finish(cx);
}

fn translate_alt(plate: &mut DraftPlate, fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) {
    let found = fields.get("alt").and_then(|node| alt(node, cx));
    merge_alt(&mut plate.alt, found, cx);
}

fn translate_sides(
    before: &mut DraftPlate,
    after: &mut DraftPlate,
    node: &Node,
    cx: &mut Cx<'_, '_>,
) {
    let Some(mut sides) = Fields::of(node, "a translated comparison", cx) else {
        return;
    };
    for (key, plate) in [("before", before), ("after", after)] {
        let Some(mut fields) = sides
            .get(key)
            .and_then(|node| Fields::of(node, "a translated side of a comparison", cx))
        else {
            continue;
        };
        translate_alt(plate, &mut fields, cx);
        merge_text(&mut plate.caption, fields.get("caption"), cx);
        fields.finish(cx);
    }
    sides.finish(cx);
}
