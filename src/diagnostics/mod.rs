//! Findings about the author's work: collected, never only the first, each with its place.
//!
//! The machine's faults are not findings; they are errors of the module that met them.

mod human;
mod json;
mod rules;
mod sarif;

pub use human::render as render_human;
pub use json::{records, render as render_json};
pub use rules::{Rule, for_terminal, rule, rules, similar_code};
pub use sarif::render as render_sarif;

use crate::source::{Place, Sources};

/// Stable name of a kind of finding: kebab-case, as in `--allow missing-alt`.
pub type Code = &'static str;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is refused for it.
    Note,
    /// Something is missing; the build goes on, a package is refused.
    Warning,
    /// Something is broken; nothing is built.
    Error,
}

impl Severity {
    /// As it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub code: Code,
    pub severity: Severity,
    /// Lower case, what is wrong.
    pub message: String,
    pub place: Place,
    /// What to do about it.
    pub help: Option<String>,
}

impl Finding {
    pub fn error(code: Code, place: Place, message: impl Into<String>) -> Finding {
        Finding {
            code,
            severity: Severity::Error,
            message: message.into(),
            place,
            help: None,
        }
    }

    pub fn warning(code: Code, place: Place, message: impl Into<String>) -> Finding {
        Finding {
            severity: Severity::Warning,
            ..Finding::error(code, place, message)
        }
    }

    pub fn note(code: Code, place: Place, message: impl Into<String>) -> Finding {
        Finding {
            severity: Severity::Note,
            ..Finding::error(code, place, message)
        }
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Finding {
        self.help = Some(help.into());
        self
    }
}

/// What is wrong with a file's content, found by whoever opened it; it becomes a [`Finding`]
/// at the place that names the file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Fault {
    pub message: String,
    pub help: Option<String>,
}

impl Fault {
    pub fn new(message: impl Into<String>) -> Fault {
        Fault {
            message: message.into(),
            help: None,
        }
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Fault {
        self.help = Some(help.into());
        self
    }
}

/// Sorted for reading: by file, then place, then code; exact repetitions once.
pub fn sort(findings: &mut Vec<Finding>, sources: &Sources) {
    findings.sort_by(|a, b| {
        let start = |finding: &Finding| finding.place.span.as_ref().map(|span| span.start);
        sources
            .path(a.place.file)
            .cmp(sources.path(b.place.file))
            .then_with(|| start(a).cmp(&start(b)))
            .then_with(|| a.code.cmp(b.code))
            .then_with(|| a.message.cmp(&b.message))
    });
    findings.dedup();
}
