//! Files that the whole site shares: viewer, stylesheets, icons.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

use super::manifest::short_hash;
use super::{icon, theme};
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

    /// As committed; a debug build takes what lies in the folder that `ENFILADE_VIEWER` names, so that
    /// whoever works on the viewer need not compile the generator after each change.
    ///
    /// # Errors
    /// A file that is missing from that folder.
    pub fn current() -> io::Result<ViewerFiles> {
        match env::var_os("ENFILADE_VIEWER") {
            Some(folder) if cfg!(debug_assertions) => ViewerFiles::read(Path::new(&folder)),
            _ => Ok(ViewerFiles::BUILT),
        }
    }

    /// What is read stays in memory as long as the program runs, like what is built in.
    fn read(folder: &Path) -> io::Result<ViewerFiles> {
        let read =
            |name: &str| -> io::Result<&'static [u8]> { Ok(fs::read(folder.join(name))?.leak()) };
        Ok(ViewerFiles {
            script: read("viewer.js")?,
            page_script: read("page.js")?,
            style: read("viewer.css")?,
            notices: read("third-party.txt")?,
        })
    }
}

pub const NOTICES: &str = "assets/third-party.txt";
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
    icons: Icons,
    /// Of exhibitions with an accent of their own.
    own_icons: BTreeMap<String, Icons>,
    pub files: Vec<(String, Content)>,
}

/// One mark, drawn and as pixels.
#[derive(Debug)]
pub struct Icons {
    pub svg: String,
    pub png: String,
}

impl Icons {
    /// Their names, and the files.
    fn on(folder: &str, ground: Colour) -> (Icons, [(String, Content); 2]) {
        let (svg, png) = (icon::svg(ground), icon::png(ground));
        let icons = Icons {
            svg: hashed(folder, "icon", svg.as_bytes(), "svg"),
            png: hashed(folder, "icon", &png, "png"),
        };
        let files = [
            (icons.svg.clone(), Content::Text(svg)),
            (icons.png.clone(), Content::Built(Cow::Owned(png))),
        ];
        (icons, files)
    }
}

fn hashed(folder: &str, stem: &str, bytes: &[u8], ending: &str) -> String {
    format!("{folder}/{stem}.{}.{ending}", short_hash(bytes))
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
        let (icons, icon_files) = Icons::on("assets", portal.on_paper);
        let mut assets = Assets {
            viewer_script: hashed("assets", "viewer", viewer.script, "js"),
            page_script: hashed("assets", "page", viewer.page_script, "js"),
            style: hashed("assets", "site", style.as_bytes(), "css"),
            accents: BTreeMap::new(),
            icons,
            own_icons: BTreeMap::new(),
            files: icon_files.into(),
        };
        for exhibition in &collection.exhibitions {
            let accent = accent_of(exhibition.accent.as_deref());
            if let Some(accent) = accent {
                let (icons, files) = Icons::on(&exhibition.id, accent.on_paper);
                assets.own_icons.insert(exhibition.id.clone(), icons);
                assets.files.extend(files);
            }
            let accent = accent.map(|accent| accent.css()).unwrap_or_default();
            let css = accent + &exhibition.theme.css;
            if !css.is_empty() {
                let path = hashed(&exhibition.id, "theme", css.as_bytes(), "css");
                assets.accents.insert(exhibition.id.clone(), path.clone());
                assets.files.push((path, Content::Text(css)));
            }
        }
        let built = |bytes| Content::Built(Cow::Borrowed(bytes));
        assets.files.extend([
            (assets.viewer_script.clone(), built(viewer.script)),
            (assets.page_script.clone(), built(viewer.page_script)),
            (assets.style.clone(), Content::Text(style)),
            (NOTICES.to_owned(), built(viewer.notices)),
        ]);
        assets
    }

    /// Of an exhibition's pages.
    pub fn icons(&self, exhibition: Option<&str>) -> &Icons {
        let own = exhibition.and_then(|id| self.own_icons.get(id));
        own.unwrap_or(&self.icons)
    }

    /// The stylesheets of an exhibition's pages, from the site's root.
    pub fn styles(&self, exhibition: Option<&str>) -> Vec<&str> {
        let accent = exhibition.and_then(|id| self.accents.get(id));
        let styles = [Some(&self.style), accent].into_iter().flatten();
        styles.map(String::as_str).collect()
    }
}
