//! Where a large picture's rows come from, some at a time, so that none need be whole in memory.

mod jpeg;
mod png;

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader, Orientation};
use crate::process::colour::ToSrgb;
use crate::process::decode::{changed, decode};
use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::{ProcessError, decoding};

/// What a picture may take that can only be decoded as a whole.
const MOST_WHOLE_BYTES: u64 = 3 << 29;

/// A picture's rows from the top, upright and in sRGB.
pub trait Strips: Send {
    /// The next rows, as many as these or what is left; nothing behind the last.
    ///
    /// # Errors
    /// A fault when they cannot be decoded.
    fn next(&mut self, rows: usize) -> Result<Option<Pixels>, ProcessError>;
}

/// Whether the rows of the file are the picture's, from the left or from the right: what stands
/// on its head or lies on its side begins with its last row, and has to be decoded as a whole.
pub fn come_in_order(header: &ImageHeader) -> bool {
    matches!(
        header.orientation,
        Orientation::Upright | Orientation::MirroredLeftRight
    )
}

/// # Errors
/// A fault when the picture cannot be decoded, or only in more memory than there should be.
pub fn open(disk: &Path, header: &ImageHeader) -> Result<Box<dyn Strips>, ProcessError> {
    if let Some(rows) = rows(disk, header)? {
        return Ok(Box::new(RowByRow::new(rows, header)?));
    }
    if decoding(header) > MOST_WHOLE_BYTES {
        return Err(too_large(header).into());
    }
    let pixels = decode(disk, header)?;
    Ok(Box::new(Whole { pixels, given: 0 }))
}

/// Bytes of memory for a file's rows on their way, or for all of them where they cannot come one by
/// one.
pub fn memory(disk: &Path, header: &ImageHeader) -> u64 {
    match rows(disk, header) {
        // A row of blocks, as coefficients and as pixels, or two rows to tell their difference.
        Ok(Some(_)) => u64::from(header.width) * 64 + (1 << 20),
        _ => decoding(header),
    }
}

/// The file as something that gives its rows in order, where it can.
fn rows(disk: &Path, header: &ImageHeader) -> Result<Option<Box<dyn Rows>>, ProcessError> {
    if !come_in_order(header) {
        return Ok(None);
    }
    let file = BufReader::new(File::open(disk)?);
    match header.format {
        ImageFormat::Jpeg => jpeg::open(file),
        ImageFormat::Png => png::open(file),
        ImageFormat::WebP | ImageFormat::Hdr | ImageFormat::Svg => Ok(None),
    }
}

/// A file that is decoded on the way, as its rows lie in it.
trait Rows: Send {
    fn size(&self) -> (usize, usize);

    /// The embedded ICC profile.
    fn profile(&self) -> Option<&[u8]>;

    /// Writes the next row, three bytes a pixel; false behind the last.
    fn next_row(&mut self, row: &mut [u8]) -> Result<bool, ProcessError>;
}

/// A picture that was decoded at one go.
struct Whole {
    pixels: Pixels,
    given: usize,
}

impl Strips for Whole {
    fn next(&mut self, rows: usize) -> Result<Option<Pixels>, ProcessError> {
        let rows = rows.min(self.pixels.height() - self.given);
        let row_bytes = self.pixels.width() * CHANNELS;
        let data = &self.pixels.data()[self.given * row_bytes..][..rows * row_bytes];
        self.given += rows;
        Ok(Pixels::new(self.pixels.width(), rows, data.to_vec()))
    }
}

/// Rows of a file, made upright and sRGB.
struct RowByRow {
    source: Box<dyn Rows>,
    width: usize,
    to_srgb: Option<ToSrgb>,
    is_mirrored: bool,
}

impl RowByRow {
    fn new(source: Box<dyn Rows>, header: &ImageHeader) -> Result<RowByRow, Fault> {
        if source.size() != (header.width as usize, header.height as usize) {
            return Err(changed());
        }
        Ok(RowByRow {
            width: source.size().0,
            to_srgb: source.profile().and_then(ToSrgb::of),
            is_mirrored: header.orientation == Orientation::MirroredLeftRight,
            source,
        })
    }
}

impl Strips for RowByRow {
    fn next(&mut self, rows: usize) -> Result<Option<Pixels>, ProcessError> {
        let row_bytes = self.width * CHANNELS;
        let mut data = vec![0; rows * row_bytes];
        let mut filled = 0;
        for row in data.chunks_exact_mut(row_bytes) {
            if !self.source.next_row(row)? {
                break;
            }
            filled += 1;
        }
        data.truncate(filled * row_bytes);
        if let Some(to_srgb) = &self.to_srgb {
            to_srgb.convert(&mut data);
        }
        let strip = Pixels::new(self.width, filled, data);
        Ok(strip.map(|strip| match self.is_mirrored {
            true => strip.upright(Orientation::MirroredLeftRight),
            false => strip,
        }))
    }
}

fn too_large(header: &ImageHeader) -> Fault {
    let megapixels = u64::from(header.width) * u64::from(header.height) / 1_000_000;
    let what = match (header.format, come_in_order(header)) {
        (ImageFormat::Jpeg, false) => "lies on its side (EXIF)",
        (ImageFormat::Jpeg, true) => "is progressive or has unusual colours",
        (ImageFormat::Png, true) => "is interlaced",
        (ImageFormat::Png, false) => "lies on its side (EXIF)",
        _ => "is neither a JPEG nor a PNG",
    };
    Fault::new(format!(
        "this image has {megapixels} million pixels and {what}, so that it can only be decoded in one piece, \
         which takes more memory than a build may use"
    ))
    .help("save it upright as a plain (baseline) JPEG or PNG, which may have any size")
}
