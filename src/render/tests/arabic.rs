//! Pages in Arabic: from the right, and with what is not translated told apart.

use super::collection::lang;
use super::house::{House, house};

/// The small museum with Arabic as a third language; only the hall's title is translated.
fn arabic_house() -> House {
    let mut house = house();
    house.collection.portal.languages.push(lang("ar"));
    let exhibition = &mut house.collection.exhibitions[0];
    exhibition.languages.push(lang("ar"));
    let scenes = exhibition.scenes.iter().cloned().map(|mut scene| {
        if scene.id == "hall" {
            scene.title.insert(lang("ar"), "قاعة البرونز".to_owned());
        }
        scene
    });
    exhibition.scenes = scenes.collect();
    house
}

fn assert_says(html: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(html.contains(words), "{words}\n{html}");
    }
}

#[test]
fn an_arabic_page_runs_from_the_right() {
    assert_says(
        &arabic_house().page("ar/bronze/scenes/hall.html"),
        &[
            "<html lang=\"ar\" dir=\"rtl\">",
            "<h1>قاعة البرونز</h1>",
            "انظر حولك هنا",
            "عن يمينك · قاعة",
            "خلفك · قطعة",
            "فوقك · ملاحظة",
            "<a href=\"../../../bronze/scenes/hall.html\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">English</a>",
        ],
    );
}

#[test]
fn what_stands_in_for_a_translation_keeps_its_own_direction() {
    let mut house = arabic_house();
    assert_says(
        &house.page("ar/bronze/scenes/hall.html"),
        &[
            "<div class=\"prose wall\" lang=\"en\" dir=\"ltr\">",
            "<span lang=\"en\" dir=\"ltr\">The Clay Room</span>",
        ],
    );
    let exhibition = &mut house.collection.exhibitions[0];
    exhibition.title = crate::model::Localized::one(lang("ar"), "برونز وصمت".to_owned());
    assert_says(
        &house.page("bronze/index.html"),
        &["<h1><span lang=\"ar\" dir=\"rtl\">برونز وصمت</span></h1>"],
    );
}

#[test]
fn arabic_counts_lists_and_years_are_arabic() {
    let house = arabic_house();
    assert_says(
        &house.page("ar/bronze/index.html"),
        &["قاعتان · قطعتان · جولة إرشادية واحدة"],
    );
    assert_says(
        &house.page("ar/bronze/objects/ding.html"),
        &[
            "<dt>رقم الجرد</dt>",
            "<dt>الارتفاع</dt><dd><span lang=\"en\" dir=\"ltr\">32.5 cm</span></dd>",
            "<bdi dir=\"ltr\">CC BY 4.0</bdi>",
        ],
    );
    let card = house.site().start_here;
    assert_says(
        &card,
        &[
            "<section class=\"teacher\" lang=\"ar\" dir=\"rtl\">",
            "<bdi lang=\"zh-Hans\" dir=\"ltr\">简体中文</bdi>، <bdi lang=\"ar\" dir=\"rtl\">العربية</bdi>",
        ],
    );
}
