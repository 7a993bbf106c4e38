//! The Markdown that Enfilade understands, the same wherever it is read or rendered.

use pulldown_cmark::Options;

/// Tables, footnotes, strikethrough, and headings with an id (`## The beast {#taotie}`).
pub fn markdown_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// `[…](objects/ding.md)`: a link to another thing of the exhibition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThingLink {
    pub folder: ThingFolder,
    pub id: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThingFolder {
    Scenes,
    Objects,
    Tours,
}

impl ThingFolder {
    const ALL: [ThingFolder; 3] = [
        ThingFolder::Scenes,
        ThingFolder::Objects,
        ThingFolder::Tours,
    ];

    /// As it lies on disk.
    pub fn name(self) -> &'static str {
        match self {
            ThingFolder::Scenes => "scenes",
            ThingFolder::Objects => "objects",
            ThingFolder::Tours => "tours",
        }
    }
}

/// Reads `objects/ding.md`, also written `../objects/ding.md`.
pub fn thing_link(target: &str) -> Option<ThingLink> {
    let target = target.trim_start_matches("./").trim_start_matches("../");
    let (folder, name) = target.split_once('/')?;
    let folder = ThingFolder::ALL
        .into_iter()
        .find(|known| known.name() == folder)?;
    let path = name.split('#').next()?;
    let name = path.strip_suffix(".md")?;
    // `ding.zh-Hans.md` is `ding` in another language: the reader keeps theirs.
    let id = name.split('.').next()?.to_owned();
    Some(ThingLink { folder, id })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_between_things() {
        let ding = ThingLink {
            folder: ThingFolder::Objects,
            id: "ding".to_owned(),
        };
        for target in [
            "objects/ding.md",
            "../objects/ding.md",
            "./objects/ding.md",
            "objects/ding.zh-Hans.md#taotie",
        ] {
            assert_eq!(thing_link(target), Some(ding.clone()), "{target}");
        }
        for target in [
            "ding.md",
            "objects/ding",
            "media/ding.jpg",
            "halls/a.md",
            "",
        ] {
            assert_eq!(thing_link(target), None, "{target}");
        }
    }
}
