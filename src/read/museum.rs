//! `museums/<id>.md`: who lends. Paths are relative to the folder `museums/`, which has a
//! `media/` of its own.

use std::path::Path;

use super::cx::Cx;
use super::exhibition::things_in;
use super::fields::Fields;
use super::page::{Opened, each_file, merge_text, open_all, page};
use super::scalars::{alt, media};
use super::{Desk, Folder, Known, merge_alt, site};
use crate::model::Lang;
use crate::source::{Node, Value};
use crate::values::{DraftLogo, DraftMuseum, DraftMuseums, MediaKind, MediaUse};

/// Reads every museum; the first language is that of plain texts.
pub fn read(root: &Path, languages: &[Lang], known: &Known, desk: &mut Desk<'_>) -> DraftMuseums {
    let disk = root.join("museums");
    let mut museums = DraftMuseums {
        languages: languages.to_vec(),
        ..DraftMuseums::default()
    };
    if languages.is_empty() || desk.world.metadata(&disk).is_err() {
        return museums;
    }
    let folder = Folder {
        disk: &disk,
        shown: &disk,
        languages,
    };
    let mut desk = Desk {
        inside: &disk,
        world: desk.world,
        sources: desk.sources,
        findings: desk.findings,
    };
    for thing in things_in("", &folder, &mut desk) {
        if let Some(opened) = open_all(&thing, &folder, "", &mut desk) {
            let found = museum(&thing.id, &opened, &mut desk, &mut museums.uses);
            museums.list.extend(found);
        }
    }
    museums.media = super::media::examine(&disk, &museums.uses, desk.world, known);
    museums
}

fn museum(
    id: &str,
    opened: &[Opened],
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<DraftMuseum> {
    let mut museum = DraftMuseum {
        page: page(id, opened, desk, uses)?,
        location: None,
        logo: None,
        url: None,
    };
    each_file(opened, "a museum", desk, uses, |is_main, fields, cx| {
        merge_text(&mut museum.page.title, fields.get("title"), cx);
        merge_text(&mut museum.location, fields.get("place"), cx);
        if is_main {
            museum.logo = fields.get("logo").and_then(|node| logo(node, cx));
            museum.url = fields.get("url").and_then(|node| site::address(node, cx));
        } else if let (Some(logo), Some(node)) = (&mut museum.logo, fields.get("logo")) {
            translate_logo(logo, node, cx);
        }
    });
    Some(museum)
}

/// `logo: {image, alt}`, or only the image's path.
fn logo(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftLogo> {
    let place = cx.at(&node.span);
    if matches!(node.value, Value::Scalar { .. }) {
        return Some(DraftLogo {
            place,
            image: media(node, MediaKind::Image, cx)?,
            alt: None,
        });
    }
    let mut fields = Fields::of(node, "a logo", cx)?;
    let image = fields
        .need("image", "a logo", cx)
        .and_then(|node| media(node, MediaKind::Image, cx));
    let alt = fields.get("alt").and_then(|node| alt(node, cx));
    fields.finish(cx);
    Some(DraftLogo {
        place,
        image: image?,
        alt,
    })
}

fn translate_logo(logo: &mut DraftLogo, node: &Node, cx: &mut Cx<'_, '_>) {
    if let Some(mut fields) = Fields::of(node, "a translated logo", cx) {
        merge_alt(
            &mut logo.alt,
            fields.get("alt").and_then(|node| alt(node, cx)),
            cx,
        );
        fields.finish(cx);
    }
}
