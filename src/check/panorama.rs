//! A panorama shows a sphere, or says which part of one.

use crate::diagnostics::Finding;
use crate::model::{Header, ImageFormat};
use crate::values::{DraftExhibition, MediaState};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for scene in &exhibition.scenes {
        let Some(panorama) = &scene.panorama else {
            continue;
        };
        let Some(MediaState::Ready(file)) = exhibition.media.get(&panorama.value) else {
            continue;
        };
        let Header::Image(image) = &file.header else {
            continue;
        };
        // Said to be no panorama already.
        if image.format == ImageFormat::Svg {
            continue;
        }
        if image.stale_gpano {
            findings.push(
                Finding::warning(
                    "stale-gpano",
                    panorama.place.clone(),
                    format!("the GPano metadata of `{}` speaks of a picture of another shape, and is not believed", panorama.value),
                )
                .help("the picture was cut after stitching: export it again, or take the metadata out (`exiftool -XMP-GPano:all= file`)"),
            );
            continue;
        }
        let (width, height) = image.upright_size();
        if image.is_stereo_pair() {
            findings.push(
                Finding::note(
                    "stereo-panorama",
                    panorama.place.clone(),
                    format!("`{}` is as high as wide: it is taken for a stereo pair, and its upper half is shown", panorama.value),
                )
                .help("export the picture for one eye at 2:1 if it is another kind of picture"),
            );
            continue;
        }
        if image.crop.is_none() && !image.is_two_to_one() {
            findings.push(
                Finding::note(
                    "partial-panorama",
                    panorama.place.clone(),
                    format!("`{}` is {width} × {height}, not twice as wide as high: it is shown as a full turn, centred on the horizon", panorama.value),
                )
                .help("export the whole sphere at 2:1, or keep the stitcher's GPano metadata"),
            );
        }
    }
}
