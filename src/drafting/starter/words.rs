//! The words of the example, in the languages that it speaks.

use crate::model::Lang;

/// One language's files, as a translation would hold them: title and alt, then the body.
pub struct Words {
    pub title: &'static str,
    pub summary: &'static str,
    pub portal: &'static str,
    pub vase_alt: &'static str,
    pub index: &'static str,
    pub first_room: &'static str,
    pub second_room: &'static str,
    pub vase: &'static str,
    pub welcome: &'static str,
}

pub const ENGLISH: Words = Words {
    title: "A new exhibition",
    summary: "Two rooms and a vase, to begin with.",
    portal: "Our museum",
    vase_alt: "A red-brown vase with a round belly, a narrow neck and a rim that turns outward.",
    index: include_str!("words/en/index.md"),
    first_room: include_str!("words/en/first-room.md"),
    second_room: include_str!("words/en/second-room.md"),
    vase: include_str!("words/en/vase.md"),
    welcome: include_str!("words/en/welcome.md"),
};

pub const CHINESE: Words = Words {
    title: "新展览",
    summary: "从两间展厅和一只花瓶开始。",
    portal: "我们的博物馆",
    vase_alt: "红褐色花瓶，圆腹，细颈，口沿外撇。",
    index: include_str!("words/zh-Hans/index.md"),
    first_room: include_str!("words/zh-Hans/first-room.md"),
    second_room: include_str!("words/zh-Hans/second-room.md"),
    vase: include_str!("words/zh-Hans/vase.md"),
    welcome: include_str!("words/zh-Hans/welcome.md"),
};

/// `None` for a language that the example does not speak.
pub fn words(lang: &Lang) -> Option<&'static Words> {
    let mut parts = lang.tag().split('-');
    match (parts.next(), parts.next()) {
        (Some("en"), _) => Some(&ENGLISH),
        (Some("zh"), None | Some("Hans" | "CN" | "SG")) => Some(&CHINESE),
        _ => None,
    }
}
