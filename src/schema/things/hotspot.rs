//! `hotspots:` of a scene.

use super::super::Value::{Corners, List, Map as Keys, Numbers, Or, Text, Word};
use super::super::{Bond, Key, Map, key, words};
use super::exhibition::RIGHTS;
use super::view::{ARRIVE, PITCH, YAW};

const ALT: Key = key(
    "alt",
    Text,
    "What the image shows, for those who cannot see it; `\"\"` if it only decorates.",
    "A square with one door",
);
const CAPTION: Key = key("caption", Text, "Words below it.", "The hall in 1931");
const CREDIT: Key = key("credit", Text, "Whom it is from.", "City archive");
const TITLE: Key = key(
    "title",
    Text,
    "Its name; else the heading of the section of its id, or its target's name.",
    "Worksheet",
);

const SIDE: Map = Map::of(
    "a side of a comparison",
    &[
        key(
            "image",
            Word(&words::IMAGE),
            "The file.",
            "media/ding-2019.jpg",
        )
        .needed(),
        ALT,
        CAPTION,
    ],
);

const SIDE_VALUE: super::super::Value = Or(&Word(&words::IMAGE), &Keys(&SIDE));

const COMPARISON: Map = Map::of(
    "a comparison",
    &[
        key(
            "before",
            SIDE_VALUE,
            "The earlier picture, as a path or with texts.",
            "{image: media/ding-2019.jpg, alt: Black with soot}",
        )
        .needed(),
        key(
            "after",
            SIDE_VALUE,
            "The later picture.",
            "{image: media/ding-2024.jpg, alt: Green and bright}",
        )
        .needed(),
    ],
);

const KINDS: &[&str] = &[
    "object", "scene", "image", "audio", "video", "document", "url", "compare",
];

const HOTSPOT: Map = Map::of(
    "a hotspot",
    &[
        key("id", Word(&words::ID), "Its id, which the section of its words has as well; else its target's id or the name of its file. Notes and web pages need one.", "roof"),
        TITLE,
        key("object", Word(&words::OBJECT), "It opens this relic.", "ding"),
        key("scene", Word(&words::SCENE), "It leads to this scene.", "hall-2"),
        key("image", Word(&words::IMAGE), "It shows this image.", "media/plan.jpg"),
        key("audio", Word(&words::SOUNDS), "It plays this, with the captions (`.vtt`, `.srt`) and the transcript (`.md`) of the same name.", "\"media/bell.{lang}.mp3\""),
        key("video", Word(&words::FILMS), "It plays this film, with captions and transcript beside it.", "media/casting.mp4"),
        key("document", Word(&words::DOCUMENT), "A PDF to open or keep.", "media/worksheet.pdf"),
        key("url", Word(&words::ADDRESS), "A web page.", "https://example.org/dig"),
        key("compare", Keys(&COMPARISON), "Two pictures of one thing.", "{before: media/ding-2019.jpg, after: media/ding-2024.jpg}"),
        YAW,
        PITCH,
        key("area", Corners, "Its outline: three corners or more, each [yaw, pitch].", "[[80, -20], [95, -20], [95, 15], [80, 15]]"),
        key("position", Numbers(3), "Its place in metres, in the frame of all halls; the scene needs a pose.", "[2, 1, -5]"),
        ARRIVE,
        ALT,
        CAPTION,
        CREDIT,
        RIGHTS,
    ],
)
.bound(&[
    Bond::AtMostOne(KINDS),
    Bond::AtLeastOne(&["yaw", "pitch", "area", "position"]),
    Bond::Without { key: "position", none_of: &["yaw", "pitch", "area"] },
    Bond::AtLeastOne(&["id", "object", "scene", "image", "audio", "video", "document", "compare"]),
    Bond::With { keys: &["arrive"], one_of: &["scene"] },
    Bond::With { keys: &["alt"], one_of: &["image"] },
    Bond::With {
        keys: &["caption", "credit", "rights"],
        one_of: &["image", "audio", "video", "document", "compare"],
    },
]);

pub const HOTSPOTS: Key = key(
    "hotspots",
    List(&Keys(&HOTSPOT)),
    "Marks in the room. The kind is the one key that names what it leads to; with none of them it is a note, whose words are the section of its id.",
    "[{object: ding, yaw: 31, pitch: -8}, {id: roof, yaw: 5, pitch: 40}]",
);

const TRANSLATED_SIDE: Map = Map::of("a translated side of a comparison", &[ALT, CAPTION]);

const TRANSLATED_HOTSPOT: Map = Map::of(
    "a translated hotspot",
    &[
        key("id", Word(&words::ID), "Which of them.", "roof").needed(),
        TITLE,
        ALT,
        CAPTION,
        CREDIT,
        key(
            "compare",
            Keys(&Map::of(
                "a translated comparison",
                &[
                    key(
                        "before",
                        Keys(&TRANSLATED_SIDE),
                        "The earlier picture's texts.",
                        "{alt: 蒙着烟灰}",
                    ),
                    key(
                        "after",
                        Keys(&TRANSLATED_SIDE),
                        "The later picture's texts.",
                        "{alt: 绿而明亮}",
                    ),
                ],
            )),
            "The texts of a comparison.",
            "{before: {alt: 蒙着烟灰}, after: {alt: 绿而明亮}}",
        ),
    ],
);

pub const TRANSLATED_HOTSPOTS: Key = key(
    "hotspots",
    List(&Keys(&TRANSLATED_HOTSPOT)),
    "The texts of hotspots, by id. `alt` is an image's, `compare` a comparison's, `caption` and `credit` belong to those with files.",
    "[{id: roof, title: 屋顶}]",
);
