//! Rows of a JPEG.

use std::io::Read;

use super::Rows;
use crate::process::ProcessError;
use crate::process::baseline::Baseline;

/// Nothing for a JPEG that has to be decoded as a whole.
pub fn open<R: Read + Send + 'static>(file: R) -> Result<Option<Box<dyn Rows>>, ProcessError> {
    let source = Baseline::open(file)?;
    Ok(source.map(|source| Box::new(source) as Box<dyn Rows>))
}

impl<R: Read + Send> Rows for Baseline<R> {
    fn size(&self) -> (usize, usize) {
        (self.width(), self.height())
    }

    fn profile(&self) -> Option<&[u8]> {
        self.profile()
    }

    fn next_row(&mut self, row: &mut [u8]) -> Result<bool, ProcessError> {
        Ok(self.next_row(row)?)
    }
}
