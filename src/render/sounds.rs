//! Sounds as the viewer plays them: evened out, so that nobody reaches for the volume between two
//! stops of a tour.

use super::reading::media_name;
use crate::model::MediaPath;
use crate::tour::Sound;
use crate::values::Products;

/// EBU R 128, LUFS. What is quieter than this stays as it is: the others are not made quieter for it.
const QUIET_ENOUGH: f64 = -23.0;

/// A sound, or a film, of which nobody has measured how loud it is.
pub fn sound(products: &Products, exhibition: &str, file: &MediaPath) -> Option<Sound> {
    let blob = products.copy(exhibition, file)?;
    let heard = products
        .sound(exhibition, file)
        .and_then(|sound| sound.heard.as_ref());
    let loudness = heard.and_then(|heard| heard.loudness);
    Some(Sound {
        file: media_name(blob),
        gain: loudness.map_or(1.0, |loudness| {
            gain(loudness, products.quietest(exhibition))
        }),
        waveform: heard.map_or_else(Vec::new, |heard| heard.waveform.clone()),
        seconds: heard.map(|heard| (heard.seconds * 1000.0).round() / 1000.0),
    })
}

/// A page cannot amplify, since browsers silence what a page from `file://` sends through an
/// amplifier: what is louder than the quietest is played more quietly.
fn gain(loudness: f64, quietest: Option<f64>) -> f64 {
    let goal = quietest.unwrap_or(loudness).max(QUIET_ENOUGH);
    let decibels = (goal - loudness).min(0.0);
    (10_f64.powf(decibels / 20.0) * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::gain;

    #[test]
    fn what_is_louder_is_played_more_quietly() {
        assert_eq!(gain(-20.0, Some(-20.0)), 1.0);
        assert_eq!(gain(-14.0, Some(-20.0)), 0.501);
    }

    #[test]
    fn nothing_is_whispered_for_one_that_whispers() {
        assert_eq!(gain(-40.0, Some(-40.0)), 1.0);
        assert_eq!(gain(-23.0, Some(-40.0)), 1.0);
        assert_eq!(gain(-17.0, Some(-40.0)), 0.501);
    }
}
