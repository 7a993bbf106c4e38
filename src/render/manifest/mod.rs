//! The tour as the viewer reads it: one data script of structure, one of words a language.

mod building;
mod structure;
mod ways;
mod words;

pub use structure::fractions;

use rayon::prelude::*;
use serde::Serialize;

use super::RenderError;
use super::address::{Target, relative};
use super::names::own_name;
use super::reading::Reading;
use crate::model::{Collection, Exhibition, Lang};
use crate::tour::Language;
use crate::values::Products;

/// A data script: its name within the exhibition's folder, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    pub name: String,
    pub text: String,
}

/// One exhibition's data scripts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    pub tour: Script,
    /// In the order of the exhibition's languages.
    pub texts: Vec<(Lang, Script)>,
}

impl Manifest {
    pub fn text(&self, lang: &Lang) -> Option<&Script> {
        self.texts
            .iter()
            .find(|(known, _)| known == lang)
            .map(|(_, script)| script)
    }

    pub fn scripts(&self) -> impl Iterator<Item = &Script> {
        let texts = self.texts.iter().map(|(_, script)| script);
        std::iter::once(&self.tour).chain(texts)
    }
}

/// The first sixteen digits of the content's BLAKE3.
pub fn short_hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().chars().take(16).collect()
}

/// JSON that is also a JavaScript expression and harmless within HTML.
fn script_json(value: &impl Serialize) -> Result<String, RenderError> {
    let json = serde_json::to_string(value).map_err(RenderError::Json)?;
    Ok(json
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029"))
}

fn script(stem: &str, text: String) -> Script {
    let hash = short_hash(text.as_bytes());
    Script {
        name: format!("{stem}.{hash}.js"),
        text,
    }
}

/// The data scripts of one exhibition.
///
/// # Errors
/// When a product is missing.
pub fn manifest(
    collection: &Collection,
    exhibition: &Exhibition,
    products: &Products,
) -> Result<Manifest, RenderError> {
    let in_language = |lang: &Lang| -> Result<(Language, Script), RenderError> {
        let reading = Reading::new(collection, exhibition, products, lang);
        let pack = script_json(&words::pack(&reading))?;
        let tag = script_json(&lang.tag())?;
        let text = script(
            &format!("text.{}", lang.folder()),
            format!("enfilade.text({tag}, {pack});\n"),
        );
        let language = Language {
            tag: lang.tag().to_owned(),
            name: own_name(lang).to_owned(),
            text: text.name.clone(),
            page: relative(
                &format!("{}/index.html", exhibition.id),
                &reading.path(Target::Introduction),
            ),
        };
        Ok((language, text))
    };
    let spoken = exhibition.languages.par_iter().map(in_language);
    let (languages, texts): (Vec<_>, Vec<_>) =
        spoken.collect::<Result<Vec<_>, _>>()?.into_iter().unzip();
    let texts = exhibition.languages.iter().cloned().zip(texts).collect();
    let tour = structure::tour(exhibition, products, &collection.portal, languages)?;
    let tour = format!("enfilade.tour({});\n", script_json(&tour)?);
    Ok(Manifest {
        tour: script("tour", tour),
        texts,
    })
}
