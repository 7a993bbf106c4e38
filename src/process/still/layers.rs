//! Triangles on the film, and which of its tiles each of them touches.

use std::ops::Range;

use rayon::prelude::*;

use super::facet::{Facet, Turn, facets};
use super::figure::Figure;
use super::film::Film;
use super::tile::SIDE_PX;
use crate::diagnostics::Fault;
use crate::gltf::drawing::Alpha;

/// Triangles that are laid on the film in one go.
const BATCH: usize = 8192;
/// How often triangles may cover the whole film: no relic does so, and a file could for hours.
const MAX_LAYERS: usize = 80;

/// What is drawn first, and what is seen through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    Solid,
    Veil,
}

/// Facets of one batch of triangles, and which of them touch each tile.
pub struct Laid {
    kept: Kept,
    /// For each tile where its numbers begin, and behind the last their end.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

#[derive(Default)]
struct Kept {
    facets: Vec<Facet>,
    turns: Vec<Turn>,
}

/// Neighbours among a surface's triangles.
struct Run {
    surface: usize,
    triangles: Range<usize>,
}

impl Laid {
    pub fn on(&self, tile: usize) -> impl Iterator<Item = (&Facet, Turn)> {
        let numbers = self.starts[tile] as usize..self.starts[tile + 1] as usize;
        self.numbers[numbers].iter().map(|number| {
            let number = *number as usize;
            (&self.kept.facets[number], self.kept.turns[number])
        })
    }
}

/// A layer's triangles as facets, batch by batch; `tiles` are columns and rows of the film.
///
/// # Errors
/// When the figure lies over itself so often that nobody would wait for it.
pub fn laid(
    figure: &Figure,
    film: &Film,
    tiles: [usize; 2],
    layer: Layer,
) -> Result<Vec<Laid>, Fault> {
    let batches = batches(figure, layer).into_par_iter();
    let kept: Vec<Kept> = batches.map(|runs| kept(figure, film, &runs)).collect();
    let facets = kept.iter().flat_map(|kept| &kept.facets);
    let pixels: u64 = facets.map(|facet| seen_pixels(facet, film)).sum();
    if pixels > (MAX_LAYERS * film.width * film.height) as u64 {
        return Err(Fault::new(
            "this model lies over itself too often for its picture to be drawn",
        ));
    }
    let kept = kept.into_par_iter();
    Ok(kept.map(|kept| binned(kept, film, tiles)).collect())
}

/// A layer's triangles in batches of about one size, whatever surfaces they belong to.
fn batches(figure: &Figure, layer: Layer) -> Vec<Vec<Run>> {
    let mut batches = Vec::new();
    let (mut open, mut room) = (Vec::new(), BATCH);
    for surface in (0..figure.surfaces.len()).filter(|one| layer_of(figure, *one) == layer) {
        let count = figure.surfaces[surface].triangles.len();
        let mut from = 0;
        while from < count {
            let to = count.min(from + room);
            room -= to - from;
            open.push(Run {
                surface,
                triangles: from..to,
            });
            from = to;
            if room == 0 {
                batches.push(std::mem::take(&mut open));
                room = BATCH;
            }
        }
    }
    batches.push(open);
    batches
}

fn layer_of(figure: &Figure, surface: usize) -> Layer {
    match figure.materials[figure.surfaces[surface].material].alpha {
        Alpha::Blend => Layer::Veil,
        _ => Layer::Solid,
    }
}

/// What is seen of a batch: backs only of what has two sides.
fn kept(figure: &Figure, film: &Film, runs: &[Run]) -> Kept {
    let mut kept = Kept::default();
    for run in runs {
        let (surface, start) = (&figure.surfaces[run.surface], figure.starts[run.surface]);
        let two_sided = figure.materials[surface.material].is_double_sided;
        let front = match surface.is_mirrored {
            true => Turn::Clockwise,
            false => Turn::Counter,
        };
        let numbers = start.triangle + run.triangles.start as u32..;
        for (number, corners) in numbers.zip(&surface.triangles[run.triangles.clone()]) {
            let at = |which: usize| start.corner + corners[which] as usize;
            let at = [at(0), at(1), at(2)];
            let casts = [film.casts[at[0]], film.casts[at[1]], film.casts[at[2]]];
            let places = [film.places[at[0]], film.places[at[1]], film.places[at[2]]];
            facets(film.near, number, casts, places, |facet, turn| {
                if two_sided || turn == front {
                    kept.facets.push(facet);
                    kept.turns.push(turn);
                }
            });
        }
    }
    kept
}

/// Pixels of the film that are looked at to draw a facet.
fn seen_pixels(facet: &Facet, film: &Film) -> u64 {
    let [[left, right], [top, bottom]] = facet.pixels();
    let length = |from: i32, to: i32, side: usize| {
        u64::try_from(to.min(side as i32 - 1) - from.max(0) + 1).unwrap_or(0)
    };
    length(left, right, film.width) * length(top, bottom, film.height)
}

/// Which facets touch which tile, in their order.
fn binned(kept: Kept, film: &Film, [columns, rows]: [usize; 2]) -> Laid {
    let side = SIDE_PX as i32;
    let last = [film.width as i32 - 1, film.height as i32 - 1];
    let touched = |facet: &Facet| {
        let [[left, right], [top, bottom]] = facet.pixels();
        let is_on_film = right >= 0 && bottom >= 0 && left <= last[0] && top <= last[1];
        let tile = |pixel: i32, last: i32| (pixel.clamp(0, last) / side) as usize;
        let across = tile(left, last[0])..tile(right, last[0]) + 1;
        let down = tile(top, last[1])..tile(bottom, last[1]) + 1;
        let down = if is_on_film { down } else { 0..0 };
        down.flat_map(move |row| across.clone().map(move |column| row * columns + column))
    };
    let mut starts = vec![0_u32; columns * rows + 1];
    for facet in &kept.facets {
        touched(facet).for_each(|tile| starts[tile + 1] += 1);
    }
    for tile in 0..columns * rows {
        starts[tile + 1] += starts[tile];
    }
    let mut next = starts.clone();
    let mut numbers = vec![0; starts[columns * rows] as usize];
    for (number, facet) in (0..).zip(&kept.facets) {
        touched(facet).for_each(|tile| {
            numbers[next[tile] as usize] = number;
            next[tile] += 1;
        });
    }
    Laid {
        kept,
        starts,
        numbers,
    }
}

/// Veils of each tile from the back to the front. As in the viewer whole surfaces go behind one
/// another by their middles, and of one that has two sides the back is drawn before the front.
pub fn sorted(figure: &Figure, film: &Film, laid: &[Laid], tiles: usize) -> Vec<Vec<Facet>> {
    let ahead: Vec<f32> = figure
        .surfaces
        .iter()
        .zip(&figure.starts)
        .map(|(surface, start)| {
            let casts = &film.casts[start.corner..][..surface.points.len()];
            let sum: f64 = casts.iter().map(|cast| f64::from(cast[2])).sum();
            (sum / casts.len().max(1) as f64) as f32
        })
        .collect();
    (0..tiles)
        .into_par_iter()
        .map(|tile| {
            let mut veils = Vec::new();
            for laid in laid {
                for (facet, turn) in laid.on(tile) {
                    let surface = figure.surface_of(facet.triangle);
                    let mirrored = figure.surfaces[surface].is_mirrored;
                    let is_front = (turn == Turn::Counter) != mirrored;
                    let nearness: f32 = facet.nearness.iter().sum();
                    veils.push((ahead[surface], surface, is_front, nearness, *facet));
                }
            }
            veils.sort_by(|a, b| {
                let by_surface = b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
                by_surface.then(a.2.cmp(&b.2)).then(a.3.total_cmp(&b.3))
            });
            veils.into_iter().map(|veil| veil.4).collect()
        })
        .collect()
}
