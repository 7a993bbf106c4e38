//! Radiance HDR: lines of text, an empty one, and the picture's size
//! (G. Ward, Real Pixels, Graphics Gems II, 1991; <https://radsite.lbl.gov/radiance/refer/filefmts.pdf>).

use std::io::{BufRead, Seek};

use super::Reading;
use super::image::{Findings, broken_off, check_size};
use super::stream::Stream;
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader};

/// Decoding takes sixteen bytes for each pixel; 16384 × 8192 of them are two gibibytes.
const MAX_PIXELS: u64 = 1 << 27;
/// A longer line is none.
const MAX_LINE_BYTES: usize = 2048;
const MAX_LINES: usize = 200;

pub fn looks_like_hdr(magic: &[u8]) -> bool {
    magic.starts_with(b"#?RADIANCE") || magic.starts_with(b"#?RGBE")
}

pub fn read<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<ImageHeader> {
    let mut in_text = true;
    for _ in 0..MAX_LINES {
        let Some(line) = line(stream)? else {
            return Err(broken_off("HDR picture", stream.position()).into());
        };
        if line.is_empty() {
            in_text = false;
        } else if in_text {
            check_variable(&line)?;
        } else {
            return Ok(header(&line)?);
        }
    }
    Err(Fault::new("this HDR picture does not say how large it is").into())
}

fn line<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<Option<String>> {
    let mut bytes = Vec::new();
    while bytes.len() < MAX_LINE_BYTES {
        let Some([byte]) = stream.array::<1>()? else {
            return Ok(None);
        };
        if byte == b'\n' {
            break;
        }
        bytes.push(byte);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end().to_owned()))
}

fn check_variable(line: &str) -> Result<(), Fault> {
    match line.strip_prefix("FORMAT=") {
        Some(format) if format != "32-bit_rle_rgbe" => Err(Fault::new(format!(
            "this HDR picture holds colours of the kind `{format}`, which is not read"
        ))
        .help("save it as 32-bit_rle_rgbe, as nearly every program does")),
        _ => Ok(()),
    }
}

/// `-Y height +X width`: rows from the top, pixels from the left.
fn header(resolution: &str) -> Result<ImageHeader, Fault> {
    let words: Vec<&str> = resolution.split_ascii_whitespace().collect();
    let ["-Y", height, "+X", width] = words.as_slice() else {
        return Err(Fault::new(format!(
            "this HDR picture is stored as `{resolution}`, turned or mirrored"
        ))
        .help("save it upright, from the top left corner"));
    };
    let side = |text: &str| {
        text.parse::<u32>().map_err(|_| {
            Fault::new(format!(
                "this HDR picture says that it is `{resolution}` large"
            ))
        })
    };
    let (width, height) = (side(width)?, side(height)?);
    check_size(width, height)?;
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Fault::new(format!(
            "this HDR picture is {width} × {height} pixels, too large to process"
        ))
        .help("134 million pixels (16384 × 8192) are the most; reduce it before"));
    }
    let findings = Findings {
        size: Some((width, height)),
        ..Findings::default()
    };
    findings.into_header(ImageFormat::Hdr)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::HeaderError;
    use super::*;

    fn read_text(text: &str) -> Result<ImageHeader, String> {
        let mut stream = Stream::new(Cursor::new(text.as_bytes()), text.len() as u64);
        read(&mut stream).map_err(|error| match error {
            HeaderError::Fault(fault) => fault.message,
            HeaderError::Io(error) => error.to_string(),
        })
    }

    #[test]
    fn the_size_stands_behind_the_text() {
        let header =
            read_text("#?RADIANCE\n# made by hand\nFORMAT=32-bit_rle_rgbe\n\n-Y 512 +X 1024\n....")
                .unwrap();
        assert_eq!((header.width, header.height), (1024, 512));
        assert_eq!(header.format, ImageFormat::Hdr);
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        for (text, expected) in [
            ("#?RGBE\n\n+Y 5 +X 5\n", "turned or mirrored"),
            ("#?RGBE\n\n-Y 0 +X 5\n", "no pixels"),
            ("#?RGBE\n\n-Y -3 +X 5\n", "says that it is"),
            ("#?RGBE\n\n-Y 20000 +X 20000\n", "too large"),
            (
                "#?RGBE\nFORMAT=32-bit_rle_xyze\n\n-Y 5 +X 5\n",
                "32-bit_rle_xyze",
            ),
            ("#?RGBE\nFORMAT=32", "breaks off"),
        ] {
            let message = read_text(text).unwrap_err();
            assert!(message.contains(expected), "{text}: {message}");
        }
        let endless = "#?RGBE\n".repeat(500);
        assert!(read_text(&endless).unwrap_err().contains("how large"));
    }
}
