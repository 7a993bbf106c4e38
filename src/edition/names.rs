//! Names that survive every extractor, file system and school PC. No extractor complains about a
//! bad name, so we do.

use super::EditionError;

const LONGEST_COMPONENT: usize = 64;
const LONGEST_PATH: usize = 100;
const START: &str = "START-HERE.html";

/// Whether a path of this length may travel.
pub fn fits(length: usize) -> bool {
    length <= LONGEST_PATH
}

/// # Errors
/// The first path that could not travel, and why.
pub fn check<'a>(paths: impl Iterator<Item = &'a str>) -> Result<(), EditionError> {
    for path in paths {
        if let Some(why) = fault(path) {
            return Err(EditionError::Name(format!("`{path}` {why}")));
        }
    }
    Ok(())
}

/// Lower case throughout, so no two names can differ in case alone.
fn fault(path: &str) -> Option<&'static str> {
    if !fits(path.len()) {
        return Some("is longer than 100 characters");
    }
    let components: Vec<&str> = path.split('/').collect();
    components
        .iter()
        .enumerate()
        .find_map(|(depth, name)| component_fault(name, depth))
}

fn component_fault(name: &str, depth: usize) -> Option<&'static str> {
    // IIIF's image addresses have commas.
    let plain = |b: u8| {
        b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'_' | b'-' | b',')
    };
    if name.is_empty() || name == "." || name == ".." {
        return Some("has an empty part");
    }
    if name.len() > LONGEST_COMPONENT {
        return Some("has a part longer than 64 characters");
    }
    // The one name that is meant to be noticed; it lies in the top folder.
    let is_start = name == START && depth <= 1;
    if !is_start && !name.bytes().all(plain) {
        return Some("has characters other than a–z, 0–9, `.`, `,`, `_` and `-`");
    }
    if name.ends_with('.') {
        return Some("ends with a dot");
    }
    let stem = name.split('.').next().unwrap_or_default();
    let numbered = ["com", "lpt"].iter().any(|device| {
        stem.strip_prefix(device)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    });
    if numbered || ["con", "prn", "aux", "nul"].contains(&stem) {
        return Some("bears the name of a Windows device");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn names_that_travel() {
        for good in [
            "index.html",
            "top/START-HERE.html",
            "zh-hans/hall/scenes/a.html",
            "a/media/0f.jpg.js",
            "a/media/0f/2048,0,952,1025/238,257/0/default.jpg",
        ] {
            assert_eq!(fault(good), None, "{good}");
        }
        let long = "a/".repeat(60) + "a";
        for bad in [
            "Index.html",
            "a b",
            "馆.html",
            "con.html",
            "a/com1",
            "a./b",
            "a//b",
            "../a",
            &long,
            &"x".repeat(65),
        ] {
            assert!(fault(bad).is_some(), "{bad}");
        }
    }
}
