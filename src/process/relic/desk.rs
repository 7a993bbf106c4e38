//! A model on the desk: it is read once, whatever has to be made of it, and not at all where all of
//! it is known.

use serde::{Deserialize, Serialize};

use super::Scan;
use crate::cache::{Blob, Cache};
use crate::diagnostics::Fault;
use crate::gltf::drawing::MAX_TRIANGLES;
use crate::gltf::{self, Document, Plain};
use crate::model::ObjectView;
use crate::model::orbit::{Camera, POSTER_PX, Stand};
use crate::process::parts::{Desk, Parts};
use crate::process::pixels::Pixels;
use crate::process::still::{Figure, Ground, Image, render};
use crate::process::{ProcessError, model, picture};
use crate::values::{ModelLevel, Part, PictureProduct};

/// A picture of more takes long, and shows nothing that a level of so many does not.
const ENOUGH_TRIANGLES: u32 = 2_000_000;
/// How far a level may lie from the scan where it is drawn instead, in pixels of the poster.
const FARTHEST_PX: f64 = 0.5;

/// The model as it is published.
#[derive(Debug, Serialize, Deserialize)]
pub struct Published {
    pub levels: Vec<ModelLevel>,
    /// [min, max] in the file's units.
    pub bounds: [[f64; 3]; 2],
}

impl Part for Published {
    fn blobs(&self) -> Vec<&Blob> {
        self.levels.iter().map(|level| &level.glb).collect()
    }
}

pub struct ModelDesk<'a> {
    scan: &'a Scan<'a>,
    pub cache: &'a Cache,
    parts: Parts<'a>,
    plain: Option<Plain>,
    figure: Option<(Stand, Figure)>,
}

impl Desk for ModelDesk<'_> {
    fn parts(&self) -> &Parts<'_> {
        &self.parts
    }
}

impl<'a> ModelDesk<'a> {
    pub fn new(scan: &'a Scan<'a>, cache: &'a Cache) -> ModelDesk<'a> {
        ModelDesk {
            scan,
            cache,
            parts: Parts::of(format!("relic {} {}", super::REVISION, scan.digest), cache),
            plain: None,
            figure: None,
        }
    }

    /// # Errors
    /// When the model is broken, or cannot be read.
    pub fn model(&mut self) -> Result<Published, ProcessError> {
        self.part("levels", |desk| {
            let plain = desk.plain()?;
            let levels = model::publish(&plain, desk.cache)?;
            let bounds = plain.bounds;
            // Most relics are drawn from it next.
            desk.plain = Some(plain);
            Ok(Published { levels, bounds })
        })
    }

    /// A picture in several widths.
    ///
    /// # Errors
    /// When there is nothing to be drawn.
    pub fn picture(
        &mut self,
        name: &str,
        stand: Stand,
        view: ObjectView,
        size: [u32; 2],
        widths_px: &[usize],
    ) -> Result<PictureProduct, ProcessError> {
        self.part(&format!("{name} {stand:?} {view:?}"), |desk| {
            let image = desk.image(stand, view, size.map(|side| side as usize), Ground::Studio)?;
            Ok(PictureProduct {
                has_ground: true,
                ..picture::publish(opaque(&image)?, size, widths_px, desk.cache)?
            })
        })
    }

    /// # Errors
    /// When there is nothing to be drawn.
    pub fn image(
        &mut self,
        stand: Stand,
        view: ObjectView,
        size: [usize; 2],
        ground: Ground,
    ) -> Result<Image, ProcessError> {
        seen(self.figure(stand)?, view, size, ground)
    }

    fn figure(&mut self, stand: Stand) -> Result<&Figure, ProcessError> {
        let figure = match self.figure.take() {
            Some((known, figure)) if known == stand => figure,
            _ => self.opened(stand)?,
        };
        Ok(&self.figure.insert((stand, figure)).1)
    }

    /// The scan, or a level of it that looks the same.
    fn opened(&mut self, stand: Stand) -> Result<Figure, ProcessError> {
        let Published { levels, bounds } = self.model()?;
        let figure = match drawn_instead(&levels, bounds) {
            Some(level) => {
                // Where the pages are drawn from a level, nobody asks for the scan again.
                self.plain = None;
                let glb = self.cache.read(&level.glb)?;
                let (document, bin) = gltf::opened(&glb)?;
                let (document, bin) = gltf::plain(&document, bin)?;
                figure(&document, &bin, bounds, stand)?
            }
            None => {
                let plain = self.plain()?;
                figure(&plain.document, &plain.bin, bounds, stand)?
            }
        };
        Ok(figure)
    }

    /// Given away: while pictures are drawn, only what is drawn stays in memory.
    fn plain(&mut self) -> Result<Plain, ProcessError> {
        if let Some(plain) = self.plain.take() {
            return Ok(plain);
        }
        let plain = Plain::read(self.scan.disk)?;
        if !(self.scan.is_unchanged)() {
            self.parts.forget();
        }
        Ok(plain)
    }
}

/// # Errors
/// When there is nothing to be drawn, or more than anybody would wait for.
pub fn figure(
    document: &Document,
    bin: &[u8],
    bounds: [[f64; 3]; 2],
    stand: Stand,
) -> Result<Figure, ProcessError> {
    let figure = Figure::new(document, bin, bounds, &stand)?;
    match figure.triangles() {
        0 => Err(Fault::new("this model has no surface to be drawn").into()),
        _ => Ok(figure),
    }
}

/// # Errors
/// When the figure lies over itself too often.
pub fn seen(
    figure: &Figure,
    view: ObjectView,
    [width, height]: [usize; 2],
    ground: Ground,
) -> Result<Image, ProcessError> {
    let camera = Camera::opening(&figure.room, view, width as f64 / height as f64);
    Ok(render(figure, &camera, [width, height], ground)?)
}

/// The level that is drawn in the place of a large scan: one that is quickly drawn where it lies
/// close enough, else the finest that can be drawn at all. `None` where the scan itself is drawn.
fn drawn_instead(levels: &[ModelLevel], bounds: [[f64; 3]; 2]) -> Option<&ModelLevel> {
    let (finest, coarser) = levels.split_last()?;
    let of_at_most = |triangles: u32| {
        let mut fitting = coarser.iter().rev();
        fitting.find(|level| level.triangles <= triangles)
    };
    let [min, max] = bounds;
    let extent = (0..3).map(|axis| max[axis] - min[axis]).fold(0.0, f64::max);
    let pixel = extent / f64::from(POSTER_PX[1]);
    if finest.triangles <= ENOUGH_TRIANGLES {
        return None;
    }
    let close = of_at_most(ENOUGH_TRIANGLES).filter(|level| level.error <= FARTHEST_PX * pixel);
    match finest.triangles as usize <= MAX_TRIANGLES {
        true => close,
        false => close.or_else(|| of_at_most(MAX_TRIANGLES as u32)),
    }
}

/// Without alpha.
pub fn opaque(image: &Image) -> Result<Pixels, ProcessError> {
    let (pixels, _) = image.data.as_chunks::<4>();
    let data = pixels
        .iter()
        .flat_map(|[red, green, blue, _]| [*red, *green, *blue])
        .collect();
    Pixels::new(image.width, image.height, data)
        .ok_or_else(|| std::io::Error::other("a picture without pixels").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(triangles: u32, error: f64) -> ModelLevel {
        ModelLevel {
            glb: Blob {
                digest: "00".repeat(32),
                length: 0,
                ending: "glb".to_owned(),
            },
            triangles,
            error,
            textures: Vec::new(),
        }
    }

    #[test]
    fn large_scans_are_drawn_from_a_level_that_looks_the_same() {
        let metre = [[0.0; 3], [1.0; 3]];
        let drawn = |levels: &[(u32, f64)]| {
            let levels: Vec<ModelLevel> =
                levels.iter().map(|(n, error)| level(*n, *error)).collect();
            drawn_instead(&levels, metre).map(|level| level.triangles)
        };
        assert_eq!(
            drawn(&[(20_000, 0.01), (500_000, 1e-4), (2_000_000, 0.0)]),
            None
        );
        assert_eq!(
            drawn(&[(20_000, 0.01), (1_000_000, 1e-4), (4_000_000, 0.0)]),
            Some(1_000_000)
        );
        assert_eq!(
            drawn(&[(20_000, 0.01), (1_000_000, 0.002), (4_000_000, 0.0)]),
            None
        );
        assert_eq!(
            drawn(&[(20_000, 0.01), (2_500_000, 1e-4), (9_999_999, 0.0)]),
            Some(2_500_000)
        );
        assert_eq!(
            drawn(&[(20_000, 0.01), (1_500_000, 0.002), (6_000_000, 0.0)]),
            Some(1_500_000)
        );
        assert_eq!(drawn(&[(6_000_000, 0.0)]), None);
    }
}
