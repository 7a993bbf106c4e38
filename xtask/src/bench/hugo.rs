//! The same catalogue for Hugo, with a theme whose pages tell as much as ours.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

const FILES: [(&str, &str); 5] = [
    ("hugo.toml", include_str!("hugo/hugo.toml")),
    (
        "layouts/_default/baseof.html",
        include_str!("hugo/baseof.html"),
    ),
    (
        "layouts/_default/single.html",
        include_str!("hugo/single.html"),
    ),
    ("layouts/_default/list.html", include_str!("hugo/list.html")),
    ("static/theme.css", include_str!("hugo/theme.css")),
];

/// Configuration and theme; says where the objects belong.
pub fn write_site(folder: &Path) -> Result<PathBuf> {
    for (name, text) in FILES {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, text)?;
    }
    let objects = folder.join("content/objects");
    fs::create_dir_all(&objects)?;
    Ok(objects)
}

/// Hugo has meanings of its own for two of the keys.
pub fn key(key: &'static str) -> &'static str {
    match key {
        "type" => "kind",
        "date" => "dated",
        key => key,
    }
}
