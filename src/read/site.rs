//! `site.yaml`: the portal.

use std::path::Path;

use super::cx::Cx;
use super::exhibition::own_languages;
use super::fields::Fields;
use super::scalars::{string, text};
use super::{Desk, document};
use crate::model::{Lang, LinkPolicy, Publisher};
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
        accent: fields.get("theme").and_then(|node| accent(node, &mut cx)),
    };
    fields.not_yet(&["base_url"], &mut cx);
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

pub fn address(node: &Node, cx: &mut Cx<'_, '_>) -> Option<String> {
    let address = string(node, cx)?.value;
    if address.starts_with("https://") || address.starts_with("http://") {
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
        "qr" => {
            let place = cx.at(&node.span);
            cx.push(crate::diagnostics::Finding::note(
                "not-yet",
                place,
                "`qr` has no effect in this version: links are shown",
            ));
            Some(LinkPolicy::Show)
        }
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
