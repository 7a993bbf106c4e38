//! The first line of a table: which column each of its cells names.

use super::cells::Cell;
use super::{Column, Kind};
use crate::model::Lang;
use crate::read::cx::Cx;
use crate::source::did_you_mean;

#[derive(Clone, Copy)]
pub struct Found<'l> {
    pub column: Column,
    /// `None`: the language of plain strings.
    pub lang: Option<&'l Lang>,
}

/// Which column each cell of the first line names; `None` for those that are unknown.
pub fn header_of<'l>(
    header: &[Cell],
    columns: &[Column],
    languages: &'l [Lang],
    cx: &mut Cx<'_, '_>,
) -> Vec<Option<Found<'l>>> {
    let mut seen: Vec<(&str, &Lang)> = Vec::new();
    let mut found = Vec::new();
    for cell in header {
        let column = column_of(cell, columns, languages, cx);
        if let (Some(Found { column, lang }), Some(default)) = (&column, languages.first()) {
            let key = (column.0, lang.unwrap_or(default));
            if seen.contains(&key) {
                cx.error_with_help(
                    "duplicate-column",
                    &cell.span,
                    format!("`{}` is named a second time", cell.text.trim()),
                    "keep one of the two columns; one without a language is in the default language",
                );
            }
            seen.push(key);
        }
        found.push(column);
    }
    found
}

fn column_of<'l>(
    cell: &Cell,
    columns: &[Column],
    languages: &'l [Lang],
    cx: &mut Cx<'_, '_>,
) -> Option<Found<'l>> {
    let name = cell.text.trim();
    if let Some(column) = columns.iter().find(|column| column.0 == name) {
        return Some(Found {
            column: *column,
            lang: None,
        });
    }
    if let Some((stem, tag)) = name.split_once('.')
        && let Some(column) = columns
            .iter()
            .find(|column| column.0 == stem && matches!(column.1, Kind::Text | Kind::List))
    {
        let lang = languages
            .iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(tag));
        if lang.is_none() {
            let tags: Vec<&str> = languages.iter().map(Lang::tag).collect();
            cx.error_with_help(
                "unknown-language",
                &cell.span,
                format!("`{tag}` is no language of the exhibition"),
                format!("its languages are {}", tags.join(", ")),
            );
        }
        return lang.map(|lang| Found {
            column: *column,
            lang: Some(lang),
        });
    }
    let names = columns.iter().map(|column| column.0);
    let help = match did_you_mean(name, names.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("columns may be: {}", names.collect::<Vec<_>>().join(", ")),
    };
    let message = match name {
        "" => "a column has no name".to_owned(),
        _ => format!("there is no column `{name}` here"),
    };
    cx.error_with_help("unknown-column", &cell.span, message, help);
    None
}
