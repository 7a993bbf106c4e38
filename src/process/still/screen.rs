//! From light to a screen as the viewer shows it: Khronos' neutral tone curve
//! (<https://github.com/KhronosGroup/ToneMapping>, PBR Neutral), then sRGB.

use std::sync::LazyLock;

use super::sums::{mix, pow, times};

/// Colours below this keep themselves.
const START_COMPRESSION: f32 = 0.8 - 0.04;
const DESATURATION: f32 = 0.15;

/// Linear light to the curve's colours.
#[inline]
pub fn neutral(light: [f32; 3]) -> [f32; 3] {
    let [red, green, blue] = light;
    let least = red.min(green).min(blue);
    let offset = match least < 0.08 {
        true => least - 6.25 * least * least,
        false => 0.04,
    };
    let colour = [red - offset, green - offset, blue - offset];
    let peak = colour[0].max(colour[1]).max(colour[2]);
    if peak < START_COMPRESSION {
        return colour;
    }
    let room = 1.0 - START_COMPRESSION;
    let new_peak = 1.0 - room * room / (peak + room - START_COMPRESSION);
    let grey = 1.0 - 1.0 / (DESATURATION * (peak - new_peak) + 1.0);
    let [red, green, blue] = times(colour, new_peak / peak);
    let paler = |channel: f32| mix(channel, new_peak, grey);
    [paler(red), paler(green), paler(blue)]
}

/// IEC 61966-2-1, 0…1.
#[inline]
pub fn encoded(linear: f32) -> f32 {
    match linear <= 0.003_130_8 {
        true => linear.max(0.0) * 12.92,
        false => (1.055 * pow(linear, 1.0 / 2.4) - 0.055).min(1.0),
    }
}

/// Light of a byte of sRGB.
pub static LIGHT: LazyLock<[f32; 256]> = LazyLock::new(|| {
    std::array::from_fn(|byte| {
        let encoded = byte as f32 / 255.0;
        match encoded <= 0.040_45 {
            true => encoded / 12.92,
            false => pow((encoded + 0.055) / 1.055, 2.4),
        }
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    /// As three.js writes it, in `tonemapping_pars_fragment.glsl.js`.
    fn three(mut c: [f64; 3]) -> [f64; 3] {
        let x = c[0].min(c[1].min(c[2]));
        let offset = if x < 0.08 { x - 6.25 * x * x } else { 0.04 };
        c = c.map(|v| v - offset);
        let peak = c[0].max(c[1].max(c[2]));
        if peak < 0.76 {
            return c;
        }
        let d = 0.24;
        let new = 1.0 - d * d / (peak + d - 0.76);
        let g = 1.0 - 1.0 / (0.15 * (peak - new) + 1.0);
        c.map(|v| v * new / peak * (1.0 - g) + new * g)
    }

    #[test]
    fn the_curve_is_the_viewers() {
        let steps = [
            0.0_f32, 0.01, 0.05, 0.08, 0.2, 0.5, 0.76, 0.8, 1.0, 2.0, 13.0,
        ];
        for red in steps {
            for green in steps {
                for blue in steps {
                    let own = neutral([red, green, blue]);
                    let expected = three([red, green, blue].map(f64::from));
                    for (own, expected) in own.into_iter().zip(expected) {
                        assert!((f64::from(own) - expected).abs() < 1e-5);
                    }
                }
            }
        }
    }

    #[test]
    fn every_byte_comes_back() {
        for byte in 0..=255_u8 {
            let back = encoded(LIGHT[usize::from(byte)]) * 255.0;
            assert!((back - f32::from(byte)).abs() < 1e-3, "{byte}: {back}");
        }
        assert_eq!(encoded(9.0), 1.0);
        assert_eq!(encoded(-1.0), 0.0);
    }
}
