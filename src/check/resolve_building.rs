//! Halls, floors and periods of a draft without errors; what scenes inherit from their halls.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use super::building::alt_of;
use super::resolve::{alt, text};
use crate::model::{Building, Floor, FloorPlan, Hall, MediaFile, MediaPath, Period};
use crate::values::{
    DraftBuilding, DraftExhibition, DraftFloor, DraftForm, DraftHall, DraftPeriod, MediaState,
};

/// Takes the building out of the draft. Scenes get their hall's `alt` and floor; meshes leave the
/// media, since nothing shows them.
pub fn building(draft: &mut DraftExhibition) -> Building {
    inherit(draft);
    let meshes = take_meshes(draft);
    let DraftBuilding {
        floors,
        halls,
        periods,
        opening,
    } = mem::take(&mut draft.building);
    Building {
        floors: floors.into_iter().map(floor).collect(),
        halls: halls
            .into_iter()
            .map(|draft| hall(draft, &meshes))
            .collect(),
        periods: periods.into_iter().map(period).collect(),
        opening,
    }
}

fn inherit(draft: &mut DraftExhibition) {
    let alts: Vec<_> = draft
        .scenes
        .iter()
        .map(|scene| alt_of(scene, draft).cloned())
        .collect();
    let floors: BTreeMap<_, _> = draft
        .building
        .halls
        .iter()
        .filter_map(|hall| Some((hall.id.value.clone(), hall.floor.clone()?)))
        .collect();
    for (scene, alt) in draft.scenes.iter_mut().zip(alts) {
        scene.alt = alt;
        if let (None, Some(hall)) = (&scene.floor, &scene.hall) {
            scene.floor = floors.get(&hall.value).cloned();
        }
    }
}

fn take_meshes(draft: &mut DraftExhibition) -> BTreeMap<MediaPath, MediaFile> {
    let meshes: BTreeSet<MediaPath> = draft
        .building
        .halls
        .iter()
        .filter_map(|hall| Some(hall.mesh.as_ref()?.value.clone()))
        .collect();
    let relics: BTreeSet<&MediaPath> = draft
        .objects
        .iter()
        .flat_map(|object| &object.media)
        .filter(|medium| matches!(medium.form, DraftForm::Model { .. }))
        .map(|medium| &medium.file.value)
        .collect();
    let mut taken = BTreeMap::new();
    for path in meshes {
        if let Some(MediaState::Ready(file)) = draft.media.get(&path) {
            taken.insert(path.clone(), file.clone());
        }
        if !relics.contains(&path) {
            draft.media.remove(&path);
        }
    }
    taken
}

fn floor(draft: DraftFloor) -> Floor {
    Floor {
        id: draft.id.value,
        title: text(draft.title),
        level: draft.level,
        plan: draft.plan.map(|plan| FloorPlan {
            image: plan.image.value,
            width: plan.width,
            origin: plan.origin,
        }),
    }
}

fn hall(draft: DraftHall, meshes: &BTreeMap<MediaPath, MediaFile>) -> Hall {
    Hall {
        id: draft.id.value,
        title: text(draft.title),
        alt: alt(draft.alt),
        floor: draft.floor.map(|floor| floor.value),
        mesh: draft.mesh.and_then(|mesh| meshes.get(&mesh.value).cloned()),
    }
}

fn period(draft: DraftPeriod) -> Period {
    Period {
        id: draft.id.value,
        title: text(draft.title),
        from: draft.from.map(|from| from.value),
        to: draft.to.map(|to| to.value),
    }
}
