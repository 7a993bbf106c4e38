//! From light to a screen: high dynamic range pictures keep what a room's windows and corners
//! show, compressed into what a screen can.
//!
//! E. Reinhard and others, Photographic Tone Reproduction for Digital Images, SIGGRAPH 2002: the
//! scene's middle grey becomes the screen's (equations 1 and 2), and bright parts run against
//! white (equation 4). Luminance is that of Rec. 709, which Radiance pictures' colours are taken
//! for; colours keep their proportions.

use rayon::prelude::*;

use super::pixels::CHANNELS;

/// Middle grey, as photographers measure it.
const KEY: f32 = 0.18;
/// So much of a picture may burn out: lamps and the sun.
const BURNT: f32 = 0.005;
/// Against the logarithm of black.
const DARKEST: f32 = 1e-6;
/// Every so many pixels are looked at to find the picture's brightness.
const STEP: usize = 17;

/// `light`: linear red, green and blue for each pixel. Gives sRGB.
pub fn to_screen(light: &[f32]) -> Vec<u8> {
    let exposure = Exposure::of(light);
    let mut screen = vec![0; light.len()];
    screen
        .par_chunks_mut(4096 * CHANNELS)
        .zip(light.par_chunks(4096 * CHANNELS))
        .for_each(|(screen, light)| {
            let pixels = screen.chunks_exact_mut(CHANNELS);
            for (screen, light) in pixels.zip(light.chunks_exact(CHANNELS)) {
                let scale = exposure.scale(luminance(light));
                for (value, light) in screen.iter_mut().zip(light) {
                    *value = encoded(sound(*light) * scale);
                }
            }
        });
    screen
}

struct Exposure {
    /// From the scene's luminance to one whose middle grey is the key.
    gain: f32,
    /// The smallest luminance, after the gain, that becomes white.
    white: f32,
}

impl Exposure {
    fn of(light: &[f32]) -> Exposure {
        let mut seen: Vec<f32> = light
            .chunks_exact(CHANNELS)
            .step_by(STEP)
            .map(luminance)
            .collect();
        let logarithms: f64 = seen
            .iter()
            .map(|luminance| f64::from(luminance.max(DARKEST).ln()))
            .sum();
        let mean = (logarithms / seen.len().max(1) as f64).exp() as f32;
        let gain = KEY / mean.max(DARKEST);
        seen.sort_by(f32::total_cmp);
        let brightest = seen.len() - 1 - (seen.len() as f32 * BURNT) as usize;
        let white = seen
            .get(brightest)
            .map_or(1.0, |luminance| luminance * gain);
        Exposure {
            gain,
            // A picture without bright parts is not stretched.
            white: white.max(1.0),
        }
    }

    /// What a pixel's channels are multiplied with.
    fn scale(&self, luminance: f32) -> f32 {
        let exposed = luminance * self.gain;
        let shown = exposed * (1.0 + exposed / (self.white * self.white)) / (1.0 + exposed);
        if luminance > 0.0 {
            shown / luminance
        } else {
            0.0
        }
    }
}

/// Files may hold anything: what is no light is darkness.
fn sound(light: f32) -> f32 {
    if light.is_finite() {
        light.max(0.0)
    } else {
        0.0
    }
}

fn luminance(pixel: &[f32]) -> f32 {
    match pixel {
        [red, green, blue] => 0.2126 * sound(*red) + 0.7152 * sound(*green) + 0.0722 * sound(*blue),
        _ => 0.0,
    }
}

/// IEC 61966-2-1.
fn encoded(linear: f32) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let encoded = if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    };
    (encoded * 255.0 + 0.5) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn middle_grey_stays_where_it_is_whatever_the_exposure() {
        for exposure in [0.001, 1.0, 5000.0] {
            let light: Vec<f32> = (0..3000).map(|_| exposure).collect();
            let screen = to_screen(&light);
            // 0.18 of full light, as sRGB writes it.
            assert!(
                screen.iter().all(|value| value.abs_diff(118) < 3),
                "{}",
                screen[0]
            );
        }
    }

    #[test]
    fn brighter_light_is_never_darker_and_windows_keep_their_detail() {
        let light: Vec<f32> = (0..30_000)
            .flat_map(|step| [(step as f32 / 30_000.0).powi(6) * 400.0; 3])
            .collect();
        let screen = to_screen(&light);
        assert!(screen.is_sorted());
        // The brightest tenth is told apart, and only its very end burns out.
        let at = |share: f32| screen[(share * 29_999.0) as usize * 3];
        assert!(
            at(0.9) < at(0.95) && at(0.95) < at(0.99),
            "{} {} {}",
            at(0.9),
            at(0.95),
            at(0.99)
        );
        assert_eq!(at(1.0), 255);
        assert!(at(0.3) > 0, "the dark corner is seen");
    }

    #[test]
    fn what_is_no_light_is_dark() {
        let light = [f32::NAN, f32::INFINITY, -5.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0];
        let screen = to_screen(&light);
        assert_eq!(screen[..6], [0; 6]);
        assert!(screen[6] > 50);
    }
}
