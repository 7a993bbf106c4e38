//! Equirectangular panoramas become six cube faces in two levels, and a still of each view.
//!
//! A cube wastes nothing at the poles, needs no trigonometry in the viewer, and keeps every
//! texture within what school computers allow.

mod angles;
mod cube;
mod low;
mod poles;
mod sampler;
mod sphere;
mod still;

use std::path::Path;

use rayon::prelude::*;

use self::cube::FACES;
use self::sphere::Sphere;
use super::ProcessError;
use super::decode::decode;
use super::jpeg::{self, PANORAMA_QUALITY};
use crate::cache::{Blob, Cache};
use crate::model::{ImageHeader, View};
use crate::values::PanoramaProduct;

pub const REVISION: u32 = 1;

pub fn run(
    disk: &Path,
    header: &ImageHeader,
    stills: &[View],
    cache: &Cache,
) -> Result<PanoramaProduct, ProcessError> {
    let (width, height) = header.upright_size();
    let sphere = Sphere::of_image(width, height, header.crop);
    let face_px = sphere.face_px();
    let mut source = decode(disk, header)?;
    source = sphere.matched(source, face_px);
    poles::blur(&mut source, &sphere);

    let made: Vec<(Blob, super::pixels::Pixels)> = FACES
        .par_iter()
        .map(|face| {
            let pixels = cube::render(&source, &sphere, *face, face_px);
            let blob = cache.put(&jpeg::encode(&pixels, PANORAMA_QUALITY)?, "jpg")?;
            Ok((blob, low::shrink_face(&pixels)))
        })
        .collect::<Result<_, ProcessError>>()?;
    let (faces, small): (Vec<Blob>, Vec<_>) = made.into_iter().unzip();

    Ok(PanoramaProduct {
        low: cache.put(&jpeg::encode(&low::strip(&small), PANORAMA_QUALITY)?, "jpg")?,
        low_face_px: low::FACE_PX as u32,
        faces: six(faces)?,
        face_px: face_px as u32,
        coverage: sphere.coverage(),
        stills: stills
            .iter()
            .map(|view| still::make(&source, &sphere, view, cache))
            .collect::<Result<_, _>>()?,
    })
}

fn six(faces: Vec<Blob>) -> Result<[Blob; 6], ProcessError> {
    faces
        .try_into()
        .map_err(|_| std::io::Error::other("a cube has six faces").into())
}

/// Faces that are rendered side by side, one a thread, and the source made smaller for them.
pub fn faces_memory(header: &ImageHeader) -> u64 {
    let (width, height) = header.upright_size();
    let face = Sphere::of_image(width, height, header.crop).face_px() as u64;
    let threads = rayon::current_num_threads().min(FACES.len()) as u64;
    face * face * 4 * threads + 64 * (1 << 20)
}

#[cfg(test)]
mod tests;
