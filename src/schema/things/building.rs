//! Floors, halls, periods and the opening of an exhibition.

use super::super::Value::{Choice, List, Map as Keys, Number, Numbers, Or, Text, Whole, Word};
use super::super::{Key, Map, key, words};

const PART_ID: Key = key(
    "id",
    Word(&words::ID),
    "Lower-case letters a–z, digits and hyphens, at most 40.",
    "ground",
)
.needed();

const PLAN: Map = Map::of(
    "a plan",
    &[
        key(
            "image",
            Word(&words::IMAGE),
            "The drawing, north at its top: SVG, JPEG, PNG or WebP.",
            "media/plan.png",
        )
        .needed(),
        key(
            "width_m",
            Number {
                from: 0.1,
                to: 100_000.0,
            },
            "How many metres it is wide.",
            "42",
        )
        .needed(),
        key(
            "origin",
            Numbers(2),
            "The x and z of its top left corner, in metres.",
            "[-3, -20]",
        )
        .or("[0, 0]"),
    ],
);

pub const FLOORS: Key = key(
    "floors",
    List(&Keys(&Map::of(
        "a floor",
        &[
            PART_ID,
            key("title", Text, "Its name.", "Ground floor").needed(),
            key(
                "level",
                Whole {
                    from: -200,
                    to: 200,
                },
                "Its place in the building: 0 is the ground.",
                "0",
            ),
            key(
                "plan",
                Keys(&PLAN),
                "Its plan.",
                "{image: media/plan.png, width_m: 42, origin: [-3, -20]}",
            ),
        ],
    ))),
    "The floors of the building, which halls and scenes name.",
    "[{id: ground, title: Ground floor, level: 0}]",
);

pub const HALLS: Key = key(
    "halls",
    List(&Keys(&Map::of(
        "a hall",
        &[
            PART_ID,
            key("title", Text, "Its name.", "Hall of Bronzes").needed(),
            key(
                "alt",
                Text,
                "What one sees there: scenes without an `alt` of their own take it.",
                "A dark hall with six plinths",
            ),
            key(
                "floor",
                Word(&words::FLOOR),
                "The floor that it is on.",
                "ground",
            ),
            key(
                "mesh",
                Word(&words::MODEL),
                "A scan of the hall. One flies along it, and the dollhouse, the plan and the map show it.",
                "media/bronze.glb",
            ),
        ],
    ))),
    "The halls, which scenes name; the exhibition's page groups scenes by them.",
    "[{id: bronze, title: Hall of Bronzes, floor: ground}]",
);

pub const PERIODS: Key = key(
    "periods",
    List(&Keys(&Map::of(
        "a period",
        &[
            PART_ID,
            key("title", Text, "Its name.", "Western Zhou").needed(),
            key(
                "from",
                Word(&words::YEAR),
                "Its first year, four digits in quotes. 1046 BCE is \"-1045\", since 1 BCE is \"0000\". Left out, it is open.",
                "\"-1045\"",
            ),
            key("to", Word(&words::YEAR), "Its last year.", "\"-0770\""),
        ],
    ))),
    "Periods, which relics name; the exhibition's page groups relics by them.",
    "[{id: western-zhou, title: Western Zhou, from: \"-1045\", to: \"-0770\"}]",
);

const FLIGHT: super::super::Value = Choice(&["dollhouse", "none"]);

pub const OPENING: Key = key(
    "opening",
    Or(
        &FLIGHT,
        &Keys(&Map::of(
            "an opening",
            &[key(
                "flight",
                FLIGHT,
                "A flight over the model of the whole into the first scene, or none.",
                "dollhouse",
            )
            .needed()],
        )),
    ),
    "How a visit begins: by a flight around the building into the first scene, where halls have meshes and `start` a pose.",
    "{flight: dollhouse}",
)
.or("none");
