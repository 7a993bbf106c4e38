//! `theme/`: templates and stylesheets that stand in for the built-in ones or add to them.

use std::path::Path;

use super::{Desk, document};
use crate::diagnostics::Finding;
use crate::model::{OwnTemplate, Theme};
use crate::source::Place;

const FOLDER: &str = "theme";

/// `disk` is the site's or an exhibition's folder.
pub fn read(disk: &Path, shown: &Path, desk: &mut Desk<'_>) -> Theme {
    let (disk, shown) = (disk.join(FOLDER), shown.join(FOLDER));
    let mut theme = Theme::default();
    for name in desk.world.list(&disk).unwrap_or_default() {
        let ending = Path::new(&name).extension().and_then(|e| e.to_str());
        match ending {
            Some("html" | "css") => {}
            _ => {
                let file = desk.sources.add(shown.join(&name), "");
                desk.findings.push(
                    Finding::note(
                        "unused-file",
                        Place::whole(file),
                        "nothing uses this file: a theme has templates (.html) and stylesheets (.css)",
                    )
                    .help("pictures for words belong into `media/`"),
                );
                continue;
            }
        }
        let opened = document::open_text(&disk.join(&name), &shown.join(&name), desk);
        let Some((file, text)) = opened else { continue };
        if ending == Some("css") {
            theme.css.push_str(&text);
            theme.css.push('\n');
        } else {
            theme.templates.push(OwnTemplate { name, text, file });
        }
    }
    theme
}
