//! How soon a save is on screen, in `serve` and a real browser.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::Row;
use crate::run::{answer, command, repository};

const MAX_SAVE: Duration = Duration::from_millis(300);

const WHAT: [&str; 2] = [
    "one saved Markdown file → its page in Chromium, median of 15",
    "the same under the open viewer",
];

/// In the museum of 50 scenes and 200 objects, of which the cache holds all that a build needs.
pub fn on_screen(generator: &Path, museum: &Path, cache: &Path) -> Result<Vec<Row>> {
    let mut node = command("node bench-saves.mjs");
    node.args([museum, cache])
        .current_dir(repository().join("tests/browser"))
        .env("ENFILADE_BIN", generator);
    let printed = answer(&mut node)?;
    let figures: Vec<Duration> = printed
        .split_whitespace()
        .map(|figure| figure.parse().map(Duration::from_millis))
        .collect::<Result<_, _>>()
        .with_context(|| format!("bench-saves.mjs printed no figures: {printed}"))?;
    if figures.len() != WHAT.len() {
        bail!("bench-saves.mjs printed {} figures", figures.len());
    }
    let rows = WHAT.into_iter().zip(figures).map(|(what, figure)| Row {
        what,
        command: "node bench-saves.mjs museum cache",
        figure: format!("{} ms", figure.as_millis()),
        bound: format!("{} ms", MAX_SAVE.as_millis()),
        holds: figure < MAX_SAVE,
    });
    Ok(rows.collect())
}
