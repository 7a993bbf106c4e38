//! What is said of the things that hotspots show, on pages and in the viewer alike.

use super::reading::Reading;
use super::voice::Phrase;
use crate::model::{Exhibit, ExhibitForm, LinkPolicy, Plate, Rights, Scene};

/// The scene's own stand on its page already.
pub fn own_rights<'a>(exhibit: &'a Exhibit, scene: &Scene) -> Option<&'a Rights> {
    let own = exhibit.rights.as_ref();
    own.filter(|rights| scene.rights.as_ref() != Some(*rights))
}

impl Reading<'_> {
    /// Pictures with the label that tells the sides of a comparison apart.
    pub fn plates<'e>(&self, form: &'e ExhibitForm) -> Vec<(&'e Plate, Option<Phrase>)> {
        let words = self.voice.words;
        let side = |plate: &Plate, word| {
            let own = self.voice.phrase(&plate.caption);
            Some(own.unwrap_or_else(|| self.voice.word(word)))
        };
        match form {
            ExhibitForm::Image(plate) => vec![(plate, None)],
            ExhibitForm::Compare { before, after } => vec![
                (before, side(before, words.before)),
                (after, side(after, words.after)),
            ],
            _ => Vec::new(),
        }
    }

    /// The kind's name in pages and stylesheets, and in the visitor's language.
    pub fn exhibit_kind(&self, form: &ExhibitForm) -> (&'static str, &'static str) {
        let words = self.voice.words;
        match form {
            ExhibitForm::Image(_) => ("image", words.picture),
            ExhibitForm::Compare { .. } => ("compare", words.comparison),
            ExhibitForm::Audio(_) => ("audio", words.sound),
            ExhibitForm::Video(_) => ("video", words.film),
            ExhibitForm::Document(_) => ("document", words.document),
        }
    }

    pub fn exhibit_title(&self, exhibit: &Exhibit) -> Phrase {
        let (_, word) = self.exhibit_kind(&exhibit.form);
        let caption = self.voice.phrase(&exhibit.caption);
        caption.unwrap_or_else(|| self.voice.word(word))
    }

    /// A page of the web is called by its host, unless addresses are hidden.
    pub fn address_title(&self, address: &str) -> Phrase {
        if self.collection.portal.links == LinkPolicy::Hide {
            return self.voice.word(self.voice.words.look_closer);
        }
        let (_, rest) = address.split_once("://").unwrap_or(("", address));
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        self.voice.plain(host)
    }
}
