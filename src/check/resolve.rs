//! From a draft without errors to the checked domain: references are known to hold, what is
//! inherited is filled in, what was left out has its default.

use crate::model::{
    Alt, Annotation, Arrive, Collection, Exhibit, ExhibitForm, Exhibition, Hotspot, HotspotTarget,
    Lang, Link, LinkPolicy, Localized, Medium, MediumForm, Narration, Object, Place, Plate, Portal,
    Pose, Recording, Rights, Scene, Stop, StopTarget, Tour,
};
use crate::source::Located;
use crate::values::{
    Draft, DraftAnnotation, DraftExhibit, DraftExhibitForm, DraftExhibition, DraftForm,
    DraftHotspot, DraftLink, DraftMedium, DraftNarration, DraftObject, DraftPlate, DraftScene,
    DraftSpot, DraftStop, DraftStopTarget, DraftTarget, DraftText, DraftTour, MediaState, Page,
};

use super::aims;
use super::regions::medium_of;
use super::resolve_building::building;

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

pub fn collection(draft: Draft) -> Option<Collection> {
    let exhibitions: Vec<Exhibition> = draft.exhibitions.into_iter().map(exhibition).collect();
    let first = exhibitions.first()?;
    let museums = super::museums::resolved(draft.museums);
    let portal = match draft.portal {
        Some(portal) => Portal {
            title: text(portal.title),
            summary: text(portal.summary),
            languages: if portal.languages.is_empty() {
                first.languages.clone()
            } else {
                portal.languages
            },
            publisher: portal.publisher,
            base_url: portal.base_url,
            links: portal.links,
            accent: portal.accent.map(|accent| accent.value),
        },
        None => Portal {
            title: Localized::new(),
            summary: Localized::new(),
            languages: first.languages.clone(),
            publisher: None,
            base_url: None,
            links: LinkPolicy::default(),
            accent: None,
        },
    };
    // A portal without a title bears that of its first exhibition.
    let title = if portal.title.is_empty() {
        first.title.clone()
    } else {
        portal.title
    };
    Some(Collection {
        portal: Portal { title, ..portal },
        theme: draft.theme,
        exhibitions,
        museums,
    })
}

pub fn text(text: Option<DraftText>) -> Localized<String> {
    text.map(|text| text.value).unwrap_or_default()
}

fn rights(rights: Option<&Located<String>>, inherited: Option<&Rights>) -> Option<Rights> {
    rights
        .and_then(|rights| Rights::parse(&rights.value))
        .or_else(|| inherited.cloned())
}

pub fn alt(alt: Option<Located<Alt>>) -> Alt {
    alt.map_or(Alt::Missing, |alt| alt.value)
}

fn exhibition(mut draft: DraftExhibition) -> Exhibition {
    let building = building(&mut draft);
    let rights = rights(draft.rights.as_ref(), None);
    let poses: Vec<(String, Pose)> = draft
        .scenes
        .iter()
        .map(|scene| (scene.page.id.clone(), scene.pose))
        .collect();
    let start = draft
        .start
        .map(|start| start.value)
        .or_else(|| poses.first().map(|(id, _)| id.clone()));
    let mut scenes: Vec<Scene> = draft
        .scenes
        .into_iter()
        .filter_map(|draft| scene(draft, rights.as_ref(), &poses))
        .collect();
    // Stable: the start scene first, the rest as it was.
    scenes.sort_by_key(|scene| Some(&scene.id) != start.as_ref());
    let media = draft
        .media
        .into_iter()
        .filter_map(|(path, state)| match state {
            MediaState::Ready(file) => Some((path, file)),
            _ => None,
        })
        .collect();
    Exhibition {
        id: draft.id,
        title: text(draft.title),
        summary: text(draft.summary),
        languages: draft.languages,
        start,
        required_statement: text(draft.required_statement),
        credits: draft.credits,
        accent: draft.accent.map(|accent| accent.value),
        theme: draft.theme,
        introduction: draft
            .introduction
            .map(|page| page.words)
            .unwrap_or_default(),
        scenes,
        objects: draft
            .objects
            .into_iter()
            .map(|draft| object(draft, rights.as_ref()))
            .collect(),
        tours: draft.tours.into_iter().map(tour).collect(),
        building,
        museum: draft.museum.map(|museum| museum.value),
        media,
        rights,
    }
}

/// Title and words of the section of this id, and the title that the facts give.
fn section(
    page: &Page,
    id: &str,
    own_title: Option<DraftText>,
) -> (Localized<String>, Localized<String>) {
    let section = page.sections.get(id);
    let title = match own_title {
        Some(title) => title.value,
        None => section
            .map(|section| section.title.clone())
            .unwrap_or_default(),
    };
    (
        title,
        section
            .map(|section| section.words.clone())
            .unwrap_or_default(),
    )
}

/// A link without `arrive` keeps the bearing when both scenes have a heading.
fn arrival(
    given: Option<crate::model::Aim>,
    here: bool,
    target: &str,
    poses: &[(String, Pose)],
) -> Arrive {
    let there = poses
        .iter()
        .any(|(id, pose)| id == target && pose.heading.is_some());
    match given {
        Some(aim) => Arrive::At(aim),
        None if here && there => Arrive::Bearing,
        None => Arrive::View,
    }
}

fn scene(draft: DraftScene, inherited: Option<&Rights>, poses: &[(String, Pose)]) -> Option<Scene> {
    let has_heading = draft.pose.heading.is_some();
    let pose_of = |id: &str| poses.iter().find(|(known, _)| known == id);
    let links = draft
        .links
        .into_iter()
        .filter_map(|link| {
            let there = pose_of(&link.scene.value).map(|(_, pose)| pose);
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
                target,
                title,
                words,
            })
        })
        .collect();
    Some(Scene {
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

fn object(draft: DraftObject, inherited: Option<&Rights>) -> Object {
    let rights = rights(draft.rights.as_ref(), inherited);
    let annotations = draft
        .annotations
        .iter()
        .filter_map(|annotation| resolved_annotation(annotation, &draft))
        .collect();
    Object {
        id: draft.page.id.clone(),
        title: text(draft.page.title),
        words: draft.page.words,
        date: draft.dates.date(),
        facts: draft.facts,
        annotations,
        media: draft
            .media
            .into_iter()
            .map(|draft| medium(draft, rights.as_ref()))
            .collect(),
        narration: draft.narration.map(narration),
        credit: text(draft.credit),
        rights,
        period: draft.period.map(|period| period.value),
        museum: draft.museum.map(|museum| museum.value),
    }
}

fn medium(draft: DraftMedium, inherited: Option<&Rights>) -> Medium {
    let file = draft.file.value;
    Medium {
        id: draft.id.value,
        form: match draft.form {
            DraftForm::Model {
                units,
                rotate,
                view,
            } => MediumForm::Model {
                file,
                units,
                rotate,
                view,
            },
            DraftForm::Image { zoom } => MediumForm::Image { file, zoom },
            DraftForm::Audio => MediumForm::Audio { file },
            DraftForm::Video => MediumForm::Video { file },
        },
        alt: alt(draft.alt),
        caption: text(draft.caption),
        credit: text(draft.credit),
        rights: rights(draft.rights.as_ref(), inherited),
    }
}

fn resolved_annotation(annotation: &DraftAnnotation, object: &DraftObject) -> Option<Annotation> {
    let medium = medium_of(annotation, object)?;
    let place = match (&annotation.spot, &medium.form) {
        (
            DraftSpot::Point {
                position,
                normal,
                view,
            },
            DraftForm::Model { units, .. },
        ) => Place::Point {
            position: position.map(|length| length * units.metres),
            normal: *normal,
            view: *view,
        },
        (DraftSpot::Region(region), _) => Place::Region(region.value),
        (DraftSpot::Point { .. }, _) => return None,
    };
    let id = annotation.id.value.clone();
    let (title, words) = section(&object.page, &id, None);
    Some(Annotation {
        id,
        medium: medium.id.value.clone(),
        place,
        title,
        words,
    })
}

fn tour(draft: DraftTour) -> Tour {
    let page = draft.page;
    let stops = draft
        .stops
        .into_iter()
        .map(|stop| {
            let id = stop_id(&stop).to_owned();
            let (title, words) = section(&page, &id, stop.title);
            Stop {
                id,
                target: match stop.target {
                    DraftStopTarget::Scene { scene, view } => StopTarget::Scene {
                        scene: scene.value,
                        view,
                    },
                    DraftStopTarget::Object { object, annotation } => StopTarget::Object {
                        object: object.value,
                        annotation: annotation.map(|annotation| annotation.value),
                    },
                },
                dwell: stop.dwell,
                narration: stop.narration.map(narration),
                title,
                words,
            }
        })
        .collect();
    Tour {
        id: page.id,
        title: text(page.title),
        words: page.words,
        stops,
    }
}

fn narration(draft: DraftNarration) -> Narration {
    let recordings = draft.recordings;
    recordings.map(|_: &Lang, recording| Recording {
        audio: recording.audio.clone(),
        captions: recording.captions.clone().unwrap_or_default(),
        transcript: recording.transcript.clone(),
    })
}
