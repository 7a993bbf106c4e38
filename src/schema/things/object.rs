//! `objects/<id>.md`.

use super::super::Value::{
    Anything, Choice, Flag, List, Map as Keys, Number, Numbers, OneOrMore, Or, Text, Word,
};
use super::super::{Bond, Key, Map, key, words};
use super::exhibition::{MUSEUM_OF, RIGHTS};
use super::view::relic_view;

pub const TITLE: Key = key("title", Text, "Its name.", "Ritual tripod (ding)");
pub const CREDIT: Key = key(
    "credit",
    Text,
    "Whom it is from.",
    "Gift of the Plain Trust",
);
pub const IDENTIFIER: Key = key(
    "identifier",
    Text,
    "Its accession or inventory number, in quotes where it begins with 0.",
    "\"00123\"",
);
pub const TYPE: Key = key("type", Text, "What kind of thing it is.", "vessel");
pub const MAKER: Key = key(
    "maker",
    Text,
    "Who made it.",
    "Workshop of the western kilns",
);
pub const DATE: Key = key(
    "date",
    Text,
    "As the catalogue says it; its years are read from English, Chinese and Arabic words.",
    "c. 1100 BCE",
);
pub const INSCRIPTION: Key = key(
    "inscription",
    Text,
    "What is written on it.",
    "子子孫孫永寶用",
);
pub const PROVENANCE: Key = key(
    "provenance",
    Text,
    "Where it has been.",
    "Found at Baoji in 1975",
);
pub const DATE_EDTF: Key = key(
    "date_edtf",
    Word(&words::EDTF),
    "The years, where the words do not tell them: EDTF (ISO 8601-2, levels 0 and 1), in quotes. It overrides `date`.",
    "\"-1099/-1050\"",
);
pub const PERIOD: Key = key(
    "period",
    Word(&words::PERIOD),
    "One of the exhibition's periods.",
    "western-zhou",
);

const PLACE: Map = Map::of(
    "a place",
    &[
        key("name", Text, "Its name.", "Baoji").needed(),
        key(
            "lat",
            Number {
                from: -90.0,
                to: 90.0,
            },
            "Degrees north.",
            "34.36",
        ),
        key(
            "lon",
            Number {
                from: -180.0,
                to: 180.0,
            },
            "Degrees east.",
            "107.24",
        ),
    ],
);

const fn measure(name: &'static str, about: &'static str, example: &'static str) -> Key {
    key(name, Word(&words::MEASURE), about, example)
}

const DIMENSIONS: Map = Map::of(
    "`dimensions`",
    &[
        measure(
            "height",
            "How high; a model whose height contradicts it is a finding.",
            "32.5 cm",
        ),
        measure("width", "How wide.", "24 cm"),
        measure("depth", "How deep.", "24 cm"),
        measure("length", "How long.", "1.2 m"),
        measure("diameter", "How wide, if it is round.", "24 cm"),
        measure("mass", "How heavy.", "5.1 kg"),
    ],
);

const OWN_FIELD: Map = Map::of(
    "a field",
    &[
        key(
            "label",
            Text,
            "What it is called.",
            "{en: Grade, zh-Hans: 级别}",
        )
        .needed(),
        key("value", Text, "What it says.", "{en: First, zh-Hans: 一级}").needed(),
    ],
);

const PLACE_KEY: Key = key(
    "place",
    Or(&Text, &Keys(&PLACE)),
    "Where it is from: a name, or a name with its place on the map.",
    "{name: Baoji, lat: 34.36, lon: 107.24}",
);
const MATERIAL: Key = key(
    "material",
    OneOrMore(&Text),
    "What it is made of.",
    "[bronze]",
);
const TECHNIQUE: Key = key(
    "technique",
    OneOrMore(&Text),
    "How it was made.",
    "[piece-mould casting]",
);
const SUBJECT: Key = key("subject", OneOrMore(&Text), "What it is about.", "[ritual]");
const DIMENSIONS_KEY: Key = key(
    "dimensions",
    Keys(&DIMENSIONS),
    "Its measures.",
    "{height: 32.5 cm, diameter: 24 cm, mass: 5.1 kg}",
);
const FIELDS: Key = key(
    "fields",
    List(&Keys(&OWN_FIELD)),
    "Facts that none of the other keys is for.",
    "[{label: {en: Grade, zh-Hans: 级别}, value: {en: First, zh-Hans: 一级}}]",
);

const MEDIUM_ALT: Key = key(
    "alt",
    Text,
    "What it shows, for those who cannot see it; `\"\"` if it only decorates.",
    "A bronze tripod with two upright handles",
);
const MEDIUM_CAPTION: Key = key("caption", Text, "Words below it.", "The band below the rim");

const MEDIUM: Map = Map::of(
    "a medium",
    &[
        key(
            "id",
            Word(&words::ID),
            "Its id; else made from the file's name.",
            "scan",
        ),
        key(
            "model",
            Word(&words::MODEL),
            "GLB, glTF, OBJ, PLY or STL.",
            "media/ding.glb",
        ),
        key(
            "image",
            Word(&words::IMAGE),
            "JPEG, PNG or WebP.",
            "media/ding-rubbing.jpg",
        ),
        key(
            "audio",
            Word(&words::SOUND),
            "A recording.",
            "media/ding-bell.mp3",
        ),
        key(
            "video",
            Word(&words::FILM),
            "A film.",
            "media/ding-casting.mp4",
        ),
        MEDIUM_ALT,
        MEDIUM_CAPTION,
        CREDIT,
        RIGHTS,
        key(
            "units",
            Choice(&["m", "dm", "cm", "mm", "in", "ft"]),
            "How long one unit of the model is.",
            "cm",
        )
        .or("m"),
        key(
            "rotate",
            Numbers(3),
            "Turns the model for show: degrees about X, then Y, then Z.",
            "[0, 90, 0]",
        )
        .or("[0, 0, 0]"),
        relic_view("How it is seen first."),
        key(
            "zoom",
            Flag,
            "Whether the picture is published in tiles as fine as the file. Without it, one that is larger than 2560 pixels is.",
            "true",
        ),
        key(
            "scan",
            Anything,
            "How it was scanned. It has no effect in this version.",
            "{technique: photogrammetry, accuracy: 0.3 mm}",
        ),
    ],
)
.bound(&[
    Bond::ExactlyOne(&["model", "image", "audio", "video"]),
    Bond::With {
        keys: &["units", "rotate", "view"],
        one_of: &["model"],
    },
    Bond::With {
        keys: &["zoom"],
        one_of: &["image"],
    },
]);

const ANNOTATION: Map = Map::of(
    "an annotation",
    &[
        key(
            "id",
            Word(&words::ID),
            "Its words are the section of this id.",
            "taotie",
        )
        .needed(),
        key(
            "media",
            Word(&words::MEDIUM),
            "Which of the media; else the first of its kind.",
            "rubbing",
        ),
        key(
            "position",
            Numbers(3),
            "A point on the model, in the file's own coordinates.",
            "[0.1, 0.2, 0.05]",
        ),
        key(
            "region",
            Numbers(4),
            "A part of the image: x, y, width, height in pixels.",
            "[1200, 800, 300, 300]",
        ),
        key(
            "normal",
            Numbers(3),
            "Which way the surface faces there.",
            "[1, 0, 0]",
        ),
        relic_view("From where to look at it."),
    ],
)
.bound(&[
    Bond::ExactlyOne(&["position", "region"]),
    Bond::With {
        keys: &["normal", "view"],
        one_of: &["position"],
    },
]);

pub const OBJECT: Map = Map::of(
    "a relic",
    &[
        TITLE,
        IDENTIFIER,
        TYPE,
        MAKER,
        DATE,
        DATE_EDTF,
        PERIOD,
        PLACE_KEY,
        MATERIAL,
        TECHNIQUE,
        SUBJECT,
        DIMENSIONS_KEY,
        INSCRIPTION,
        PROVENANCE,
        CREDIT,
        MUSEUM_OF,
        RIGHTS,
        FIELDS,
        key(
            "narration",
            Word(&words::SOUNDS),
            "Spoken words. `{lang}` stands for each language; captions (`.vtt`, `.srt`) and transcript (`.md`) of the same name are found beside it.",
            "\"media/ding.{lang}.mp3\"",
        ),
        key(
            "media",
            List(&Keys(&MEDIUM)),
            "What there is to see and hear of it. The kind is the one key that names its file.",
            "[{id: scan, model: media/ding.glb, alt: A bronze tripod, units: m}]",
        ),
        key(
            "annotations",
            List(&Keys(&ANNOTATION)),
            "Places on it that have something to say.",
            "[{id: taotie, position: [0.1, 0.2, 0.05], normal: [1, 0, 0]}]",
        ),
    ],
);

const TRANSLATED_MEDIUM: Map = Map::of(
    "a translated medium",
    &[
        key("id", Word(&words::ID), "Which of them.", "scan").needed(),
        MEDIUM_ALT,
        MEDIUM_CAPTION,
        CREDIT,
    ],
);

pub const OBJECT_TRANSLATION: Map = Map::of(
    "the translation of a relic",
    &[
        TITLE,
        IDENTIFIER,
        TYPE,
        MAKER,
        DATE,
        PLACE_KEY,
        MATERIAL,
        TECHNIQUE,
        SUBJECT,
        DIMENSIONS_KEY,
        INSCRIPTION,
        PROVENANCE,
        CREDIT,
        FIELDS,
        key(
            "media",
            List(&Keys(&TRANSLATED_MEDIUM)),
            "The texts of media, by id.",
            "[{id: scan, alt: 青铜鼎}]",
        ),
    ],
);
