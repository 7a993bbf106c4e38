//! How true two programs' tiles are to a panorama.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::Row;
use crate::run::{answer, command, repository};

pub struct Tile {
    pub face: &'static str,
    pub column: usize,
    pub row: usize,
    pub file: PathBuf,
}

/// Decibels and similarity that measuring itself may be off.
const AS_GOOD: f64 = 0.1;
const AS_SIMILAR: f64 = 0.002;

const COMMAND: &str = "node bench-panorama.mjs source.jpg 5120 tiles…";

/// Pairs: ours, theirs. The mean of all of them.
pub fn rows(source: &Path, face_px: usize, pairs: &[[Tile; 2]]) -> Result<Vec<Row>> {
    let mut node = command("node bench-panorama.mjs");
    node.current_dir(repository().join("tests/browser"))
        .arg(source)
        .arg(face_px.to_string());
    for tile in pairs.iter().flatten() {
        let Tile {
            face,
            column,
            row,
            file,
        } = tile;
        node.arg(format!("{face}:{column}:{row}:{}", file.display()));
    }
    let text = answer(&mut node)?;
    let psnr = numbers(&text, "\"psnr\":")?;
    let ssim = numbers(&text, "\"ssim\":")?;
    ensure!(
        psnr.len() == 2 * pairs.len(),
        "not every tile was judged: {text}"
    );
    let mean = |values: &[f64], side: usize| {
        let side = values.iter().skip(side).step_by(2);
        side.sum::<f64>() / pairs.len().max(1) as f64
    };
    let [our_psnr, their_psnr] = [0, 1].map(|side| mean(&psnr, side));
    let [our_ssim, their_ssim] = [0, 1].map(|side| mean(&ssim, side));
    Ok(vec![
        Row {
            what: "finest tiles beside a supersampled reference, PSNR, mean of a middle, a corner, a pole and its corner; at least nona's",
            command: COMMAND,
            figure: format!("{our_psnr:.2} dB"),
            bound: format!("{their_psnr:.2} dB"),
            holds: our_psnr + AS_GOOD >= their_psnr,
        },
        Row {
            what: "the same, SSIM; at least nona's",
            command: COMMAND,
            figure: format!("{our_ssim:.4}"),
            bound: format!("{their_ssim:.4}"),
            holds: our_ssim + AS_SIMILAR >= their_ssim,
        },
    ])
}

/// Every number that stands behind a mark.
fn numbers(text: &str, mark: &str) -> Result<Vec<f64>> {
    text.split(mark)
        .skip(1)
        .map(|rest| {
            let end = rest.find([',', '}']).unwrap_or(rest.len());
            rest[..end].trim().parse().context("a number")
        })
        .collect()
}
