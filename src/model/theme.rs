//! What a site or an exhibition changes of the built-in look.

use crate::source::FileId;

/// Files of a `theme/` folder.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Theme {
    /// Sorted by name.
    pub templates: Vec<OwnTemplate>,
    /// All its stylesheets, one after another.
    pub css: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct OwnTemplate {
    /// `object.html`, as the built-in one that it stands in for.
    pub name: String,
    pub text: String,
    pub file: FileId,
}
