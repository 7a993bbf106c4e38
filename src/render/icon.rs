//! The site's mark, a suite of doorways one behind the other, on a ground of an accent: as a
//! drawing, and as pixels for browsers and home screens that take no drawing (Safari before 26,
//! iOS).

use image::{ExtendedColorType, ImageEncoder};

use crate::model::Colour;

const SVG: &str = include_str!("../../templates/favicon.svg");
const SVG_GROUND: &str = "#161412";
/// What an iPhone's home screen shows.
const SIDE_PX: u32 = 180;
/// The drawing's own.
const SIDE: f32 = 32.0;
const CREAM: [u8; 3] = [0xe9, 0xdf, 0xcb];

/// A doorway of the drawing: left, top and width of the line, and how strongly it is drawn.
const DOORWAYS: [([f32; 3], f32); 3] = [
    ([6.0, 5.0, 20.0], 1.0),
    ([10.0, 9.0, 12.0], 0.8),
    ([14.0, 14.0, 4.0], 0.6),
];
const SILL: f32 = 27.0;
const HALF_LINE: f32 = 1.0;

pub fn svg(ground: Colour) -> String {
    SVG.replace(SVG_GROUND, &ground.css())
}

/// The ground fills the square: home screens round the corners themselves.
pub fn png(ground: Colour) -> Vec<u8> {
    let mut pixels = Vec::with_capacity((SIDE_PX * SIDE_PX * 3) as usize);
    for y in 0..SIDE_PX {
        for x in 0..SIDE_PX {
            pixels.extend(blended(ground.0, inked(x, y)));
        }
    }
    let mut png = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut png);
    // Into memory, in the size it has: nothing is left that could fail.
    let written = encoder.write_image(&pixels, SIDE_PX, SIDE_PX, ExtendedColorType::Rgb8);
    debug_assert!(written.is_ok());
    png
}

/// How much of a pixel is line, from 4 × 4 samples.
fn inked(x: u32, y: u32) -> f32 {
    const SAMPLES: u32 = 4;
    let scale = SIDE / (SIDE_PX * SAMPLES) as f32;
    let at = |pixel: u32, sample: u32| ((pixel * SAMPLES + sample) as f32 + 0.5) * scale;
    let samples = (0..SAMPLES * SAMPLES).map(|n| line(at(x, n % SAMPLES), at(y, n / SAMPLES)));
    samples.sum::<f32>() / (SAMPLES * SAMPLES) as f32
}

fn line(x: f32, y: f32) -> f32 {
    let drawn = DOORWAYS.iter().find(|([left, top, width], _)| {
        let near = |a: f32, b: f32| (a - b).abs() <= HALF_LINE;
        let jamb = (near(x, *left) || near(x, left + width)) && y >= top - HALF_LINE && y <= SILL;
        let within = x >= left - HALF_LINE && x <= left + width + HALF_LINE;
        jamb || (near(y, *top) && within)
    });
    drawn.map_or(0.0, |(_, strength)| *strength)
}

fn blended(ground: [u8; 3], ink: f32) -> [u8; 3] {
    let mut pixel = ground;
    for (channel, cream) in pixel.iter_mut().zip(CREAM) {
        let mixed = f32::from(*channel) * (1.0 - ink) + f32::from(cream) * ink;
        *channel = mixed.round() as u8;
    }
    pixel
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_wear_the_accent() {
        let ground = Colour([0x12, 0x34, 0x56]);
        let svg = svg(ground);
        assert!(svg.contains("fill=\"#123456\"") && !svg.contains(SVG_GROUND));
        let png = image::load_from_memory(&png(ground)).unwrap().into_rgb8();
        assert_eq!(png.dimensions(), (180, 180));
        assert_eq!(png.get_pixel(0, 0).0, ground.0);
        // The outermost doorway's left jamb, half way up.
        assert_eq!(png.get_pixel(34, 90).0, CREAM);
    }
}
