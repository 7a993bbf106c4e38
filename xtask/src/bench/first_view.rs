//! What a room's first sharp view asks for beyond the viewer.

use std::path::Path;

use anyhow::{Context, Result};

use super::{Bench, Row, build, remove};
use crate::measure::measure;
use crate::run::{answer, command, repository};
use crate::setup::npm_packages;

const MAX_BYTES: u64 = 400_000;

pub fn measure_it(bench: &Bench) -> Result<Vec<Row>> {
    npm_packages("tests/browser")?;
    let room = bench.work.join("panorama");
    if !room.exists() {
        super::write_inputs(bench)?;
    }
    let own = bench.work.join("first-view");
    remove(&own)?;
    measure(&mut build(&bench.generator, &room, &own))?;
    let bytes = media_bytes(&own.join("out"))?;
    Ok(vec![Row {
        what: "media until an 8192 × 4096 room's first view is sharp, 1366 × 620, Chromium",
        command: "node bench-first-view.mjs out",
        figure: format!("{:.0} kB", bytes as f64 / 1e3),
        bound: format!("{:.0} kB", MAX_BYTES as f64 / 1e3),
        holds: bytes > 0 && bytes <= MAX_BYTES,
    }])
}

fn media_bytes(site: &Path) -> Result<u64> {
    let mut node = command("node bench-first-view.mjs");
    let printed = answer(
        node.arg(site)
            .current_dir(repository().join("tests/browser")),
    )?;
    printed
        .trim()
        .parse()
        .with_context(|| format!("bench-first-view.mjs printed no figure: {printed}"))
}
