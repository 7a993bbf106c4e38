//! Products: what jobs made, as blobs in the cache.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::cache::Blob;
use crate::model::MediaPath;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(
    clippy::large_enum_variant,
    reason = "a build holds some hundred products, each once"
)]
pub enum Product {
    Panorama(PanoramaProduct),
    Model(ModelProduct),
    Picture(PictureProduct),
    Copy { blob: Blob },
}

/// Faces in the order front, right, back, left, up, down; see [`crate::tour::Panorama`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PanoramaProduct {
    /// All six faces one above the other.
    pub low: Blob,
    pub low_face_px: u32,
    pub faces: [Blob; 6],
    pub face_px: u32,
    /// Degrees: yaw from, to; pitch from, to. Absent for a full sphere.
    pub coverage: Option<[f64; 4]>,
    /// One for each view of the job, in its order.
    pub stills: Vec<PictureProduct>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelProduct {
    pub glb: Blob,
    /// [min, max] in the file's units, with node transforms applied.
    pub bounds: [[f64; 3]; 2],
    pub triangles: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PictureProduct {
    /// Of the largest source.
    pub width: u32,
    pub height: u32,
    /// Of the upright original, the frame of annotations' regions.
    pub original: [u32; 2],
    /// Smallest first.
    pub sources: Vec<SizedBlob>,
    /// `data:` URI of a few pixels.
    pub placeholder: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizedBlob {
    pub width: u32,
    pub height: u32,
    pub blob: Blob,
}

/// All products of a build, by exhibition and file.
#[derive(Debug, Default)]
pub struct Products {
    by_file: BTreeMap<(String, MediaPath), Vec<Product>>,
}

impl Products {
    pub fn insert(&mut self, exhibition: &str, file: &MediaPath, product: Product) {
        let key = (exhibition.to_owned(), file.clone());
        self.by_file.entry(key).or_default().push(product);
    }

    fn find<'a, T>(
        &'a self,
        exhibition: &str,
        file: &MediaPath,
        pick: impl Fn(&'a Product) -> Option<&'a T>,
    ) -> Option<&'a T> {
        let key = (exhibition.to_owned(), file.clone());
        self.by_file.get(&key)?.iter().find_map(pick)
    }

    pub fn panorama(&self, exhibition: &str, file: &MediaPath) -> Option<&PanoramaProduct> {
        self.find(exhibition, file, |product| match product {
            Product::Panorama(panorama) => Some(panorama),
            _ => None,
        })
    }

    pub fn model(&self, exhibition: &str, file: &MediaPath) -> Option<&ModelProduct> {
        self.find(exhibition, file, |product| match product {
            Product::Model(model) => Some(model),
            _ => None,
        })
    }

    pub fn picture(&self, exhibition: &str, file: &MediaPath) -> Option<&PictureProduct> {
        self.find(exhibition, file, |product| match product {
            Product::Picture(picture) => Some(picture),
            _ => None,
        })
    }

    pub fn copy(&self, exhibition: &str, file: &MediaPath) -> Option<&Blob> {
        self.find(exhibition, file, |product| match product {
            Product::Copy { blob } => Some(blob),
            _ => None,
        })
    }
}
