//! `site.yaml`: the portal.

use std::path::Path;

use super::cx::Cx;
use super::exhibition::own_languages;
use super::fields::Fields;
use super::scalars::{number_in, string, text, wrong};
use super::{Desk, document};
use crate::model::{DeepZoom, Lang, LinkPolicy, PanoramaTiles, Publisher, TileFormat, TileImage};
use crate::source::{Located, Node, Place};
use crate::values::DraftPortal;

/// `None` when there is no `site.yaml`, or it is broken (and a finding says so).
pub fn read(root: &Path, shown: &Path, desk: &mut Desk<'_>) -> Option<DraftPortal> {
    let path = root.join("site.yaml");
    desk.world.metadata(&path).ok()?;
    let (file, node) = document::open_yaml(&path, &shown.join("site.yaml"), desk)?;
    let languages = own_languages(&node, file, desk);
    let english = Lang::parse("en")?;
    let default = languages.first().cloned().unwrap_or(english);
    let mut uses = Vec::new();
    let mut cx = Cx {
        file,
        lang: &default,
        desk,
        uses: &mut uses,
    };
    let mut fields = Fields::of(&node, "a site", &mut cx)?;
    fields.get("languages");
    let portal = DraftPortal {
        place: Place::whole(file),
        title: fields.get("title").and_then(|node| text(node, &mut cx)),
        summary: fields.get("summary").and_then(|node| text(node, &mut cx)),
        languages,
        publisher: fields
            .get("publisher")
            .and_then(|node| publisher(node, &mut cx)),
        base_url: fields
            .get("base_url")
            .and_then(|node| address(node, &mut cx)),
        links: fields
            .get("links")
            .and_then(|node| link_policy(node, &mut cx))
            .unwrap_or_default(),
        deep_zoom: fields
            .get("deep_zoom")
            .and_then(|node| deep_zoom(node, &mut cx))
            .unwrap_or_default(),
        panorama_tiles: fields
            .get("panorama_tiles")
            .and_then(|node| panorama_tiles(node, &mut cx))
            .unwrap_or_default(),
        accent: fields.get("theme").and_then(|node| accent(node, &mut cx)),
    };
    fields.finish(&mut cx);
    Some(portal)
}

fn publisher(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Publisher> {
    let mut fields = Fields::of(node, "a publisher", cx)?;
    let name = fields
        .need("name", "a publisher", cx)
        .and_then(|node| text(node, cx));
    let url = fields.get("url").and_then(|node| address(node, cx));
    fields.finish(cx);
    Some(Publisher {
        name: name?.value,
        url,
    })
}

/// An address of the web: `http` or `https`, and a host.
pub fn address(node: &Node, cx: &mut Cx<'_, '_>) -> Option<String> {
    let address = string(node, cx)?.value;
    let host = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    let unbroken = !address.contains(|c: char| c.is_whitespace() || c.is_control());
    if unbroken && host.is_some_and(|host| !host.is_empty() && !host.starts_with('/')) {
        return Some(address);
    }
    cx.error(
        "wrong-type",
        &node.span,
        "this should be an address that starts with https://",
    );
    None
}

fn link_policy(node: &Node, cx: &mut Cx<'_, '_>) -> Option<LinkPolicy> {
    match string(node, cx)?.value.as_str() {
        "show" => Some(LinkPolicy::Show),
        "hide" => Some(LinkPolicy::Hide),
        "qr" => Some(LinkPolicy::Qr),
        other => {
            cx.error(
                "wrong-type",
                &node.span,
                format!("`{other}` should be show, qr or hide"),
            );
            None
        }
    }
}

fn deep_zoom(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DeepZoom> {
    match string(node, cx)?.value.as_str() {
        "iiif" => Some(DeepZoom::Iiif),
        "dzi" => Some(DeepZoom::Dzi),
        other => {
            cx.error(
                "wrong-type",
                &node.span,
                format!("`{other}` should be iiif or dzi"),
            );
            None
        }
    }
}

/// `{web: {format: webp, quality: 80}, usb: {quality: 80}}`.
fn panorama_tiles(node: &Node, cx: &mut Cx<'_, '_>) -> Option<PanoramaTiles> {
    let mut fields = Fields::of(node, "the editions", cx)?;
    let mut edition = |name| {
        let image = fields.get(name).and_then(|node| tile_image(node, cx));
        image.unwrap_or_default()
    };
    let tiles = PanoramaTiles {
        web: edition("web"),
        usb: edition("usb"),
    };
    fields.finish(cx);
    Some(tiles)
}

fn tile_image(node: &Node, cx: &mut Cx<'_, '_>) -> Option<TileImage> {
    let mut fields = Fields::of(node, "tiles", cx)?;
    let format = fields
        .get("format")
        .and_then(|node| tile_format(node, cx))
        .unwrap_or(TileFormat::Jpeg);
    let quality = fields.get("quality").and_then(|node| quality(node, cx));
    fields.finish(cx);
    let usual = TileImage::usual(format);
    Some(TileImage {
        quality: quality.unwrap_or(usual.quality),
        ..usual
    })
}

fn quality(node: &Node, cx: &mut Cx<'_, '_>) -> Option<u8> {
    let found = number_in(node, 1.0..=100.0, cx)?;
    let whole = (found.fract() == 0.0).then_some(found as u8);
    whole.or_else(|| wrong(node, "a whole number", cx))
}

fn tile_format(node: &Node, cx: &mut Cx<'_, '_>) -> Option<TileFormat> {
    match string(node, cx)?.value.as_str() {
        "jpeg" => Some(TileFormat::Jpeg),
        "webp" => Some(TileFormat::WebP),
        other => {
            cx.error(
                "wrong-type",
                &node.span,
                format!("`{other}` should be jpeg or webp"),
            );
            None
        }
    }
}

/// `theme: {accent: "#7a5c2e"}`.
pub fn accent(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Located<String>> {
    let mut fields = Fields::of(node, "a theme", cx)?;
    let accent = fields.get("accent").and_then(|node| string(node, cx));
    fields.finish(cx);
    let accent = accent?;
    let is_colour = accent.value.len() == 7
        && accent.value.starts_with('#')
        && accent.value[1..].bytes().all(|b| b.is_ascii_hexdigit());
    if !is_colour {
        cx.push(
            crate::diagnostics::Finding::error(
                "wrong-type",
                accent.place.clone(),
                format!("`{}` is no colour", accent.value),
            )
            .help("write it as six hexadecimal digits in quotes: \"#7a5c2e\""),
        );
        return None;
    }
    Some(accent)
}
