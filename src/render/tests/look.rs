//! Writes the small museum to a folder, to be looked at: `ENFILADE_LOOK=folder cargo test look`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::house::house;
use crate::values::Content;

fn write(path: PathBuf, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn look() {
    let Some(folder) = env::var_os("ENFILADE_LOOK").map(PathBuf::from) else {
        return;
    };
    let house = house();
    let site = house.site();
    for (path, content) in &site.files {
        let bytes = match content {
            Content::Text(text) => text.as_bytes(),
            Content::Built(bytes) => bytes,
            Content::File(blob) | Content::Bytes { blob, .. } => &house.bytes[&blob.digest],
            // Made-up bytes that no page shows.
            Content::Tiles(_) | Content::Hosted(_) => continue,
        };
        write(folder.join(path), bytes);
    }
    write(folder.join("START-HERE.html"), site.start_here.as_bytes());
    let edition = b"enfilade.edition({bytes: \"files\"});";
    write(folder.join("assets/edition.js"), edition);
}
