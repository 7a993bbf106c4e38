//! Halls, floors and periods of a draft without errors; what scenes inherit from their halls.

use std::collections::BTreeMap;
use std::mem;

use super::{alt, text};
use crate::check::building::alt_of;
use crate::model::{Building, Floor, FloorPlan, Hall, Period};
use crate::values::{DraftBuilding, DraftExhibition, DraftFloor, DraftHall, DraftPeriod};

/// Takes the building out of the draft. Scenes get their hall's `alt` and floor.
pub fn building(draft: &mut DraftExhibition) -> Building {
    inherit(draft);
    let DraftBuilding {
        floors,
        halls,
        periods,
        opening,
    } = mem::take(&mut draft.building);
    Building {
        floors: floors.into_iter().map(floor).collect(),
        halls: halls.into_iter().map(hall).collect(),
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

fn hall(draft: DraftHall) -> Hall {
    Hall {
        id: draft.id.value,
        title: text(draft.title),
        alt: alt(draft.alt),
        floor: draft.floor.map(|floor| floor.value),
        mesh: draft.mesh.map(|mesh| mesh.value),
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
