//! Media: every product of the files that an exhibition names.

use crate::cache::Blob;
use crate::model::{Collection, MUSEUMS};
use crate::values::{Content, PictureProduct, Products};

use super::reading::media_name;
use super::tiles;

/// Which blob lies where. What JavaScript reads is `Bytes`, what the browser shows is `File`.
pub fn media(collection: &Collection, products: &Products) -> Vec<(String, Content)> {
    let mut out = Vec::new();
    let exhibitions = collection.exhibitions.iter();
    let folders = exhibitions.map(|exhibition| (exhibition.id.as_str(), &exhibition.media));
    for (id, files) in folders.chain([(MUSEUMS, &collection.museums.media)]) {
        let path = |blob: &Blob| format!("{id}/{}", media_name(blob));
        let file = |blob: &Blob| (path(blob), Content::File(blob.clone()));
        let bytes = |blob: &Blob| {
            let content = Content::Bytes {
                id: media_name(blob),
                blob: blob.clone(),
            };
            (path(blob), content)
        };
        let sizes = |picture: &PictureProduct| -> Vec<_> {
            let sources = picture.sources.iter();
            sources.map(|source| file(&source.blob)).collect()
        };
        for name in files.keys() {
            if let Some(panorama) = products.panorama(id, name) {
                out.push(bytes(&panorama.cube.low));
                let tiles = tiles::files_of_panorama(&panorama.cube).into_iter();
                out.extend(tiles.map(|(path, content)| (format!("{id}/{path}"), content)));
                out.extend(panorama.cube.sides.iter().flat_map(sizes));
                out.extend(panorama.stills.iter().flat_map(sizes));
            }
            if let Some(model) = products.model(id, name) {
                out.extend(model.levels.iter().map(|level| bytes(&level.glb)));
            }
            if let Some(hall) = products.hall(id, name) {
                out.extend(hall.glbs().map(|level| bytes(&level.glb)));
            }
            for stills in products.stills(id, name) {
                let pictures = stills.turns.iter().chain([&stills.poster, &stills.square]);
                out.extend(pictures.flat_map(sizes));
                out.extend([file(&stills.card.blob), file(&stills.icon.blob)]);
            }
            if let Some(picture) = products.picture(id, name) {
                out.extend(sizes(picture));
                let tiles = tiles::files_of_picture(picture, id, &collection.portal).into_iter();
                out.extend(tiles.map(|(path, content)| (format!("{id}/{path}"), content)));
            }
            if let Some(blob) = products.copy(id, name) {
                out.push(file(blob));
            }
        }
    }
    for exhibition in &collection.exhibitions {
        out.extend(products.card(exhibition).map(|card| {
            let path = format!("{}/{}", exhibition.id, media_name(&card.blob));
            (path, Content::File(card.blob.clone()))
        }));
    }
    out
}
