//! An annotation belongs to a medium that can carry it, and lies on it.

use crate::diagnostics::Finding;
use crate::model::Header;
use crate::source::Located;
use crate::values::{
    DraftAnnotation, DraftExhibition, DraftForm, DraftMedium, DraftObject, DraftSpot, MediaState,
};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for object in &exhibition.objects {
        for annotation in &object.annotations {
            match medium_of(annotation, object) {
                Some(medium) => check_spot(annotation, medium, exhibition, findings),
                None if annotation.medium.is_none() => findings.push(
                    Finding::error("missing-key", annotation.id.place.clone(), "the relic has no medium that this annotation could lie on")
                        .help("a `position` lies on a model, a `region` on an image; name it with `media: <id>`"),
                ),
                // A dead reference is another rule's finding.
                None => {}
            }
        }
    }
}

/// The medium named, else the first that can carry such a place.
pub fn medium_of<'a>(
    annotation: &DraftAnnotation,
    object: &'a DraftObject,
) -> Option<&'a DraftMedium> {
    if let Some(named) = &annotation.medium {
        return object
            .media
            .iter()
            .find(|medium| medium.id.value == named.value);
    }
    object
        .media
        .iter()
        .find(|medium| carries(medium, &annotation.spot))
}

fn carries(medium: &DraftMedium, spot: &DraftSpot) -> bool {
    matches!(
        (&medium.form, spot),
        (DraftForm::Model { .. }, DraftSpot::Point { .. })
            | (DraftForm::Image { .. }, DraftSpot::Region(_))
    )
}

fn check_spot(
    annotation: &DraftAnnotation,
    medium: &DraftMedium,
    exhibition: &DraftExhibition,
    findings: &mut Vec<Finding>,
) {
    if !carries(medium, &annotation.spot) {
        findings.push(
            Finding::error(
                "wrong-kind",
                annotation.id.place.clone(),
                format!("`{}` cannot carry this annotation", medium.id.value),
            )
            .help("a `position` lies on a model, a `region` on an image"),
        );
        return;
    }
    if let (DraftSpot::Region(region), Some(MediaState::Ready(file))) =
        (&annotation.spot, exhibition.media.get(&medium.file.value))
        && let Header::Image(image) = &file.header
    {
        check_region(region, image.upright_size(), findings);
    }
}

fn check_region(
    region: &Located<[f64; 4]>,
    (width, height): (u32, u32),
    findings: &mut Vec<Finding>,
) {
    let [x, y, w, h] = region.value;
    let fits = x >= 0.0
        && y >= 0.0
        && w > 0.0
        && h > 0.0
        && x + w <= f64::from(width)
        && y + h <= f64::from(height);
    if !fits {
        findings.push(
            Finding::error(
                "out-of-range",
                region.place.clone(),
                "this region lies outside its image",
            )
            .help(format!(
                "[x, y, width, height] in pixels of an image of {width} × {height}"
            )),
        );
    }
}
