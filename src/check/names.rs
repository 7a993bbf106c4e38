//! A file is what the ending of its name says: other programs and servers go by the name.

use crate::diagnostics::Finding;
use crate::model::{Header, ImageFormat, ModelForm};
use crate::values::{DraftExhibition, MediaState, MediaUse};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    let mut said = std::collections::BTreeSet::new();
    for used in &exhibition.uses {
        let Some(MediaState::Ready(file)) = exhibition.media.get(&used.path.value) else {
            continue;
        };
        let Some((name, endings)) = endings(&file.header) else {
            continue;
        };
        let fits = endings.contains(&used.path.value.ending().as_str());
        if !fits && said.insert(&used.path.value) {
            findings.push(another(used, name, endings));
        }
    }
}

fn another(used: &MediaUse, name: &str, endings: &[&str]) -> Finding {
    let path = &used.path.value;
    Finding::warning(
        "not-what-it-says",
        used.path.place.clone(),
        format!("`{path}` is {name} by its content"),
    )
    .help(format!("let its name end in .{}", endings.join(" or .")))
}

/// What the content is, and the endings that say so; `None` for sounds and films, whose
/// containers go by many names.
fn endings(header: &Header) -> Option<(&'static str, &'static [&'static str])> {
    Some(match header {
        Header::Image(image) => match image.format {
            ImageFormat::Jpeg => ("a JPEG", &["jpg", "jpeg", "jpe", "jfif"]),
            ImageFormat::Png => ("a PNG", &["png"]),
            ImageFormat::WebP => ("a WebP", &["webp"]),
            ImageFormat::Hdr => ("a Radiance HDR picture", &["hdr", "pic", "rgbe"]),
            ImageFormat::Svg => ("an SVG drawing", &["svg"]),
        },
        Header::Model(model) => match model.form {
            ModelForm::Glb => ("a GLB", &["glb", "vrm"]),
            ModelForm::Gltf => ("a glTF in JSON", &["gltf"]),
            ModelForm::Obj => ("an OBJ", &["obj"]),
            ModelForm::Ply => ("a PLY", &["ply"]),
            ModelForm::Stl => ("an STL", &["stl"]),
        },
        Header::Document(_) => ("a PDF", &["pdf"]),
        Header::Audio(_) | Header::Video(_) | Header::Cube(_) => return None,
    })
}
