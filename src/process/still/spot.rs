//! What of a triangle a pixel sees: how much each corner counts there, and one pixel to the right
//! and below, for all that is asked how fast it changes.

use super::figure::Figure;
use super::film::Film;
use super::sums::{Vec3, log2};
use super::texture::{Meaning, Texture};
use crate::gltf::drawing::{Map, Surface};

/// How much each corner counts.
type Shares = [f32; 3];

pub struct Spot<'a> {
    pub surface: &'a Surface,
    pub corners: [usize; 3],
    here: Shares,
    right: Shares,
    below: Shares,
    /// The triangle's corners run counter-clockwise on the film.
    pub is_counter: bool,
}

impl<'a> Spot<'a> {
    /// `x` and `y`: in pixels.
    pub fn new(figure: &'a Figure, film: &Film, triangle: u32, x: f32, y: f32) -> Spot<'a> {
        let number = figure.surface_of(triangle);
        let (surface, start) = (&figure.surfaces[number], figure.starts[number]);
        let corners = surface.triangles[(triangle - start.triangle) as usize];
        let corners = corners.map(|corner| corner as usize);
        // Seen from the pixel, so that small triangles lose nothing to large numbers.
        let casts = corners.map(|corner| {
            let [across, down, ahead] = film.casts[start.corner + corner];
            [across - x * ahead, down - y * ahead, ahead]
        });
        let pairs = [(1, 2), (2, 0), (0, 1)].map(|(from, to)| (casts[from], casts[to]));
        let here = pairs.map(|(a, b)| a[0] * b[1] - b[0] * a[1]);
        let to_right = pairs.map(|(a, b)| b[2] * a[1] - a[2] * b[1]);
        let to_below = pairs.map(|(a, b)| b[0] * a[2] - a[0] * b[2]);
        let moved = |by: Shares| [0, 1, 2].map(|corner| here[corner] + by[corner]);
        let sum: f32 = here.iter().sum();
        Spot {
            surface,
            corners,
            here: shares(here),
            right: shares(moved(to_right)),
            below: shares(moved(to_below)),
            is_counter: sum < 0.0,
        }
    }

    pub fn mix<const N: usize>(&self, list: &[[f32; N]]) -> [f32; N] {
        mixed(list, self.corners, self.here)
    }

    /// One pixel to the right, and one below.
    pub fn beside<const N: usize>(&self, list: &[[f32; N]]) -> [[f32; N]; 2] {
        [self.right, self.below].map(|shares| mixed(list, self.corners, shares))
    }

    /// From the first corner to the others.
    pub fn edges<const N: usize>(&self, list: &[[f32; N]]) -> [[f32; N]; 2] {
        let [a, b, c] = self.corners.map(|corner| list[corner]);
        [b, c].map(|other| std::array::from_fn(|axis| other[axis] - a[axis]))
    }

    pub fn point(&self) -> Vec3 {
        self.mix(&self.surface.points)
    }

    /// What a texture has here; `None` without one.
    pub fn read(&self, figure: &Figure, map: Option<&Map>, meaning: Meaning) -> Option<[f32; 4]> {
        let map = map?;
        let texture = figure.texture(map, meaning)?;
        let list = self.surface.coordinates[map.coordinates].as_deref();
        let Some(list) = list else {
            return Some(texture.read(map, [0.0; 2], 0.0));
        };
        let here = placed(map, self.mix(list));
        let beside = self.beside(list).map(|place| placed(map, place));
        Some(texture.read(map, here, fineness(texture, here, beside)))
    }
}

/// A triangle that is seen edge on has no sides to weigh.
fn shares(weights: Shares) -> Shares {
    let sum: f32 = weights.iter().sum();
    let shares = weights.map(|weight| weight / sum);
    match shares.iter().all(|share| share.is_finite()) {
        true => shares,
        false => [1.0 / 3.0; 3],
    }
}

fn mixed<const N: usize>(list: &[[f32; N]], corners: [usize; 3], shares: Shares) -> [f32; N] {
    let [a, b, c] = corners.map(|corner| list[corner]);
    std::array::from_fn(|axis| a[axis] * shares[0] + b[axis] * shares[1] + c[axis] * shares[2])
}

pub fn placed(map: &Map, [u, v]: [f32; 2]) -> [f32; 2] {
    map.transform
        .map(|[across, down, moved]| across * u + down * v + moved)
}

/// The level whose pixels are as large as the film's (OpenGL ES 3.0, 3.8.10).
fn fineness(texture: &Texture, here: [f32; 2], beside: [[f32; 2]; 2]) -> f32 {
    let [width, height] = texture.size();
    let squares = beside.map(|place| {
        let (u, v) = ((place[0] - here[0]) * width, (place[1] - here[1]) * height);
        u * u + v * v
    });
    0.5 * log2(squares[0].max(squares[1]))
}
