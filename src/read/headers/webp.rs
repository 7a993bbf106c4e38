//! WebP, walked chunk by chunk (<https://developers.google.com/speed/webp/docs/riff_container>).

use std::io::{BufRead, Seek};

use super::Reading;
use super::image::{Findings, MAX_METADATA_BYTES, broken_off};
use super::stream::Stream;
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader};

/// `RIFF`, size, `WEBP`.
const RIFF_HEADER_BYTES: u64 = 12;
/// Enough of a bitstream for its size.
const FRAME_HEADER_BYTES: u64 = 10;

pub fn read<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<ImageHeader> {
    let Some(start) = stream.array::<{ RIFF_HEADER_BYTES as usize }>()? else {
        return Err(broken_off("WebP", stream.length()).into());
    };
    let size = u32::from_le_bytes([start[4], start[5], start[6], start[7]]);
    let end = u64::from(size) + 8;
    if end > stream.length() {
        return Err(broken_off("WebP", stream.length()).into());
    }
    let mut findings = Findings::default();
    let mut has_pixels = false;
    while stream.position() + 8 <= end {
        let (Some(kind), Some(length)) = (
            stream.array::<4>()?,
            stream.array()?.map(u32::from_le_bytes),
        ) else {
            break;
        };
        let length = u64::from(length);
        let padded = length + length % 2;
        // The last chunk's padding is left out by some writers.
        if length > end.saturating_sub(stream.position()) {
            return Err(broken_off("WebP", stream.length()).into());
        }
        let wanted = match &kind {
            b"EXIF" | b"XMP " if length <= MAX_METADATA_BYTES => length,
            b"VP8X" | b"VP8 " | b"VP8L" => length.min(FRAME_HEADER_BYTES),
            _ => 0,
        };
        let Some(content) = stream.bytes(wanted)? else {
            break;
        };
        match &kind {
            b"VP8X" => findings.size = canvas(&content),
            b"VP8 " | b"VP8L" => {
                has_pixels = true;
                let size = if &kind == b"VP8 " {
                    lossy_size(&content)
                } else {
                    lossless_size(&content)
                };
                findings.size = findings.size.or(size);
            }
            // An animation's first picture stands for it.
            b"ANMF" => has_pixels = true,
            b"EXIF" => {
                let tiff = content.strip_prefix(b"Exif\0\0").unwrap_or(&content);
                findings.take_exif(tiff.to_vec());
            }
            b"XMP " => findings.take_xmp(&content),
            _ => {}
        }
        if !stream.skip(padded - wanted)? {
            break;
        }
    }
    if !has_pixels {
        return Err(Fault::new("this WebP holds no picture").into());
    }
    Ok(findings.into_header(ImageFormat::WebP)?)
}

/// VP8X: flags, 3 reserved, then width − 1 and height − 1 in 24 bits each.
fn canvas(content: &[u8]) -> Option<(u32, u32)> {
    let &[_, _, _, _, w0, w1, w2, h0, h1, h2] = content else {
        return None;
    };
    Some((
        u32::from_le_bytes([w0, w1, w2, 0]) + 1,
        u32::from_le_bytes([h0, h1, h2, 0]) + 1,
    ))
}

/// VP8: frame tag, start code, then 14 bits each (RFC 6386, 9.1).
fn lossy_size(content: &[u8]) -> Option<(u32, u32)> {
    let &[_, _, _, 0x9d, 0x01, 0x2a, w0, w1, h0, h1] = content else {
        return None;
    };
    Some((
        u32::from(u16::from_le_bytes([w0, w1]) & 0x3fff),
        u32::from(u16::from_le_bytes([h0, h1]) & 0x3fff),
    ))
}

/// VP8L: signature, then width − 1 and height − 1 in 14 bits each.
fn lossless_size(content: &[u8]) -> Option<(u32, u32)> {
    let &[0x2f, b0, b1, b2, b3, ..] = content else {
        return None;
    };
    let bits = u32::from_le_bytes([b0, b1, b2, b3]);
    Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
}
