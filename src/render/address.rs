//! Where pages lie, and how one reaches another. Every link is relative and names its file:
//! a browser on `file://` answers a folder with a directory listing.

use crate::model::Portal;

/// A page of an exhibition, in whichever language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    Introduction,
    Credits,
    Scene(&'a str),
    Object(&'a str),
    Tour(&'a str),
}

impl Target<'_> {
    /// Relative to the exhibition's folder of one language.
    pub fn page(self) -> String {
        match self {
            Target::Introduction => "index.html".to_owned(),
            Target::Credits => "credits.html".to_owned(),
            Target::Scene(id) => format!("scenes/{id}.html"),
            Target::Object(id) => format!("objects/{id}.html"),
            Target::Tour(id) => format!("tours/{id}.html"),
        }
    }

    /// The author's folder that it lies in.
    pub fn folder(self) -> &'static str {
        match self {
            Target::Introduction | Target::Credits => "",
            Target::Scene(_) => "scenes",
            Target::Object(_) => "objects",
            Target::Tour(_) => "tours",
        }
    }

    /// The viewer's route to the same thing.
    pub fn route(self) -> String {
        match self {
            Target::Introduction | Target::Credits => "#".to_owned(),
            Target::Scene(id) => format!("#/scene/{id}"),
            Target::Object(id) => format!("#/object/{id}"),
            Target::Tour(id) => format!("#/tour/{id}"),
        }
    }
}

/// The way from one file of the site to another, both relative to its root.
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = |path: &[&str]| path.len().saturating_sub(1);
    let shared = from
        .iter()
        .take(folders(&from))
        .zip(to.iter().take(folders(&to)))
        .take_while(|(a, b)| a == b)
        .count();
    let mut way = "../".repeat(folders(&from) - shared);
    way.push_str(&to.get(shared..).unwrap_or_default().join("/"));
    way
}

/// Where a file of the site will stand on the web, if the site says where that is. A folder's
/// `index.html` goes by the folder's name.
pub fn absolute(portal: &Portal, path: &str) -> Option<String> {
    let base = portal.base_url.as_deref()?.trim_end_matches('/');
    let path = match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    };
    Some(format!("{base}/{path}"))
}

/// The way from a file to the site's root: empty, or so many `../`.
pub fn root_from(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_as_short_as_they_can_be() {
        for (from, to, way) in [
            ("index.html", "bronze/index.html", "bronze/index.html"),
            ("bronze/index.html", "bronze/media/a.jpg", "media/a.jpg"),
            (
                "bronze/scenes/a.html",
                "bronze/media/a.jpg",
                "../media/a.jpg",
            ),
            ("bronze/scenes/a.html", "bronze/scenes/b.html", "b.html"),
            (
                "zh-hans/bronze/scenes/a.html",
                "bronze/media/a.jpg",
                "../../../bronze/media/a.jpg",
            ),
            ("bronze/scenes/a.html", "index.html", "../../index.html"),
        ] {
            assert_eq!(relative(from, to), way, "{from} → {to}");
        }
    }

    #[test]
    fn the_root_is_as_many_steps_up_as_there_are_folders() {
        assert_eq!(root_from("index.html"), "");
        assert_eq!(root_from("zh-hans/bronze/scenes/a.html"), "../../../");
    }
}
