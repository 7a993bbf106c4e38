//! From a checked collection and its products to a finished site: pages that read well without
//! a script, the tour's data scripts, one stylesheet.
//!
//! Pure: no file is opened here. Invariants: every link is relative and resolves within the
//! site (`assets/edition.js` comes with the edition); every page carries the policy that
//! forbids it to call out; the same input gives the same bytes from any number of threads.

mod address;
mod assets;
mod captions;
mod code;
mod completeness;
mod dates;
mod documents;
mod estimate;
mod exhibits;
mod facts;
mod halls;
mod icon;
mod manifest;
mod markdown;
mod names;
mod pages;
mod picture;
mod reading;
mod shelf;
mod sitemap;
mod sounds;
mod theme;
mod tiles;
mod titles;
mod voice;
mod words;

#[cfg(test)]
mod tests;

pub use assets::ViewerFiles;
pub use markdown::escaped;

use rayon::prelude::*;

use crate::diagnostics::Finding;
use crate::model::{Collection, MediaPath};
use crate::values::{Content, Products, Site};
use assets::Assets;
use manifest::Manifest;

#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error("cannot render {page}: {source}")]
    Page { page: String, source: tera::Error },
    #[error("cannot read the theme: {0}")]
    Theme(tera::Error),
    #[error("a template of the author's own is broken")]
    Author(Box<Finding>),
    #[error("cannot write the tour as JSON: {0}")]
    Json(serde_json::Error),
    #[error("nothing was made of {file} in {exhibition}, though a page shows it")]
    NoProduct { exhibition: String, file: MediaPath },
    #[error("{0} is larger than 4 GiB, which no browser can take")]
    TooLarge(String),
}

impl RenderError {
    fn missing(exhibition: &str, file: &MediaPath) -> RenderError {
        RenderError::NoProduct {
            exhibition: exhibition.to_owned(),
            file: file.clone(),
        }
    }
}

/// Everything that pages are made from.
struct House<'a> {
    collection: &'a Collection,
    products: &'a Products,
    assets: Assets,
    /// In the order of the collection's exhibitions.
    manifests: Vec<Manifest>,
    templates: theme::Templates,
    interface: words::Interface,
}

/// Judges the author's own templates, as far as can be told before pages are made.
pub fn judge_themes(collection: &Collection) -> Vec<Finding> {
    let themes = collection.exhibitions.iter().map(|one| &one.theme);
    let themes = std::iter::once(&collection.theme).chain(themes);
    let mut findings: Vec<Finding> = themes.flat_map(theme::strangers).collect();
    if let Err(RenderError::Author(finding)) = theme::Templates::load(collection) {
        findings.push(*finding);
    }
    findings
}

/// Renders the whole site.
///
/// # Errors
/// When a product is missing or the theme is broken.
pub fn render(
    collection: &Collection,
    products: &Products,
    viewer: &ViewerFiles,
) -> Result<Site, RenderError> {
    let manifests = collection
        .exhibitions
        .par_iter()
        .map(|exhibition| manifest::manifest(collection, exhibition, products))
        .collect::<Result<Vec<_>, _>>()?;
    let house = House {
        collection,
        products,
        assets: Assets::of(collection, viewer),
        manifests,
        templates: theme::Templates::load(collection)?,
        interface: words::Interface::of(collection),
    };
    let mut site = Site {
        start_here: pages::start_here(&house)?,
        ..Site::default()
    };
    site.files.extend(pages::all(&house)?);
    let map = sitemap::sitemap(&collection.portal, site.files.keys());
    let map = map.map(|map| (sitemap::PATH.to_owned(), Content::Text(map)));
    site.files.extend(map);
    site.files.extend(shelf::media(collection, products));
    site.files.extend(captions::files(collection));
    site.files.extend(scripts(&house));
    site.files.extend(house.assets.files);
    Ok(site)
}

fn scripts<'a>(house: &'a House<'_>) -> impl Iterator<Item = (String, Content)> + use<'a> {
    let exhibitions = house.collection.exhibitions.iter();
    exhibitions
        .zip(&house.manifests)
        .flat_map(|(exhibition, manifest)| {
            manifest.scripts().map(|script| {
                let path = format!("{}/{}", exhibition.id, script.name);
                (path, Content::Text(script.text.clone()))
            })
        })
}
