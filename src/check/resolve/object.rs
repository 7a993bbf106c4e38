//! A relic, its media and its annotations.

use super::{alt, narration, rights, section, text};
use crate::check::regions::medium_of;
use crate::model::{Annotation, Medium, MediumForm, Object, Place, Rights};
use crate::values::{DraftAnnotation, DraftForm, DraftMedium, DraftObject, DraftSpot};

pub fn object(draft: DraftObject, inherited: Option<&Rights>) -> Object {
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
