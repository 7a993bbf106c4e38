//! Products: what jobs made, as blobs in the cache.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{RelicView, TilePack};
use crate::cache::Blob;
use crate::model::{Exhibition, MediaPath, MediumForm, Scene, TileFormat};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Product {
    Panorama(Box<PanoramaProduct>),
    Model(ModelProduct),
    Hall(HallProduct),
    Picture(PictureProduct),
    Sound(SoundProduct),
    Copy { blob: Blob },
}

impl Product {
    /// Every blob that it refers to.
    pub fn blobs(&self) -> Vec<&Blob> {
        match self {
            Product::Panorama(panorama) => panorama.blobs(),
            Product::Model(model) => model.blobs(),
            Product::Hall(hall) => hall.glbs().map(|level| &level.glb).collect(),
            Product::Picture(picture) => picture.blobs(),
            Product::Sound(SoundProduct { blob, .. }) | Product::Copy { blob } => vec![blob],
        }
    }
}

/// A part of a product that may be known while others must be made.
pub trait Part {
    /// Every blob that it refers to.
    fn blobs(&self) -> Vec<&Blob>;
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PanoramaProduct {
    pub cube: CubeProduct,
    /// One for each view of the job, in its order.
    pub stills: Vec<PictureProduct>,
    /// What stands for the exhibition that opens with this panorama.
    pub card: Option<SizedBlob>,
}

impl Part for PanoramaProduct {
    fn blobs(&self) -> Vec<&Blob> {
        let stills = self.stills.iter().flat_map(Part::blobs);
        let card = self.card.iter().flat_map(Part::blobs);
        self.cube
            .blobs()
            .into_iter()
            .chain(stills)
            .chain(card)
            .collect()
    }
}

/// Faces in the order front, right, back, left, up, down; see [`crate::tour::Panorama`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CubeProduct {
    /// All six faces one above the other.
    pub low: Blob,
    pub low_face_px: u32,
    /// Finer and finer, each twice as fine as the one before; none for a small panorama.
    pub levels: Vec<PanoramaLevel>,
    /// Of the tiles.
    pub format: TileFormat,
    /// Degrees: yaw from, to; pitch from, to. Absent for a full sphere.
    pub coverage: Option<[f64; 4]>,
    /// Each face as a picture, for pages and for browsers without WebGL.
    pub sides: [PictureProduct; 6],
}

impl CubeProduct {
    pub fn packs(&self) -> impl Iterator<Item = &TilePack> {
        self.levels.iter().flat_map(|level| &level.faces).flatten()
    }
}

impl Part for CubeProduct {
    fn blobs(&self) -> Vec<&Blob> {
        let packs = self.packs().map(|pack| &pack.blob);
        let sides = self.sides.iter().flat_map(Part::blobs);
        std::iter::once(&self.low)
            .chain(packs)
            .chain(sides)
            .collect()
    }
}

/// All tiles of one fineness, face by face.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PanoramaLevel {
    pub face_px: u32,
    /// A face's tiles in reading order, in one pack or several.
    pub faces: [Vec<TilePack>; 6],
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelProduct {
    /// Coarsest first; the last is the whole model.
    pub levels: Vec<ModelLevel>,
    /// [min, max] in the file's units, with node transforms applied.
    pub bounds: [[f64; 3]; 2],
    /// Of those views of which there is something to draw.
    pub stills: Vec<RelicStills>,
}

impl Part for ModelProduct {
    fn blobs(&self) -> Vec<&Blob> {
        let levels = self.levels.iter().map(|level| &level.glb);
        levels
            .chain(self.stills.iter().flat_map(Part::blobs))
            .collect()
    }
}

/// A model in one level of detail.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelLevel {
    pub glb: Blob,
    pub triangles: u32,
    /// How far it lies from the scan at most, in the file's units; what its textures blur counts.
    pub error: f64,
    /// Width and height of each texture.
    pub textures: Vec<[u32; 2]>,
}

/// The mesh of a hall, in the exhibition's frame.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HallProduct {
    /// Coarsest first; the last is the whole mesh. Fronts look into the rooms.
    pub levels: Vec<ModelLevel>,
    /// Of its surface alone: to walk on and to point at.
    pub walk: ModelLevel,
    /// [min, max] in metres.
    pub bounds: [[f64; 3]; 2],
}

impl HallProduct {
    pub fn glbs(&self) -> impl Iterator<Item = &ModelLevel> {
        self.levels.iter().chain([&self.walk])
    }
}

/// Pictures of a relic from a model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RelicStills {
    pub of: RelicView,
    /// As the viewer opens.
    pub poster: PictureProduct,
    /// From its right, from behind and from its left.
    pub turns: Vec<PictureProduct>,
    /// Cut close, for cards and lists.
    pub square: PictureProduct,
    /// What stands for it where it is shared.
    pub card: SizedBlob,
    /// On a clear ground.
    pub icon: SizedBlob,
    /// The model's, in the file's units: for who asks where a point of it is seen.
    pub bounds: [[f64; 3]; 2],
}

impl Part for RelicStills {
    fn blobs(&self) -> Vec<&Blob> {
        let pictures = self.turns.iter().chain([&self.poster, &self.square]);
        let sized = [&self.card.blob, &self.icon.blob];
        pictures.flat_map(Part::blobs).chain(sized).collect()
    }
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
    /// The original, for those who look closer.
    #[serde(default)]
    pub tiles: Option<PictureTiles>,
    /// It brings its ground with it and fills whatever it stands in.
    #[serde(default)]
    pub has_ground: bool,
}

impl Part for PictureProduct {
    fn blobs(&self) -> Vec<&Blob> {
        let packs = self.tiles.iter().flat_map(PictureTiles::packs);
        let sources = self.sources.iter().map(|source| &source.blob);
        sources.chain(packs.map(|pack| &pack.blob)).collect()
    }
}

/// A picture in tiles, as fine as the original.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PictureTiles {
    /// Finer and finer, each twice as fine as the one before. The first is one tile.
    pub levels: Vec<PictureLevel>,
    /// The levels below the first, one tile each, down to a single pixel: the Deep Zoom format
    /// wants them. The largest comes first.
    pub crumbs: Vec<TilePack>,
}

impl PictureTiles {
    pub fn packs(&self) -> impl Iterator<Item = &TilePack> {
        let levels = self.levels.iter().flat_map(|level| &level.packs);
        levels.chain(&self.crumbs)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PictureLevel {
    pub width: u32,
    pub height: u32,
    /// Tiles in reading order.
    pub packs: Vec<TilePack>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizedBlob {
    pub width: u32,
    pub height: u32,
    pub blob: Blob,
}

impl Part for SizedBlob {
    fn blobs(&self) -> Vec<&Blob> {
        vec![&self.blob]
    }
}

/// A sound as it came, and what was heard in it: nothing where no decoder knows the format.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SoundProduct {
    pub blob: Blob,
    pub heard: Option<Heard>,
}

/// What is known of a sound after listening to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Heard {
    pub seconds: f64,
    /// Integrated loudness (EBU R 128), LUFS, in tenths; absent for silence.
    pub loudness: Option<f64>,
    /// How far it swings from moment to moment, the farthest 255; empty for silence.
    pub waveform: Vec<u8>,
}

impl SoundProduct {
    pub fn loudness(&self) -> Option<f64> {
        self.heard.as_ref()?.loudness
    }
}

/// All products of a build, by exhibition and file.
#[derive(Debug, Default)]
pub struct Products {
    by_file: BTreeMap<(String, MediaPath), Vec<Product>>,
    /// Of each exhibition's sounds, LUFS.
    quietest: BTreeMap<String, f64>,
}

impl Products {
    pub fn insert(&mut self, exhibition: &str, file: &MediaPath, product: Product) {
        if let Product::Sound(sound) = &product
            && let Some(loudness) = sound.loudness()
        {
            let quietest = self.quietest.entry(exhibition.to_owned());
            let quietest = quietest.or_insert(loudness);
            *quietest = quietest.min(loudness);
        }
        let key = (exhibition.to_owned(), file.clone());
        self.by_file.entry(key).or_default().push(product);
    }

    /// In the order of exhibitions and files.
    pub fn all(&self) -> impl Iterator<Item = (&str, &MediaPath, &Product)> {
        self.by_file
            .iter()
            .flat_map(|((exhibition, file), products)| {
                products
                    .iter()
                    .map(move |product| (exhibition.as_str(), file, product))
            })
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
            Product::Panorama(panorama) => Some(panorama.as_ref()),
            _ => None,
        })
    }

    /// The picture of a scene's start view. Scenes may share a panorama: its stills come in the
    /// order of the scenes that show it.
    pub fn still(&self, exhibition: &Exhibition, scene: &Scene) -> Option<&PictureProduct> {
        let earlier = exhibition
            .scenes
            .iter()
            .take_while(|other| other.id != scene.id);
        let index = earlier
            .filter(|other| other.panorama == scene.panorama)
            .count();
        let panorama = self.panorama(&exhibition.id, &scene.panorama)?;
        panorama.stills.get(index)
    }

    pub fn model(&self, exhibition: &str, file: &MediaPath) -> Option<&ModelProduct> {
        self.find(exhibition, file, |product| match product {
            Product::Model(model) => Some(model),
            _ => None,
        })
    }

    pub fn hall(&self, exhibition: &str, mesh: &MediaPath) -> Option<&HallProduct> {
        self.find(exhibition, mesh, |product| match product {
            Product::Hall(hall) => Some(hall),
            _ => None,
        })
    }

    /// The stills of a model's file, for each way in which a relic shows it.
    pub fn stills(&self, exhibition: &str, file: &MediaPath) -> &[RelicStills] {
        let model = self.model(exhibition, file);
        model.map_or(&[], |model| model.stills.as_slice())
    }

    /// Those of a model as this relic shows it; `None` where there was nothing to draw.
    pub fn stills_of(&self, exhibition: &str, form: &MediumForm) -> Option<&RelicStills> {
        let MediumForm::Model { file, .. } = form else {
            return None;
        };
        let (stand, view) = form.stand()?;
        let mut known = self.stills(exhibition, file).iter();
        known.find(|stills| stills.of.stand == stand && stills.of.view == view)
    }

    pub fn picture(&self, exhibition: &str, file: &MediaPath) -> Option<&PictureProduct> {
        self.find(exhibition, file, |product| match product {
            Product::Picture(picture) => Some(picture),
            _ => None,
        })
    }

    /// What stands for an exhibition where it is shared.
    pub fn card(&self, exhibition: &Exhibition) -> Option<&SizedBlob> {
        let opening = exhibition.opening()?;
        let panorama = self.panorama(&exhibition.id, &opening.panorama)?;
        panorama.card.as_ref()
    }

    pub fn sound(&self, exhibition: &str, file: &MediaPath) -> Option<&SoundProduct> {
        self.find(exhibition, file, |product| match product {
            Product::Sound(sound) => Some(sound),
            _ => None,
        })
    }

    /// The loudness of the exhibition's quietest sound, LUFS.
    pub fn quietest(&self, exhibition: &str) -> Option<f64> {
        self.quietest.get(exhibition).copied()
    }

    /// A file that is published as it came: a sound, a film, a document.
    pub fn copy(&self, exhibition: &str, file: &MediaPath) -> Option<&Blob> {
        self.find(exhibition, file, |product| match product {
            Product::Sound(SoundProduct { blob, .. }) | Product::Copy { blob } => Some(blob),
            _ => None,
        })
    }
}
