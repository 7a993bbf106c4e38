//! The small museum's two relics.

use super::collection::{both, en, lang, none, path, recording};
use crate::model::date::Edtf;
use crate::model::*;

fn known(key: &'static str, en_text: &str, zh: &str) -> Fact {
    Fact {
        label: FactLabel::Known(key),
        values: vec![both(en_text, zh)],
    }
}

pub fn ding() -> Object {
    let medium = |id: &str, form, caption| Medium {
        id: id.to_owned(),
        form,
        alt: Alt::Text(both("A three-legged bronze vessel", "三足青铜器")),
        caption,
        credit: none(),
        rights: Rights::parse("CC-BY-4.0"),
    };
    Object {
        id: "ding".to_owned(),
        title: both("Ritual tripod (ding)", "青铜鼎"),
        words: both(
            "Meat for the ancestors was cooked in this vessel over an open fire; soot still sits in the angles of \
             its legs. The inscription inside was read only by those who cleaned it.",
            "献给祖先的肉在此器中用明火烹煮，足内角仍有烟炱。器内铭文，只有清洗它的人读得到。",
        ),
        date: Edtf::parse("-1049~").ok(),
        facts: vec![
            known("identifier", "00123", "00123"),
            known("date", "c. 1050 BCE", "约公元前1050年"),
            known("place", "Baoji", "宝鸡"),
            Fact {
                label: FactLabel::Known("material"),
                values: vec![both("bronze", "青铜"), en("malachite")],
            },
            known("dimensions.height", "32.5 cm", "32.5 厘米"),
            known("dimensions.mass", "5.1 kg", "5.1 千克"),
            Fact {
                label: FactLabel::Own(both("Grade", "级别")),
                values: vec![both("First", "一级")],
            },
        ],
        media: vec![
            medium(
                "scan",
                MediumForm::Model {
                    file: path("media/ding.glb"),
                    units: Units {
                        name: "cm",
                        metres: 0.01,
                    },
                    rotate: [0.0, 90.0, 0.0],
                    view: ObjectView::default(),
                },
                none(),
            ),
            medium(
                "rubbing",
                MediumForm::Image {
                    file: path("media/rubbing.jpg"),
                    zoom: Zoom::Always,
                },
                both(
                    "Ink rubbing of the band below the rim",
                    "口沿下纹饰带的拓片",
                ),
            ),
        ],
        annotations: vec![
            Annotation {
                id: "taotie".to_owned(),
                medium: "scan".to_owned(),
                place: Place::Point {
                    position: [0.0, 0.2, 0.12],
                    normal: Some([0.0, 0.0, 1.0]),
                    view: None,
                },
                title: both("The beast mask", "饕餮纹"),
                words: both(
                    "Two eyes, no lower jaw. Cover one half: it becomes a dragon in profile.",
                    "两目而无下颌。遮住一半，便是一条侧面的龙。",
                ),
            },
            Annotation {
                id: "seal".to_owned(),
                medium: "rubbing".to_owned(),
                place: Place::Region([1200.0, 750.0, 600.0, 600.0]),
                title: both("The collector's seal", "收藏印"),
                words: en("Pressed in 1887, when the rubbing was sold."),
            },
        ],
        narration: Some(
            [
                (lang("en"), recording("Look at the mask *first*.")),
                (lang("zh-Hans"), recording("先看兽面。")),
            ]
            .into_iter()
            .collect(),
        ),
        credit: both("Gift of the Plain Railway, 1958", "平原铁路 1958 年捐赠"),
        rights: Rights::parse("CC-BY-4.0"),
        period: Some("western-zhou".to_owned()),
        museum: None,
    }
}

pub fn jar() -> Object {
    Object {
        id: "jar".to_owned(),
        title: both("Painted jar", "彩陶罐"),
        words: en("Painted before firing, with a brush of three hairs."),
        date: Edtf::parse("-2299~").ok(),
        facts: vec![known("date", "c. 2300 BCE", "约公元前2300年")],
        media: vec![Medium {
            id: "rollout".to_owned(),
            form: MediumForm::Image {
                file: path("media/rubbing.jpg"),
                zoom: Zoom::Never,
            },
            alt: Alt::Decorative,
            caption: none(),
            credit: en("Rollout by Chen Wei"),
            rights: Rights::parse("CC0"),
        }],
        annotations: Vec::new(),
        narration: None,
        credit: none(),
        rights: None,
        period: None,
        museum: None,
    }
}
