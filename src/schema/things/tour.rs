//! `tours/<id>.md`.

use super::super::Value::{InLanguages, List, Map as Keys, Text, Word};
use super::super::{Bond, Key, Map, key, words};
use super::view::{move_view, panorama_view};

const TITLE: Key = key("title", Text, "Its name.", "Highlights in ten minutes");

const MOVE: Map = Map::of(
    "a move",
    &[
        key(
            "at",
            InLanguages(&words::SECONDS),
            "When the camera sets out: a time of the recording, or of the stay where nothing is recorded. Where recordings differ, one for each language.",
            "4 s",
        )
        .needed(),
        key("over", Word(&words::SECONDS), "How long the way takes.", "6 s").or("1.2 s"),
        move_view("Where it leads: in a room or around the relic."),
        key(
            "annotation",
            Word(&words::ANNOTATION),
            "The place on the relic that it leads to.",
            "taotie",
        ),
    ],
)
.bound(&[Bond::ExactlyOne(&["view", "annotation"])]);

const STOP: Map = Map::of(
    "a stop",
    &[
        key(
            "id",
            Word(&words::ID),
            "Its words are the section of this id; else its target's.",
            "welcome",
        ),
        key(
            "title",
            Text,
            "Its name; else the section's heading, or its target's name.",
            "Welcome",
        ),
        key(
            "scene",
            Word(&words::SCENE),
            "The scene that one stands in.",
            "hall-1",
        ),
        panorama_view("Where one looks; else the scene's own view."),
        key(
            "object",
            Word(&words::OBJECT),
            "The relic that one looks at.",
            "ding",
        ),
        key(
            "annotation",
            Word(&words::ANNOTATION),
            "The place on the relic.",
            "taotie",
        ),
        key(
            "dwell",
            Word(&words::SECONDS),
            "How long to stay, when nobody speaks.",
            "12 s",
        ),
        key(
            "moves",
            List(&Keys(&MOVE)),
            "Where the camera goes meanwhile, in the order of time.",
            "[{at: 4 s, view: {yaw: 60}}, {at: 12 s, over: 6 s, view: {yaw: 88, hfov: 60}}]",
        ),
        key(
            "narration",
            Word(&words::SOUNDS),
            "What the guide says, with captions and transcript beside it.",
            "\"media/welcome.{lang}.mp3\"",
        ),
    ],
)
.bound(&[
    Bond::ExactlyOne(&["scene", "object"]),
    Bond::With {
        keys: &["view"],
        one_of: &["scene"],
    },
    Bond::With {
        keys: &["annotation"],
        one_of: &["object"],
    },
]);

pub const TOUR: Map = Map::of(
    "a tour",
    &[
        TITLE,
        key("stops", List(&Keys(&STOP)), "Its stops, in order.", "[{id: welcome, scene: hall-1, view: {yaw: 31}}, {id: beast, object: ding, annotation: taotie, dwell: 12 s}]").needed(),
    ],
);

pub const TOUR_TRANSLATION: Map = Map::of("the translation of a tour", &[TITLE]);
