//! `scenes/<id>.md`.

use super::super::Value::{List, Map as Keys, Text, Word};
use super::super::{Bond, Key, Map, Value, key, words};
use super::exhibition::RIGHTS;
use super::hotspot::{HOTSPOTS, TRANSLATED_HOTSPOTS};
use super::view::{ARRIVE, PITCH, POSE, YAW, panorama_view};

const LINK: Map = Map::of(
    "a link",
    &[
        key("scene", Word(&words::SCENE), "Where it leads.", "hall-2").needed(),
        key(
            "id",
            Word(&words::ID),
            "Its own id; else the scene's.",
            "door",
        ),
        YAW,
        PITCH,
        ARRIVE,
        key(
            "title",
            Text,
            "What it says; else the other scene's title.",
            "To the Jade Hall",
        ),
    ],
)
.bound(&[Bond::With {
    keys: &["pitch"],
    one_of: &["yaw"],
}]);

const EXTENT: Map = Map::of(
    "an extent",
    &[
        key("width", degrees(0.1, 360.0), "Degrees.", "150").needed(),
        key("height", degrees(0.1, 180.0), "Degrees.", "54").needed(),
        key(
            "middle",
            degrees(-90.0, 90.0),
            "How far its middle lies above the horizon, in degrees.",
            "1.2",
        )
        .or("0"),
    ],
);

const TILT: Map = Map::of(
    "a tilt",
    &[
        key(
            "pitch",
            degrees(-90.0, 90.0),
            "Degrees by which the panorama's middle lies above the horizon.",
            "-1.8",
        )
        .or("0"),
        key(
            "roll",
            degrees(-90.0, 90.0),
            "Degrees by which the camera leant to the right.",
            "1.3",
        )
        .or("0"),
    ],
);

const fn degrees(from: f64, to: f64) -> Value {
    Value::Number { from, to }
}

const fn face(name: &'static str, about: &'static str) -> Key {
    key(name, Word(&words::FACE), about, "media/front.jpg").needed()
}

const CUBE: Map = Map::of(
    "a cube",
    &[
        face("front", "Yaw 0."),
        face("right", "Yaw 90."),
        face("back", "Yaw 180."),
        face("left", "Yaw −90."),
        face("up", "Its lower edge touches the front."),
        face("down", "Its upper edge touches the front."),
    ],
);

const TITLE: Key = key("title", Text, "Its name.", "The Bronze Hall");
const ALT: Key = key(
    "alt",
    Text,
    "What one sees, for those who cannot see it; `\"\"` says that it only decorates. Without it the hall's is taken.",
    "A square hall with six plinths under spotlights",
);

pub const SCENE: Map = Map::of(
    "a scene",
    &[
        TITLE,
        ALT,
        key(
            "panorama",
            Word(&words::PANORAMA),
            "The whole sphere, twice as wide as high: JPEG, PNG, WebP or Radiance HDR; or six faces, with `{face}` in the path, and `{level}`, `{row}` and `{column}` for trees of tiles. It has to be here or in `scenes.csv`, unless there is a `cube`.",
            "media/hall-1.jpg",
        ),
        key(
            "cube",
            Keys(&CUBE),
            "Six faces of any names, in place of `panorama`.",
            "{front: media/a.jpg, right: media/b.jpg, back: media/c.jpg, left: media/d.jpg, up: media/e.jpg, down: media/f.jpg}",
        ),
        key(
            "extent",
            Keys(&EXTENT),
            "The part of the sphere that the panorama shows; else what its GPano metadata says, else the whole.",
            "{width: 150, height: 54, middle: 1.2}",
        ),
        key(
            "tilt",
            Keys(&TILT),
            "How the camera stood; else what GPano says. The room is levelled by it, and all angles are those of the level room.",
            "{pitch: -1.8, roll: 1.3}",
        ),
        POSE,
        panorama_view("Where a visitor looks first."),
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
        key(
            "links",
            List(&Keys(&LINK)),
            "Doors to other scenes. A link without `yaw` points to where the other scene stands, when both have a position and this one has a heading.",
            "[{scene: hall-2, yaw: 88, arrive: {yaw: -90}}]",
        ),
        HOTSPOTS,
        key(
            "ambient",
            Word(&words::SOUND),
            "A sound of the room.",
            "media/wind.mp3",
        ),
        RIGHTS,
    ],
)
.bound(&[Bond::AtMostOne(&["panorama", "cube"])]);

pub const SCENE_TRANSLATION: Map = Map::of(
    "the translation of a scene",
    &[TITLE, ALT, TRANSLATED_HOTSPOTS],
);
