//! A picture of a figure, tile by tile: the same bytes from one thread and from many.

use rayon::prelude::*;

use super::facet::Facet;
use super::figure::Figure;
use super::film::Film;
use super::ground::{Ground, Shadow, wall};
use super::layers::{Laid, Layer, laid, sorted};
use super::studio::Studio;
use super::surface::Painter;
use super::tile::{NOTHING, SAMPLES, SIDE_PX, Tile, middle};
use crate::diagnostics::Fault;
use crate::gltf::drawing::Alpha;
use crate::model::orbit::Camera;

/// Four bytes a pixel, rows from the top; colours are not multiplied with their alpha.
pub struct Image {
    pub width: usize,
    pub height: usize,
    pub data: Vec<u8>,
}

/// # Errors
/// When the figure lies over itself so often that nobody would wait for it.
pub fn render(
    figure: &Figure,
    camera: &Camera,
    [width, height]: [usize; 2],
    ground: Ground,
) -> Result<Image, Fault> {
    let film = Film::new(figure, camera, width, height);
    let studio = Studio::new();
    let painter = Painter {
        figure,
        film: &film,
        studio: &studio,
    };
    let tiles = [width.div_ceil(SIDE_PX), height.div_ceil(SIDE_PX)];
    let veils = laid(figure, &film, tiles, Layer::Veil)?;
    let scene = Scene {
        solid: laid(figure, &film, tiles, Layer::Solid)?,
        veils: sorted(figure, &film, &veils, tiles[0] * tiles[1]),
        painter,
        shadow: shadow(figure),
        ground,
    };
    let drawn: Vec<Vec<u8>> = (0..tiles[0] * tiles[1])
        .into_par_iter()
        .map(|number| scene.tile(number, tiles[0]))
        .collect();
    Ok(joined(&drawn, tiles[0], width, height))
}

fn joined(tiles: &[Vec<u8>], columns: usize, width: usize, height: usize) -> Image {
    let mut data = vec![0; width * height * 4];
    for (number, tile) in tiles.iter().enumerate() {
        let (left, top) = (number % columns * SIDE_PX, number / columns * SIDE_PX);
        let across = SIDE_PX.min(width - left) * 4;
        for y in 0..SIDE_PX.min(height - top) {
            let at = ((top + y) * width + left) * 4;
            data[at..at + across].copy_from_slice(&tile[y * SIDE_PX * 4..][..across]);
        }
    }
    Image {
        width,
        height,
        data,
    }
}

/// The relic's shadow on its table.
fn shadow(figure: &Figure) -> Shadow {
    let half = figure.room.half.map(|half| half as f32);
    Shadow {
        height: -half[1],
        middle: [0.0; 2],
        half: [half[0], half[2]],
    }
}

struct Scene<'a> {
    painter: Painter<'a>,
    solid: Vec<Laid>,
    /// For each tile.
    veils: Vec<Vec<Facet>>,
    shadow: Shadow,
    ground: Ground,
}

/// A colour of the screen, multiplied with its alpha.
type Over = [f32; 4];

fn laid_over(under: Over, [red, green, blue, alpha]: [f32; 4]) -> Over {
    let mix = |own: f32, under: f32| own * alpha + under * (1.0 - alpha);
    [
        mix(red, under[0]),
        mix(green, under[1]),
        mix(blue, under[2]),
        mix(1.0, under[3]),
    ]
}

impl Scene<'_> {
    fn tile(&self, number: usize, columns: usize) -> Vec<u8> {
        let film = self.painter.film;
        let (left, top) = (number % columns * SIDE_PX, number / columns * SIDE_PX);
        let mut tile = Tile::new(left, top);
        for facet in self
            .solid
            .iter()
            .flat_map(|laid| laid.on(number))
            .map(|(facet, _)| facet)
        {
            match self.painter.material(facet.triangle).alpha {
                Alpha::Mask(cutoff) => tile.draw(facet, |touched| {
                    let (x, y) = (touched.x as f32 + 0.5, touched.y as f32 + 0.5);
                    self.painter.admits(facet.triangle, cutoff, x, y)
                }),
                _ => tile.draw(facet, |_| true),
            }
        }
        let veils = &self.veils[number];
        let colours = match veils.is_empty() {
            true => None,
            false => Some(self.veiled(&tile, veils)),
        };
        let mut bytes = vec![0; SIDE_PX * SIDE_PX * 4];
        for (at, [x, y]) in tile.pixels_on(film.width, film.height) {
            let mean = match &colours {
                Some(colours) => mean_of(&colours[at]),
                None => self.mean(x, y, tile.seen(x, y)),
            };
            bytes[4 * at..][..4].copy_from_slice(&developed(mean, x, y));
        }
        bytes
    }

    /// Every sample of a tile, with all that is seen through.
    fn veiled(&self, tile: &Tile, veils: &[Facet]) -> Vec<[Over; SAMPLES]> {
        let film = self.painter.film;
        let mut colours = vec![[[0.0; 4]; SAMPLES]; SIDE_PX * SIDE_PX];
        for (at, [x, y]) in tile.pixels_on(film.width, film.height) {
            self.each_seen(x, y, tile.seen(x, y), |mask, colour| {
                paint(&mut colours[at], mask, |_| colour);
            });
        }
        for facet in veils {
            tile.look(facet, |touched| {
                let [right, below] = middle(touched.mask);
                let (x, y) = (touched.x as f32 + right, touched.y as f32 + below);
                let colour = self.painter.colour(facet.triangle, x, y);
                let at = tile.at(touched.x, touched.y);
                paint(&mut colours[at], touched.mask, |under| {
                    laid_over(under, colour)
                });
            });
        }
        colours
    }

    fn mean(&self, x: i32, y: i32, seen: &[u32; SAMPLES]) -> Over {
        let mut sum = [0.0; 4];
        self.each_seen(x, y, seen, |mask, colour| {
            let share = mask.count_ones() as f32 / SAMPLES as f32;
            for (sum, channel) in sum.iter_mut().zip(colour) {
                *sum += channel * share;
            }
        });
        sum
    }

    /// What a pixel's samples see. Each triangle is coloured once, in the middle of the samples
    /// that see it.
    fn each_seen(&self, x: i32, y: i32, seen: &[u32; SAMPLES], mut visit: impl FnMut(u8, Over)) {
        let mut open = u8::MAX;
        while open != 0 {
            let triangle = seen[open.trailing_zeros() as usize];
            let mask = mask_of(seen, triangle);
            open &= !mask;
            let colour = match triangle {
                NOTHING => self.ground(x as f32 + 0.5, y as f32 + 0.5),
                _ => {
                    let [right, below] = middle(mask);
                    self.painter
                        .colour(triangle, x as f32 + right, y as f32 + below)
                }
            };
            visit(mask, colour);
        }
    }

    fn ground(&self, x: f32, y: f32) -> Over {
        let film = self.painter.film;
        let wall = match self.ground {
            Ground::Clear => return [0.0; 4],
            Ground::Studio => {
                let [right, up] = film.place(x, y);
                wall(right, up, film.shape())
            }
        };
        let [red, green, blue] = wall;
        let depth = self.shadow.depth(film.eye, film.ray(x, y));
        laid_over([red, green, blue, 1.0], [0.0, 0.0, 0.0, depth])
    }
}

/// The samples that see a triangle.
fn mask_of(seen: &[u32; SAMPLES], triangle: u32) -> u8 {
    // Most pixels see one thing.
    if *seen == [triangle; SAMPLES] {
        return u8::MAX;
    }
    let samples = seen.iter().enumerate();
    samples.fold(0, |mask, (sample, other)| {
        mask | u8::from(*other == triangle) << sample
    })
}

fn paint(samples: &mut [Over; SAMPLES], mask: u8, colour: impl Fn(Over) -> Over) {
    for (sample, place) in samples.iter_mut().enumerate() {
        if mask >> sample & 1 == 1 {
            *place = colour(*place);
        }
    }
}

fn mean_of(samples: &[Over; SAMPLES]) -> Over {
    let mut sum = [0.0; 4];
    for sample in samples {
        sum = std::array::from_fn(|channel| sum[channel] + sample[channel]);
    }
    sum.map(|sum| sum / SAMPLES as f32)
}

/// From a colour to bytes. Rounded up or down by a pattern, or dark walls would show rings.
fn developed([red, green, blue, alpha]: Over, x: i32, y: i32) -> [u8; 4] {
    let whole = |value: f32| (value * 255.0 + noise(x, y)).clamp(0.0, 255.0) as u8;
    if alpha <= 0.0 {
        return [0; 4];
    }
    let colours = [red, green, blue];
    let [red, green, blue] = match alpha < 1.0 {
        true => colours.map(|channel| whole(channel / alpha)),
        false => colours.map(whole),
    };
    [red, green, blue, (alpha * 255.0 + 0.5).min(255.0) as u8]
}

/// 0…1, another for every pixel and the same on every machine.
fn noise(x: i32, y: i32) -> f32 {
    let mut bits = (x as u32).wrapping_mul(0x9e37_79b1) ^ (y as u32).wrapping_mul(0x85eb_ca77);
    bits = (bits ^ bits >> 15).wrapping_mul(0x2c1b_3c6d);
    bits = (bits ^ bits >> 12).wrapping_mul(0x297a_2d39);
    (bits >> 8) as f32 / (1 << 24) as f32
}
