//! Samples of a sound, whatever packs them: one decoder for each format that has a permissive one.

use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use claxon::FlacReader;
use hound::{SampleFormat, WavReader};
use lewton::inside_ogg::OggStreamReader;
use lewton::samples::InterleavedSamples;

use super::{BLOCK, opus};

pub trait Decoder {
    fn channels(&self) -> u32;

    /// Samples a second of each channel.
    fn rate(&self) -> u32;

    /// Appends some samples, channels in turns, −1…1. False at the end, and where the file breaks
    /// off.
    fn next(&mut self, samples: &mut Vec<f32>) -> bool;
}

/// By its first bytes; nothing for AAC, Opus of more than two channels, and what is damaged from
/// its head on.
pub fn open(disk: &Path) -> Option<Box<dyn Decoder>> {
    let mut file = BufReader::new(File::open(disk).ok()?);
    let mut head = [0; 12];
    file.read_exact(&mut head).ok()?;
    file.rewind().ok()?;
    match &head {
        [b'R', b'I', b'F', b'F', .., b'W', b'A', b'V', b'E'] => wav(file),
        [b'f', b'L', b'a', b'C', ..] => flac(file),
        [b'O', b'g', b'g', b'S', ..] => ogg(file),
        [b'I', b'D', b'3', ..] | [0xff, 0xe0..=0xff, ..] => mp3(file),
        _ => None,
    }
}

pub(super) type Reader = BufReader<File>;

struct Wav {
    reader: WavReader<Reader>,
}

fn wav(file: Reader) -> Option<Box<dyn Decoder>> {
    let reader = WavReader::new(file).ok()?;
    Some(Box::new(Wav { reader }))
}

impl Decoder for Wav {
    fn channels(&self) -> u32 {
        self.reader.spec().channels.into()
    }

    fn rate(&self) -> u32 {
        self.reader.spec().sample_rate
    }

    fn next(&mut self, samples: &mut Vec<f32>) -> bool {
        let spec = self.reader.spec();
        match spec.sample_format {
            SampleFormat::Float => {
                let read = self.reader.samples::<f32>().take(BLOCK);
                samples.extend(read.map_while(Result::ok));
            }
            SampleFormat::Int => {
                let whole = full_scale(spec.bits_per_sample.into());
                let read = self.reader.samples::<i32>().take(BLOCK);
                samples.extend(read.map_while(Result::ok).map(|value| value as f32 / whole));
            }
        }
        !samples.is_empty()
    }
}

fn full_scale(bits: u32) -> f32 {
    2_f32.powi(bits.clamp(1, 32) as i32 - 1)
}

struct Flac {
    reader: FlacReader<Reader>,
    buffer: Vec<i32>,
}

fn flac(file: Reader) -> Option<Box<dyn Decoder>> {
    let reader = FlacReader::new(file).ok()?;
    Some(Box::new(Flac {
        reader,
        buffer: Vec::new(),
    }))
}

impl Decoder for Flac {
    fn channels(&self) -> u32 {
        self.reader.streaminfo().channels
    }

    fn rate(&self) -> u32 {
        self.reader.streaminfo().sample_rate
    }

    fn next(&mut self, samples: &mut Vec<f32>) -> bool {
        let info = self.reader.streaminfo();
        let whole = full_scale(info.bits_per_sample);
        let buffer = std::mem::take(&mut self.buffer);
        let Ok(Some(block)) = self.reader.blocks().read_next_or_eof(buffer) else {
            return false;
        };
        // A stream may change its channels on the way; nobody's does.
        let is_as_before = block.channels() == info.channels;
        if is_as_before {
            for at in 0..block.duration() {
                let frame = (0..info.channels).map(|channel| block.sample(channel, at));
                samples.extend(frame.map(|value| value as f32 / whole));
            }
        }
        self.buffer = block.into_buffer();
        is_as_before
    }
}

struct Vorbis {
    reader: OggStreamReader<Reader>,
}

/// Vorbis or Opus: the first packet says so, behind a page's header of 28 bytes.
fn ogg(mut file: Reader) -> Option<Box<dyn Decoder>> {
    let mut head = [0; 36];
    file.read_exact(&mut head).ok()?;
    file.rewind().ok()?;
    match head.ends_with(b"OpusHead") {
        true => opus::open(file),
        false => vorbis(file),
    }
}

fn vorbis(file: Reader) -> Option<Box<dyn Decoder>> {
    let reader = OggStreamReader::new(file).ok()?;
    Some(Box::new(Vorbis { reader }))
}

impl Decoder for Vorbis {
    fn channels(&self) -> u32 {
        self.reader.ident_hdr.audio_channels.into()
    }

    fn rate(&self) -> u32 {
        self.reader.ident_hdr.audio_sample_rate
    }

    fn next(&mut self, samples: &mut Vec<f32>) -> bool {
        let channels = self.reader.ident_hdr.audio_channels;
        let packet = self
            .reader
            .read_dec_packet_generic::<InterleavedSamples<f32>>();
        match packet {
            // The first packet of a stream has no samples yet.
            Ok(Some(packet)) if packet.channel_count == usize::from(channels) => {
                samples.extend_from_slice(&packet.samples);
                true
            }
            _ => false,
        }
    }
}

struct Mp3 {
    reader: nanomp3::Reader<Reader, f32>,
    channels: u32,
}

fn mp3(file: Reader) -> Option<Box<dyn Decoder>> {
    let reader = nanomp3::Reader::new(file).ok()?;
    let channels = reader.channels()? as u32;
    Some(Box::new(Mp3 { reader, channels }))
}

impl Decoder for Mp3 {
    fn channels(&self) -> u32 {
        self.channels
    }

    fn rate(&self) -> u32 {
        self.reader.sample_rate()
    }

    fn next(&mut self, samples: &mut Vec<f32>) -> bool {
        samples.resize(BLOCK, 0.0);
        let read = self.reader.read(samples).unwrap_or(0);
        samples.truncate(read);
        read > 0
    }
}
