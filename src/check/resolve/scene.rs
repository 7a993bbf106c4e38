//! A standpoint, its ways and its hotspots.

use std::collections::BTreeMap;

use super::{alt, narration, rights, section, text};
use crate::check::aims;
use crate::check::implied_ids::{hotspot_id, link_id};
use crate::model::{
    Aim, Arrive, Exhibit, ExhibitForm, Hotspot, HotspotTarget, Link, Neighbour, Plate, Pose,
    Rights, Scene,
};
use crate::values::{DraftExhibit, DraftExhibitForm, DraftPlate, DraftScene, DraftTarget};

/// Where each scene of the exhibition was taken.
pub type Poses = BTreeMap<String, Pose>;

/// A link without `arrive` keeps the bearing when both scenes have a heading.
fn arrival(given: Option<Aim>, here: bool, target: &str, poses: &Poses) -> Arrive {
    let there = poses.get(target).is_some_and(|pose| pose.heading.is_some());
    match given {
        Some(aim) => Arrive::At(aim),
        None if here && there => Arrive::Bearing,
        None => Arrive::View,
    }
}

pub fn scene(draft: DraftScene, inherited: Option<&Rights>, poses: &Poses) -> Option<Scene> {
    let has_heading = draft.pose.heading.is_some();
    let here = draft.pose;
    let links = draft
        .links
        .into_iter()
        .filter_map(|link| {
            let there = poses.get(&link.scene.value);
            Some(Link {
                id: link_id(&link).to_owned(),
                arrive: arrival(link.arrive, has_heading, &link.scene.value, poses),
                aim: aims::of_link(&link, &draft.pose, there)?,
                scene: link.scene.value,
                title: text(link.title),
            })
        })
        .collect();
    let page = draft.page;
    let rights = rights(draft.rights.as_ref(), inherited);
    let hotspots = draft
        .hotspots
        .into_iter()
        .filter_map(|hotspot| {
            let id = hotspot_id(&hotspot)?.to_owned();
            let aim = aims::of_hotspot(&hotspot, &draft.pose)?;
            let (title, words) = section(&page, &id, hotspot.title);
            let target = match hotspot.target {
                DraftTarget::Note => HotspotTarget::Note,
                DraftTarget::Object(object) => HotspotTarget::Object(object.value),
                DraftTarget::Scene { scene, arrive } => HotspotTarget::Scene {
                    arrive: arrival(arrive, has_heading, &scene.value, poses),
                    scene: scene.value,
                },
                DraftTarget::Exhibit(draft) => {
                    HotspotTarget::Exhibit(Box::new(exhibit(*draft, rights.as_ref())))
                }
                DraftTarget::Url(url) => HotspotTarget::Url(url.value),
            };
            Some(Hotspot {
                id,
                aim,
                area: hotspot.area,
                hidden: hotspot.wall.is_some(),
                target,
                title,
                words,
            })
        })
        .collect();
    let neighbours = draft.neighbours.into_iter().filter_map(|scene| {
        let step = here.step_to(poses.get(&scene)?)?;
        Some(Neighbour { scene, step })
    });
    Some(Scene {
        neighbours: neighbours.collect(),
        id: page.id,
        title: text(page.title),
        alt: alt(draft.alt),
        words: page.words,
        panorama: draft.panorama?.value,
        pose: draft.pose,
        view: draft.view,
        links,
        hotspots,
        ambient: draft.ambient.map(|path| path.value),
        rights,
        hall: draft.hall.map(|hall| hall.value),
        floor: draft.floor.map(|floor| floor.value),
    })
}

fn exhibit(draft: DraftExhibit, inherited: Option<&Rights>) -> Exhibit {
    Exhibit {
        form: match draft.form {
            DraftExhibitForm::Image(draft) => ExhibitForm::Image(plate(draft)),
            DraftExhibitForm::Compare { before, after } => ExhibitForm::Compare {
                before: plate(before),
                after: plate(after),
            },
            DraftExhibitForm::Audio(draft) => ExhibitForm::Audio(narration(draft)),
            DraftExhibitForm::Video(draft) => ExhibitForm::Video(narration(draft)),
            DraftExhibitForm::Document(file) => ExhibitForm::Document(file.value),
        },
        caption: text(draft.caption),
        credit: text(draft.credit),
        rights: rights(draft.rights.as_ref(), inherited),
    }
}

fn plate(draft: DraftPlate) -> Plate {
    Plate {
        file: draft.file.value,
        alt: alt(draft.alt),
        caption: text(draft.caption),
    }
}
