//! `exhibition.yaml`.

use super::super::Value::{List, Map as Keys, Text, Word};
use super::super::{Key, Map, key, words};
use super::building::{FLOORS, HALLS, OPENING, PERIODS};
use super::site::{LANGUAGES, THEME};

pub const MUSEUM_OF: Key = key(
    "museum",
    Word(&words::MUSEUM),
    "Whose it is: the name of a file in `museums/`.",
    "enfilade",
);

pub const RIGHTS: Key = key(
    "rights",
    Word(&words::RIGHTS),
    "What others may do with it: a short form, or an address at creativecommons.org or rightsstatements.org. Inherited from exhibition to scene or relic to medium; the nearest wins.",
    "CC-BY-4.0",
);

pub const EXHIBITION: Map = Map::of(
    "an exhibition",
    &[
        key(
            "title",
            Text,
            "Its name.",
            "{en: Bronze and Silence, zh-Hans: 青铜与寂静}",
        )
        .needed(),
        key(
            "summary",
            Text,
            "A sentence or two, for the portal and for those who share the page.",
            "{en: Six rooms and a tripod, zh-Hans: 六个展厅与一只鼎}",
        ),
        LANGUAGES,
        MUSEUM_OF,
        key(
            "start",
            Word(&words::SCENE),
            "The scene that “Enter” leads to; else the first by id.",
            "hall-1",
        ),
        RIGHTS,
        key(
            "required_statement",
            Text,
            "What must be said wherever this is shown.",
            "Courtesy of the Plain Trust",
        ),
        key(
            "credits",
            List(&Keys(&Map::of(
                "a credit",
                &[
                    key("name", Text, "Who.", "A. Photographer").needed(),
                    key("role", Text, "What they did.", "panoramas"),
                ],
            ))),
            "Whom to thank.",
            "[{name: A. Photographer, role: panoramas}]",
        ),
        FLOORS,
        HALLS,
        PERIODS,
        OPENING,
        THEME,
    ],
);
