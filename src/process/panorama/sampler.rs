//! What is seen along directions.

use fearless_simd::{Level, Simd, dispatch};

use super::aim::{Aim, Line};
use super::bicubic::{PARTS, PLACES, Places, WEIGHTS, Weights};
use super::raster::Raster;
use super::sphere::{Sphere, Turn};
use crate::process::pixels::CHANNELS;

/// What is shown where a partial panorama has nothing: a dark room.
pub const DARK: [u8; CHANNELS] = [26, 26, 26];

pub struct Sampler<'a> {
    source: &'a Raster,
    aim: Aim,
    round: bool,
    partial: bool,
    turn: Option<Turn>,
    level: Level,
}

impl<'a> Sampler<'a> {
    pub fn new(source: &'a Raster, sphere: &Sphere) -> Sampler<'a> {
        Sampler {
            source,
            aim: Aim::at(
                sphere.frame(source.width(), source.height()),
                source.width(),
            ),
            round: sphere.is_round(),
            partial: sphere.is_partial(),
            turn: sphere.levelled(),
            level: Level::new(),
        }
    }

    /// Fills a row with what is seen along the line, from its pixel `first` on.
    pub fn fill(&self, line: &Line, first: usize, row: &mut [u8]) {
        let line = &self.as_the_camera_saw(line);
        // Compiled once for each kind of processor.
        dispatch!(self.level, simd => self.fill_with(simd, &WEIGHTS, line, first, row));
    }

    fn as_the_camera_saw(&self, line: &Line) -> Line {
        self.turn.map_or(*line, |turn| Line {
            start: turn.of(line.start),
            step: turn.of(line.step),
        })
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
        let mut colours = [0; PLACES * CHANNELS + 1];
        for (block, pixels) in row.chunks_mut(PLACES * CHANNELS).enumerate() {
            let places = self.aim.places(simd, line, first + block * PLACES);
            weights.colours(
                simd,
                self.source,
                &places,
                |x, y| self.pixel(x, y),
                &mut colours,
            );
            pixels.copy_from_slice(&colours[..pixels.len()]);
            if self.partial {
                self.darken_outside(&places, pixels);
            }
        }
    }

    fn darken_outside(&self, places: &Places, pixels: &mut [u8]) {
        let places = places.x.into_iter().zip(places.y);
        for (pixel, place) in pixels.chunks_exact_mut(CHANNELS).zip(places) {
            if self.is_outside(place) {
                pixel.copy_from_slice(&DARK);
            }
        }
    }

    /// Beyond its edges a picture goes on: around the circle, or as its outermost pixels.
    fn pixel(&self, x: i32, y: i32) -> [u8; CHANNELS] {
        let (width, height) = (self.source.width() as i32, self.source.height() as i32);
        let column = if self.round {
            x.rem_euclid(width)
        } else {
            x.clamp(0, width - 1)
        };
        self.source
            .pixel(column as usize, y.clamp(0, height - 1) as usize)
    }

    fn is_outside(&self, (x, y): (i32, i32)) -> bool {
        let beyond =
            |at: i32, length: usize| !(-PARTS / 2..length as i32 * PARTS - PARTS / 2).contains(&at);
        beyond(y, self.source.height()) || !self.round && beyond(x, self.source.width())
    }
}
