//! A panorama as it is sampled: one eye's picture, as fine as its faces, smoothed at the poles; or
//! the six faces that it came as.

use std::path::Path;

use super::aim::Line;
use super::cubemap::{CubeMap, CubeSampler};
use super::poles;
use super::raster::Raster;
use super::sampler::Sampler;
use super::sphere::{FaceSizes, Sphere};
use crate::diagnostics::Fault;
use crate::model::{CubeHeader, CubeTile, ImageHeader};
use crate::process::ProcessError;
use crate::process::decode::decode;
use crate::process::pixels::{CHANNELS, Pixels};
use crate::values::PanoramaSource;

pub enum Source {
    Sphere { pixels: Raster, sphere: Sphere },
    Cube(CubeMap),
}

/// The faces that a panorama becomes.
pub fn faces(source: &PanoramaSource) -> FaceSizes {
    match source {
        PanoramaSource::Sphere(header) => Sphere::of(header).faces(),
        PanoramaSource::Cube(cube) => FaceSizes::near(f64::from(cube.side)),
    }
}

impl Source {
    /// # Errors
    /// A fault when a file cannot be decoded.
    pub fn open(disk: &Path, source: &PanoramaSource) -> Result<Source, ProcessError> {
        match source {
            PanoramaSource::Sphere(header) => sphere(disk, header),
            PanoramaSource::Cube(header) => cube(disk, header).map(Source::Cube),
        }
    }

    pub fn of_sphere(pixels: Pixels, sphere: Sphere) -> Source {
        let mut pixels = sphere.matched(pixels, sphere.faces().finest_px);
        poles::blur(&mut pixels, &sphere);
        let pixels = Raster::of(pixels);
        Source::Sphere { pixels, sphere }
    }

    pub fn sampler(&self) -> AnySampler<'_> {
        match self {
            Source::Sphere { pixels, sphere } => Sampler::new(pixels, sphere).into(),
            Source::Cube(map) => CubeSampler::new(map).into(),
        }
    }

    pub fn faces(&self) -> FaceSizes {
        match self {
            Source::Sphere { sphere, .. } => sphere.faces(),
            Source::Cube(map) => FaceSizes::near(map.side() as f64),
        }
    }

    /// Degrees: yaw from, to; pitch from, to. `None` for a full sphere.
    pub fn coverage(&self) -> Option<[f64; 4]> {
        match self {
            Source::Sphere { sphere, .. } => sphere.coverage(),
            Source::Cube(_) => None,
        }
    }

    /// How many of its pixels lie to a radian straight ahead.
    pub fn px_per_radian(&self) -> f32 {
        match self {
            Source::Sphere { pixels, sphere } => {
                sphere.frame(pixels.width(), pixels.height()).x_per_radian
            }
            Source::Cube(map) => map.side() as f32 / 2.0,
        }
    }
}

/// Of a sphere or of a cube.
pub enum AnySampler<'a> {
    Sphere(Sampler<'a>),
    Cube(CubeSampler<'a>),
}

impl AnySampler<'_> {
    /// Fills a row with what is seen along the line, from its pixel `first` on.
    pub fn fill(&self, line: &Line, first: usize, row: &mut [u8]) {
        match self {
            AnySampler::Sphere(sampler) => sampler.fill(line, first, row),
            AnySampler::Cube(sampler) => sampler.fill(line, first, row),
        }
    }
}

impl<'a> From<Sampler<'a>> for AnySampler<'a> {
    fn from(sampler: Sampler<'a>) -> Self {
        AnySampler::Sphere(sampler)
    }
}

impl<'a> From<CubeSampler<'a>> for AnySampler<'a> {
    fn from(sampler: CubeSampler<'a>) -> Self {
        AnySampler::Cube(sampler)
    }
}

fn sphere(disk: &Path, header: &ImageHeader) -> Result<Source, ProcessError> {
    let mut pixels = decode(disk, header)?;
    if header.is_stereo_pair() {
        pixels = pixels.upper_half();
    }
    Ok(Source::of_sphere(pixels, Sphere::of(header)))
}

fn cube(folder: &Path, header: &CubeHeader) -> Result<CubeMap, ProcessError> {
    let mut faces = Vec::new();
    for tiles in &header.faces {
        faces.push(face(folder, tiles, header)?);
    }
    let faces = faces.try_into().ok().and_then(CubeMap::new);
    faces.ok_or_else(|| changed().into())
}

/// Puts a face together from its tiles.
fn face(folder: &Path, tiles: &[CubeTile], header: &CubeHeader) -> Result<Pixels, ProcessError> {
    let side = header.side as usize;
    if let [only] = tiles {
        return decode(&folder.join(only.path.as_str()), &only.header);
    }
    let mut data = vec![0; side * side * CHANNELS];
    let (mut left, mut top) = (0, 0);
    for tile in tiles {
        let pixels = decode(&folder.join(tile.path.as_str()), &tile.header)?;
        let (width, height) = (pixels.width(), pixels.height());
        for y in 0..height {
            let start = ((top + y) * side + left) * CHANNELS;
            let place = data.get_mut(start..start + width * CHANNELS);
            place.ok_or_else(changed)?.copy_from_slice(pixels.row(y));
        }
        left += width;
        if left >= side {
            (left, top) = (0, top + height);
        }
    }
    Ok(Pixels::new(side, side, data).ok_or_else(changed)?)
}

fn changed() -> Fault {
    Fault::new("the faces of this panorama are no squares of one size any more").help("build again")
}
