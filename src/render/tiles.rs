//! Tiles: which folder and which numbers they get, in the manifest and in the site alike.

use serde_json::json;

use super::address::absolute;
use crate::model::{DeepZoom, Portal, TileFormat};
use crate::tour;
use crate::values::{
    Content, CubeProduct, Hosted, PanoramaLevel, PictureLevel, PictureProduct, PictureTiles,
    TILE_PX, TileNames, TilePack, Tiles, firsts,
};

/// A panorama's tiles as the viewer is told of them.
pub fn of_panorama(product: &CubeProduct) -> Option<tour::Tiles> {
    let level = |level: &PanoramaLevel| tour::TileLevel {
        width: level.face_px,
        height: level.face_px,
        packs: level.faces.iter().map(|packs| firsts(packs)).collect(),
    };
    (!product.levels.is_empty()).then(|| tour::Tiles {
        folder: folder(product.packs(), 20),
        tile_px: TILE_PX,
        names: tour::TileNames::Numbers,
        mime: product.format.mime().to_owned(),
        levels: product.levels.iter().map(level).collect(),
    })
}

/// The same tiles as files: where each pack lies in the exhibition's folder.
pub fn files_of_panorama(product: &CubeProduct) -> Vec<(String, Content)> {
    let folder = folder(product.packs(), 20);
    let mut out = Vec::new();
    for (number, level) in product.levels.iter().enumerate() {
        for (face, packs) in level.faces.iter().enumerate() {
            let folder = format!("{folder}/{number}-{face}");
            let names = TileNames::Numbered {
                folder: folder.clone(),
                format: product.format,
            };
            out.extend(placed(&folder, packs, &names).map(of_viewer));
        }
    }
    out
}

/// A picture's tiles as the viewer is told of them.
pub fn of_picture(product: &PictureProduct, form: DeepZoom) -> Option<tour::Tiles> {
    let tiles = product.tiles.as_ref()?;
    let level = |level: &PictureLevel| tour::TileLevel {
        width: level.width,
        height: level.height,
        packs: vec![firsts(&level.packs)],
    };
    Some(tour::Tiles {
        folder: picture_folder(tiles),
        tile_px: TILE_PX,
        names: match form {
            DeepZoom::Iiif => tour::TileNames::Iiif,
            DeepZoom::Dzi => tour::TileNames::Dzi,
        },
        mime: TileFormat::Jpeg.mime().to_owned(),
        levels: tiles.levels.iter().map(level).collect(),
    })
}

/// The same tiles as files, and what tells other software of them.
pub fn files_of_picture(
    product: &PictureProduct,
    exhibition: &str,
    portal: &Portal,
) -> Vec<(String, Content)> {
    let Some(tiles) = &product.tiles else {
        return Vec::new();
    };
    let service = Service {
        folder: picture_folder(tiles),
        product,
        tiles,
    };
    let mut out = Vec::new();
    for (number, level) in tiles.levels.iter().enumerate() {
        let folder = format!("{}/{number}-0", service.folder);
        let names = match portal.deep_zoom {
            DeepZoom::Iiif => service.iiif_names(number),
            DeepZoom::Dzi => service.deep_zoom_names(number),
        };
        out.extend(placed(&folder, &level.packs, &names).map(of_viewer));
    }
    match portal.deep_zoom {
        DeepZoom::Iiif => out.extend(service.iiif(exhibition, portal)),
        DeepZoom::Dzi => out.extend(service.deep_zoom()),
    }
    out
}

/// A picture on a web server, for other software than our viewer.
struct Service<'a> {
    /// Relative to the exhibition's.
    folder: String,
    product: &'a PictureProduct,
    tiles: &'a PictureTiles,
}

impl Service<'_> {
    /// Pixels of the picture along one of a level's.
    fn scale(&self, level: usize) -> u32 {
        1 << (self.tiles.levels.len() - 1 - level)
    }

    fn iiif_names(&self, level: usize) -> TileNames {
        TileNames::Iiif {
            folder: self.folder.clone(),
            picture: self.product.original,
            scale: self.scale(level),
        }
    }

    /// `info.json`, and the whole picture in the sizes that it names.
    fn iiif(&self, exhibition: &str, portal: &Portal) -> Vec<(String, Content)> {
        let folder = &self.folder;
        let info = self.info(absolute(portal, &format!("{exhibition}/{folder}")));
        let info = Content::Hosted(Hosted::Text(info));
        let mut out = vec![(format!("{folder}/info.json"), info)];
        for source in &self.product.sources {
            let name = format!("{},{}", source.width, source.height);
            let largest = (source.width == self.product.width).then(|| "max".to_owned());
            out.extend([Some(name), largest].into_iter().flatten().map(|size| {
                let path = format!("{folder}/full/{size}/0/default.jpg");
                (path, Content::Hosted(Hosted::File(source.blob.clone())))
            }));
        }
        out
    }

    /// Image API 3.0, "Image Information". Where the site does not know its address the service's
    /// is relative to the file's own.
    fn info(&self, address: Option<String>) -> String {
        let [width, height] = self.product.original;
        let own_name = self.folder.rsplit('/').next().unwrap_or_default();
        let sources = self.product.sources.iter();
        let sizes = sources.map(|source| json!({"width": source.width, "height": source.height}));
        let scales = (0..self.tiles.levels.len()).rev();
        let scales: Vec<u32> = scales.map(|level| self.scale(level)).collect();
        let info = json!({
            "@context": "http://iiif.io/api/image/3/context.json",
            "id": address.unwrap_or_else(|| format!("../{own_name}")),
            "type": "ImageService3",
            "protocol": "http://iiif.io/api/image",
            "profile": "level0",
            "width": width,
            "height": height,
            "maxWidth": self.product.width,
            "maxHeight": self.product.height,
            "sizes": sizes.collect::<Vec<_>>(),
            "tiles": [{"width": TILE_PX, "height": TILE_PX, "scaleFactors": scales}],
        });
        format!("{info:#}\n")
    }

    /// Deep Zoom counts levels from a single pixel.
    fn deep_zoom_level(&self, level: usize) -> u32 {
        let crumbs: usize = self
            .tiles
            .crumbs
            .iter()
            .map(|pack| pack.lengths.len())
            .sum();
        (crumbs + level) as u32
    }

    fn deep_zoom_names(&self, level: usize) -> TileNames {
        TileNames::DeepZoom {
            folder: self.folder.clone(),
            level: self.deep_zoom_level(level),
            columns: self.tiles.levels[level].width.div_ceil(TILE_PX),
        }
    }

    /// The description, and the levels that the viewer has no use for.
    fn deep_zoom(&self) -> Vec<(String, Content)> {
        let [width, height] = self.product.original;
        let description = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <Image xmlns=\"http://schemas.microsoft.com/deepzoom/2008\" Format=\"jpg\" \
             Overlap=\"0\" TileSize=\"{TILE_PX}\">\n  \
             <Size Width=\"{width}\" Height=\"{height}\"/>\n</Image>\n"
        );
        let description = Content::Hosted(Hosted::Text(description));
        let mut out = vec![(format!("{}.dzi", self.folder), description)];
        if let Some(finest) = self.deep_zoom_level(0).checked_sub(1) {
            let names = TileNames::DeepZoomCrumbs {
                folder: self.folder.clone(),
                finest,
            };
            let folder = format!("{}/crumbs", self.folder);
            let crumbs = placed(&folder, &self.tiles.crumbs, &names);
            out.extend(
                crumbs.map(|tiles| (tiles.pack_name(), Content::Hosted(Hosted::Tiles(tiles)))),
            );
        }
        out
    }
}

/// The packs of one level, one behind the other.
fn placed(folder: &str, packs: &[TilePack], names: &TileNames) -> impl Iterator<Item = Tiles> {
    firsts(packs)
        .into_iter()
        .zip(packs)
        .map(|(first, pack)| Tiles {
            folder: folder.to_owned(),
            first,
            pack: pack.clone(),
            names: names.clone(),
        })
}

fn of_viewer(tiles: Tiles) -> (String, Content) {
    (tiles.pack_name(), Content::Tiles(tiles))
}

/// IIIF's addresses are long, and no path may have more than 100 characters.
fn picture_folder(tiles: &PictureTiles) -> String {
    folder(tiles.packs(), 12)
}

/// Named by content, so that it never goes stale.
fn folder<'a>(packs: impl Iterator<Item = &'a TilePack>, digits: usize) -> String {
    let mut hash = blake3::Hasher::new();
    for pack in packs {
        hash.update(pack.blob.digest.as_bytes());
    }
    let short: String = hash.finalize().to_hex().chars().take(digits).collect();
    format!("media/{short}")
}
