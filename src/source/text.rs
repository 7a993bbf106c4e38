//! Source files and places in them. A place is a byte range; it becomes a line and a column
//! only when it is printed.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Index of a file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// Byte range in a file's text.
pub type Span = Range<usize>;

/// A file, or a part of its text, that a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: FileId,
    /// `None`: the file as a whole.
    pub span: Option<Span>,
}

impl Place {
    pub fn whole(file: FileId) -> Place {
        Place { file, span: None }
    }

    pub fn at(file: FileId, span: Span) -> Place {
        Place {
            file,
            span: Some(span),
        }
    }
}

/// A value and where the author wrote it.
#[derive(Debug, Clone, PartialEq)]
pub struct Located<T> {
    pub value: T,
    pub place: Place,
}

impl<T> Located<T> {
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Located<U> {
        Located {
            value: change(self.value),
            place: self.place,
        }
    }
}

#[derive(Debug)]
pub struct SourceFile {
    /// As shown to the author: relative to the folder that was given.
    pub path: PathBuf,
    /// Empty for files that are no text.
    pub text: String,
    /// Where lines start, found when the first place is asked for: a table may have findings in
    /// each of its thousands of rows.
    lines: OnceLock<Vec<usize>>,
}

impl SourceFile {
    fn line_starts(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        })
    }
}

/// Every file that a finding may point to.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile {
            path: path.into(),
            text: text.into(),
            lines: OnceLock::new(),
        });
        id
    }

    pub fn path(&self, id: FileId) -> &Path {
        &self.files[id.0 as usize].path
    }

    pub fn text(&self, id: FileId) -> &str {
        &self.files[id.0 as usize].text
    }

    /// Line and column of a place's start, both from 1; columns count characters.
    pub fn line_column(&self, place: &Place) -> Option<(usize, usize)> {
        let start = place.span.as_ref()?.start;
        let before = self.text(place.file).get(..start)?;
        let lines = self.files[place.file.0 as usize].line_starts();
        let line = lines.partition_point(|line| *line <= start);
        let line_start = line.checked_sub(1).and_then(|at| lines.get(at))?;
        Some((line, before.get(*line_start..)?.chars().count() + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "title: 青铜\n馆: x\n");
        let at = |text: &str| {
            let start = sources.text(file).find(text).unwrap();
            sources.line_column(&Place::at(file, start..start))
        };
        assert_eq!(at("title"), Some((1, 1)));
        assert_eq!(at("铜"), Some((1, 9)));
        assert_eq!(at("x"), Some((2, 4)));
        assert_eq!(sources.line_column(&Place::whole(file)), None);
    }
}
