//! Textures: decoded, with their smaller levels, and read between pixels as graphics cards do.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, Limits};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::screen::{LIGHT, encoded};
use super::sums::floor;
use crate::gltf::drawing::{Filter, Map, Wrap};
use crate::gltf::ktx2;

/// The largest that is decoded; school PCs show no larger ones either.
const MAX_SIDE_PX: u32 = 8192;
const CHANNELS: usize = 4;

/// What the bytes of a texture are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// Colours, in sRGB.
    Colour,
    /// Numbers.
    Data,
}

#[derive(Debug)]
pub struct Texture {
    meaning: Meaning,
    /// Each half as large as the one before, down to a single pixel.
    levels: Vec<Level>,
}

#[derive(Debug)]
struct Level {
    width: usize,
    height: usize,
    /// Four bytes a pixel.
    data: Vec<u8>,
}

impl Texture {
    /// From an image's file. `most_px`: what a side may keep. `None` for what cannot be read.
    pub fn decode(file: &[u8], meaning: Meaning, most_px: usize) -> Option<Texture> {
        let mut level = decoded(file)?;
        while level.width.max(level.height) > most_px {
            level = level.halved(meaning);
        }
        let mut levels = vec![level];
        while let Some(last) = levels.last()
            && last.width.max(last.height) > 1
        {
            levels.push(last.halved(meaning));
        }
        Some(Texture { meaning, levels })
    }

    pub fn size(&self) -> [f32; 2] {
        let level = &self.levels[0];
        [level.width as f32, level.height as f32]
    }

    /// The value at a place of the texture, as fine as level `fineness` (0 is the finest; parts
    /// of a level are mixed). Colours come as light.
    pub fn read(&self, map: &Map, place: [f32; 2], fineness: f32) -> [f32; 4] {
        let coarsest = (self.levels.len() - 1) as f32;
        let fineness = fineness.clamp(0.0, coarsest);
        if fineness <= 0.0 && map.filter == Filter::Nearest {
            return self.nearest(map, place);
        }
        let level = fineness as usize;
        let part = fineness - level as f32;
        let fine = self.between(&self.levels[level], map, place);
        if part <= 0.0 {
            return fine;
        }
        let coarse = self.between(&self.levels[level + 1], map, place);
        mixed(fine, coarse, part)
    }

    fn nearest(&self, map: &Map, [u, v]: [f32; 2]) -> [f32; 4] {
        let level = &self.levels[0];
        let x = wrapped(floor(u * level.width as f32), level.width, map.wrap[0]);
        let y = wrapped(floor(v * level.height as f32), level.height, map.wrap[1]);
        self.value(level.pixel(x, y))
    }

    fn between(&self, level: &Level, map: &Map, [u, v]: [f32; 2]) -> [f32; 4] {
        let (x, y) = (u * level.width as f32 - 0.5, v * level.height as f32 - 0.5);
        let (left, above) = (floor(x), floor(y));
        let (right_part, below_part) = (x - left, y - above);
        let column = |x: f32| wrapped(x, level.width, map.wrap[0]);
        let row = |y: f32| wrapped(y, level.height, map.wrap[1]);
        let columns = [column(left), column(left + 1.0)];
        let rows = [row(above), row(above + 1.0)];
        let at = |row: usize, column: usize| self.value(level.pixel(columns[column], rows[row]));
        let upper = mixed(at(0, 0), at(0, 1), right_part);
        let lower = mixed(at(1, 0), at(1, 1), right_part);
        mixed(upper, lower, below_part)
    }

    #[inline(always)]
    fn value(&self, [red, green, blue, alpha]: [u8; 4]) -> [f32; 4] {
        let plain = |byte: u8| f32::from(byte) * (1.0 / 255.0);
        match self.meaning {
            Meaning::Data => [plain(red), plain(green), plain(blue), plain(alpha)],
            Meaning::Colour => {
                let light = &*LIGHT;
                let light = |byte: u8| light[usize::from(byte)];
                [light(red), light(green), light(blue), plain(alpha)]
            }
        }
    }
}

/// So much of the way from one to the other.
#[inline(always)]
fn mixed(from: [f32; CHANNELS], to: [f32; CHANNELS], part: f32) -> [f32; CHANNELS] {
    let mut mixed = from;
    for (value, to) in mixed.iter_mut().zip(to) {
        *value += (to - *value) * part;
    }
    mixed
}

/// A whole number of pixels, brought into a side as the texture goes on beyond it.
#[inline(always)]
fn wrapped(place: f32, side: usize, wrap: Wrap) -> usize {
    let last = (side - 1) as f32;
    let length = side as f32;
    let inside = match wrap {
        // Whatever follows beyond; most places are here.
        _ if place >= 0.0 && place < length => place,
        Wrap::Clamp => place,
        Wrap::Repeat => place - length * floor(place / length),
        Wrap::Mirror => {
            let twice = place - 2.0 * length * floor(place / (2.0 * length));
            if twice < length {
                twice
            } else {
                2.0 * length - 1.0 - twice
            }
        }
    };
    // Casts saturate, and what is no number is nothing.
    inside.clamp(0.0, last) as usize
}

impl Level {
    #[inline(always)]
    fn pixel(&self, x: usize, y: usize) -> [u8; 4] {
        let at = (y * self.width + x) * CHANNELS;
        match self.data.get(at..at + CHANNELS) {
            Some(&[red, green, blue, alpha]) => [red, green, blue, alpha],
            _ => [0; 4],
        }
    }

    /// Each pixel the mean of those that it covers; colours as light.
    fn halved(&self, meaning: Meaning) -> Level {
        let (width, height) = ((self.width / 2).max(1), (self.height / 2).max(1));
        let mut data = Vec::with_capacity(width * height * CHANNELS);
        let second = |place: usize, side: usize| (2 * place + 1).min(side - 1);
        for y in 0..height {
            let rows = [(2 * y).min(self.height - 1), second(y, self.height)];
            for x in 0..width {
                let columns = [(2 * x).min(self.width - 1), second(x, self.width)];
                let four = [
                    self.pixel(columns[0], rows[0]),
                    self.pixel(columns[1], rows[0]),
                    self.pixel(columns[0], rows[1]),
                    self.pixel(columns[1], rows[1]),
                ];
                data.extend((0..CHANNELS).map(|channel| {
                    let bytes = four.map(|pixel| pixel[channel]);
                    match meaning {
                        Meaning::Colour if channel < 3 => mean_of_light(bytes),
                        _ => mean(bytes),
                    }
                }));
            }
        }
        Level {
            width,
            height,
            data,
        }
    }
}

fn mean(bytes: [u8; 4]) -> u8 {
    let sum: u16 = bytes.into_iter().map(u16::from).sum();
    ((sum + 2) / 4) as u8
}

/// Light in so many steps is told apart by bytes of sRGB, even where it is dark.
const STEPS: usize = 1 << 14;

static BYTES: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
    let byte = |step: usize| encoded(step as f32 / STEPS as f32) * 255.0 + 0.5;
    (0..=STEPS).map(|step| byte(step) as u8).collect()
});

fn mean_of_light(bytes: [u8; 4]) -> u8 {
    if bytes == [bytes[0]; 4] {
        return bytes[0];
    }
    let light: f32 = bytes.into_iter().map(|byte| LIGHT[usize::from(byte)]).sum();
    BYTES[((light / 4.0 * STEPS as f32 + 0.5) as usize).min(STEPS)]
}

/// Profiles and orientation are left aside, as loaders of glTF do.
fn decoded(file: &[u8]) -> Option<Level> {
    match file {
        [0xff, 0xd8, ..] => jpeg(file),
        [0x89, b'P', b'N', b'G', ..] => {
            let decoder =
                image::codecs::png::PngDecoder::with_limits(Cursor::new(file), limits()).ok()?;
            other(decoder)
        }
        [b'R', b'I', b'F', b'F', ..] => {
            other(image::codecs::webp::WebPDecoder::new(Cursor::new(file)).ok()?)
        }
        _ if ktx2::is_ktx2(file) => {
            let ktx2::Rgba {
                width,
                height,
                data,
            } = ktx2::pixels(file).ok()?;
            level(width as usize, height as usize, data)
        }
        _ => None,
    }
}

fn jpeg(file: &[u8]) -> Option<Level> {
    let options = DecoderOptions::default()
        .set_max_width(MAX_SIDE_PX as usize)
        .set_max_height(MAX_SIDE_PX as usize)
        .jpeg_set_max_scans(64)
        .jpeg_set_out_colorspace(ColorSpace::RGBA);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    let data = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    level(width, height, data)
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE_PX);
    limits.max_image_height = Some(MAX_SIDE_PX);
    limits
}

fn other(mut decoder: impl ImageDecoder) -> Option<Level> {
    decoder.set_limits(limits()).ok()?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > MAX_SIDE_PX {
        return None;
    }
    let image = DynamicImage::from_decoder(decoder).ok()?.into_rgba8();
    level(width as usize, height as usize, image.into_raw())
}

fn level(width: usize, height: usize, data: Vec<u8>) -> Option<Level> {
    let is_whole = width > 0 && height > 0 && data.len() == width * height * CHANNELS;
    is_whole.then_some(Level {
        width,
        height,
        data,
    })
}
