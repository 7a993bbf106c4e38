//! What the small museum shows and says.

use std::path::PathBuf;

use super::relics::{ding, jar};
use crate::model::*;
use crate::source::Sources;

pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

pub fn path(path: &str) -> MediaPath {
    MediaPath::parse(path).unwrap()
}

pub fn both(en: &str, zh: &str) -> Localized<String> {
    [
        (lang("en"), en.to_owned()),
        (lang("zh-Hans"), zh.to_owned()),
    ]
    .into_iter()
    .collect()
}

pub fn en(text: &str) -> Localized<String> {
    Localized::one(lang("en"), text.to_owned())
}

pub fn none() -> Localized<String> {
    Localized::new()
}

fn aim(yaw: f64, pitch: f64) -> Aim {
    Aim { yaw, pitch }
}

pub fn collection() -> Collection {
    Collection {
        portal: Portal {
            title: both("Museums of the Plain", "平原博物馆群"),
            summary: both(
                "Small museums of the river plain, open to every classroom.",
                "河谷平原上的小博物馆，向每一间教室开放。",
            ),
            languages: vec![lang("en"), lang("zh-Hans")],
            publisher: Some(Publisher {
                name: both("The Plain Trust", "平原信托"),
                url: Some("https://example.org".to_owned()),
            }),
            base_url: None,
            links: LinkPolicy::Show,
            deep_zoom: DeepZoom::Iiif,
            panorama_tiles: PanoramaTiles::default(),
            accent: None,
        },
        theme: Theme::default(),
        exhibitions: vec![exhibition()],
        museums: Museums::default(),
    }
}

fn exhibition() -> Exhibition {
    let names = [
        "media/hall.jpg",
        "media/clay.jpg",
        "media/rubbing.jpg",
        "media/ding.glb",
        "media/ding.mp3",
        "media/sheet.pdf",
    ];
    let file = |name: &str| MediaFile {
        path: path(name),
        disk: PathBuf::from(name),
        bytes: 1,
        digest: String::new(),
        place: crate::source::Place::whole(Sources::default().add(name, "")),
        header: Header::Audio(AudioHeader {
            mime: "audio/mpeg".to_owned(),
            seconds: None,
        }),
    };
    Exhibition {
        id: "bronze".to_owned(),
        title: both("Bronze and Silence", "青铜与寂静"),
        summary: both(
            "Two rooms about what a vessel is for: to cook, to offer, and at last to be buried.",
            "两间展厅，讲述器皿的用途：烹煮、献祭，终归入土。",
        ),
        languages: vec![lang("en"), lang("zh-Hans")],
        start: Some("hall".to_owned()),
        rights: Rights::parse("CC-BY-4.0"),
        required_statement: both("Photographs by the Plain Trust.", "摄影：平原信托。"),
        credits: vec![
            Credit {
                name: en("Ana Ruiz"),
                role: both("photographs", "摄影"),
            },
            Credit {
                name: both("Chen Wei", "陈伟"),
                role: both("scans", "扫描"),
            },
        ],
        accent: Some("#b08d57".to_owned()),
        theme: Theme::default(),
        introduction: both(
            "Three thousand years ago a bronze vessel was the most costly thing a household could own. \
             It was cast once, in a mould that had to be broken, and it fed the dead before it fed the living.[^1]\n\n\
             Walk through the two rooms in any order. Begin with the [ritual tripod](objects/ding.md), or let a \
             [guided tour](tours/highlights.md) take you from mask to glaze.\n\n\
             ## How to look\n\n- Go round a vessel before you read its label.\n- Look for the seam of the mould.\n\n\
             ![A rubbing of the beast mask](media/rubbing.jpg \"Ink rubbing of the band below the rim\")\n\n\
             [^1]: A worksheet is [here](media/sheet.pdf).",
            "三千年前，一件青铜器是一户人家最贵重的财产。它只铸一次，铸成必碎其范；先奉祖先，后养生者。[^1]\n\n\
             两间展厅可按任意顺序参观。可以从[青铜鼎](objects/ding.md)开始，也可以跟随[导览](tours/highlights.md)。\n\n\
             ## 怎样看\n\n- 先绕器物看一周，再读说明。\n- 找一找范线。\n\n\
             ![饕餮纹拓片](media/rubbing.jpg \"口沿下纹饰带的拓片\")\n\n[^1]: [学习单](media/sheet.pdf)。",
        ),
        scenes: [hall(), clay()].into_iter().collect(),
        objects: [ding(), jar()].into_iter().collect(),
        tours: [tour()].into_iter().collect(),
        building: building(),
        museum: None,
        media: names.map(|name| (path(name), file(name))).into(),
    }
}

fn building() -> Building {
    let year = |edtf| PeriodYear::parse(edtf);
    Building {
        floors: vec![Floor {
            id: "ground".to_owned(),
            title: both("Ground floor", "一层"),
            level: Some(0),
            plan: Some(FloorPlan {
                image: path("media/rubbing.jpg"),
                width: 42.0,
                origin: [-3.0, -20.0],
            }),
        }],
        halls: vec![Hall {
            id: "bronze".to_owned(),
            title: both("Hall of Bronzes", "青铜展区"),
            alt: Alt::Missing,
            floor: Some("ground".to_owned()),
            mesh: None,
        }],
        periods: vec![Period {
            id: "western-zhou".to_owned(),
            title: both("Western Zhou", "西周"),
            from: year("-1045"),
            to: year("-0770"),
        }],
        opening: Opening::Dollhouse,
    }
}

fn hall() -> Scene {
    Scene {
        id: "hall".to_owned(),
        title: both("The Bronze Hall", "青铜馆"),
        alt: Alt::Text(both(
            "A square hall with six plinths under spotlights",
            "一座方形展厅，射灯下有六个展台",
        )),
        words: both(
            "The plinths stand where the vessels stood in the tomb: the **large tripod** by the door, the wine \
             vessels along the north wall, and nothing at all in the middle.\n\nThe light is low because the \
             *patina* is the work. What you see as green was once the colour of new gold. Compare the \
             [painted jar](../objects/jar.md), which kept its colour.",
            "展台的位置就是墓中器物的位置：大鼎在门边，酒器沿北墙，中央空无一物。\n\n光线很暗，因为铜锈本身就是作品。\
             您看到的绿色，曾经是新金的颜色。",
        ),
        panorama: path("media/hall.jpg"),
        pose: Pose {
            position: Some([0.0, 1.6, 0.0]),
            heading: Some(0.0),
        },
        view: View {
            aim: aim(12.0, -3.0),
            hfov: 90.0,
        },
        links: vec![Link {
            id: "clay".to_owned(),
            scene: "clay".to_owned(),
            aim: aim(100.0, 0.0),
            arrive: Arrive::At(aim(-90.0, 0.0)),
            title: none(),
        }],
        hotspots: vec![
            Hotspot {
                id: "roof".to_owned(),
                aim: aim(5.0, 60.0),
                area: Vec::new(),
                hidden: false,
                target: HotspotTarget::Note,
                title: both("The roof lantern", "天窗"),
                words: both(
                    "Added in 1931, when the hall was still a grain store. Rain on it can be heard in every recording.",
                    "建于 1931 年，当时这里还是粮仓。每段录音里都能听见雨声。",
                ),
            },
            Hotspot {
                id: "ding".to_owned(),
                aim: aim(-60.0, -8.0),
                area: Vec::new(),
                hidden: false,
                target: HotspotTarget::Object("ding".to_owned()),
                title: none(),
                words: none(),
            },
            Hotspot {
                id: "jar".to_owned(),
                aim: aim(170.0, -8.0),
                area: vec![aim(160.0, -10.0), aim(180.0, -10.0), aim(170.0, 5.0)],
                hidden: false,
                target: HotspotTarget::Object("jar".to_owned()),
                title: none(),
                words: none(),
            },
        ],
        ambient: None,
        rights: None,
        hall: Some("bronze".to_owned()),
        floor: Some("ground".to_owned()),
        neighbours: vec![Neighbour {
            scene: "clay".to_owned(),
            step: Step {
                aim: aim(58.0, -18.0),
                distance: 4.9,
            },
        }],
    }
}

fn clay() -> Scene {
    Scene {
        id: "clay".to_owned(),
        title: both("The Clay Room", "陶室"),
        alt: Alt::Missing,
        words: en("Clay remembers every finger that touched it."),
        panorama: path("media/clay.jpg"),
        pose: Pose {
            position: Some([6.0, 1.6, 0.0]),
            heading: Some(90.0),
        },
        view: View::default(),
        links: vec![Link {
            id: "hall".to_owned(),
            scene: "hall".to_owned(),
            aim: aim(180.0, 0.0),
            arrive: Arrive::Bearing,
            title: none(),
        }],
        hotspots: Vec::new(),
        ambient: Some(path("media/ding.mp3")),
        rights: Rights::parse("CC0"),
        hall: None,
        floor: None,
        neighbours: Vec::new(),
    }
}

pub fn recording(text: &str) -> Recording {
    Recording {
        audio: path("media/ding.mp3"),
        captions: vec![Cue {
            start: 0.0,
            end: 41.5,
            text: "Look at the mask.".to_owned(),
        }],
        transcript: Some(text.to_owned()),
    }
}

fn tour() -> Tour {
    let stop = |id: &str, target, words, narration| Stop {
        id: id.to_owned(),
        target,
        dwell: 12.0,
        moves: Vec::new(),
        narration,
        title: none(),
        words,
    };
    Tour {
        id: "highlights".to_owned(),
        title: both("Highlights in ten minutes", "十分钟精华"),
        words: both(
            "From the door to the oldest brushstroke in the house.",
            "从大门走到馆里最古老的一笔。",
        ),
        stops: vec![
            stop(
                "welcome",
                StopTarget::Scene {
                    scene: "hall".to_owned(),
                    view: Some(View {
                        aim: aim(31.0, -8.0),
                        hfov: 75.0,
                    }),
                },
                both(
                    "Stand still for a moment. The room was built for grain, and still sounds like it.",
                    "请先静立片刻。这间屋子原为粮仓，至今回声犹在。",
                ),
                Some(Localized::one(
                    lang("en"),
                    recording("Stand still for a moment."),
                )),
            ),
            stop(
                "beast",
                StopTarget::Object {
                    object: "ding".to_owned(),
                    annotation: Some("taotie".to_owned()),
                },
                both(
                    "Now cover one half of the mask with your hand.",
                    "现在用手遮住兽面的一半。",
                ),
                None,
            ),
        ],
    }
}
