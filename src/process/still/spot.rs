//! What of a triangle a pixel sees: how much each corner counts there, and one pixel to the right
//! and below, for all that is asked how fast it changes.

use super::figure::Figure;
use super::film::Film;
use super::sums::{Vec3, log2, plus};
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
        let corners = [
            corners[0] as usize,
            corners[1] as usize,
            corners[2] as usize,
        ];
        // Seen from the pixel, so that small triangles lose nothing to large numbers.
        let cast = |corner: usize| {
            let [across, down, ahead] = film.casts[start.corner + corner];
            [across - x * ahead, down - y * ahead, ahead]
        };
        let [a, b, c] = [cast(corners[0]), cast(corners[1]), cast(corners[2])];
        let here = each_pair([a, b, c], |a, b| a[0] * b[1] - b[0] * a[1]);
        let to_right = each_pair([a, b, c], |a, b| b[2] * a[1] - a[2] * b[1]);
        let to_below = each_pair([a, b, c], |a, b| b[0] * a[2] - a[0] * b[2]);
        let sum = here[0] + here[1] + here[2];
        Spot {
            surface,
            corners,
            here: shares(here),
            right: shares(plus(here, to_right)),
            below: shares(plus(here, to_below)),
            is_counter: sum < 0.0,
        }
    }

    #[inline(always)]
    pub fn mix<const N: usize>(&self, list: &[[f32; N]]) -> [f32; N] {
        mixed(list, self.corners, self.here)
    }

    /// One pixel to the right, and one below.
    #[inline(always)]
    pub fn beside<const N: usize>(&self, list: &[[f32; N]]) -> [[f32; N]; 2] {
        [
            mixed(list, self.corners, self.right),
            mixed(list, self.corners, self.below),
        ]
    }

    /// From the first corner to the others.
    #[inline(always)]
    pub fn edges<const N: usize>(&self, list: &[[f32; N]]) -> [[f32; N]; 2] {
        let from = &list[self.corners[0]];
        let mut edges = [list[self.corners[1]], list[self.corners[2]]];
        for edge in &mut edges {
            for axis in 0..N {
                edge[axis] -= from[axis];
            }
        }
        edges
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
        let [right, below] = self.beside(list);
        let beside = [placed(map, right), placed(map, below)];
        Some(texture.read(map, here, fineness(texture, here, beside)))
    }
}

/// Of the corners opposite to each.
#[inline(always)]
fn each_pair([a, b, c]: [Vec3; 3], of: impl Fn(Vec3, Vec3) -> f32) -> Shares {
    [of(b, c), of(c, a), of(a, b)]
}

/// A triangle that is seen edge on has no sides to weigh.
#[inline(always)]
fn shares([a, b, c]: Shares) -> Shares {
    let sum = a + b + c;
    let shares = [a / sum, b / sum, c / sum];
    match shares.iter().all(|share| share.is_finite()) {
        true => shares,
        false => [1.0 / 3.0; 3],
    }
}

#[inline(always)]
fn mixed<const N: usize>(list: &[[f32; N]], corners: [usize; 3], shares: Shares) -> [f32; N] {
    let [a, b, c] = [&list[corners[0]], &list[corners[1]], &list[corners[2]]];
    let mut mixed = [0.0; N];
    for axis in 0..N {
        mixed[axis] = a[axis] * shares[0] + b[axis] * shares[1] + c[axis] * shares[2];
    }
    mixed
}

#[inline(always)]
pub fn placed(map: &Map, [u, v]: [f32; 2]) -> [f32; 2] {
    let row = |[across, down, moved]: [f32; 3]| across * u + down * v + moved;
    [row(map.transform[0]), row(map.transform[1])]
}

/// The level whose pixels are as large as the film's (OpenGL ES 3.0, 3.8.10).
fn fineness(texture: &Texture, here: [f32; 2], beside: [[f32; 2]; 2]) -> f32 {
    let [width, height] = texture.size();
    let square = |place: [f32; 2]| {
        let (u, v) = ((place[0] - here[0]) * width, (place[1] - here[1]) * height);
        u * u + v * v
    };
    0.5 * log2(square(beside[0]).max(square(beside[1])))
}
