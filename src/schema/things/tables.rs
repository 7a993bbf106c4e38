//! The columns of tables. A text has a column for each language; several values of a list stand
//! in one cell, separated by `;`.

use super::super::Value::{OneOrMore, Text, Word};
use super::super::{Key, Map, NUMBER, key, words};
use super::exhibition::{MUSEUM_OF, RIGHTS};
use super::object;

const ROW_ID: Key = key(
    "id",
    Word(&words::ID),
    "Lower-case letters a–z, digits and hyphens, at most 40.",
    "hall-1",
)
.needed();

pub const SCENES: Map = Map::of(
    "a row of scenes.csv",
    &[
        ROW_ID,
        key("title", Text, "Its name.", "The Bronze Hall"),
        key(
            "alt",
            Text,
            "What one sees, for those who cannot see it.",
            "A square hall with six plinths",
        ),
        key(
            "panorama",
            Word(&words::PANORAMA),
            "The whole sphere, twice as wide as high.",
            "media/hall-1.jpg",
        ),
        key("x", NUMBER, "Metres east.", "0"),
        key("y", NUMBER, "Metres up.", "1.6"),
        key("z", NUMBER, "Metres south.", "0"),
        key(
            "heading",
            NUMBER,
            "The compass bearing of the panorama's centre in degrees.",
            "0",
        ),
        key(
            "yaw",
            NUMBER,
            "Where a visitor looks first: degrees to the right.",
            "12",
        ),
        key("pitch", NUMBER, "Degrees upward.", "-3"),
        key("hfov", NUMBER, "How wide, in degrees.", "90"),
        key(
            "hall",
            Word(&words::HALL),
            "The hall that it is in.",
            "bronze",
        ),
        key(
            "floor",
            Word(&words::FLOOR),
            "The floor, if it is not the hall's.",
            "ground",
        ),
    ],
);

const fn measure(name: &'static str, example: &'static str) -> Key {
    key(name, Word(&words::MEASURE), "A measure.", example)
}

pub const OBJECTS: Map = Map::of(
    "a row of objects.csv",
    &[
        ROW_ID,
        object::TITLE,
        key(
            "identifier",
            Word(&words::PLAIN),
            "Its accession or inventory number.",
            "00123",
        ),
        object::TYPE,
        object::MAKER,
        object::DATE,
        object::DATE_EDTF,
        object::PERIOD,
        key("place", Text, "Where it is from.", "Baoji"),
        key(
            "material",
            OneOrMore(&Text),
            "What it is made of.",
            "bronze; tin",
        ),
        key(
            "technique",
            OneOrMore(&Text),
            "How it was made.",
            "piece-mould casting",
        ),
        key("subject", OneOrMore(&Text), "What it is about.", "ritual"),
        measure("dimensions.height", "32.5 cm"),
        measure("dimensions.width", "24 cm"),
        measure("dimensions.depth", "24 cm"),
        measure("dimensions.length", "1.2 m"),
        measure("dimensions.diameter", "24 cm"),
        measure("dimensions.mass", "5.1 kg"),
        object::INSCRIPTION,
        object::PROVENANCE,
        object::CREDIT,
        RIGHTS,
        MUSEUM_OF,
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
            "media/ding.jpg",
        ),
        key(
            "alt",
            Text,
            "What model and image show, for those who cannot see them.",
            "A bronze tripod",
        ),
        key("caption", Text, "Words below them.", "Seen from the front"),
        key(
            "label",
            Text,
            "The words of the label, in Markdown.",
            "A vessel for offerings of meat.",
        ),
    ],
);
