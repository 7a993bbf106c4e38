//! Files that the whole site shares: viewer, stylesheets, favicon.

use std::collections::BTreeMap;

use super::manifest::short_hash;
use super::theme;
use crate::model::{Accent, Collection, Colour, DEFAULT_ACCENT};
use crate::values::Content;

/// What the viewer's build left in `viewer/dist/`.
#[derive(Debug, Clone, Copy)]
pub struct ViewerFiles {
    pub script: &'static [u8],
    pub page_script: &'static [u8],
    pub style: &'static [u8],
    /// Licences of the software inside.
    pub notices: &'static [u8],
}

impl ViewerFiles {
    /// The prebuilt viewer, as committed.
    pub const BUILT: ViewerFiles = ViewerFiles {
        script: include_bytes!("../../viewer/dist/viewer.js"),
        page_script: include_bytes!("../../viewer/dist/page.js"),
        style: include_bytes!("../../viewer/dist/viewer.css"),
        notices: include_bytes!("../../viewer/dist/third-party.txt"),
    };
}

pub const NOTICES: &str = "assets/third-party.txt";
const FAVICON: &str = "assets/favicon.svg";
/// Written by the edition, since it says how the edition keeps its bytes.
pub const EDITION_SCRIPT: &str = "assets/edition.js";

/// Paths from the site's root, and what lies there.
#[derive(Debug)]
pub struct Assets {
    pub viewer_script: String,
    pub page_script: String,
    pub style: String,
    /// Stylesheets of exhibitions with an accent or a theme of their own.
    pub accents: BTreeMap<String, String>,
    /// Exhibitions with an icon in their own accent.
    favicons: BTreeMap<String, String>,
    pub files: Vec<(String, Content)>,
}

fn accent_of(text: Option<&str>) -> Option<Accent> {
    text.and_then(Colour::parse).map(Accent::of)
}

impl Assets {
    pub fn of(collection: &Collection, viewer: &ViewerFiles) -> Assets {
        let portal = accent_of(collection.portal.accent.as_deref());
        let portal = portal.unwrap_or_else(|| Accent::of(DEFAULT_ACCENT));
        let style = format!(
            "{}\n{}\n{}\n{}",
            theme::stylesheet(),
            portal.css(),
            String::from_utf8_lossy(viewer.style),
            collection.theme.css
        );
        let hashed = |folder: &str, stem: &str, bytes: &[u8], ending: &str| {
            format!("{folder}/{stem}.{}.{ending}", short_hash(bytes))
        };
        let mut assets = Assets {
            viewer_script: hashed("assets", "viewer", viewer.script, "js"),
            page_script: hashed("assets", "page", viewer.page_script, "js"),
            style: hashed("assets", "site", style.as_bytes(), "css"),
            accents: BTreeMap::new(),
            favicons: BTreeMap::new(),
            files: Vec::new(),
        };
        for exhibition in &collection.exhibitions {
            let accent = accent_of(exhibition.accent.as_deref());
            if let Some(accent) = accent {
                let svg = theme::favicon(accent.on_paper);
                let path = hashed(&exhibition.id, "icon", svg.as_bytes(), "svg");
                assets.favicons.insert(exhibition.id.clone(), path.clone());
                assets.files.push((path, Content::Text(svg)));
            }
            let accent = accent.map(|accent| accent.css()).unwrap_or_default();
            let css = accent + &exhibition.theme.css;
            if !css.is_empty() {
                let path = hashed(&exhibition.id, "theme", css.as_bytes(), "css");
                assets.accents.insert(exhibition.id.clone(), path.clone());
                assets.files.push((path, Content::Text(css)));
            }
        }
        assets.files.extend([
            (assets.viewer_script.clone(), Content::Built(viewer.script)),
            (
                assets.page_script.clone(),
                Content::Built(viewer.page_script),
            ),
            (assets.style.clone(), Content::Text(style)),
            (NOTICES.to_owned(), Content::Built(viewer.notices)),
            (
                FAVICON.to_owned(),
                Content::Text(theme::favicon(portal.on_paper)),
            ),
        ]);
        assets
    }

    /// The icon of an exhibition's pages, from the site's root.
    pub fn favicon(&self, exhibition: Option<&str>) -> &str {
        let own = exhibition.and_then(|id| self.favicons.get(id));
        own.map_or(FAVICON, String::as_str)
    }

    /// The stylesheets of an exhibition's pages, from the site's root.
    pub fn styles(&self, exhibition: Option<&str>) -> Vec<&str> {
        let accent = exhibition.and_then(|id| self.accents.get(id));
        let styles = [Some(&self.style), accent].into_iter().flatten();
        styles.map(String::as_str).collect()
    }
}
