//! Sounds: published as they are, and heard once, so that the viewer can even out how loud they
//! are and show where somebody speaks.

mod decode;
mod opus;
mod shape;

use std::path::Path;

use ebur128::{EbuR128, Mode};

use self::shape::Shape;
use super::{ProcessError, copy};
use crate::cache::Cache;
use crate::values::{Heard, SoundProduct};

pub const REVISION: u32 = 3;

/// Nobody listens longer in a museum, and silence packs well: a file of a megabyte may hold days.
const MAX_SECONDS: u64 = 4 * 60 * 60;

/// Decoded at a time, all channels together.
const BLOCK: usize = 16 * 1024;

/// What one second is cut into at most, whatever the rate: no file of a few bytes asks for more.
const MAX_RATE: u32 = 768_000;

pub fn run(disk: &Path, ending: &str, cache: &Cache) -> Result<SoundProduct, ProcessError> {
    let blob = copy::published(disk, ending, cache)?;
    let heard = hear(disk);
    Ok(SoundProduct { blob, heard })
}

/// Nothing where no decoder knows the file, or where it goes on for longer than [`MAX_SECONDS`]. A
/// file that breaks off is heard as far as it goes, as a browser plays it.
pub fn hear(disk: &Path) -> Option<Heard> {
    let mut decoder = decode::open(disk)?;
    let (channels, rate) = (decoder.channels(), decoder.rate());
    if channels == 0 || rate == 0 || rate > MAX_RATE {
        return None;
    }
    let mut meter = EbuR128::new(channels, rate, Mode::I).ok()?;
    let mut shape = Shape::of(channels as usize);
    let most = MAX_SECONDS * u64::from(rate);
    let mut frames = 0;
    let mut block = Vec::with_capacity(2 * BLOCK);
    while decoder.next(&mut block) {
        // Decoders may end within a moment: only whole ones count.
        block.truncate(block.len() - block.len() % channels as usize);
        frames += (block.len() / channels as usize) as u64;
        if frames > most {
            return None;
        }
        meter.add_frames_f32(&block).ok()?;
        shape.add(&block);
        block.clear();
    }
    if frames == 0 {
        return None;
    }
    let loudness = meter.loudness_global().ok();
    Some(Heard {
        #[expect(clippy::cast_precision_loss, reason = "no sound is 2^52 samples long")]
        seconds: frames as f64 / f64::from(rate),
        loudness: loudness
            .filter(|lufs| lufs.is_finite())
            .map(|lufs| (lufs * 10.0).round() / 10.0),
        waveform: shape.waveform(),
    })
}

#[cfg(test)]
mod tests;
