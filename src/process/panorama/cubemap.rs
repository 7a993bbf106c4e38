//! A panorama that comes as six faces already: seen through the same directions, so that faces of
//! the same size come out as they went in.

use fearless_simd::{Level, Simd, dispatch};

use super::aim::Line;
use super::bicubic::{WEIGHTS, Weights, in_parts};
use super::cube::Face;
use super::raster::Raster;
use crate::process::pixels::{CHANNELS, Pixels};

/// Six squares of one size, in the order of faces.
pub struct CubeMap {
    faces: [Raster; 6],
}

impl CubeMap {
    /// `None` when they are no squares of one size.
    pub fn new(faces: [Pixels; 6]) -> Option<CubeMap> {
        let side = faces[0].width();
        let fits = |face: &Pixels| face.width() == side && face.height() == side;
        faces.iter().all(fits).then(|| CubeMap {
            faces: faces.map(Raster::of),
        })
    }

    pub fn side(&self) -> usize {
        self.faces[0].width()
    }
}

pub struct CubeSampler<'a> {
    map: &'a CubeMap,
    level: Level,
}

impl<'a> CubeSampler<'a> {
    pub fn new(map: &'a CubeMap) -> CubeSampler<'a> {
        CubeSampler {
            map,
            level: Level::new(),
        }
    }

    /// Fills a row with what is seen along the line, from its pixel `first` on.
    pub fn fill(&self, line: &Line, first: usize, row: &mut [u8]) {
        dispatch!(self.level, simd => self.fill_with(simd, &WEIGHTS, line, first, row));
    }

    #[inline(always)]
    fn fill_with<S: Simd>(
        &self,
        simd: S,
        weights: &Weights,
        line: &Line,
        first: usize,
        row: &mut [u8],
    ) {
        for (at, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            pixel.copy_from_slice(&self.colour(simd, weights, line.at(first + at)));
        }
    }

    #[inline(always)]
    fn colour<S: Simd>(&self, simd: S, weights: &Weights, direction: [f32; 3]) -> [u8; CHANNELS] {
        let (face, u, v) = met(direction);
        let side = self.map.side();
        let pixels = |at: f32| in_parts((at + 1.0) / 2.0 * side as f32 - 0.5);
        let place = (pixels(u), pixels(v));
        weights.colour(simd, &self.map.faces[face as usize], place, |x, y| {
            self.nearest(face, x, y)
        })
    }

    /// The pixel nearest to where the face's own grid would have one.
    fn nearest(&self, face: Face, x: i32, y: i32) -> [u8; CHANNELS] {
        let side = self.map.side();
        let on_plane = |at: i32| super::cube::middle(at as isize, side);
        let (face, u, v) = met(face.direction(on_plane(x), on_plane(y)));
        let pixel = |place: f32| {
            let at = (place + 1.0) / 2.0 * side as f32;
            (at.max(0.0) as usize).min(side - 1)
        };
        self.map.faces[face as usize].pixel(pixel(u), pixel(v))
    }
}

/// The face that a direction meets, and where: −1…1 to the right and down.
#[inline(always)]
fn met([x, y, z]: [f32; 3]) -> (Face, f32, f32) {
    let (wide, high, deep) = (x.abs(), y.abs(), z.abs());
    if high > wide && high > deep {
        let face = if y > 0.0 { Face::Up } else { Face::Down };
        return (face, x / high, if y > 0.0 { -z } else { z } / high);
    }
    let (face, along, far) = if wide > deep {
        match x > 0.0 {
            true => (Face::Right, z, wide),
            false => (Face::Left, -z, wide),
        }
    } else {
        match z > 0.0 {
            true => (Face::Back, -x, deep),
            false => (Face::Front, x, deep),
        }
    };
    (face, along / far, -y / far)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::panorama::cube::{FACES, FaceRows, middle};

    const SIDE: usize = 96;

    fn smooth([x, y, z]: [f32; 3]) -> [u8; CHANNELS] {
        let length = (x * x + y * y + z * z).sqrt();
        [x, y, z].map(|axis| (127.5 + 120.0 * axis / length).round() as u8)
    }

    fn map_of(value: impl Fn(Face, usize, usize) -> [u8; CHANNELS] + Sync) -> CubeMap {
        let faces = FACES.map(|face| {
            Pixels::from_rows(SIDE, SIDE, |y, row| {
                for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
                    pixel.copy_from_slice(&value(face, x, y));
                }
            })
        });
        CubeMap::new(faces).unwrap()
    }

    #[test]
    fn every_direction_of_a_face_is_met_where_it_is() {
        for face in FACES {
            for (u, v) in [(0.0, 0.0), (-0.9, 0.3), (0.99, -0.99), (0.2, 0.98)] {
                let (found, found_u, found_v) = met(face.direction(u, v));
                assert_eq!(found, face);
                assert!((found_u - u).abs() < 1e-6 && (found_v - v).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn faces_of_the_same_size_come_out_as_they_went_in() {
        let map = map_of(|face, x, y| {
            let hash = (face as usize * 7919 + y * 104_729 + x * 1_299_709) as u32;
            hash.wrapping_mul(2_654_435_769).to_le_bytes()[..CHANNELS]
                .try_into()
                .unwrap()
        });
        for face in FACES {
            let rows = FaceRows {
                sampler: CubeSampler::new(&map).into(),
                face,
                face_px: SIDE,
                apron_px: 0,
            };
            let shown = rows.whole();
            for y in 0..SIDE {
                assert_eq!(shown.row(y), map.faces[face as usize].row(y), "{face:?}");
            }
        }
    }

    #[test]
    fn finer_and_coarser_faces_show_their_directions_up_to_the_edges() {
        let map = map_of(|face, x, y| {
            smooth(face.direction(middle(x as isize, SIDE), middle(y as isize, SIDE)))
        });
        for face_px in [80, 144] {
            for face in FACES {
                let rows = FaceRows {
                    sampler: CubeSampler::new(&map).into(),
                    face,
                    face_px,
                    apron_px: 3,
                };
                let side = rows.side();
                let shown = rows.whole();
                for y in 0..side {
                    for x in 0..side {
                        let on_plane = |at: usize| middle(at as isize - 3, face_px);
                        let expected = smooth(face.direction(on_plane(x), on_plane(y)));
                        for (found, expected) in shown.pixel(x, y).iter().zip(expected) {
                            assert!(found.abs_diff(expected) <= 3, "{face:?} {x} {y}");
                        }
                    }
                }
            }
        }
    }
}
