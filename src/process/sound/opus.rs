//! Opus in Ogg (RFC 7845), in one or two channels.

use ogg::{Packet, PacketReader};
use rusty_opus::OpusDecoder;

use super::decode::{Decoder, Reader};

/// It is decoded to this, whatever it was recorded at.
const RATE: u32 = 48_000;
/// The longest packet has 120 ms.
const MAX_FRAMES: usize = 5760;

struct Opus {
    packets: PacketReader<Reader>,
    channels: usize,
    link: Link,
}

/// One stream; where files were joined there are several, one behind the other.
struct Link {
    serial: u32,
    decoder: OpusDecoder,
    /// Behind the head lies one packet that says who made it.
    has_tags: bool,
    /// Frames at the beginning that are not part of the sound.
    skip: usize,
    /// What every sample is to be multiplied with.
    gain: f32,
    /// Frames until here, those to be skipped among them.
    frames: u64,
}

pub fn open(file: Reader) -> Option<Box<dyn Decoder>> {
    let mut packets = PacketReader::new(file);
    let (channels, link) = Link::of(&packets.read_packet().ok()??)?;
    Some(Box::new(Opus {
        packets,
        channels,
        link,
    }))
}

impl Link {
    /// With its channels.
    fn of(head: &Packet) -> Option<(usize, Link)> {
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
        ] = head.data.strip_prefix(b"OpusHead")?
        else {
            return None;
        };
        let decibels = f32::from(i16::from_le_bytes([gain, more_gain])) / 256.0;
        let link = Link {
            serial: head.stream_serial(),
            decoder: OpusDecoder::new(RATE as i32, channels.into()).ok()?,
            has_tags: false,
            skip: u16::from_le_bytes([skip, more_skip]).into(),
            gain: 10_f32.powf(decibels / 20.0),
            frames: 0,
        };
        Some((channels.into(), link))
    }

    /// Whether it could be decoded.
    fn decode(&mut self, packet: &Packet, channels: usize, samples: &mut Vec<f32>) -> bool {
        samples.resize(MAX_FRAMES * channels, 0.0);
        let Ok(mut frames) = self.decoder.decode(&packet.data, MAX_FRAMES, samples) else {
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
        samples.truncate(frames * channels);
        samples.drain(..skipped * channels);
        for sample in samples {
            *sample *= self.gain;
        }
        true
    }
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
        if packet.first_in_stream() {
            if let Some((channels, link)) = Link::of(&packet)
                && channels == self.channels
            {
                self.link = link;
            }
            return true;
        }
        // What runs beside it is not heard.
        if packet.stream_serial() != self.link.serial {
            return true;
        }
        if !self.link.has_tags {
            self.link.has_tags = true;
            return true;
        }
        self.link.decode(&packet, self.channels, samples)
    }
}
