//! The names in the folders of an exhibition, spelled as they are: Windows and macOS open a file
//! whatever its capital letters, and the servers and sticks that a site goes to do not.

use std::collections::BTreeMap;
use std::path::Path;

use crate::model::MediaPath;
use crate::source::World;

/// By folder, `""` for the exhibition's own.
pub struct Listings(BTreeMap<String, Vec<String>>);

impl Listings {
    /// Lists each folder on the way to these files once.
    pub fn of<'a>(
        folder: &Path,
        paths: impl Iterator<Item = &'a MediaPath>,
        world: &World,
    ) -> Listings {
        let mut listings = BTreeMap::new();
        for path in paths {
            for (parent, _) in steps(path) {
                listings
                    .entry(parent.to_owned())
                    .or_insert_with(|| world.list(&folder.join(parent)).unwrap_or_default());
            }
        }
        Listings(listings)
    }

    /// The path as it is on disk, when it differs in capital letters and in nothing else.
    pub fn in_other_case(&self, path: &MediaPath) -> Option<String> {
        let mut there = String::new();
        for (_, name) in steps(path) {
            let found = self.spelling(&there, name)?;
            if !there.is_empty() {
                there.push('/');
            }
            there.push_str(found);
        }
        (there != path.as_str()).then_some(there)
    }

    fn spelling(&self, folder: &str, name: &str) -> Option<&str> {
        // A folder in other letters was listed under the author's spelling, if at all.
        let names = self.0.get(folder).or_else(|| {
            let same = |known: &&String| known.to_lowercase() == folder.to_lowercase();
            self.0.get(self.0.keys().find(same)?)
        })?;
        let exact = names.iter().find(|known| *known == name);
        exact
            .or_else(|| {
                let lower = name.to_lowercase();
                names.iter().find(|known| known.to_lowercase() == lower)
            })
            .map(String::as_str)
    }
}

/// Each folder on the way, and the name in it: `a/b.jpg` → ("", "a"), ("a", "b.jpg").
fn steps(path: &MediaPath) -> impl Iterator<Item = (&str, &str)> {
    let text = path.as_str();
    let mut start = 0;
    text.split('/').map(move |name| {
        let parent = text[..start].trim_end_matches('/');
        start += name.len() + 1;
        (parent, name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_apart() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let listings = Listings(BTreeMap::from([
            (String::new(), list(&["media"])),
            ("media".to_owned(), list(&["Hall.JPG", "b.jpg"])),
        ]));
        let other = |path: &str| listings.in_other_case(&MediaPath::parse(path).unwrap());
        assert_eq!(other("media/hall.jpg").as_deref(), Some("media/Hall.JPG"));
        assert_eq!(other("Media/b.jpg").as_deref(), Some("media/b.jpg"));
        assert_eq!(other("media/Hall.JPG"), None);
        assert_eq!(other("media/none.jpg"), None);
    }
}
