//! `scenes/<id>.md`.

use super::cx::Cx;
use super::directions::{arrive, given_aim, pose, view};
use super::fields::Fields;
use super::hotspot::{self, hotspot};
use super::page::{Opened, each_file, merge_text, page};
use super::scalars::{alt, id, list, media, media_path, string, text};
use super::spheres::{extent, tilt};
use super::{Desk, Folder, merge_alt};
use crate::model::{Aim, MediaPath, Pose, View};
use crate::source::{Located, Node, Value};
use crate::values::{DraftLink, DraftScene, MediaKind, MediaUse};

/// A scene that is not `alone` has a row in a table, or a file beside its row, that says the rest.
pub fn read(
    id: &str,
    opened: &[Opened],
    folder: &Folder<'_>,
    alone: bool,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<DraftScene> {
    let mut scene = DraftScene {
        page: page(id, opened, desk, uses)?,
        alt: None,
        panorama: None,
        extent: None,
        tilt: None,
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
        neighbours: Vec::new(),
    };
    each_file(opened, "a scene", desk, uses, |is_main, fields, cx| {
        merge_text(&mut scene.page.title, fields.get("title"), cx);
        merge_alt(
            &mut scene.alt,
            fields.get("alt").and_then(|node| alt(node, cx)),
            cx,
        );
        if is_main {
            facts(&mut scene, folder, alone, fields, cx);
        } else if let Some(node) = fields.get("hotspots") {
            hotspot::translate(&mut scene.hotspots, node, cx);
        }
    });
    Some(scene)
}

fn facts(
    scene: &mut DraftScene,
    folder: &Folder<'_>,
    alone: bool,
    fields: &mut Fields<'_>,
    cx: &mut Cx<'_, '_>,
) {
    scene.panorama = panorama(alone, fields, cx);
    scene.extent = fields.get("extent").and_then(|node| extent(node, cx));
    scene.tilt = fields.get("tilt").and_then(|node| tilt(node, cx));
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
            .filter_map(|node| hotspot(node, folder, cx))
            .collect();
    }
    scene.ambient = fields
        .get("ambient")
        .and_then(|node| media(node, MediaKind::Audio, cx));
    scene.rights = fields.get("rights").and_then(|node| string(node, cx));
    scene.hall = fields.get("hall").and_then(|node| string(node, cx));
    scene.floor = fields.get("floor").and_then(|node| string(node, cx));
}

/// One file or a pattern of many; or `cube`, face by face.
fn panorama(
    alone: bool,
    fields: &mut Fields<'_>,
    cx: &mut Cx<'_, '_>,
) -> Option<Located<MediaPath>> {
    if let Some(node) = fields.get("cube") {
        if let Some(second) = fields.get("panorama") {
            cx.error_with_help(
                "two-kinds",
                &second.span,
                "a scene shows one panorama, and this names two",
                "keep `panorama`, or `cube`",
            );
        }
        return cube(node, cx);
    }
    let panorama = match alone {
        true => fields.need("panorama", "a scene", cx),
        false => fields.get("panorama"),
    };
    let panorama = panorama?;
    if matches!(panorama.value, Value::Mapping(_)) {
        cx.error_with_help(
            "wrong-type",
            &panorama.span,
            "`panorama` is the path of one picture, or a pattern of six",
            "six pictures with names of their own stand under a key of their own: `cube: {front: …, right: …, back: …, left: …, up: …, down: …}`",
        );
        return None;
    }
    media(panorama, MediaKind::Panorama, cx)
}

fn cube(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Located<MediaPath>> {
    let mut fields = Fields::of(node, "a cube", cx)?;
    let faces = ["front", "right", "back", "left", "up", "down"].map(|face| {
        let node = fields.need(face, "a cube", cx)?;
        media_path(node, cx)
    });
    fields.finish(cx);
    let [
        Some(front),
        Some(right),
        Some(back),
        Some(left),
        Some(up),
        Some(down),
    ] = faces
    else {
        return None;
    };
    let path = Located {
        // No file is called so; findings are.
        value: MediaPath::parse(&format!("{} … {}", front.value, down.value))?,
        place: front.place,
    };
    let faces = [
        front.value,
        right.value,
        back.value,
        left.value,
        up.value,
        down.value,
    ];
    cx.uses.push(MediaUse {
        path: path.clone(),
        kind: MediaKind::Panorama,
        faces: Some(Box::new(faces)),
    });
    Some(path)
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
        aim: link_aim(&mut fields, cx),
        arrive: arrive(&mut fields, cx),
        title: fields.get("title").and_then(|node| text(node, cx)),
    });
    if link.is_some() {
        fields.finish(cx);
    }
    link
}

/// A way's yaw; without one it follows from the poses of both scenes.
fn link_aim(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Option<Aim> {
    let pitch = fields.get("pitch").map(|node| node.span.clone());
    let aim = given_aim(fields, cx);
    if let Some(pitch) = pitch
        && fields.get("yaw").is_none()
    {
        cx.error("missing-key", &pitch, "a link's `pitch` needs its `yaw`");
    }
    aim
}
