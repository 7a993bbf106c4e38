//! A small museum: two rooms, two relics, a tour, in English and Chinese, with one relic's
//! words not translated.

use std::collections::BTreeMap;

use super::collection::{collection, path};
use crate::cache::Blob;
use crate::model::{Collection, Object, TileFormat};
use crate::render::{ViewerFiles, render};
use crate::values::{
    Content, CubeProduct, Heard, ModelLevel, ModelProduct, PanoramaLevel, PanoramaProduct,
    PictureProduct, Product, Products, RelicStills, Site, SizedBlob, SoundProduct, TilePack,
};

pub struct House {
    pub collection: Collection,
    pub products: Products,
    /// Of every blob, by digest.
    pub bytes: BTreeMap<String, Vec<u8>>,
}

pub const VIEWER: ViewerFiles = ViewerFiles {
    script: b"window.enfilade = {};",
    page_script: b"\"use strict\";",
    style: b"#viewer { inset: 0; }",
    notices: b"three.js: MIT",
};

impl House {
    pub fn site(&self) -> Site {
        render(&self.collection, &self.products, &VIEWER).unwrap()
    }

    pub fn page(&self, path: &str) -> String {
        match self.site().files.remove(path) {
            Some(Content::Text(text)) => text,
            other => panic!("{path}: {other:?}"),
        }
    }

    pub fn change_relic(&mut self, id: &str, change: impl Fn(&mut Object)) {
        let exhibition = &mut self.collection.exhibitions[0];
        let relics = exhibition.objects.iter().cloned().map(|mut relic| {
            if relic.id == id {
                change(&mut relic);
            }
            relic
        });
        exhibition.objects = relics.collect();
    }

    pub fn blob(&mut self, bytes: Vec<u8>, ending: &str) -> Blob {
        let blob = Blob {
            digest: blake3::hash(&bytes).to_hex().to_string(),
            length: bytes.len() as u64,
            ending: ending.to_owned(),
        };
        self.bytes.insert(blob.digest.clone(), bytes);
        blob
    }

    pub fn picture(&mut self, seed: u8, [width, height]: [u32; 2]) -> PictureProduct {
        let sources = [4, 2, 1].map(|part| {
            let (width, height) = (width / part, height / part);
            // Small, so that tests are quick; only its colours are ever looked at.
            let bytes = painted(seed, width / 8, height / 8);
            SizedBlob {
                width,
                height,
                blob: self.blob(bytes, "jpg"),
            }
        });
        PictureProduct {
            width,
            height,
            original: [width * 2, height * 2],
            sources: sources.into(),
            placeholder: placeholder(seed),
            tiles: None,
            has_ground: false,
        }
    }

    fn panorama(&mut self, name: &str, seed: u8) {
        let low = self.blob(vec![seed, 0], "jpg");
        let faces = [1, 2, 3, 4, 5, 6].map(|face| {
            let lengths = vec![1, 1, 1, 1];
            let mut bytes = TilePack::table(&lengths);
            bytes.extend([seed, face, 2, 3]);
            let blob = self.blob(bytes, "tiles");
            vec![TilePack { blob, lengths }]
        });
        let still = self.picture(seed, [1600, 900]);
        let product = Product::Panorama(Box::new(PanoramaProduct {
            cube: CubeProduct {
                low,
                low_face_px: 256,
                format: TileFormat::Jpeg,
                levels: vec![PanoramaLevel {
                    face_px: 1024,
                    faces,
                }],
                coverage: None,
                sides: [1, 2, 3, 4, 5, 6].map(|face| self.picture(seed + face, [1280, 1280])),
            },
            stills: vec![still],
            card: None,
        }));
        self.products.insert("bronze", &path(name), product);
    }
}

/// A soft ground with a light in it, told apart by `seed`.
fn painted(seed: u8, width: u32, height: u32) -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (u, v) = (
                f64::from(x) / f64::from(width) - 0.5,
                f64::from(y) / f64::from(height) - 0.4,
            );
            let light = (1.0 - 1.6 * (u * u + v * v).sqrt()).clamp(0.08, 1.0);
            let warm = f64::from(seed % 5) * 14.0;
            for base in [150.0 + warm, 138.0, 122.0 - warm / 2.0] {
                pixels.push((base * light) as u8);
            }
        }
    }
    let mut out = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut out, 70);
    let (width, height) = (width as u16, height as u16);
    encoder
        .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    out
}

fn placeholder(seed: u8) -> String {
    use base64::Engine;
    let bytes = painted(seed, 8, 5);
    let text = base64::engine::general_purpose::STANDARD.encode(bytes);
    format!("data:image/jpeg;base64,{text}")
}

pub fn house() -> House {
    house_with(|_| Vec::new())
}

/// Of the tripod there are these stills.
pub fn house_with(stills: impl FnOnce(&mut House) -> Vec<RelicStills>) -> House {
    let mut house = House {
        collection: collection(),
        products: Products::default(),
        bytes: BTreeMap::new(),
    };
    house.panorama("media/hall.jpg", 1);
    house.panorama("media/clay.jpg", 3);
    let rubbing = house.picture(2, [1200, 1500]);
    let bounds = [[-12.0, 0.0, -12.0], [12.0, 32.5, 12.0]];
    let stills = stills(&mut house);
    let glb = house.blob(b"glTF".to_vec(), "glb");
    let song = house.blob(b"song".to_vec(), "mp3");
    let sheet = house.blob(b"sheet".to_vec(), "pdf");
    for (name, product) in [
        ("media/rubbing.jpg", Product::Picture(rubbing)),
        (
            "media/ding.glb",
            Product::Model(ModelProduct {
                levels: vec![ModelLevel {
                    glb,
                    triangles: 12,
                    error: 0.0,
                    textures: Vec::new(),
                }],
                bounds,
                stills,
            }),
        ),
        (
            "media/ding.mp3",
            Product::Sound(SoundProduct {
                blob: song,
                heard: Some(Heard {
                    seconds: 2.0,
                    loudness: Some(-16.0),
                    waveform: vec![20, 255, 0],
                }),
            }),
        ),
        ("media/sheet.pdf", Product::Copy { blob: sheet }),
    ] {
        house.products.insert("bronze", &path(name), product);
    }
    house
}
