//! The ids of what bears none of its own.

use crate::values::{DraftHotspot, DraftLink, DraftStop, DraftStopTarget, DraftTarget};

/// A hotspot without an `id` takes its target's, which for a file the reader has filled in; a note
/// and an address have none to take.
pub fn hotspot_id(hotspot: &DraftHotspot) -> Option<&str> {
    match (&hotspot.id, &hotspot.target) {
        (Some(id), _) => Some(&id.value),
        (None, DraftTarget::Object(target) | DraftTarget::Scene { scene: target, .. }) => {
            Some(&target.value)
        }
        (None, DraftTarget::Note | DraftTarget::Exhibit(_) | DraftTarget::Url(_)) => None,
    }
}

/// A link without an `id` takes its target's.
pub fn link_id(link: &DraftLink) -> &str {
    link.id.as_ref().map_or(&link.scene.value, |id| &id.value)
}

/// A stop without an `id` takes its target's.
pub fn stop_id(stop: &DraftStop) -> &str {
    match (&stop.id, &stop.target) {
        (Some(id), _) => &id.value,
        (None, DraftStopTarget::Scene { scene, .. }) => &scene.value,
        (
            None,
            DraftStopTarget::Object {
                annotation: Some(annotation),
                ..
            },
        ) => &annotation.value,
        (None, DraftStopTarget::Object { object, .. }) => &object.value,
    }
}
