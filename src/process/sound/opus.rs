//! Opus in Ogg (RFC 7845), in one or two channels.

use ogg::PacketReader;
use rusty_opus::OpusDecoder;

use super::decode::{Decoder, Reader};

/// It is decoded to this, whatever it was recorded at.
const RATE: u32 = 48_000;
/// The longest packet has 120 ms.
const MAX_FRAMES: usize = 5760;

struct Opus {
    packets: PacketReader<Reader>,
    decoder: OpusDecoder,
    channels: usize,
    /// Frames at the beginning that are not part of the sound.
    skip: usize,
    /// What every sample is to be multiplied with.
    gain: f32,
    /// Frames until here, those to be skipped among them.
    frames: u64,
}

pub fn open(file: Reader) -> Option<Box<dyn Decoder>> {
    let mut packets = PacketReader::new(file);
    let head = packets.read_packet().ok()??.data;
    // RFC 7845, 5.1: after the eight letters of its name the version, channels, pre-skip, the
    // original's rate, a gain in 256ths of a decibel, and how channels are mapped.
    let &[
        _,
        channels @ 1..=2,
        skip,
        more_skip,
        _,
        _,
        _,
        _,
        gain,
        more_gain,
        0,
        ..,
    ] = head.strip_prefix(b"OpusHead")?
    else {
        return None;
    };
    // Who made it.
    packets.read_packet().ok()??;
    let decibels = f32::from(i16::from_le_bytes([gain, more_gain])) / 256.0;
    Some(Box::new(Opus {
        packets,
        decoder: OpusDecoder::new(RATE as i32, channels.into()).ok()?,
        channels: channels.into(),
        skip: u16::from_le_bytes([skip, more_skip]).into(),
        gain: 10_f32.powf(decibels / 20.0),
        frames: 0,
    }))
}

impl Decoder for Opus {
    fn channels(&self) -> u32 {
        self.channels as u32
    }

    fn rate(&self) -> u32 {
        RATE
    }

    fn next(&mut self, samples: &mut Vec<f32>) -> bool {
        let Ok(Some(packet)) = self.packets.read_packet() else {
            return false;
        };
        samples.resize(MAX_FRAMES * self.channels, 0.0);
        let decoded = self.decoder.decode(&packet.data, MAX_FRAMES, samples);
        let Ok(mut frames) = decoded else {
            samples.clear();
            return false;
        };
        // The last page says where the sound ends, within its last packet.
        if packet.last_in_stream() {
            let left = packet.absgp_page().saturating_sub(self.frames);
            frames = frames.min(usize::try_from(left).unwrap_or(usize::MAX));
        }
        self.frames += frames as u64;
        let skipped = self.skip.min(frames);
        self.skip -= skipped;
        samples.truncate(frames * self.channels);
        samples.drain(..skipped * self.channels);
        for sample in samples {
            *sample *= self.gain;
        }
        true
    }
}
