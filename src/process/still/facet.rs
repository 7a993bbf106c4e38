//! Triangles on the film, in whole parts of a pixel: what lies before the camera, cut where it
//! reaches behind or far beside it.

use super::film::Cast;
use super::sums::rounded;

/// Parts of a pixel that corners are counted in.
pub const PARTS: i32 = 256;
/// Corners lie at most so many pixels off the film's: sums of products then fit 64 bits easily.
const REACH_PX: f64 = 16_384.0;

/// A triangle on the film.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facet {
    /// The number of the triangle that it is, or is a part of.
    pub triangle: u32,
    /// In parts of a pixel; the inside lies to the right of each edge, as one sees the film.
    pub x: [i32; 3],
    pub y: [i32; 3],
    /// One by how far ahead each corner is.
    pub nearness: [f32; 3],
}

/// A corner on the film, divided by how far ahead it is.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// In parts of a pixel.
    x: i32,
    y: i32,
    /// One by how far ahead it is; nothing where a triangle must be cut before it has a place.
    nearness: f32,
}

impl Place {
    pub fn of(near: f32, corner: Cast) -> Place {
        let corner = corner.map(f64::from);
        match is_near(f64::from(near), &corner) {
            true => flattened(&corner),
            false => Place {
                x: 0,
                y: 0,
                nearness: 0.0,
            },
        }
    }

    fn is_there(&self) -> bool {
        self.nearness > 0.0
    }
}

/// Which side of a triangle is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    Clockwise,
    Counter,
}

/// Gives `keep` the triangle between three corners, and how it turns: of one that reaches behind
/// `near` or far beside the film, what is left when it has been cut.
pub fn facets(
    near: f32,
    triangle: u32,
    corners: [Cast; 3],
    places: [Place; 3],
    mut keep: impl FnMut(Facet, Turn),
) {
    if places.iter().all(Place::is_there) {
        flat(triangle, places, &mut keep);
        return;
    }
    if corners.iter().flatten().any(|value| !value.is_finite()) {
        return;
    }
    let near = f64::from(near);
    let corners = corners.map(|corner| corner.map(f64::from));
    if corners.iter().all(|corner| corner[2] < near) {
        return;
    }
    let polygon: Vec<Place> = clipped(corners, near).iter().map(flattened).collect();
    for at in 1..polygon.len().saturating_sub(1) {
        flat(
            triangle,
            [polygon[0], polygon[at], polygon[at + 1]],
            &mut keep,
        );
    }
}

/// Whether a corner lies before the camera and not far off the film. What is no number does not.
fn is_near(near: f64, corner: &[f64; 3]) -> bool {
    let reach = REACH_PX * corner[2];
    let is_ahead = corner[2] >= near && corner[2] > 0.0 && corner[2].is_finite();
    is_ahead && corner[0].abs() <= reach && corner[1].abs() <= reach
}

fn flattened(corner: &[f64; 3]) -> Place {
    let whole = |value: f64| rounded(value * f64::from(PARTS));
    Place {
        x: whole(corner[0] / corner[2]),
        y: whole(corner[1] / corner[2]),
        nearness: (1.0 / corner[2]) as f32,
    }
}

fn flat(triangle: u32, [a, b, c]: [Place; 3], keep: &mut impl FnMut(Facet, Turn)) {
    let mut facet = Facet {
        triangle,
        x: [a.x, b.x, c.x],
        y: [a.y, b.y, c.y],
        nearness: [a.nearness, b.nearness, c.nearness],
    };
    match facet.doubled_area() {
        0 => {}
        area if area > 0 => keep(facet, Turn::Clockwise),
        _ => {
            facet.x.swap(1, 2);
            facet.y.swap(1, 2);
            facet.nearness.swap(1, 2);
            keep(facet, Turn::Counter);
        }
    }
}

impl Facet {
    /// Greater than nothing when the corners run clockwise, as one sees them.
    pub fn doubled_area(&self) -> i64 {
        // What was cut may lie anywhere.
        let from_first =
            |places: &[i32; 3], corner: usize| i64::from(places[corner]) - i64::from(places[0]);
        let x = |corner: usize| from_first(&self.x, corner);
        let y = |corner: usize| from_first(&self.y, corner);
        x(1) * y(2) - x(2) * y(1)
    }

    /// The pixels whose samples it may cover: columns and rows, from and up to.
    pub fn pixels(&self) -> [[i32; 2]; 2] {
        let pixels = |[a, b, c]: [i32; 3]| {
            [
                a.min(b).min(c).div_euclid(PARTS),
                a.max(b).max(c).div_euclid(PARTS),
            ]
        };
        [pixels(self.x), pixels(self.y)]
    }
}

/// How far a corner lies on the right side of a plane.
type Inside<'a> = &'a dyn Fn(&[f64; 3]) -> f64;

/// What is left of a triangle before the camera and near the film (Sutherland and Hodgman, 1974).
fn clipped(corners: [[f64; 3]; 3], near: f64) -> Vec<[f64; 3]> {
    // A little inside, so that rounding leaves nothing outside.
    let reach = 0.999 * REACH_PX;
    let planes: [Inside<'_>; 5] = [
        &|corner| corner[2] - near,
        &|corner| reach * corner[2] + corner[0],
        &|corner| reach * corner[2] - corner[0],
        &|corner| reach * corner[2] + corner[1],
        &|corner| reach * corner[2] - corner[1],
    ];
    let mut polygon = corners.to_vec();
    for inside in planes {
        let whole = std::mem::take(&mut polygon);
        for (at, to) in whole.iter().enumerate() {
            let from = &whole[(at + whole.len() - 1) % whole.len()];
            let (before, after) = (inside(from), inside(to));
            if (before >= 0.0) != (after >= 0.0) {
                let share = before / (before - after);
                polygon.push([0, 1, 2].map(|axis| from[axis] + (to[axis] - from[axis]) * share));
            }
            if after >= 0.0 {
                polygon.push(*to);
            }
        }
    }
    let is_sound =
        |corner: &[f64; 3]| corner[2] > 0.0 && corner.iter().all(|axis| axis.is_finite());
    match polygon.iter().all(is_sound) {
        true => polygon,
        false => Vec::new(),
    }
}
