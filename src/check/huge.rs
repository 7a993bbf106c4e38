//! Very large files are said to be so before hours of work.

use std::collections::BTreeSet;

use crate::diagnostics::Finding;
use crate::model::Header;
use crate::values::{DraftExhibition, MediaState};

const PIXELS: u64 = 500_000_000;
/// Of a model, sound or film, which visitors load as it is.
const BYTES: u64 = 200_000_000;

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    let mut said = BTreeSet::new();
    for used in &exhibition.uses {
        let path = &used.path.value;
        let Some(MediaState::Ready(file)) = exhibition.media.get(path) else {
            continue;
        };
        if let Some((message, help)) = too_much(&file.header, file.bytes)
            && said.insert(path)
        {
            let message = format!("`{path}` {message}");
            findings.push(Finding::note("huge-file", used.path.place.clone(), message).help(help));
        }
    }
}

fn many_pixels(pixels: u64) -> Option<(String, &'static str)> {
    (pixels > PIXELS).then(|| {
        (
            format!("has {} million pixels", pixels / 1_000_000),
            "processing takes minutes, and of a panorama gigabytes of memory; 16384 × 8192 is sharper than most screens",
        )
    })
}

fn too_much(header: &Header, bytes: u64) -> Option<(String, &'static str)> {
    match header {
        Header::Image(image) => many_pixels(u64::from(image.width) * u64::from(image.height)),
        Header::Cube(cube) => many_pixels(6 * u64::from(cube.side) * u64::from(cube.side)),
        Header::Model(_) | Header::Audio(_) | Header::Video(_) | Header::Document(_) => {
            (bytes > BYTES).then(|| {
                (
                    format!("is {} MB", bytes / 1_000_000),
                    "visitors wait for all of it: reduce it, keep the original elsewhere",
                )
            })
        }
    }
}
