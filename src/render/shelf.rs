//! Media: every product of the files that an exhibition names.

use crate::cache::Blob;
use crate::model::{Collection, MUSEUMS};
use crate::values::{Content, PictureProduct, Products};

use super::reading::media_name;

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
                out.push(bytes(&panorama.low));
                out.extend(panorama.faces.iter().map(bytes));
                out.extend(panorama.stills.iter().flat_map(sizes));
            }
            if let Some(model) = products.model(id, name) {
                out.push(bytes(&model.glb));
            }
            if let Some(picture) = products.picture(id, name) {
                out.extend(sizes(picture));
            }
            if let Some(blob) = products.copy(id, name) {
                out.push(file(blob));
            }
        }
    }
    out
}
