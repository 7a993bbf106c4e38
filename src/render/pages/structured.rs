//! Pages as schema.org data (<https://schema.org>), written as JSON-LD. A relic is a
//! `CreativeWork`, an exhibition a `Collection`, the portal a `WebSite`.

use serde_json::{Map, Value, json};

use super::super::address::{Target, absolute};
use super::super::dates::calendar;
use super::super::markdown::plain_text;
use super::super::reading::{Reading, Sheet};
use super::super::voice::{Phrase, Voice};
use super::frame::portal_title;
use super::share::ShareImage;
use crate::model::{FactLabel, Localized, MediumForm, Museum, Object, Portal, Rights};

/// Facts of CONTENT and the properties that say the same.
const FACTS: [(&str, &str); 7] = [
    ("identifier", "identifier"),
    ("type", "genre"),
    ("maker", "creator"),
    ("date", "temporal"),
    ("material", "material"),
    ("subject", "keywords"),
    ("place", "locationCreated"),
];

pub fn portal(portal: &Portal, voice: &Voice<'_>, path: &str) -> Value {
    let mut node = Node::new("WebSite", &portal_title(portal, voice));
    node.text("description", voice.phrase(&portal.summary));
    node.set("inLanguage", voice.lang.tag());
    node.set_some("url", absolute(portal, path));
    node.set_some("publisher", publisher(portal, voice));
    node.finish()
}

/// schema.org knows museums as places that are organisations too.
pub fn museum(portal: &Portal, voice: &Voice<'_>, museum: &Museum, path: &str) -> Value {
    let mut node = Node::new("Museum", &voice.first_phrase([&museum.title]));
    if let Some(words) = voice.shown(&museum.words) {
        node.set("description", plain_text(words.value, 300));
    }
    node.text("address", voice.phrase(&museum.place));
    node.set_some("sameAs", museum.url.clone());
    node.set_some("url", absolute(portal, path));
    node.finish()
}

pub fn exhibition(sheet: &Sheet<'_>, image: Option<&ShareImage>) -> Value {
    let (reading, exhibition) = (sheet.reading, sheet.reading.exhibition);
    let mut node = Node::of_page(sheet, "Collection", &[&exhibition.title], image);
    node.text("description", reading.voice.phrase(&exhibition.summary));
    node.rights(exhibition.rights.as_ref());
    node.text(
        "creditText",
        reading.voice.phrase(&exhibition.required_statement),
    );
    let portal = &reading.collection.portal;
    node.set_some("publisher", publisher(portal, &reading.voice));
    node.finish()
}

/// A room or a tour: a page of the exhibition.
pub fn part(
    sheet: &Sheet<'_>,
    title: &Localized<String>,
    description: &str,
    image: Option<&ShareImage>,
) -> Value {
    let mut node = Node::of_page(sheet, "WebPage", &[title], image);
    if !description.is_empty() {
        node.set("description", description);
    }
    node.set("isPartOf", within(sheet));
    node.finish()
}

pub fn object(sheet: &Sheet<'_>, object: &Object, image: Option<&ShareImage>) -> Value {
    let reading = sheet.reading;
    let mut node = Node::of_page(sheet, "CreativeWork", &[&object.title], image);
    if let Some(words) = reading.voice.shown(&object.words) {
        node.set("description", plain_text(words.value, 300));
    }
    for (key, property) in FACTS {
        node.set_some(property, values(reading, object, key));
    }
    // schema.org takes dates as calendars write them; the words are in `temporal`.
    node.set_some("dateCreated", object.date.as_ref().and_then(calendar));
    let sizes = object.facts.iter().filter(
        |fact| matches!(fact.label, FactLabel::Known(key) if key.starts_with("dimensions.")),
    );
    let sizes: Vec<Value> = sizes
        .flat_map(|fact| reading.fact_values(fact))
        .map(said)
        .collect();
    node.set_some("size", one_or_many(sizes));
    node.text("creditText", reading.voice.phrase(&object.credit));
    node.rights(object.rights.as_ref());
    node.set_some("associatedMedia", one_or_many(models(reading, object)));
    node.set("isPartOf", within(sheet));
    node.finish()
}

fn values(reading: &Reading<'_>, object: &Object, key: &str) -> Option<Value> {
    let facts = object.facts.iter();
    let of_key = facts.filter(|fact| matches!(fact.label, FactLabel::Known(known) if known == key));
    let values = of_key.flat_map(|fact| reading.fact_values(fact)).map(said);
    let values = match key {
        "place" => values
            .map(|name| json!({"@type": "Place", "name": name}))
            .collect(),
        _ => values.collect(),
    };
    one_or_many(values)
}

fn models(reading: &Reading<'_>, object: &Object) -> Vec<Value> {
    let models = object
        .media
        .iter()
        .filter(|medium| matches!(medium.form, MediumForm::Model { .. }));
    models
        .map(|medium| {
            let name = reading.alt(&medium.alt, &object.title);
            let mut node = Node::new("3DModel", &name);
            node.set("encodingFormat", "model/gltf-binary");
            node.rights(medium.rights.as_ref());
            Value::Object(node.0)
        })
        .collect()
}

fn within(sheet: &Sheet<'_>) -> Value {
    let reading = sheet.reading;
    let title = reading.voice.first_phrase([&reading.exhibition.title]);
    let mut node = Node::new("Collection", &title);
    let path = reading.path(Target::Introduction);
    node.set_some("url", absolute(&reading.collection.portal, &path));
    Value::Object(node.0)
}

fn publisher(portal: &Portal, voice: &Voice<'_>) -> Option<Value> {
    let publisher = portal.publisher.as_ref()?;
    let mut node = Node::new("Organization", &voice.phrase(&publisher.name)?);
    node.set_some("url", publisher.url.clone());
    Some(Value::Object(node.0))
}

/// A text, with its language where that is not the page's.
fn said(phrase: Phrase) -> Value {
    match phrase.lang {
        None => json!(phrase.text),
        Some(lang) => json!({"@value": phrase.text, "@language": lang}),
    }
}

fn one_or_many(mut values: Vec<Value>) -> Option<Value> {
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Value::Array(values)),
    }
}

struct Node(Map<String, Value>);

impl Node {
    fn new(kind: &str, name: &Phrase) -> Node {
        let mut node = Node(Map::new());
        node.set("@type", kind);
        if !name.text.is_empty() {
            node.set("name", said(name.clone()));
        }
        node
    }

    fn of_page(
        sheet: &Sheet<'_>,
        kind: &str,
        titles: &[&Localized<String>],
        image: Option<&ShareImage>,
    ) -> Node {
        let reading = sheet.reading;
        let name = reading.voice.first_phrase(titles.iter().copied());
        let mut node = Node::new(kind, &name);
        node.set("inLanguage", reading.voice.lang.tag());
        let portal = &reading.collection.portal;
        node.set_some("url", absolute(portal, &sheet.path));
        node.set_some("image", image.map(|image| image.address.clone()));
        node
    }

    fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    fn set_some(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.set(key, value);
        }
    }

    fn text(&mut self, key: &str, phrase: Option<Phrase>) {
        self.set_some(key, phrase.map(said));
    }

    fn rights(&mut self, rights: Option<&Rights>) {
        self.set_some("license", rights.map(|rights| rights.uri.clone()));
    }

    fn finish(mut self) -> Value {
        self.set("@context", "https://schema.org");
        Value::Object(self.0)
    }
}
