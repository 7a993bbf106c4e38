//! An exhibition's accent, made readable on paper and at night.
//!
//! Contrast as WCAG 2.1 defines it (<https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>);
//! text needs 4.5 : 1.

use serde::{Deserialize, Serialize};

/// The ground of the light scheme.
pub const PAPER: Colour = Colour([0xfa, 0xf8, 0xf4]);
/// The ground of the dark scheme.
pub const NIGHT: Colour = Colour([0x16, 0x14, 0x12]);
/// What an exhibition wears that chose nothing.
pub const DEFAULT_ACCENT: Colour = Colour([0x7a, 0x5c, 0x2e]);

const TEXT_CONTRAST: f64 = 4.5;
const STEPS: u32 = 100;

/// sRGB, eight bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour(pub [u8; 3]);

/// One accent in both schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    pub on_paper: Colour,
    pub at_night: Colour,
}

impl Colour {
    /// Reads `#rrggbb`.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Colour([red, green, blue]))
    }

    pub fn css(self) -> String {
        let Colour([red, green, blue]) = self;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// 1…21.
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn toward(self, other: Colour, step: u32) -> Colour {
        let mix = |from: u8, to: u8| {
            let sum = u32::from(from) * (STEPS - step) + u32::from(to) * step;
            u8::try_from((sum + STEPS / 2) / STEPS).unwrap_or(u8::MAX)
        };
        let ([r, g, b], [to_r, to_g, to_b]) = (self.0, other.0);
        Colour([mix(r, to_r), mix(g, to_g), mix(b, to_b)])
    }

    /// This colour, or the nearest to it on the way to black or white that can be read on `ground`.
    pub fn readable_on(self, ground: Colour) -> Colour {
        let pole = if ground.luminance() > 0.18 {
            Colour([0; 3])
        } else {
            Colour([0xff; 3])
        };
        (0..=STEPS)
            .map(|step| self.toward(pole, step))
            .find(|colour| colour.contrast(ground) >= TEXT_CONTRAST)
            .unwrap_or(pole)
    }
}

impl Accent {
    pub fn of(colour: Colour) -> Accent {
        Accent {
            on_paper: colour.readable_on(PAPER),
            at_night: colour.readable_on(NIGHT),
        }
    }

    /// The tokens of a stylesheet, for both schemes and for the visitor's own choice of one.
    pub fn css(self) -> String {
        let (day, night) = (self.on_paper.css(), self.at_night.css());
        format!(
            ":root {{ --accent: {day}; }}\n\
             @media (prefers-color-scheme: dark) {{ :root:not([data-scheme=\"light\"]) {{ --accent: {night}; }} }}\n\
             :root[data-scheme=\"dark\"] {{ --accent: {night}; }}\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn contrast_is_wcags() {
        let (black, white) = (Colour([0; 3]), Colour([255; 3]));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        let grey = Colour::parse("#767676").unwrap();
        assert!((grey.contrast(white) - 4.54).abs() < 0.01);
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(Colour::parse("#7A5c2e"), Some(DEFAULT_ACCENT));
        for bad in ["", "7a5c2e", "#fff", "#7a5c2é", "#+a5c2e", "red"] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_readable_accent_is_left_alone() {
        let accent = Accent::of(DEFAULT_ACCENT);
        assert_eq!(accent.on_paper, DEFAULT_ACCENT);
        assert_ne!(accent.at_night, DEFAULT_ACCENT);
    }

    proptest! {
        #[test]
        fn every_accent_can_be_read(rgb in any::<[u8; 3]>()) {
            let accent = Accent::of(Colour(rgb));
            prop_assert!(accent.on_paper.contrast(PAPER) >= TEXT_CONTRAST);
            prop_assert!(accent.at_night.contrast(NIGHT) >= TEXT_CONTRAST);
        }
    }
}
