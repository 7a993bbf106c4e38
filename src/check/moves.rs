//! The camera's moves at a stop: each sets out after the one before and before the stop is over, and
//! leads to something that the stop shows.

use crate::diagnostics::Finding;
use crate::model::{Header, Lang, Stop};
use crate::source::{Located, Place};
use crate::values::{
    DraftExhibition, DraftForm, DraftMedium, DraftMove, DraftMoveAim, DraftObject, DraftStop,
    DraftStopTarget, MediaState, MoveView,
};

use super::regions::medium_of;

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for stop in exhibition.tours.iter().flat_map(|tour| &tour.stops) {
        for one in &stop.moves {
            findings.extend(misplaced(one, stop, exhibition));
        }
        for pair in stop.moves.windows(2) {
            findings.extend(too_early(&pair[1], &pair[0]));
        }
        for one in &stop.moves {
            findings.extend(too_late(one, stop, exhibition));
        }
    }
}

fn too_early(one: &DraftMove, before: &DraftMove) -> Option<Finding> {
    let (lang, at) = one.at.value.iter().find(|(lang, at)| {
        let earlier = before.at.value.get(lang);
        earlier.is_some_and(|earlier| *at <= earlier)
    })?;
    let earlier = before.at.value.get(lang)?;
    Some(
        Finding::warning(
            "move-out-of-time",
            one.at.place.clone(),
            format!("this move sets out at {at} s, and the one before it at {earlier} s"),
        )
        .help("write a stop's moves in the order of their times"),
    )
}

fn too_late(one: &DraftMove, stop: &DraftStop, exhibition: &DraftExhibition) -> Option<Finding> {
    let late = |at: f64, length: f64, what: &str, help: &str| {
        let finding = Finding::warning(
            "move-out-of-time",
            one.at.place.clone(),
            format!("this move sets out at {at} s, and {what} lasts {length:.1} s"),
        );
        (at >= length).then(|| finding.help(help.to_owned()))
    };
    let Some(narration) = &stop.narration else {
        let at = one.at.value.iter().map(|(_, at)| *at).fold(0.0, f64::max);
        let length = stop.dwell.unwrap_or(Stop::DWELL_S);
        return late(at, length, "this stop", "let it stay longer: `dwell: 20 s`");
    };
    narration.recordings.iter().find_map(|(lang, recording)| {
        let at = one.at.value.get(lang)?;
        let MediaState::Ready(file) = exhibition.media.get(&recording.audio)? else {
            return None;
        };
        let Header::Audio(audio) = &file.header else {
            return None;
        };
        let what = format!("`{}`", recording.audio.as_str());
        late(*at, audio.seconds?, &what, &help_for(lang))
    })
}

fn help_for(lang: &Lang) -> String {
    format!("recordings of other languages have other times: `at: {{{lang}: 4 s}}`")
}

/// What the stop does not show, or what cannot be seen so.
fn misplaced(one: &DraftMove, stop: &DraftStop, exhibition: &DraftExhibition) -> Option<Finding> {
    match (&stop.target, &one.aim) {
        (DraftStopTarget::Scene { .. }, DraftMoveAim::Annotation(annotation)) => Some(wrong_kind(
            &annotation.place,
            "this stop is in a scene, and annotations are on relics",
            "write `view: {yaw: …, pitch: …}`, or make it a stop at the relic",
        )),
        (DraftStopTarget::Scene { .. }, DraftMoveAim::View(view)) => lost_number(view, true),
        (DraftStopTarget::Object { object, annotation }, aim) => {
            let object = exhibition
                .objects
                .iter()
                .find(|found| found.page.id == object.value)?;
            let shown = shown_medium(object, annotation.as_ref())?;
            match aim {
                DraftMoveAim::View(view) => around(view, shown),
                DraftMoveAim::Annotation(annotation) => elsewhere(annotation, shown, object),
            }
        }
    }
}

fn lost_number(view: &Located<MoveView>, in_scene: bool) -> Option<Finding> {
    let (lost, help) = match (in_scene, view.value.hfov, view.value.distance) {
        (true, _, Some(_)) => ("a room has no `distance`", "how wide one looks is `hfov`"),
        (false, Some(_), _) => (
            "a relic has no `hfov`",
            "how close one comes is `distance`, in metres",
        ),
        _ => return None,
    };
    Some(wrong_kind(&view.place, lost, help))
}

fn around(view: &Located<MoveView>, shown: &DraftMedium) -> Option<Finding> {
    if matches!(shown.form, DraftForm::Model { .. }) {
        return lost_number(view, false);
    }
    Some(wrong_kind(
        &view.place,
        &format!(
            "this stop shows `{}`, around which nobody can go",
            shown.id.value
        ),
        "a move over an image leads to an `annotation` with a `region`",
    ))
}

fn elsewhere(
    annotation: &Located<String>,
    shown: &DraftMedium,
    object: &DraftObject,
) -> Option<Finding> {
    let medium = lies_on(annotation, object)?;
    (medium.id.value != shown.id.value).then(|| {
        wrong_kind(
            &annotation.place,
            &format!(
                "`{}` lies on `{}`, and this stop shows `{}`",
                annotation.value, medium.id.value, shown.id.value
            ),
            "make it a stop of its own",
        )
    })
}

/// As the viewer chooses it.
fn shown_medium<'a>(
    object: &'a DraftObject,
    annotation: Option<&Located<String>>,
) -> Option<&'a DraftMedium> {
    match annotation {
        Some(annotation) => lies_on(annotation, object),
        None => object.media.first(),
    }
}

fn lies_on<'a>(annotation: &Located<String>, object: &'a DraftObject) -> Option<&'a DraftMedium> {
    let found = object
        .annotations
        .iter()
        .find(|found| found.id.value == annotation.value)?;
    medium_of(found, object)
}

fn wrong_kind(place: &Place, message: &str, help: &str) -> Finding {
    Finding::error("wrong-kind", place.clone(), message.to_owned()).help(help.to_owned())
}
