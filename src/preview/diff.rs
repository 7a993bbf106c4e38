//! What one build changed.

use super::entry::Files;

/// Paths from the site's root, sorted.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Changes {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
}

impl Changes {
    pub fn between(old: &Files, new: &Files) -> Changes {
        let mut changes = Changes::default();
        for (path, entry) in new {
            match old.get(path) {
                None => changes.added.push(path.clone()),
                Some(before) if before.digest != entry.digest => changes.changed.push(path.clone()),
                Some(_) => {}
            }
        }
        let gone = old.keys().filter(|path| !new.contains_key(*path));
        changes.removed.extend(gone.cloned());
        changes
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn len(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len()
    }

    /// All of them, sorted.
    pub fn paths(&self) -> Vec<&str> {
        let all = self.added.iter().chain(&self.changed).chain(&self.removed);
        let mut paths: Vec<&str> = all.map(String::as_str).collect();
        paths.sort_unstable();
        paths
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::Entry;
    use super::*;
    use crate::edition::Outgoing;

    fn files(texts: &[(&str, &str)]) -> Files {
        let entry = |text: &str| {
            let content = Outgoing::Text(text.to_owned());
            let digest = content.digest();
            Entry { content, digest }
        };
        let pairs = texts.iter();
        pairs
            .map(|(path, text)| ((*path).to_owned(), entry(text)))
            .collect()
    }

    #[test]
    fn tells_what_came_changed_and_went() {
        let old = files(&[("a.html", "1"), ("b.html", "1"), ("c.css", "1")]);
        let new = files(&[("a.html", "1"), ("b.html", "2"), ("d.css", "1")]);
        let changes = Changes::between(&old, &new);
        assert_eq!(changes.changed, ["b.html"]);
        assert_eq!(changes.added, ["d.css"]);
        assert_eq!(changes.removed, ["c.css"]);
        assert_eq!(changes.paths(), ["b.html", "c.css", "d.css"]);
        assert!(Changes::between(&new, &new).is_empty());
    }
}
