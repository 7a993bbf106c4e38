//! Sounds and films as they are, by streaming.

use std::path::Path;

use super::ProcessError;
use crate::cache::Cache;
use crate::values::Product;

pub const REVISION: u32 = 1;

pub fn run(disk: &Path, ending: &str, cache: &Cache) -> Result<Product, ProcessError> {
    let blob = cache.put_file(disk, ending)?;
    Ok(Product::Copy { blob })
}
