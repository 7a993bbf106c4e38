//! Films: size and length, from an MP4's table of contents (ISO/IEC 14496-12).

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use super::facts::Facts;

/// A table of contents larger than this belongs to hours of film.
const MAX_CONTENTS_BYTES: u64 = 64 << 20;

#[derive(Debug, Default)]
pub struct Film {
    pub seconds: Option<f64>,
    /// Width and height in pixels; zero for sound.
    pub size: Option<(u32, u32)>,
}

/// # Errors
/// When the file cannot be read.
pub fn describe(path: &Path, mime: &str, facts: &mut Facts) -> io::Result<()> {
    facts.text("format", mime);
    let film = if mime == "video/mp4" {
        mp4(path)?
    } else {
        None
    }
    .unwrap_or_default();
    if let Some((width, height)) = film.size {
        facts.both(
            "size",
            format!("{width} × {height} pixels"),
            vec![width, height],
        );
    }
    facts.seconds(film.seconds);
    Ok(())
}

/// `None` without a table of contents.
///
/// # Errors
/// When the file cannot be read.
pub fn mp4(path: &Path) -> io::Result<Option<Film>> {
    let mut reader = BufReader::new(File::open(path)?);
    let length = reader.get_ref().metadata()?.len();
    let mut at = 0_u64;
    while at + 16 <= length {
        reader.seek(SeekFrom::Start(at))?;
        let mut head = [0; 16];
        reader.read_exact(&mut head)?;
        let [s3, s2, s1, s0, kind @ .., l7, l6, l5, l4, l3, l2, l1, l0] = head;
        let (size, header) = match u32::from_be_bytes([s3, s2, s1, s0]) {
            0 => (length - at, 8),
            1 => (u64::from_be_bytes([l7, l6, l5, l4, l3, l2, l1, l0]), 16),
            size => (u64::from(size), 8),
        };
        if size < header {
            return Ok(None);
        }
        if &kind == b"moov" {
            reader.seek(SeekFrom::Start(at + header))?;
            let mut contents = Vec::new();
            let inside = (size - header).min(MAX_CONTENTS_BYTES);
            reader.take(inside).read_to_end(&mut contents)?;
            return Ok(Some(from_contents(&contents)));
        }
        at = at.saturating_add(size);
    }
    Ok(None)
}

fn from_contents(contents: &[u8]) -> Film {
    let mut film = Film::default();
    for (at, window) in contents.windows(4).enumerate() {
        let inside = contents.get(at + 4..).unwrap_or_default();
        match window {
            b"mvhd" if film.seconds.is_none() => film.seconds = movie_seconds(inside),
            b"tkhd" if film.size.is_none() => film.size = track_size(inside),
            _ => {}
        }
    }
    film
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Movie header (8.2.2): version 1 has times of 64 bits.
fn movie_seconds(inside: &[u8]) -> Option<f64> {
    let (scale, high, low) = match inside.first()? {
        0 => (word(inside, 12)?, 0, word(inside, 16)?),
        _ => (word(inside, 20)?, word(inside, 24)?, word(inside, 28)?),
    };
    let duration = f64::from(high) * 4_294_967_296.0 + f64::from(low);
    (scale > 0).then(|| duration / f64::from(scale))
}

/// Track header (8.3.2): width and height at its end, in 16.16.
fn track_size(inside: &[u8]) -> Option<(u32, u32)> {
    let at = match inside.first()? {
        0 => 76,
        _ => 88,
    };
    let (width, height) = (word(inside, at)? >> 16, word(inside, at + 4)? >> 16);
    (width > 0 && height > 0).then_some((width, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_contents_has_length_and_size() {
        let mut contents = b"\0\0\0\x6cmvhd".to_vec();
        let mut header = [0_u8; 100];
        header[12..16].copy_from_slice(&1000_u32.to_be_bytes());
        header[16..20].copy_from_slice(&2500_u32.to_be_bytes());
        contents.extend(header);
        contents.extend(b"\0\0\0\x5ctkhd");
        let mut track = [0_u8; 84];
        track[76..80].copy_from_slice(&(640_u32 << 16).to_be_bytes());
        track[80..84].copy_from_slice(&(480_u32 << 16).to_be_bytes());
        contents.extend(track);
        let film = from_contents(&contents);
        assert_eq!((film.seconds, film.size), (Some(2.5), Some((640, 480))));
        for length in 0..contents.len() {
            from_contents(&contents[..length]);
        }
    }
}
