//! The reader's desk: what every reader of a file needs at hand.

use super::Desk;
use crate::diagnostics::{Code, Finding};
use crate::model::{Lang, Localized};
use crate::source::{FileId, Place, Span};
use crate::values::MediaUse;

/// One file being read.
pub struct Cx<'a, 'd> {
    pub file: FileId,
    /// The language of plain strings in this file.
    pub lang: &'a Lang,
    pub desk: &'a mut Desk<'d>,
    pub uses: &'a mut Vec<MediaUse>,
}

impl Cx<'_, '_> {
    pub fn push(&mut self, finding: Finding) {
        self.desk.findings.push(finding);
    }

    pub fn at(&self, span: &Span) -> Place {
        Place::at(self.file, span.clone())
    }

    pub fn error(&mut self, code: Code, span: &Span, message: impl Into<String>) {
        let place = self.at(span);
        self.push(Finding::error(code, place, message));
    }

    pub fn error_with_help(
        &mut self,
        code: Code,
        span: &Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = self.at(span);
        self.push(Finding::error(code, place, message).help(help));
    }

    pub fn plain(&self, text: String) -> Localized<String> {
        Localized::one(self.lang.clone(), text)
    }
}
