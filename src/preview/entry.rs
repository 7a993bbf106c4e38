//! One file of the site that is shown.

use std::collections::BTreeMap;

use crate::edition::{self, Outgoing};
use crate::values::Site;

/// A file and the digest by which browsers and we know it again.
#[derive(Debug)]
pub struct Entry {
    pub content: Outgoing,
    pub digest: String,
}

/// Paths from the site's root.
pub type Files = BTreeMap<String, Entry>;

/// The files that `build` would write.
pub fn files_of(site: Site) -> Files {
    edition::outgoing(site, edition::WEB)
        .into_iter()
        .map(|(path, content)| {
            let digest = content.digest();
            (path, Entry { content, digest })
        })
        .collect()
}
