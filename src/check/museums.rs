//! Museums: every reference leads to one, and what visitors read of them is complete.

use std::collections::BTreeSet;

use super::building::resolves;
use super::resolve::{alt, text};
use super::{media, missing};
use crate::diagnostics::Finding;
use crate::model::{Logo, Museum, Museums};
use crate::values::{Draft, DraftMuseum, DraftMuseums, MediaState};

pub fn check(draft: &Draft, findings: &mut Vec<Finding>) {
    let museums = &draft.museums;
    let ids: BTreeSet<&str> = museums
        .list
        .iter()
        .map(|museum| museum.page.id.as_str())
        .collect();
    for exhibition in &draft.exhibitions {
        resolves(exhibition.museum.as_ref(), "museum", &ids, findings);
        for object in &exhibition.objects {
            resolves(object.museum.as_ref(), "museum", &ids, findings);
        }
    }
    media::check_uses(&museums.uses, &museums.media, findings);
    for museum in &museums.list {
        missing::check_museum(museum, &museums.languages, findings);
        for link in &museum.page.links {
            findings.push(
                Finding::error(
                    "dead-link",
                    link.place.clone(),
                    "a museum belongs to no exhibition, so its words cannot lead into one",
                )
                .help("what it lends is listed on its page; name `museum` in the exhibition or the relic"),
            );
        }
        for (id, section) in &museum.page.sections {
            findings.push(
                Finding::error(
                    "section-without-owner",
                    section.place.clone(),
                    format!("a museum has no parts, and this heading has the id `{id}`"),
                )
                .help("take the `{#…}` away if it is only a heading"),
            );
        }
    }
}

/// Of a draft without errors.
pub fn resolved(draft: DraftMuseums) -> Museums {
    let media = draft.media.into_iter();
    Museums {
        languages: draft.languages,
        list: draft.list.into_iter().map(museum).collect(),
        media: media
            .filter_map(|(path, state)| match state {
                MediaState::Ready(file) => Some((path, file)),
                _ => None,
            })
            .collect(),
    }
}

fn museum(draft: DraftMuseum) -> Museum {
    Museum {
        id: draft.page.id,
        title: text(draft.page.title),
        place: text(draft.location),
        words: draft.page.words,
        logo: draft.logo.map(|logo| Logo {
            image: logo.image.value,
            alt: alt(logo.alt),
        }),
        url: draft.url,
    }
}
