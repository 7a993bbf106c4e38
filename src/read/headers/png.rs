//! PNG, walked chunk by chunk to `IEND` (<https://www.w3.org/TR/png-3/#5Chunk-layout>).

use std::io::{BufRead, Seek};

use super::Reading;
use super::image::{Findings, MAX_METADATA_BYTES, broken_off, check_size};
use super::stream::Stream;
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader};

const SIGNATURE_BYTES: u64 = 8;
const CHECKSUM_BYTES: u64 = 4;

pub fn read<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<ImageHeader> {
    stream.skip(SIGNATURE_BYTES)?;
    let mut findings = Findings::default();
    let mut has_pixels = false;
    loop {
        let (Some(length), Some(kind)) = (
            stream.array()?.map(u32::from_be_bytes),
            stream.array::<4>()?,
        ) else {
            return Err(broken_off("PNG", stream.position()).into());
        };
        if length > i32::MAX as u32 || !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(Fault::new("this PNG is damaged: one of its chunks is none")
                .help("copy or export it again")
                .into());
        }
        let length = u64::from(length);
        match &kind {
            b"IEND" if has_pixels => return Ok(findings.into_header(ImageFormat::Png)?),
            b"IEND" => return Err(Fault::new("this PNG holds no picture").into()),
            b"IDAT" => has_pixels = true,
            _ => {}
        }
        let wanted = matches!(&kind, b"IHDR" | b"eXIf" | b"iTXt") && length <= MAX_METADATA_BYTES;
        let content = if wanted {
            stream.bytes(length)?
        } else {
            stream.skip(length)?.then(Vec::new)
        };
        let (Some(content), true) = (content, stream.skip(CHECKSUM_BYTES)?) else {
            return Err(broken_off("PNG", stream.length()).into());
        };
        take(&kind, content, &mut findings)?;
    }
}

fn take(kind: &[u8; 4], content: Vec<u8>, findings: &mut Findings) -> Result<(), Fault> {
    match kind {
        b"IHDR" => {
            let &[w3, w2, w1, w0, h3, h2, h1, h0, ..] = content.as_slice() else {
                return Err(Fault::new("this PNG is damaged: its header is too short"));
            };
            let size = (
                u32::from_be_bytes([w3, w2, w1, w0]),
                u32::from_be_bytes([h3, h2, h1, h0]),
            );
            check_size(size.0, size.1)?;
            findings.size = Some(size);
        }
        b"eXIf" => findings.take_exif(content),
        b"iTXt" if content.starts_with(b"XML:com.adobe.xmp\0") => findings.take_xmp(&content),
        _ => {}
    }
    Ok(())
}
