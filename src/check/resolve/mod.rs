//! From a draft without errors to the checked domain: references are known to hold, what is
//! inherited is filled in, what was left out has its default.

mod building;
mod object;
mod scene;

use super::implied_ids::stop_id;
use crate::model::{
    Alt, Collection, DeepZoom, Exhibition, Lang, LinkPolicy, Localized, Move, MoveAim, Narration,
    ObjectView, PanoramaTiles, Portal, Recording, Rights, Scene, Stop, StopTarget, Tour, View,
};
use crate::source::Located;
use crate::values::{
    Draft, DraftExhibition, DraftMove, DraftMoveAim, DraftNarration, DraftStopTarget, DraftText,
    DraftTour, MediaState, Page,
};
use building::building;
use object::object;
use scene::{Poses, scene};

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
            deep_zoom: portal.deep_zoom,
            panorama_tiles: portal.panorama_tiles,
            accent: portal.accent.map(|accent| accent.value),
        },
        None => Portal {
            title: Localized::new(),
            summary: Localized::new(),
            languages: first.languages.clone(),
            publisher: None,
            base_url: None,
            links: LinkPolicy::default(),
            deep_zoom: DeepZoom::default(),
            panorama_tiles: PanoramaTiles::default(),
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
    let poses: Poses = draft
        .scenes
        .iter()
        .map(|scene| (scene.page.id.clone(), scene.pose))
        .collect();
    let start = draft
        .start
        .map(|start| start.value)
        .or_else(|| draft.scenes.first().map(|scene| scene.page.id.clone()));
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
        scenes: scenes.into_iter().collect(),
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

fn tour(draft: DraftTour) -> Tour {
    let page = draft.page;
    let stops = draft
        .stops
        .into_iter()
        .map(|stop| {
            let id = stop_id(&stop).to_owned();
            let (title, words) = section(&page, &id, stop.title);
            let in_scene = matches!(stop.target, DraftStopTarget::Scene { .. });
            Stop {
                id,
                moves: stop
                    .moves
                    .into_iter()
                    .map(|one| camera_move(one, in_scene))
                    .collect(),
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
                dwell: stop.dwell.unwrap_or(Stop::DWELL_S),
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

fn camera_move(draft: DraftMove, in_scene: bool) -> Move {
    Move {
        at: draft.at.value,
        over: draft.over,
        aim: match draft.aim {
            DraftMoveAim::Annotation(annotation) => MoveAim::Annotation(annotation.value),
            DraftMoveAim::View(view) if in_scene => MoveAim::View(View {
                aim: view.value.aim,
                hfov: view.value.hfov.unwrap_or(View::DEFAULT_HFOV),
            }),
            DraftMoveAim::View(view) => MoveAim::Turn(ObjectView {
                yaw: view.value.aim.yaw,
                pitch: view.value.aim.pitch,
                distance: view.value.distance,
            }),
        },
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
