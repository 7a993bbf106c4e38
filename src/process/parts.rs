//! Parts of a product that have keys of their own: when an author turns a view by a degree, the
//! tiles of its panorama need not be made again.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::ProcessError;
use crate::cache::{Cache, Key};
use crate::values::Part;

/// Where a scan lies while things are made of it. It is opened when the first thing has to be.
pub trait Desk {
    fn parts(&self) -> &Parts<'_>;

    /// What was made before under this name, else what `make` makes.
    ///
    /// # Errors
    /// Those of `make`, and when the cache cannot be written.
    fn part<T: Part + Serialize + DeserializeOwned>(
        &mut self,
        name: &str,
        make: impl FnOnce(&mut Self) -> Result<T, ProcessError>,
    ) -> Result<T, ProcessError> {
        if let Some(known) = self.parts().known(name) {
            return Ok(known);
        }
        let made = make(self)?;
        self.parts().keep(name, made)
    }
}

pub struct Parts<'a> {
    cache: &'a Cache,
    /// What all parts are made from, and by which revision.
    source: String,
    keeps: bool,
}

impl<'a> Parts<'a> {
    pub fn of(source: String, cache: &'a Cache) -> Parts<'a> {
        Parts {
            cache,
            source,
            keeps: true,
        }
    }

    /// Of a file that was saved while it was read, nobody knows what its parts show: they are
    /// made, and not remembered.
    pub fn forget(&mut self) {
        self.keeps = false;
    }

    fn key(&self, what: &str) -> Key {
        Key::of(&["part", &self.source, what])
    }

    /// What was made before, if all of it is still there.
    fn known<T: Part + DeserializeOwned>(&self, what: &str) -> Option<T> {
        self.cache.product(&self.key(what))
    }

    fn keep<T: Part + Serialize>(&self, what: &str, part: T) -> Result<T, ProcessError> {
        if self.keeps {
            self.cache
                .keep_product(&self.key(what), &part, &part.blobs())?;
        }
        Ok(part)
    }
}
