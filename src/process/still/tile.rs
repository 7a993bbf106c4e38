//! A square of the film: which triangle each of its samples sees.
//!
//! Every pixel has eight samples. A sample on an edge that two triangles share belongs to exactly
//! one of them: to the one that has it on its left or upper edge.

use super::facet::{Facet, PARTS};

pub const SIDE_PX: usize = 64;
pub const SAMPLES: usize = 8;
/// Seen where no triangle is.
pub const NOTHING: u32 = u32::MAX;

/// In sixteenths of a pixel from its middle: no two in one row or column.
const PATTERN: [[i32; 2]; SAMPLES] = [
    [1, -3],
    [-1, 3],
    [5, 1],
    [-3, -5],
    [-5, 5],
    [-7, -1],
    [3, 7],
    [7, -7],
];

/// Where a sample lies, in parts of a pixel from its upper left corner.
fn place(sample: usize) -> [i32; 2] {
    PATTERN[sample].map(|part| (8 + part) * PARTS / 16)
}

/// The middle of the samples in a mask, in pixels from the upper left corner.
pub fn middle(mask: u8) -> [f32; 2] {
    let mut sum = [0; 2];
    let mut count = 0;
    for sample in (0..SAMPLES).filter(|sample| mask >> sample & 1 == 1) {
        let [x, y] = place(sample);
        sum = [sum[0] + x, sum[1] + y];
        count += 1;
    }
    match count {
        0 => [0.5; 2],
        _ => sum.map(|sum| sum as f32 / (count * PARTS) as f32),
    }
}

pub struct Tile {
    /// Of its upper left pixel.
    pub left: i32,
    pub top: i32,
    nearness: Vec<[f32; SAMPLES]>,
    seen: Vec<[u32; SAMPLES]>,
}

/// What a facet may cover of a pixel.
pub struct Touched {
    pub x: i32,
    pub y: i32,
    pub mask: u8,
}

impl Tile {
    pub fn new(left: usize, top: usize) -> Tile {
        Tile {
            left: left as i32,
            top: top as i32,
            nearness: vec![[0.0; SAMPLES]; SIDE_PX * SIDE_PX],
            seen: vec![[NOTHING; SAMPLES]; SIDE_PX * SIDE_PX],
        }
    }

    /// The place of a pixel among the tile's.
    pub fn at(&self, x: i32, y: i32) -> usize {
        (y - self.top) as usize * SIDE_PX + (x - self.left) as usize
    }

    /// Those of its pixels that lie on the film, each with its place among them all.
    pub fn pixels_on(
        &self,
        width: usize,
        height: usize,
    ) -> impl Iterator<Item = (usize, [i32; 2])> {
        let across = SIDE_PX.min(width - self.left as usize) as i32;
        let down = SIDE_PX.min(height - self.top as usize) as i32;
        let (left, top) = (self.left, self.top);
        (top..top + down).flat_map(move |y| {
            (left..left + across).map(move |x| {
                let at = (y - top) as usize * SIDE_PX + (x - left) as usize;
                (at, [x, y])
            })
        })
    }

    pub fn seen(&self, x: i32, y: i32) -> &[u32; SAMPLES] {
        &self.seen[self.at(x, y)]
    }

    /// Draws a facet where nothing nearer is; `admits` is asked of each pixel that it touches.
    pub fn draw(&mut self, facet: &Facet, mut admits: impl FnMut(&Touched) -> bool) {
        let (left, top) = (self.left, self.top);
        let (nearness, seen) = (&mut self.nearness, &mut self.seen);
        each_pixel(facet, left, top, |touched, depths| {
            let at = (touched.y - top) as usize * SIDE_PX + (touched.x - left) as usize;
            let mask = visible(touched.mask, depths, &nearness[at]);
            if mask != 0 && admits(&Touched { mask, ..*touched }) {
                for sample in (0..SAMPLES).filter(|sample| mask >> sample & 1 == 1) {
                    nearness[at][sample] = depths[sample];
                    seen[at][sample] = facet.triangle;
                }
            }
        });
    }

    /// Shows `visit` where a facet is before everything that was drawn, and leaves no trace.
    pub fn look(&self, facet: &Facet, mut visit: impl FnMut(&Touched)) {
        each_pixel(facet, self.left, self.top, |touched, depths| {
            let mask = visible(
                touched.mask,
                depths,
                &self.nearness[self.at(touched.x, touched.y)],
            );
            if mask != 0 {
                visit(&Touched { mask, ..*touched });
            }
        });
    }
}

/// The samples of a mask where a facet is no farther than what is there.
fn visible(mask: u8, own: &[f32; SAMPLES], there: &[f32; SAMPLES]) -> u8 {
    let mut visible = 0;
    for sample in 0..SAMPLES {
        visible |= u8::from(own[sample] >= there[sample]) << sample;
    }
    visible & mask
}

/// An edge from one corner to the next: how far inside a sample lies.
#[derive(Clone, Copy)]
struct Edge {
    right: i64,
    down: i64,
    offset: i64,
    /// For each sample of a pixel, and the most of them.
    samples: [i64; SAMPLES],
    most: i64,
}

impl Edge {
    fn new(facet: &Facet, from: usize) -> Edge {
        let to = (from + 1) % 3;
        let corner = |corner: usize| [i64::from(facet.x[corner]), i64::from(facet.y[corner])];
        let ([ax, ay], [bx, by]) = (corner(from), corner(to));
        let (right, down) = (ay - by, bx - ax);
        // What lies on a left or an upper edge belongs to this triangle, else to the other one.
        let is_own = right > 0 || (right == 0 && down > 0);
        let samples = std::array::from_fn(|sample| {
            let [x, y] = place(sample).map(i64::from);
            right * x + down * y
        });
        Edge {
            right,
            down,
            offset: -(right * ax + down * ay) - i64::from(!is_own),
            samples,
            most: samples.iter().copied().fold(i64::MIN, i64::max),
        }
    }

    fn at(&self, x: i32, y: i32) -> i64 {
        self.offset + (self.right * i64::from(x) + self.down * i64::from(y)) * i64::from(PARTS)
    }
}

/// Shows `visit` each pixel of a tile with a sample inside a facet, and how near it is there.
fn each_pixel(
    facet: &Facet,
    left: i32,
    top: i32,
    mut visit: impl FnMut(&Touched, &[f32; SAMPLES]),
) {
    let side = SIDE_PX as i32;
    let [[from_x, to_x], [from_y, to_y]] = facet.pixels();
    let (from_x, to_x) = (from_x.max(left), to_x.min(left + side - 1));
    let (from_y, to_y) = (from_y.max(top), to_y.min(top + side - 1));
    if from_x > to_x || from_y > to_y {
        return;
    }
    let edges = [0, 1, 2].map(|corner| Edge::new(facet, corner));
    let depth = Depth::new(facet);
    for y in from_y..=to_y {
        for x in from_x..=to_x {
            // By reference: edges are large, and would be copied for every pixel.
            let [a, b, c] = &edges;
            let [in_a, in_b, in_c] = [a.at(x, y), b.at(x, y), c.at(x, y)];
            // The sign of three numbers together is that of what lies outside of any.
            if (in_a + a.most) | (in_b + b.most) | (in_c + c.most) < 0 {
                continue;
            }
            let mut mask = 0_u8;
            for sample in 0..SAMPLES {
                let inside = (in_a + a.samples[sample])
                    | (in_b + b.samples[sample])
                    | (in_c + c.samples[sample]);
                mask |= u8::from(inside >= 0) << sample;
            }
            if mask != 0 {
                visit(&Touched { x, y, mask }, &depth.at(x, y));
            }
        }
    }
}

/// How near a facet is, over the film: a plane.
struct Depth {
    corner: [f32; 2],
    nearness: f32,
    /// For each part of a pixel.
    right: f32,
    down: f32,
    least: f32,
    most: f32,
}

impl Depth {
    fn new(facet: &Facet) -> Depth {
        let area = facet.doubled_area() as f32;
        let [a, b, c] = facet.nearness;
        let across = |from: usize, to: usize| (facet.x[to] - facet.x[from]) as f32;
        let along = |from: usize, to: usize| (facet.y[to] - facet.y[from]) as f32;
        let (to_b, to_c) = (b - a, c - a);
        Depth {
            corner: [facet.x[0] as f32, facet.y[0] as f32],
            nearness: a,
            right: (to_b * along(0, 2) - to_c * along(0, 1)) / area,
            down: (to_c * across(0, 1) - to_b * across(0, 2)) / area,
            // Slivers may have planes that are nearly upright.
            least: a.min(b).min(c),
            most: a.max(b).max(c),
        }
    }

    fn at(&self, x: i32, y: i32) -> [f32; SAMPLES] {
        let [left, top] = [x * PARTS, y * PARTS].map(|parts| parts as f32);
        std::array::from_fn(|sample| {
            let [x, y] = place(sample).map(|part| part as f32);
            let across = left + x - self.corner[0];
            let down = top + y - self.corner[1];
            let nearness = self.nearness + self.right * across + self.down * down;
            nearness.max(self.least).min(self.most)
        })
    }
}
