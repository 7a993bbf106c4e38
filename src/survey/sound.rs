//! Sounds: how long, how many channels, at which rate, from heads and tails; and how loud, by
//! listening.

use std::fs;
use std::io;
use std::path::Path;

use super::facts::Facts;
use super::film;
use crate::process::hear;
use crate::read::headers::{Sound, sound};

/// # Errors
/// When the file cannot be read.
pub fn describe(path: &Path, mime: &str, facts: &mut Facts) -> io::Result<()> {
    let length = fs::metadata(path)?.len();
    facts.text("format", mime);
    let sound = match mime {
        "audio/mp4" => Some(Sound {
            seconds: film::mp4(path)?.and_then(|film| film.seconds),
            ..Sound::default()
        }),
        _ => sound(path, mime)?,
    }
    .unwrap_or_default();
    let heard = hear(path);
    // What was heard is exact; a head may only tell a bitrate.
    let heard_for = heard.as_ref().map(|heard| heard.seconds);
    let lasts = heard_for.or(sound.seconds);
    facts.seconds(lasts);
    if let Some(seconds) = lasts.filter(|seconds| *seconds > 0.0) {
        #[expect(clippy::cast_precision_loss, reason = "whole kbit/s are shown")]
        let kilobits = (length as f64 * 8.0 / seconds / 1000.0).round();
        facts.both("bitrate", format!("{kilobits} kbit/s"), kilobits);
    }
    if let Some(channels) = sound.channels {
        let shown = match channels {
            1 => "1, mono".to_owned(),
            2 => "2, stereo".to_owned(),
            more => more.to_string(),
        };
        facts.both("channels", shown, channels);
    }
    if let Some(rate) = sound.rate {
        facts.both("sampling rate", format!("{rate} Hz"), rate);
    }
    match heard.and_then(|heard| heard.loudness) {
        Some(lufs) => facts.both("loudness", format!("{lufs:.1} LUFS (EBU R 128)"), lufs),
        None => facts.text(
            "loudness",
            "not measured: silent, or in a format that is not decoded",
        ),
    }
    Ok(())
}
