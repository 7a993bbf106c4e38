//! One exhibition in one language, and one page of it under the pen.

use super::RenderError;
use super::address::{Target, relative};
use super::markdown::{Setting, Surroundings, to_html};
use super::picture::{Picture, Room};
use super::voice::{Phrase, Voice};
use crate::cache::Blob;
use crate::model::{
    Alt, Collection, Exhibition, Lang, LinkPolicy, Localized, MediaPath, Medium, MediumForm,
    Object, Scene,
};
use crate::values::{CubeProduct, PictureProduct, Products, RelicStills};

/// One exhibition in one language.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    pub collection: &'a Collection,
    pub exhibition: &'a Exhibition,
    pub products: &'a Products,
    pub voice: Voice<'a>,
}

/// The folder of a language's pages: empty for those at the root.
pub fn language_folder(lang: &Lang, root_language: Option<&Lang>) -> String {
    match root_language == Some(lang) {
        true => String::new(),
        false => format!("{}/", lang.folder()),
    }
}

impl<'a> Reading<'a> {
    pub fn new(
        collection: &'a Collection,
        exhibition: &'a Exhibition,
        products: &'a Products,
        lang: &'a Lang,
    ) -> Reading<'a> {
        Reading {
            collection,
            exhibition,
            products,
            voice: Voice::new(lang, &exhibition.languages),
        }
    }

    /// Where a page of this language, or its twin in another, lies from the site's root.
    pub fn path_in(&self, lang: &Lang, target: Target<'_>) -> String {
        let root = self.exhibition.root_language(&self.collection.portal);
        let folder = language_folder(lang, root);
        format!("{folder}{}/{}", self.exhibition.id, target.page())
    }

    pub fn path(&self, target: Target<'_>) -> String {
        self.path_in(self.voice.lang, target)
    }

    pub fn media_path(&self, blob: &Blob) -> String {
        format!("{}/{}", self.exhibition.id, media_name(blob))
    }

    /// A picture of a scene's start view.
    pub fn still(&self, scene: &Scene) -> Result<&'a PictureProduct, RenderError> {
        self.products
            .still(self.exhibition, scene)
            .ok_or_else(|| RenderError::missing(&self.exhibition.id, &scene.panorama))
    }

    /// A scene's panorama as a cube.
    pub fn cube(&self, scene: &Scene) -> Result<&'a CubeProduct, RenderError> {
        self.products
            .panorama(&self.exhibition.id, &scene.panorama)
            .map(|panorama| &panorama.cube)
            .ok_or_else(|| RenderError::missing(&self.exhibition.id, &scene.panorama))
    }

    /// The first of an object's media that can be shown as a picture: an image, or a model as
    /// the build has drawn it.
    pub fn object_picture(&self, object: &'a Object) -> Option<(&'a PictureProduct, &'a Alt)> {
        self.first_seen(object, |stills| &stills.poster)
    }

    /// The same for cards and lists, where a model fills a square.
    pub fn object_square(&self, object: &'a Object) -> Option<(&'a PictureProduct, &'a Alt)> {
        self.first_seen(object, |stills| &stills.square)
    }

    fn first_seen(
        &self,
        object: &'a Object,
        of_model: impl Fn(&'a RelicStills) -> &'a PictureProduct,
    ) -> Option<(&'a PictureProduct, &'a Alt)> {
        object.media.iter().find_map(|medium| {
            let product = match &medium.form {
                MediumForm::Image { file, .. } => self.products.picture(&self.exhibition.id, file),
                MediumForm::Model { .. } => self.stills(medium).map(&of_model),
                _ => None,
            };
            product.map(|product| (product, &medium.alt))
        })
    }

    /// Of a model; `None` where there was nothing to draw.
    pub fn stills(&self, medium: &Medium) -> Option<&'a RelicStills> {
        self.products.stills_of(&self.exhibition.id, &medium.form)
    }

    pub fn scene_title(&self, id: &str) -> Phrase {
        let title = self.exhibition.scene(id).map(|scene| &scene.title);
        self.voice.first_phrase(title)
    }

    pub fn object_title(&self, id: &str) -> Phrase {
        let title = self.exhibition.object(id).map(|object| &object.title);
        self.voice.first_phrase(title)
    }

    pub fn has(&self, target: Target<'_>) -> bool {
        match target {
            Target::Introduction | Target::Credits => true,
            Target::Scene(id) => self.exhibition.scene(id).is_some(),
            Target::Object(id) => self.exhibition.object(id).is_some(),
            Target::Tour(id) => self.exhibition.tour(id).is_some(),
        }
    }

    /// What stands for a picture: its own alt text, else the thing's title; empty if decorative.
    pub fn alt(&self, alt: &Alt, title: &Localized<String>) -> Phrase {
        match alt {
            Alt::Decorative => self.voice.plain(""),
            Alt::Text(text) => self.voice.first_phrase([text, title]),
            Alt::Missing => self.voice.first_phrase([title]),
        }
    }
}

/// Relative to the exhibition's folder.
pub fn media_name(blob: &Blob) -> String {
    format!("media/{}", blob.name())
}

/// One page under the pen: everything on it is reached from `path`.
#[derive(Debug, Clone)]
pub struct Sheet<'a> {
    pub reading: &'a Reading<'a>,
    pub target: Target<'a>,
    pub path: String,
}

/// A text as a template shows it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Prose {
    pub html: String,
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

impl<'a> Sheet<'a> {
    pub fn new(reading: &'a Reading<'a>, target: Target<'a>) -> Sheet<'a> {
        let path = reading.path(target);
        Sheet {
            reading,
            target,
            path,
        }
    }

    pub fn way(&self, target: Target<'_>) -> String {
        relative(&self.path, &self.reading.path(target))
    }

    /// Into the viewer: `route` as in `#/scene/hall`.
    pub fn view(&self, route: &str) -> String {
        format!("{}{route}", self.way(Target::Introduction))
    }

    /// A file by its name within the exhibition's folder.
    pub fn own_file(&self, name: &str) -> String {
        relative(
            &self.path,
            &format!("{}/{name}", self.reading.exhibition.id),
        )
    }

    pub fn media(&self, blob: &Blob) -> String {
        relative(&self.path, &self.reading.media_path(blob))
    }

    pub fn picture(&self, product: &PictureProduct, room: Room, alt: Phrase) -> Option<Picture> {
        Picture::of(product, room, alt, |blob| self.media(blob))
    }

    /// `scope` keeps the footnotes of several texts of one page apart.
    pub fn prose(&self, words: &Localized<String>, level: u8, scope: &str) -> Option<Prose> {
        let shown = self.reading.voice.shown(words)?;
        let lang = shown.fallback.unwrap_or(self.reading.voice.lang);
        Some(self.prose_of(shown.value, lang, level, scope))
    }

    pub fn prose_of(&self, markdown: &str, lang: &Lang, level: u8, scope: &str) -> Prose {
        let page_lang = self.reading.voice.lang;
        let phrase = self
            .reading
            .voice
            .marked("", (lang != page_lang).then_some(lang));
        Prose {
            html: to_html(markdown, Setting { lang, level, scope }, self),
            lang: phrase.lang,
            dir: phrase.dir,
        }
    }
}

impl Surroundings for Sheet<'_> {
    fn own(&self) -> Target<'_> {
        self.target
    }

    fn link(&self, target: Target<'_>, part: Option<&str>) -> Option<String> {
        let anchor = part
            .filter(|part| has_part(self.reading.exhibition, target, part))
            .map(|part| format!("#{}", anchor(part)))
            .unwrap_or_default();
        self.reading
            .has(target)
            .then(|| format!("{}{anchor}", self.way(target)))
    }

    fn file(&self, path: &MediaPath) -> Option<String> {
        let blob = self
            .reading
            .products
            .copy(&self.reading.exhibition.id, path)?;
        Some(self.media(blob))
    }

    fn picture(&self, path: &MediaPath, alt: &str) -> Option<String> {
        let id = &self.reading.exhibition.id;
        let product = self.reading.products.picture(id, path)?;
        let alt = self.reading.voice.plain(alt);
        Some(Sheet::picture(self, product, Room::Prose, alt)?.html())
    }

    fn external_links(&self) -> LinkPolicy {
        self.reading.collection.portal.links
    }

    fn footnotes_link(&self) -> bool {
        true
    }
}

/// The id of a note, an annotation or a stop on its page.
pub fn anchor(part: &str) -> String {
    format!("note-{part}")
}

/// Whether a thing has a note, an annotation or a stop of this id.
pub fn has_part(exhibition: &Exhibition, target: Target<'_>, part: &str) -> bool {
    match target {
        Target::Introduction | Target::Credits => false,
        Target::Scene(id) => exhibition
            .scene(id)
            .is_some_and(|scene| scene.hotspots.iter().any(|spot| spot.id == part)),
        Target::Object(id) => exhibition
            .object(id)
            .is_some_and(|object| object.annotations.iter().any(|note| note.id == part)),
        Target::Tour(id) => exhibition
            .tour(id)
            .is_some_and(|tour| tour.stops.iter().any(|stop| stop.id == part)),
    }
}
