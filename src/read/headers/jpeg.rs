//! JPEG, walked marker by marker to its end (ITU-T T.81, annex B). The coded data between
//! markers is scanned, not decoded: a file that was cut off has no end marker.

use std::io::{BufRead, Seek};

use super::Reading;
use super::image::{Findings, broken_off, check_size};
use super::stream::Stream;
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader};

/// How far the coded data has come, where restart markers tell.
#[derive(Default)]
struct Progress {
    size: Option<(u32, u32)>,
    /// Pixels of one coded unit (MCU), width and height.
    unit: (u32, u32),
    /// Coded units between two restart markers.
    restart_interval: u32,
    restarts: u64,
    scans: u32,
}

impl Progress {
    /// Percent of a first scan; later scans refine the whole picture.
    fn percent(&self) -> Option<u64> {
        let (width, height) = self.size?;
        let units = u64::from(width.div_ceil(self.unit.0.max(1)))
            * u64::from(height.div_ceil(self.unit.1.max(1)));
        let done = self.restarts * u64::from(self.restart_interval);
        (self.scans == 1 && self.restart_interval > 0 && units > 0)
            .then(|| (done * 100 / units).min(99))
    }
}

pub fn read<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<ImageHeader> {
    let mut findings = Findings::default();
    let mut progress = Progress::default();
    match walk(stream, &mut findings, &mut progress)? {
        End::Reached if progress.scans == 0 => {
            Err(Fault::new("this JPEG holds no picture, only its frame").into())
        }
        End::Reached => Ok(findings.into_header(ImageFormat::Jpeg)?),
        End::BrokenOff => {
            // A header that is out of bounds says more than the missing end.
            if let Some((width, height)) = findings.size {
                check_size(width, height)?;
            }
            let fault = broken_off("JPEG", stream.position());
            Err(match progress.percent() {
                Some(percent) => Fault {
                    message: format!("this JPEG breaks off after {percent} % of the picture"),
                    ..fault
                },
                None => fault,
            }
            .into())
        }
    }
}

enum End {
    Reached,
    BrokenOff,
}

fn walk<R: BufRead + Seek>(
    stream: &mut Stream<R>,
    findings: &mut Findings,
    progress: &mut Progress,
) -> Reading<End> {
    loop {
        let Some(marker) = next_marker(stream)? else {
            return Ok(End::BrokenOff);
        };
        match marker {
            0xd9 => return Ok(End::Reached),
            0xd0..=0xd7 => {
                progress.restarts += 1;
                continue;
            }
            // Start of image, temporary: without content.
            0xd8 | 0x01 => continue,
            _ => {}
        }
        let Some(length) = stream.array()?.map(u16::from_be_bytes) else {
            return Ok(End::BrokenOff);
        };
        let Some(length) = length.checked_sub(2) else {
            return Err(damaged().into());
        };
        let wanted = matches!(marker, 0xc0..=0xcf | 0xda | 0xdd | 0xe1);
        if !wanted {
            if !stream.skip(length.into())? {
                return Ok(End::BrokenOff);
            }
            continue;
        }
        let Some(segment) = stream.bytes(length.into())? else {
            return Ok(End::BrokenOff);
        };
        match marker {
            // Huffman and arithmetic tables share the range of frames.
            0xc4 | 0xc8 | 0xcc => {}
            0xc0..=0xcf => {
                let frame = frame(marker, &segment)?;
                check_size(frame.0.0, frame.0.1)?;
                findings.size = Some(frame.0);
                progress.size = Some(frame.0);
                progress.unit = frame.1;
            }
            0xda => {
                progress.scans += 1;
                progress.restarts = 0;
            }
            0xdd => {
                if let [high, low, ..] = segment[..] {
                    progress.restart_interval = u16::from_be_bytes([high, low]).into();
                }
            }
            _ => metadata(segment, findings),
        }
    }
}

/// The next marker's code; fill bytes, stuffed zeros and coded data before it are skipped.
fn next_marker<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<Option<u8>> {
    while stream.skip_behind(0xff)? {
        loop {
            match stream.byte()? {
                None => return Ok(None),
                Some(0) => break,
                Some(0xff) => {}
                Some(marker) => return Ok(Some(marker)),
            }
        }
    }
    Ok(None)
}

/// Size in pixels, and size of a coded unit.
type Frame = ((u32, u32), (u32, u32));

fn frame(marker: u8, segment: &[u8]) -> Result<Frame, Fault> {
    let &[precision, h1, h0, w1, w0, components, ref sampling @ ..] = segment else {
        return Err(damaged());
    };
    if !matches!(marker, 0xc0..=0xc2) || precision != 8 {
        let kind = match marker {
            _ if precision != 8 => format!("has {precision} bits a channel"),
            0xc3 => "is coded without loss".to_owned(),
            0xc9..=0xcb | 0xcd..=0xcf => "uses arithmetic coding".to_owned(),
            _ => "uses hierarchical coding".to_owned(),
        };
        return Err(
            Fault::new(format!("this JPEG {kind}, which browsers cannot show"))
                .help("save it as an ordinary JPEG (baseline or progressive, 8 bits)"),
        );
    }
    if !matches!(components, 1 | 3 | 4) {
        return Err(Fault::new(format!(
            "this JPEG has {components} colour channels, which browsers cannot show"
        ))
        .help("save it as an ordinary RGB JPEG"));
    }
    let height = u32::from(u16::from_be_bytes([h1, h0]));
    let width = u32::from(u16::from_be_bytes([w1, w0]));
    let factors = || sampling.chunks_exact(3).map(|component| component[1]);
    let unit = (
        8 * factors().map(|f| u32::from(f >> 4)).max().unwrap_or(1),
        8 * factors().map(|f| u32::from(f & 15)).max().unwrap_or(1),
    );
    Ok(((width, height), unit))
}

fn metadata(segment: Vec<u8>, findings: &mut Findings) {
    if let Some(tiff) = segment.strip_prefix(b"Exif\0\0") {
        findings.take_exif(tiff.to_vec());
    } else if let Some(packet) = segment.strip_prefix(b"http://ns.adobe.com/xap/1.0/\0") {
        findings.take_xmp(packet);
    }
}

fn damaged() -> Fault {
    Fault::new("this JPEG is damaged: one of its segments has an impossible length")
        .help("copy or export it again")
}
