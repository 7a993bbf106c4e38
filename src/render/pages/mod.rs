//! Pages: one file a kind, each a struct of finished values and the template that shows it.

mod about;
mod around;
mod credits;
mod exhibit;
mod exhibition;
mod frame;
mod groups;
mod marks;
mod museum;
mod notes;
mod object;
mod parts;
mod portal;
mod scene;
mod share;
mod sides;
mod spots;
mod start_here;
mod structured;
mod tour;
mod turns;

pub use start_here::start_here;

use rayon::prelude::*;
use serde::Serialize;
use tera::Context;

use super::address::Target;
use super::manifest::Manifest;
use super::reading::Reading;
use super::theme;
use super::voice::Voice;
use super::{House, RenderError};
use crate::diagnostics::Finding;
use crate::model::{Lang, Museum, Object, Scene, Tour};
use crate::values::Content;
use frame::Frame;

/// One page to be rendered.
enum Sought<'a> {
    Portal(&'a Lang),
    Museum(&'a Lang, &'a Museum),
    Introduction(&'a Reading<'a>, &'a Manifest),
    Scene(&'a Reading<'a>, &'a Scene),
    Object(&'a Reading<'a>, &'a Object),
    Tour(&'a Reading<'a>, &'a Tour),
    Credits(&'a Reading<'a>),
}

/// Every page of the site with its path, on all cores.
pub fn all(house: &House<'_>) -> Result<Vec<(String, Content)>, RenderError> {
    let readings = readings(house);
    let mut sought: Vec<Sought<'_>> = house
        .collection
        .portal
        .languages
        .iter()
        .map(Sought::Portal)
        .collect();
    for lang in &house.collection.portal.languages {
        let museums = house.collection.museums.list.iter();
        sought.extend(museums.map(|museum| Sought::Museum(lang, museum)));
    }
    for (reading, manifest) in &readings {
        sought.push(Sought::Introduction(reading, manifest));
        sought.push(Sought::Credits(reading));
        let exhibition = reading.exhibition;
        sought.extend(
            exhibition
                .scenes
                .iter()
                .map(|scene| Sought::Scene(reading, scene)),
        );
        sought.extend(
            exhibition
                .objects
                .iter()
                .map(|object| Sought::Object(reading, object)),
        );
        sought.extend(
            exhibition
                .tours
                .iter()
                .map(|tour| Sought::Tour(reading, tour)),
        );
    }
    sought
        .par_iter()
        .map(|page| rendered(house, page))
        .collect()
}

/// Every exhibition in every language it has.
fn readings<'a>(house: &'a House<'a>) -> Vec<(Reading<'a>, &'a Manifest)> {
    let exhibitions = house.collection.exhibitions.iter().zip(&house.manifests);
    exhibitions
        .flat_map(|(exhibition, manifest)| {
            exhibition.languages.iter().map(move |lang| {
                let reading = Reading::new(house.collection, exhibition, house.products, lang);
                (reading, manifest)
            })
        })
        .collect()
}

fn rendered(house: &House<'_>, page: &Sought<'_>) -> Result<(String, Content), RenderError> {
    match page {
        Sought::Portal(lang) => portal::page(house, lang),
        Sought::Museum(lang, museum) => museum::page(house, lang, museum),
        Sought::Introduction(reading, manifest) => exhibition::page(house, reading, manifest),
        Sought::Scene(reading, scene) => scene::page(house, reading, scene),
        Sought::Object(reading, object) => object::page(house, reading, object),
        Sought::Tour(reading, tour) => tour::page(house, reading, tour),
        Sought::Credits(reading) => credits::page(house, reading),
    }
}

/// Fills a template: `frame` is what every page has, `page` what this kind has, `w` the
/// interface's words.
fn fill(
    house: &House<'_>,
    template: &str,
    path: String,
    frame: &Frame,
    page: &impl Serialize,
    voice: &Voice<'_>,
) -> Result<(String, Content), RenderError> {
    let mut context = Context::new();
    context.insert("frame", frame);
    context.insert("page", page);
    context.insert_value("w", house.interface.words(voice.lang));
    context.insert("mark", voice.mark());
    let templates = house.templates.of(frame.exhibition.as_deref());
    match templates.render(template, &context) {
        Ok(html) => Ok((path, Content::Text(html))),
        Err(source) => Err(match own_fault(house, frame, &source) {
            Some(finding) => RenderError::Author(Box::new(finding)),
            None => RenderError::Page { page: path, source },
        }),
    }
}

/// A fault that shows only while a page is made, in a template of the author's own.
fn own_fault(house: &House<'_>, frame: &Frame, error: &tera::Error) -> Option<Finding> {
    let exhibitions = &house.collection.exhibitions;
    let id = frame.exhibition.as_deref();
    let own = exhibitions.iter().find(|one| Some(one.id.as_str()) == id);
    own.and_then(|own| theme::finding(error, theme::EXHIBITION, &own.theme))
        .or_else(|| theme::finding(error, theme::SITE, &house.collection.theme))
}
