//! Every file that is named is there, whole, and of the kind that its place asks for.

use std::collections::BTreeMap;

use super::drawing;
use crate::diagnostics::{Code, Fault, Finding};
use crate::model::{Header, ImageFormat, MediaPath};
use crate::values::{DraftExhibition, MediaKind, MediaState, MediaUse};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    check_uses(&exhibition.uses, &exhibition.media, findings);
}

/// Of an exhibition, or of the museums.
pub fn check_uses(
    uses: &[MediaUse],
    media: &BTreeMap<MediaPath, MediaState>,
    findings: &mut Vec<Finding>,
) {
    for used in uses {
        let path = &used.path.value;
        let place = || used.path.place.clone();
        match media.get(path) {
            Some(MediaState::Ready(file)) => {
                check_kind(used, &file.header, findings);
                drawing::check(used, &file.header, findings);
            }
            Some(MediaState::Missing { similar }) => {
                let finding = Finding::error(
                    "missing-file",
                    place(),
                    format!("there is no file `{path}` in the exhibition"),
                );
                findings.push(match similar {
                    Some(similar) => finding.help(format!("did you mean `{similar}`?")),
                    None => finding.help("paths are relative to the exhibition's folder"),
                });
            }
            Some(MediaState::OtherCase { there }) => {
                findings.push(
                    Finding::error(
                        "case-differs",
                        place(),
                        format!("the file is called `{there}`, in other letters than `{path}`"),
                    )
                    .help(format!(
                        "write `{there}`: some systems tell capital letters apart"
                    )),
                );
            }
            Some(MediaState::MissingPart(fault)) => {
                findings.push(of_fault("missing-file", used, fault));
            }
            Some(MediaState::Broken(fault)) => {
                findings.push(of_fault(used.kind.broken(), used, fault));
            }
            Some(MediaState::Unreadable(why)) => {
                findings.push(Finding::error(
                    "unreadable",
                    place(),
                    format!("cannot read `{path}`: {why}"),
                ));
            }
            Some(MediaState::Outside) => {
                findings.push(
                    Finding::error(
                        "path-outside",
                        place(),
                        format!("`{path}` is a link that leads out of the exhibition"),
                    )
                    .help("copy the file into the exhibition's folder"),
                );
            }
            None => {}
        }
    }
}

fn of_fault(code: Code, used: &MediaUse, fault: &Fault) -> Finding {
    let path = &used.path;
    let message = format!("`{}`: {}", path.value, fault.message);
    let finding = Finding::error(code, path.place.clone(), message);
    match &fault.help {
        Some(help) => finding.help(help),
        None => finding,
    }
}

fn check_kind(used: &MediaUse, header: &Header, findings: &mut Vec<Finding>) {
    let (is, name) = match header {
        Header::Image(image) if image.format == ImageFormat::Svg => {
            (used.kind == MediaKind::Image, "a drawing (SVG)")
        }
        Header::Image(_) => (
            matches!(used.kind, MediaKind::Image | MediaKind::Panorama),
            "an image",
        ),
        Header::Cube(_) => (used.kind == MediaKind::Panorama, "a panorama of six faces"),
        Header::Model(_) => (used.kind == MediaKind::Model, "a 3D model"),
        Header::Audio(_) => (used.kind == MediaKind::Audio, "a sound"),
        Header::Video(_) => (used.kind == MediaKind::Video, "a film"),
        Header::Document(_) => (used.kind == MediaKind::Document, "a document"),
    };
    if !is {
        let wanted = match used.kind {
            MediaKind::Image => "an image",
            MediaKind::Panorama => "a photograph",
            MediaKind::Model => "a 3D model",
            MediaKind::Audio => "a sound",
            MediaKind::Video => "a film",
            MediaKind::Document => "a PDF document",
        };
        findings.push(Finding::error(
            "wrong-kind",
            used.path.place.clone(),
            format!(
                "`{}` is {name}, and this place needs {wanted}",
                used.path.value
            ),
        ));
    }
}
