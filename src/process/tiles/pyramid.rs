//! Levels of tiles over each other, filled together while the rows of the finest pass by.

use super::TILE_PX;
use super::halve::{Halver, Side, apron_for};
use crate::process::pixels::{CHANNELS, Pixels};

/// What a picture's rows look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Pixels that are shown.
    pub width: usize,
    pub height: usize,
    /// Levels, the finest among them.
    pub levels: usize,
    pub edge: Edge,
}

/// What lies beyond the edges of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// Nothing: the outermost pixels stand for it.
    Ends,
    /// The picture goes on, as a cube's face does on its neighbours: rows bring an apron along, so
    /// that coarser levels fit together without a seam.
    GoesOn,
}

/// One finished tile.
#[derive(Debug, PartialEq)]
pub struct Tile {
    /// 0 is the finest.
    pub level: usize,
    pub column: usize,
    pub row: usize,
    pub pixels: Pixels,
}

impl Tile {
    /// Where its first pixel lies in the level: column, row.
    pub fn corner(&self) -> (usize, usize) {
        (self.column * TILE_PX, self.row * TILE_PX)
    }
}

impl Shape {
    /// Pixels that every row has before the first and behind the last shown one, and rows before
    /// and behind the shown ones.
    pub fn apron(&self) -> usize {
        self.apron_of(0)
    }

    fn apron_of(&self, level: usize) -> usize {
        match self.edge {
            Edge::Ends => 0,
            Edge::GoesOn => (level + 1..self.levels).fold(0, |below, _| apron_for(below)),
        }
    }

    /// Width and height of a level, without aprons; 0 is the finest.
    pub fn size_of(&self, level: usize) -> (usize, usize) {
        let halved = |side: usize| side.div_ceil(1 << level);
        (halved(self.width), halved(self.height))
    }

    /// Tiles in a row of a level.
    pub fn columns_of(&self, level: usize) -> usize {
        self.size_of(level).0.div_ceil(TILE_PX)
    }
}

pub struct Pyramid {
    levels: Vec<Level>,
}

impl Pyramid {
    pub fn new(shape: &Shape) -> Pyramid {
        let levels = (0..shape.levels)
            .map(|level| Level::new(shape, level))
            .collect();
        Pyramid { levels }
    }

    /// Takes the next row of the finest level, its apron included, from the first row of the
    /// apron to the last; `give` gets every tile that this completes, in reading order within a
    /// level.
    pub fn push<E>(
        &mut self,
        row: &[u8],
        give: &mut dyn FnMut(Tile) -> Result<(), E>,
    ) -> Result<(), E> {
        push(&mut self.levels, 0, row, give)
    }

    /// Takes as many rows as a tile of the finest level is high, or the last ones, of a picture
    /// that ends at its edges. They need not be kept until their tiles are full.
    pub fn push_strip<E>(
        &mut self,
        strip: &Pixels,
        give: &mut dyn FnMut(Tile) -> Result<(), E>,
    ) -> Result<(), E> {
        let Some((finest, coarser)) = self.levels.split_first_mut() else {
            return Ok(());
        };
        finest.give_tiles(0, strip.data(), give)?;
        for y in 0..strip.height() {
            halve(finest, coarser, 0, strip.row(y), give)?;
        }
        Ok(())
    }
}

fn push<E>(
    levels: &mut [Level],
    number: usize,
    row: &[u8],
    give: &mut dyn FnMut(Tile) -> Result<(), E>,
) -> Result<(), E> {
    let Some((level, coarser)) = levels.split_first_mut() else {
        return Ok(());
    };
    level.keep(row);
    if level.strip_is_complete() {
        let strip = std::mem::take(&mut level.strip);
        level.give_tiles(number, &strip, give)?;
        level.strip = strip;
        level.strip.clear();
    }
    halve(level, coarser, number, row, give)
}

/// Hands half a row on to the coarser levels, for every second one.
fn halve<E>(
    level: &mut Level,
    coarser: &mut [Level],
    number: usize,
    row: &[u8],
    give: &mut dyn FnMut(Tile) -> Result<(), E>,
) -> Result<(), E> {
    let mut outcome = Ok(());
    if let Some(halver) = &mut level.halver {
        halver.push(row, &mut |half| {
            if outcome.is_ok() {
                outcome = push(coarser, number + 1, half, give);
            }
        });
    }
    outcome
}

struct Level {
    width: usize,
    height: usize,
    apron: usize,
    /// Rows that have come, the apron's among them.
    seen: usize,
    /// The shown rows that no tile has yet.
    strip: Vec<u8>,
    /// Strips that have become tiles.
    strips: usize,
    /// Makes the rows of the next coarser level.
    halver: Option<Halver>,
}

impl Level {
    fn new(shape: &Shape, level: usize) -> Level {
        let (width, height) = shape.size_of(level);
        let apron = shape.apron_of(level);
        let halver = (level + 1 < shape.levels).then(|| {
            let (new_width, new_height) = shape.size_of(level + 1);
            let new_apron = shape.apron_of(level + 1);
            let side = |old, new| Side {
                old: old + 2 * apron,
                old_apron: apron,
                new: new + 2 * new_apron,
                new_apron,
            };
            Halver::new(side(width, new_width), side(height, new_height))
        });
        Level {
            width,
            height,
            apron,
            seen: 0,
            strip: Vec::new(),
            strips: 0,
            halver,
        }
    }

    fn keep(&mut self, row: &[u8]) {
        let shown = self.apron..self.apron + self.height;
        if shown.contains(&self.seen) {
            let shown = &row[self.apron * CHANNELS..][..self.width * CHANNELS];
            if self.strip.is_empty() {
                let rows = self.height.min(TILE_PX);
                self.strip.reserve_exact(rows * shown.len());
            }
            self.strip.extend_from_slice(shown);
        }
        self.seen += 1;
    }

    fn strip_is_complete(&self) -> bool {
        let rows = self.strip.len() / (self.width * CHANNELS);
        let kept = self.strips * TILE_PX + rows;
        rows > 0 && (rows == TILE_PX || kept == self.height)
    }

    /// Cuts a strip of shown rows.
    fn give_tiles<E>(
        &mut self,
        level: usize,
        strip: &[u8],
        give: &mut dyn FnMut(Tile) -> Result<(), E>,
    ) -> Result<(), E> {
        let row = self.strips;
        self.strips += 1;
        for (column, pixels) in cut(strip, self.width).enumerate() {
            give(Tile {
                level,
                column,
                row,
                pixels,
            })?;
        }
        Ok(())
    }
}

fn cut(strip: &[u8], width: usize) -> impl Iterator<Item = Pixels> {
    let stride = width * CHANNELS;
    (0..width).step_by(TILE_PX).filter_map(move |left| {
        let width = TILE_PX.min(width - left);
        let height = strip.len() / stride;
        let mut data = Vec::with_capacity(width * height * CHANNELS);
        for row in strip.chunks_exact(stride) {
            data.extend_from_slice(&row[left * CHANNELS..(left + width) * CHANNELS]);
        }
        Pixels::new(width, height, data)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(x: usize, y: usize) -> [u8; CHANNELS] {
        [(x / 5) as u8, (y / 5) as u8, ((x + y) / 9) as u8]
    }

    /// Every tile of a picture whose colours say where they are.
    fn tiles(shape: &Shape) -> Vec<Tile> {
        let mut pyramid = Pyramid::new(shape);
        let mut found = Vec::new();
        let apron = shape.apron();
        for y in 0..shape.height + 2 * apron {
            let row: Vec<u8> = (0..shape.width + 2 * apron)
                .flat_map(|x| value(x, y))
                .collect();
            let done: Result<(), std::convert::Infallible> = pyramid.push(&row, &mut |tile| {
                found.push(tile);
                Ok(())
            });
            let Ok(()) = done;
        }
        found
    }

    fn names(tiles: &[Tile], level: usize) -> Vec<(usize, usize, usize, usize)> {
        let of_level = tiles.iter().filter(|tile| tile.level == level);
        of_level
            .map(
                |Tile {
                     row,
                     column,
                     pixels,
                     ..
                 }| (*row, *column, pixels.width(), pixels.height()),
            )
            .collect()
    }

    #[test]
    fn levels_are_cut_in_reading_order_and_each_is_half_of_the_one_above() {
        let shape = Shape {
            width: 1100,
            height: 700,
            levels: 3,
            edge: Edge::Ends,
        };
        let tiles = tiles(&shape);
        assert_eq!(
            names(&tiles, 0),
            [
                (0, 0, 512, 512),
                (0, 1, 512, 512),
                (0, 2, 76, 512),
                (1, 0, 512, 188),
                (1, 1, 512, 188),
                (1, 2, 76, 188),
            ]
        );
        assert_eq!(names(&tiles, 1), [(0, 0, 512, 350), (0, 1, 38, 350)]);
        assert_eq!(names(&tiles, 2), [(0, 0, 275, 175)]);
        let finest = &tiles
            .iter()
            .find(|tile| (tile.level, tile.row, tile.column) == (0, 1, 1));
        assert_eq!(finest.unwrap().pixels.pixel(10, 20), value(522, 532));
        let coarse = &tiles.iter().find(|tile| tile.level == 2).unwrap().pixels;
        let expected = value(4 * 100 + 2, 4 * 50 + 2);
        for (found, expected) in coarse.pixel(100, 50).iter().zip(expected) {
            assert!(found.abs_diff(expected) <= 1);
        }
    }

    #[test]
    fn a_picture_that_goes_on_is_shown_without_its_apron() {
        let shape = Shape {
            width: 640,
            height: 640,
            levels: 3,
            edge: Edge::GoesOn,
        };
        assert_eq!(shape.apron(), 9);
        let tiles = tiles(&shape);
        assert_eq!(names(&tiles, 2), [(0, 0, 160, 160)]);
        let shown = &tiles.iter().find(|tile| tile.level == 0).unwrap().pixels;
        assert_eq!(shown.pixel(0, 0), value(9, 9));
        // Up to the edge a coarse pixel is the mean of what it stands for.
        let coarse = &tiles.iter().find(|tile| tile.level == 2).unwrap().pixels;
        for at in [0, 159] {
            let expected = value(9 + 4 * at + 2, 9 + 4 * at + 2);
            for (found, expected) in coarse.pixel(at, at).iter().zip(expected) {
                assert!(found.abs_diff(expected) <= 1, "{at}");
            }
        }
    }
}
