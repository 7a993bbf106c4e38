//! Directions and views. Degrees: yaw grows to the right, pitch upward.

use super::super::Value::{Map as Keys, Number, Numbers};
use super::super::{Key, Map, NUMBER, Value, key};

const PITCH_RANGE: Value = Number {
    from: -90.0,
    to: 90.0,
};

pub const YAW: Key = key(
    "yaw",
    NUMBER,
    "Degrees to the right of the panorama's centre.",
    "31",
);
pub const PITCH: Key = key("pitch", PITCH_RANGE, "Degrees upward.", "-8");

const SPOT_YAW: Key = key(
    "yaw",
    NUMBER,
    "Degrees to the right of the panorama's centre.",
    "31",
)
.or("0");
const SPOT_PITCH: Key = key("pitch", PITCH_RANGE, "Degrees upward.", "-8").or("0");

const PANORAMA_VIEW: Map = Map::of(
    "a view of a panorama",
    &[
        SPOT_YAW,
        SPOT_PITCH,
        key(
            "hfov",
            Number {
                from: 20.0,
                to: 140.0,
            },
            "How wide, in degrees.",
            "75",
        )
        .or("90"),
    ],
);

pub const fn panorama_view(about: &'static str) -> Key {
    key(
        "view",
        Keys(&PANORAMA_VIEW),
        about,
        "{yaw: 12, pitch: -3, hfov: 90}",
    )
}

const RELIC_VIEW: Map = Map::of(
    "a view of a relic",
    &[
        key(
            "yaw",
            NUMBER,
            "Degrees around the relic: 0 sees the front of the model (+Z), 90 its right side.",
            "40",
        )
        .or("0"),
        key(
            "pitch",
            PITCH_RANGE,
            "Degrees above it; 90 looks down on it.",
            "10",
        )
        .or("0"),
        key(
            "distance",
            Number {
                from: 1e-6,
                to: 1e6,
            },
            "Metres from what is looked at; else the whole relic is in view.",
            "0.6",
        ),
    ],
);

pub const fn relic_view(about: &'static str) -> Key {
    key(
        "view",
        Keys(&RELIC_VIEW),
        about,
        "{yaw: 40, pitch: 10, distance: 0.6}",
    )
}

const MOVE_VIEW: Map = Map::of(
    "the view of a move",
    &[
        key(
            "yaw",
            NUMBER,
            "Degrees to the right of the panorama's centre, or around the relic.",
            "60",
        )
        .or("0"),
        key(
            "pitch",
            PITCH_RANGE,
            "Degrees upward, or above the relic.",
            "-5",
        )
        .or("0"),
        key(
            "hfov",
            Number {
                from: 20.0,
                to: 140.0,
            },
            "In a room: how wide, in degrees; else 90.",
            "60",
        ),
        key(
            "distance",
            Number {
                from: 1e-6,
                to: 1e6,
            },
            "At a relic: metres from its middle; else the whole relic is in view.",
            "0.6",
        ),
    ],
);

pub const fn move_view(about: &'static str) -> Key {
    key(
        "view",
        Keys(&MOVE_VIEW),
        about,
        "{yaw: 60, pitch: -5, hfov: 75}",
    )
}

pub const ARRIVE: Key = key(
    "arrive",
    Keys(&Map::of("`arrive`", &[SPOT_YAW, SPOT_PITCH])),
    "Where one looks on arrival. Without it the bearing is kept if both scenes have a heading; else it is the other scene's own view.",
    "{yaw: -90}",
);

pub const POSE: Key = key(
    "pose",
    Keys(&Map::of(
        "a pose",
        &[
            key(
                "position",
                Numbers(3),
                "Metres: x east, y up, z south.",
                "[0, 1.6, 0]",
            ),
            key(
                "heading",
                NUMBER,
                "The compass bearing of the panorama's centre in degrees, clockwise, 0 is north.",
                "0",
            ),
        ],
    )),
    "Where the panorama was taken, in the frame of all halls. Links point by it, and positions are seen from it.",
    "{position: [0, 1.6, 0], heading: 0}",
);
