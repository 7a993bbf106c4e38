//! `scenes/<id>.md`.

use super::cx::Cx;
use super::directions::{aim, area, arrive, middle, pose, view};
use super::fields::Fields;
use super::page::{Opened, each_file, merge_text, page};
use super::scalars::{alt, id, list, media, string, text};
use super::{Desk, merge_alt};
use crate::diagnostics::Finding;
use crate::model::{Pose, View};
use crate::source::Node;
use crate::values::{DraftHotspot, DraftLink, DraftScene, DraftTarget, MediaKind, MediaUse};

/// A scene that is not `alone` has a row in a table, or a file beside its row, that says the rest.
pub fn read(
    id: &str,
    opened: &[Opened],
    alone: bool,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<DraftScene> {
    let mut scene = DraftScene {
        page: page(id, opened, desk, uses)?,
        alt: None,
        panorama: None,
        pose: Pose {
            position: None,
            heading: None,
        },
        view: View::default(),
        links: Vec::new(),
        hotspots: Vec::new(),
        ambient: None,
        rights: None,
        hall: None,
        floor: None,
    };
    each_file(opened, "a scene", desk, uses, |is_main, fields, cx| {
        merge_text(&mut scene.page.title, fields.get("title"), cx);
        merge_alt(
            &mut scene.alt,
            fields.get("alt").and_then(|node| alt(node, cx)),
            cx,
        );
        if is_main {
            facts(&mut scene, alone, fields, cx);
        }
    });
    Some(scene)
}

fn facts(scene: &mut DraftScene, alone: bool, fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) {
    let panorama = match alone {
        true => fields.need("panorama", "a scene", cx),
        false => fields.get("panorama"),
    };
    scene.panorama = panorama.and_then(|node| media(node, MediaKind::Panorama, cx));
    if let Some(found) = fields.get("pose").and_then(|node| pose(node, cx)) {
        scene.pose = found;
    }
    if let Some(found) = fields.get("view").and_then(|node| view(node, cx)) {
        scene.view = found;
    }
    if let Some(node) = fields.get("links") {
        scene.links = list(node, cx)
            .iter()
            .filter_map(|node| link(node, cx))
            .collect();
    }
    if let Some(node) = fields.get("hotspots") {
        scene.hotspots = list(node, cx)
            .iter()
            .filter_map(|node| hotspot(node, cx))
            .collect();
    }
    scene.ambient = fields
        .get("ambient")
        .and_then(|node| media(node, MediaKind::Audio, cx));
    scene.rights = fields.get("rights").and_then(|node| string(node, cx));
    scene.hall = fields.get("hall").and_then(|node| string(node, cx));
    scene.floor = fields.get("floor").and_then(|node| string(node, cx));
}

fn link(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftLink> {
    let mut fields = Fields::of(node, "a link", cx)?;
    let scene = fields
        .need("scene", "a link", cx)
        .and_then(|node| string(node, cx));
    let link = scene.map(|scene| DraftLink {
        place: cx.at(&node.span),
        id: fields.get("id").and_then(|node| id(node, cx)),
        scene,
        aim: aim(&mut fields, cx),
        arrive: arrive(&mut fields, cx),
        title: fields.get("title").and_then(|node| text(node, cx)),
    });
    if link.is_some() {
        fields.finish(cx);
    }
    link
}

/// Kinds of CONTENT whose form comes in a later version.
const LATER_KINDS: [&str; 6] = ["image", "audio", "video", "document", "url", "compare"];

fn hotspot(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftHotspot> {
    let mut fields = Fields::of(node, "a hotspot", cx)?;
    for kind in LATER_KINDS {
        if let Some(found) = fields.get(kind) {
            cx.push(
                Finding::error(
                    "not-yet",
                    cx.at(&found.span),
                    format!("this version has no hotspots of the kind `{kind}`"),
                )
                .help("use `object`, `scene`, or none for a note"),
            );
        }
    }
    let object = fields.get("object").and_then(|node| string(node, cx));
    let scene = fields.get("scene").and_then(|node| string(node, cx));
    let arrive = arrive(&mut fields, cx);
    if let (Some(_), Some(scene)) = (&object, &scene) {
        cx.push(
            Finding::error(
                "two-kinds",
                scene.place.clone(),
                "a hotspot leads to one thing, and this names two",
            )
            .help("write two hotspots"),
        );
    }
    let area = fields
        .get("area")
        .map(|node| area(node, cx))
        .unwrap_or_default();
    let point = aim(&mut fields, cx);
    let hotspot = DraftHotspot {
        place: cx.at(&node.span),
        id: fields.get("id").and_then(|node| id(node, cx)),
        aim: if area.is_empty() {
            point
        } else {
            middle(&area)
        },
        area,
        target: match (object, scene) {
            (Some(object), _) => DraftTarget::Object(object),
            (None, Some(scene)) => DraftTarget::Scene { scene, arrive },
            (None, None) => DraftTarget::Note,
        },
        title: fields.get("title").and_then(|node| text(node, cx)),
    };
    fields.finish(cx);
    Some(hotspot)
}
