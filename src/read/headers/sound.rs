//! How long a sound is, how many channels it has and at which rate, from its head and tail: nothing
//! is decoded.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// Heads hold what is asked for within these first bytes (behind an ID3 tag).
const HEAD_BYTES: u64 = 64 * 1024;

#[derive(Debug, Default, PartialEq)]
pub struct Sound {
    /// Of an MP3 that counts no frames, a guess from its first.
    pub seconds: Option<f64>,
    pub channels: Option<u8>,
    pub rate: Option<u32>,
}

/// Nothing for formats whose heads are not read here.
///
/// # Errors
/// When the file cannot be read.
pub fn sound(path: &Path, mime: &str) -> io::Result<Option<Sound>> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    Ok(match mime {
        "audio/wav" => wav(&part(&mut file, 0, HEAD_BYTES)?, length),
        "audio/flac" => flac(&part(&mut file, 0, HEAD_BYTES)?),
        "audio/mpeg" => {
            let start = id3_bytes(&part(&mut file, 0, 10)?);
            mp3(
                &part(&mut file, start, HEAD_BYTES)?,
                length.saturating_sub(start),
            )
        }
        "audio/ogg" => {
            let head = part(&mut file, 0, HEAD_BYTES)?;
            let tail = part(&mut file, length.saturating_sub(HEAD_BYTES), HEAD_BYTES)?;
            ogg(&head, &tail)
        }
        _ => None,
    })
}

fn part(file: &mut File, start: u64, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(start))?;
    file.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn bytes<const N: usize>(from: &[u8], at: usize) -> Option<[u8; N]> {
    from.get(at..at.checked_add(N)?)?.try_into().ok()
}

#[expect(clippy::cast_precision_loss, reason = "no sound is 2^52 samples long")]
fn seconds(samples: u64, rate: u32) -> Option<f64> {
    (rate > 0).then(|| samples as f64 / f64::from(rate))
}

/// Chunks (RIFF). A length of 0 or of everything means: to the end of the file.
fn wav(head: &[u8], length: u64) -> Option<Sound> {
    let mut at = 12;
    let (mut sound, mut bytes_a_second) = (Sound::default(), 0);
    loop {
        let kind: [u8; 4] = bytes(head, at)?;
        let size = u32::from_le_bytes(bytes(head, at + 4)?);
        let content = at + 8;
        match &kind {
            b"fmt " => {
                sound.channels = u8::try_from(u16::from_le_bytes(bytes(head, content + 2)?)).ok();
                sound.rate = Some(u32::from_le_bytes(bytes(head, content + 4)?));
                bytes_a_second = u32::from_le_bytes(bytes(head, content + 8)?);
            }
            b"data" => {
                let left = length.saturating_sub(content as u64);
                let stated = u64::from(size);
                let there = if stated == 0 { left } else { stated.min(left) };
                sound.seconds = seconds(there, bytes_a_second);
                return Some(sound);
            }
            _ => {}
        }
        at = content
            .checked_add(usize::try_from(size).ok()?)?
            .checked_add(usize::try_from(size % 2).ok()?)?;
    }
}

/// STREAMINFO (RFC 9639, 8.2): 20 bits of rate, 3 of channels − 1, 5 of depth, 36 of samples.
fn flac(head: &[u8]) -> Option<Sound> {
    let packed = u64::from_be_bytes(bytes(head, 4 + 4 + 10)?);
    let rate = u32::try_from(packed >> 44).ok()?;
    Some(Sound {
        seconds: seconds(packed & 0xf_ffff_ffff, rate).filter(|seconds| *seconds > 0.0),
        channels: Some(u8::try_from(packed >> 41 & 7).ok()? + 1),
        rate: Some(rate),
    })
}

fn id3_bytes(head: &[u8]) -> u64 {
    match head {
        [b'I', b'D', b'3', _, _, _, size @ ..] if size.len() >= 4 => {
            let size = size[..4]
                .iter()
                .fold(0, |size, byte| size << 7 | u64::from(byte & 0x7f));
            size + 10
        }
        _ => 0,
    }
}

/// The first frame (ISO 11172-3, 2.4.2.3), and the count of frames in its Xing or Info tag;
/// without one, the first frame's bitrate is taken for all.
fn mp3(head: &[u8], length: u64) -> Option<Sound> {
    const KILOBITS_V1: [u32; 15] = [
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
    ];
    const KILOBITS_V2: [u32; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let at = head
        .windows(2)
        .position(|pair| pair[0] == 0xff && pair[1] & 0xe0 == 0xe0)?;
    let [_, b1, b2, b3] = bytes(head, at)?;
    // Layer III only: others are rare, and have tables of their own.
    if b1 >> 1 & 3 != 1 {
        return None;
    }
    let is_v1 = b1 >> 3 & 3 == 3;
    let divisor = match b1 >> 3 & 3 {
        3 => 1,
        2 => 2,
        0 => 4,
        _ => return None,
    };
    let rate = [44_100, 48_000, 32_000].get(usize::from(b2 >> 2 & 3))? / divisor;
    let table = if is_v1 { KILOBITS_V1 } else { KILOBITS_V2 };
    let kilobits = *table.get(usize::from(b2 >> 4))?;
    let channels: u8 = if b3 >> 6 == 3 { 1 } else { 2 };
    let side = match (is_v1, channels) {
        (true, 2) => 32,
        (true, _) | (false, 2) => 17,
        _ => 9,
    };
    let tag = at + 4 + side;
    let is_tagged = matches!(
        bytes::<4>(head, tag),
        Some([b'X', b'i', b'n', b'g'] | [b'I', b'n', b'f', b'o'])
    ) && head.get(tag + 7).is_some_and(|flags| flags & 1 == 1);
    let samples_a_frame = if is_v1 { 1152 } else { 576 };
    let length = if is_tagged {
        seconds(
            u64::from(u32::from_be_bytes(bytes(head, tag + 8)?)) * samples_a_frame,
            rate,
        )
    } else {
        seconds(length * 8, kilobits * 1000)
    };
    Some(Sound {
        seconds: length,
        channels: Some(channels),
        rate: Some(rate),
    })
}

/// The last page's granule position is the number of samples (RFC 3533, 6; RFC 7845, 4 for Opus,
/// which always counts at 48 kHz).
fn ogg(head: &[u8], tail: &[u8]) -> Option<Sound> {
    let find =
        |from: &[u8], mark: &[u8]| from.windows(mark.len()).position(|window| window == mark);
    let (channels, rate) = if let Some(at) = find(head, b"\x01vorbis") {
        (
            *head.get(at + 11)?,
            u32::from_le_bytes(bytes(head, at + 12)?),
        )
    } else {
        (*head.get(find(head, b"OpusHead")? + 9)?, 48_000)
    };
    let last = tail.windows(4).rposition(|window| window == b"OggS");
    let samples = last
        .and_then(|at| bytes(tail, at + 6))
        .map(u64::from_le_bytes);
    Some(Sound {
        seconds: samples
            .filter(|samples| *samples < u64::MAX / 2)
            .and_then(|samples| seconds(samples, rate)),
        channels: Some(channels),
        rate: Some(rate),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_from_heads() {
        let mut riff = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0\x40\x1f\0\0\x00\x7d\0\0\x04\0\x10\0data\0\x7d\0\0".to_vec();
        riff.resize(44 + 32_000, 0);
        let expected = Sound {
            seconds: Some(1.0),
            channels: Some(2),
            rate: Some(8000),
        };
        assert_eq!(wav(&riff, riff.len() as u64), Some(expected));
        // 44.1 kHz, 128 kbit/s, stereo, no tag.
        let frame = [0xff, 0xfb, 0x90, 0x00];
        assert_eq!(
            mp3(&frame, 16_000).and_then(|sound| sound.seconds),
            Some(1.0)
        );
        let mut tagged = frame.to_vec();
        tagged.resize(36, 0);
        tagged.extend(b"Xing\0\0\0\x01\0\0\0\x0a");
        let ten_frames = 11_520.0 / 44_100.0;
        assert_eq!(
            mp3(&tagged, 999).and_then(|sound| sound.seconds),
            Some(ten_frames)
        );
    }

    #[test]
    fn no_head_is_too_short() {
        let everything = [
            b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0".as_slice(),
            b"\xff\xfb\x90\0OggS\x01vorbisOpusHead",
        ]
        .concat();
        for length in 0..everything.len() {
            let head = &everything[..length];
            let _ = (
                wav(head, 9),
                flac(head),
                mp3(head, 9),
                ogg(head, head),
                id3_bytes(head),
            );
        }
        assert_eq!(wav(&[], 0), None);
    }
}
