//! Rows of a PNG, of any depth and kind of colour.

use std::io::{BufRead, Seek};

use png::{ColorType, DecodingError, Reader, Transformations};

use super::Rows;
use crate::process::ProcessError;
use crate::process::decode::{on_paper, undecodable};
use crate::process::pixels::CHANNELS;

/// Texts and profiles beside the pixels, and a row of 16-bit RGBA.
const MOST_BYTES: usize = 64 << 20;

/// Nothing for a PNG that is interlaced: its first row is complete only at its end.
pub fn open<R: BufRead + Seek + Send + 'static>(
    file: R,
) -> Result<Option<Box<dyn Rows>>, ProcessError> {
    let mut decoder = png::Decoder::new_with_limits(file, png::Limits { bytes: MOST_BYTES });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let reader = decoder.read_info().map_err(fault)?;
    if reader.info().interlaced {
        return Ok(None);
    }
    let (kind, _) = reader.output_color_type();
    let row_bytes = reader.output_line_size(reader.info().width);
    let row_bytes = row_bytes.ok_or_else(|| undecodable("its rows are too long"))?;
    Ok(Some(Box::new(PngRows {
        reader,
        kind,
        samples: vec![0; row_bytes],
    })))
}

struct PngRows<R: BufRead + Seek> {
    reader: Reader<R>,
    kind: ColorType,
    /// A row as the file has it, eight bits a sample.
    samples: Vec<u8>,
}

impl<R: BufRead + Seek + Send> Rows for PngRows<R> {
    fn size(&self) -> (usize, usize) {
        let info = self.reader.info();
        (info.width as usize, info.height as usize)
    }

    fn profile(&self) -> Option<&[u8]> {
        self.reader.info().icc_profile.as_deref()
    }

    fn next_row(&mut self, row: &mut [u8]) -> Result<bool, ProcessError> {
        let found = self.reader.read_row(&mut self.samples).map_err(fault)?;
        if found.is_none() {
            return Ok(false);
        }
        let pixels = row.chunks_exact_mut(CHANNELS);
        match self.kind {
            ColorType::Rgb => row.copy_from_slice(&self.samples),
            ColorType::Grayscale | ColorType::Indexed => {
                pixels
                    .zip(&self.samples)
                    .for_each(|(pixel, grey)| pixel.fill(*grey));
            }
            ColorType::GrayscaleAlpha => {
                let (samples, _) = self.samples.as_chunks::<2>();
                pixels.zip(samples).for_each(|(pixel, [grey, alpha])| {
                    pixel.fill(on_paper(*grey, *alpha));
                });
            }
            ColorType::Rgba => {
                let (samples, _) = self.samples.as_chunks::<4>();
                pixels
                    .zip(samples)
                    .for_each(|(pixel, [red, green, blue, alpha])| {
                        let colour = [red, green, blue].map(|value| on_paper(*value, *alpha));
                        pixel.copy_from_slice(&colour);
                    });
            }
        }
        Ok(true)
    }
}

fn fault(error: DecodingError) -> ProcessError {
    match error {
        DecodingError::IoError(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => {
            error.into()
        }
        DecodingError::IoError(_) => crate::process::decode::truncated().into(),
        error => undecodable(error),
    }
}
