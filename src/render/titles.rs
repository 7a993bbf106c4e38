//! What things are called that have no title of their own: as what they lead to.

use super::reading::Reading;
use super::voice::Phrase;
use crate::model::{Annotation, Hotspot, HotspotTarget, Link, Localized, Stop, StopTarget};

impl Reading<'_> {
    fn own_or(&self, title: &Localized<String>, other: impl FnOnce() -> Phrase) -> Phrase {
        self.voice.phrase(title).unwrap_or_else(other)
    }

    pub fn link_title(&self, link: &Link) -> Phrase {
        self.own_or(&link.title, || self.scene_title(&link.scene))
    }

    pub fn hotspot_title(&self, spot: &Hotspot) -> Phrase {
        self.own_or(&spot.title, || match &spot.target {
            HotspotTarget::Note => self.voice.word(self.voice.words.look_closer),
            HotspotTarget::Object(id) => self.object_title(id),
            HotspotTarget::Scene { scene, .. } => self.scene_title(scene),
            HotspotTarget::Exhibit(exhibit) => self.exhibit_title(exhibit),
            HotspotTarget::Url(address) => self.address_title(address),
        })
    }

    pub fn annotation_title(&self, note: &Annotation) -> Phrase {
        self.own_or(&note.title, || {
            self.voice.word(self.voice.words.look_closer)
        })
    }

    pub fn stop_title(&self, stop: &Stop) -> Phrase {
        self.own_or(&stop.title, || match &stop.target {
            StopTarget::Scene { scene, .. } => self.scene_title(scene),
            StopTarget::Object { object, annotation } => {
                let note = annotation.as_ref().and_then(|id| {
                    let object = self.exhibition.object(object)?;
                    object.annotations.iter().find(|note| note.id == *id)
                });
                match note {
                    Some(note) => self.annotation_title(note),
                    None => self.object_title(object),
                }
            }
        })
    }
}
