//! The largest size that pages show, from the tiles of the coarsest level that is no smaller.

use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::resize::Reducer;
use crate::process::tiles::{Shape, Tile};

/// Takes tiles as they come and puts those of one level together again, as a smaller picture.
pub struct Reduction {
    level: usize,
    columns: usize,
    /// The strip's tiles so far, from the left.
    strip: Vec<Pixels>,
    reducer: Reducer,
}

impl Reduction {
    pub fn new(shape: &Shape, [width, height]: [u32; 2]) -> Reduction {
        let wanted = (width as usize, height as usize);
        let level = (0..shape.levels)
            .take_while(|level| {
                let (width, height) = shape.size_of(*level);
                width >= wanted.0 && height >= wanted.1
            })
            .last()
            .unwrap_or(0);
        Reduction {
            level,
            columns: shape.columns_of(level),
            strip: Vec::new(),
            reducer: Reducer::new(shape.size_of(level), wanted),
        }
    }

    /// The level that is looked at.
    pub fn level(&self) -> usize {
        self.level
    }

    /// In reading order, as the pyramid gives them.
    pub fn take(&mut self, tile: &Tile) {
        if tile.level != self.level {
            return;
        }
        self.strip.push(tile.pixels.clone());
        if self.strip.len() < self.columns {
            return;
        }
        let strip = std::mem::take(&mut self.strip);
        let height = strip.first().map_or(0, Pixels::height);
        let width: usize = strip.iter().map(Pixels::width).sum();
        let mut row = Vec::with_capacity(width * CHANNELS);
        for y in 0..height {
            row.clear();
            for tile in &strip {
                row.extend_from_slice(tile.row(y));
            }
            self.reducer.push(&row);
        }
    }

    pub fn finish(self) -> Option<Pixels> {
        self.reducer.finish()
    }
}
