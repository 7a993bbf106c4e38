//! Findings for a person: the file, the line, the words in question, and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Finding, Severity};
use crate::source::Sources;

/// Writes findings in the manner of compilers; colours only where `colour` is set.
///
/// # Errors
/// Those of `out`.
pub fn render(
    findings: &[Finding],
    sources: &Sources,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    for finding in findings {
        writeln!(out, "{}\n", renderer.render(&[group(finding, sources)]))?;
    }
    Ok(())
}

fn group<'a>(finding: &'a Finding, sources: &'a Sources) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let path = sources.path(finding.place.file).to_string_lossy();
    let title = level.primary_title(&finding.message).id(finding.code);
    let group = Group::with_title(title);
    let group = match &finding.place.span {
        Some(span) => group.element(
            Snippet::source(sources.text(finding.place.file))
                .path(path)
                .annotation(AnnotationKind::Primary.span(span.clone())),
        ),
        None => group.element(Origin::path(path)),
    };
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(help)),
        None => group,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Place;

    #[test]
    fn a_finding_shows_its_line_and_what_to_do() {
        let mut sources = Sources::default();
        let file = sources.add("scenes/hall.md", "---\ntitel: Hall\n---\n");
        let finding = Finding::error(
            "unknown-key",
            Place::at(file, 4..9),
            "there is no key `titel` here",
        )
        .help("did you mean `title`?");
        let mut out = Vec::new();
        render(&[finding], &sources, false, &mut out).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r"
        error[unknown-key]: there is no key `titel` here
         --> scenes/hall.md:2:1
          |
        2 | titel: Hall
          | ^^^^^
          |
          = help: did you mean `title`?
        ");
    }
}
