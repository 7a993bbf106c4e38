use super::house::{House, house};
use crate::model::date::Edtf;
use crate::model::{Fact, FactLabel, LinkPolicy};
use crate::values::Content;

#[test]
fn the_same_site_from_any_number_of_threads() {
    let house = house();
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.unwrap().install(|| house.site())
    };
    let (one, two) = (with(1), with(2));
    assert_eq!(one.files, two.files);
    assert_eq!(one.start_here, two.start_here);
}

#[test]
fn what_is_around_comes_clockwise_from_the_start_view() {
    let html = house().page("bronze/scenes/hall.html");
    let list = html.split("around-list").nth(1).unwrap();
    let order = [
        "The roof lantern",
        "The Clay Room",
        "Painted jar",
        "Ritual tripod",
    ];
    let places = order.map(|title| list.find(title).unwrap());
    assert!(places.is_sorted(), "{places:?}");
    for words in [
        "Overhead · Note",
        "Right · Room",
        "Behind · Object",
        "Left · Object",
    ] {
        assert!(list.contains(words), "{words}");
    }
}

#[test]
fn a_missing_translation_carries_its_language() {
    let html = house().page("zh-hans/bronze/scenes/clay.html");
    assert!(
        html.contains("<div class=\"prose wall\" lang=\"en\">"),
        "{html}"
    );
    assert!(html.contains("alt=\"陶室\""));
}

#[test]
fn decorative_pictures_stay_silent() {
    let html = house().page("bronze/objects/jar.html");
    let work = html.split("class=\"work work-alone\"").nth(1).unwrap();
    assert!(
        work.split("object-words")
            .next()
            .unwrap()
            .contains("alt=\"\"")
    );
}

#[test]
fn dates_are_there_for_machines_too() {
    let mut house = house();
    let html = house.page("bronze/objects/ding.html");
    assert!(
        html.contains("<dd><data value=\"-1049~\">c. 1050 BCE</data></dd>"),
        "{html}"
    );
    house.change_relic("ding", |ding| {
        let facts = &mut ding.facts;
        let is_date = |fact: &&mut Fact| fact.label == FactLabel::Known("date");
        let date = facts.iter_mut().find(is_date).unwrap();
        date.values = vec![super::collection::both("Early Western Zhou", "西周早期")];
        ding.date = Edtf::parse("-1045/-0976").ok();
    });
    let html = house.page("bronze/objects/ding.html");
    let expected = "<dd><data value=\"-1045/-0976\">Early Western Zhou</data> (1046–977 BCE)</dd>";
    assert!(html.contains(expected), "{html}");
    let html = house.page("zh-hans/bronze/objects/ding.html");
    assert!(
        html.contains("西周早期</data> (公元前1046—前977年)</dd>"),
        "{html}"
    );
    house.change_relic("ding", |ding| ding.date = Edtf::parse("1850-03-12").ok());
    let html = house.page("bronze/objects/ding.html");
    assert!(
        html.contains("<time datetime=\"1850-03-12\">Early Western Zhou</time> (1850)"),
        "{html}"
    );
}

/// Every page's path and text.
fn all_pages(house: &House) -> Vec<(String, String)> {
    let files = house.site().files.into_iter();
    let pages = files.filter(|(path, _)| path.ends_with(".html"));
    pages
        .filter_map(|(path, content)| match content {
            Content::Text(text) => Some((path, text)),
            _ => None,
        })
        .collect()
}

#[test]
fn links_out_can_be_hidden() {
    let mut house = house();
    assert!(house.page("bronze/objects/ding.html").contains("https://"));
    house.collection.portal.links = LinkPolicy::Hide;
    for (path, text) in all_pages(&house) {
        assert!(!text.contains("href=\"http"), "{path}");
        assert!(!text.contains("class=\"code\""), "{path}");
    }
}

#[test]
fn links_out_can_be_codes() {
    let mut house = house();
    house.collection.portal.links = LinkPolicy::Qr;
    for (path, text) in all_pages(&house) {
        assert!(!text.contains("href=\"http"), "{path}");
        assert!(!text.contains(" style="), "{path}");
        // Licences are named in every foot, and drawn where there is room.
        let drawn = text.contains("class=\"code\"");
        assert!(drawn || !path.ends_with("credits.html"), "{path}");
    }
}

#[test]
fn paper_bears_the_address_where_the_site_has_one() {
    let mut house = house();
    for (path, text) in all_pages(&house) {
        assert!(!text.contains("page-code"), "{path}");
    }
    house.collection.portal.base_url = Some("https://example.org/museums/".to_owned());
    for (path, text) in all_pages(&house) {
        let (_, foot) = text.split_once("<p class=\"page-code\">").unwrap();
        let address = format!("https://example.org/museums/{path}");
        let address = address.strip_suffix("index.html").unwrap_or(&address);
        assert!(
            foot.contains(&format!("<span dir=\"ltr\">{address}</span>")),
            "{path}"
        );
        assert!(foot.starts_with("<svg class=\"code\""), "{path}");
    }
}

#[test]
fn to_read_the_exhibition_is_its_first_link() {
    let house = house();
    for (path, words) in [
        ("bronze/index.html", "Read this exhibition"),
        ("zh-hans/bronze/index.html", "阅读本展"),
    ] {
        let html = house.page(path);
        let first = html.split("<a ").nth(1).unwrap();
        let first = first.split("</a>").next().unwrap();
        assert!(
            first.contains("href=\"#read\"") && first.ends_with(words),
            "{first}"
        );
        assert!(html.contains("id=\"read\""));
    }
}

#[test]
fn a_relics_page_has_facts_media_numbered_notes_and_credits() {
    let html = house().page("bronze/objects/ding.html");
    let places = [
        "<h1>Ritual tripod (ding)</h1>",
        "<dt>Inventory number</dt><dd>00123</dd>",
        "<dt>Credit line</dt>",
        "<dt>Rights</dt>",
        "class=\"notes\"",
        "<span class=\"number\">1</span>",
        "<span class=\"number\">2</span>",
    ];
    let places = places.map(|part| html.find(part).unwrap_or_else(|| panic!("{part}\n{html}")));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_language_we_do_not_speak_gets_english_marked_as_such() {
    let mut house = house();
    let exhibition = &mut house.collection.exhibitions[0];
    exhibition.languages.push(super::collection::lang("fr"));
    let html = house.page("fr/bronze/scenes/hall.html");
    assert!(html.contains("<html lang=\"fr\""));
    assert!(
        html.contains(
            "<h2 class=\"section-title\" id=\"around-title\" lang=\"en\">Around you</h2>"
        )
    );
    assert!(html.contains("<span lang=\"en\">The Bronze Hall</span></h1>"));
    assert!(
        html.contains("href=\"../../../index.html\""),
        "the portal's default stands in"
    );
}

#[test]
fn the_exhibitions_page_brings_the_viewer() {
    let html = house().page("zh-hans/bronze/index.html");
    assert!(html.contains(
        "<div id=\"viewer\" hidden data-base=\"../../bronze/\" data-language=\"zh-Hans\"></div>"
    ));
    assert!(html.contains("data-route=\"#/scene/hall\" href=\"scenes/hall.html\""));
    assert!(html.contains("<script defer src=\"../../bronze/text.zh-hans."));
    assert!(html.contains("<script defer src=\"../../assets/edition.js\"></script>"));
    let root = house().page("bronze/index.html");
    assert!(root.contains("data-base=\"./\""));
}

#[test]
fn the_teachers_card_speaks_every_language() {
    let html = house().site().start_here;
    for words in [
        "Extract the whole zip first",
        "先解压整个 zip 压缩包",
        "Bronze and Silence",
        "2 rooms · 2 objects · 1 guided tour",
        "href=\"zh-hans/index.html\"",
        "<bdi lang=\"en\" dir=\"ltr\">English</bdi>, <bdi lang=\"zh-Hans\" dir=\"ltr\">简体中文</bdi>",
    ] {
        assert!(html.contains(words), "{words}");
    }
}

#[test]
fn the_credits_tell_who_made_what_and_what_is_translated() {
    let html = house().page("zh-hans/bronze/credits.html");
    for words in ["鸣谢与权利", "陈伟", "扫描", "href=\"objects/ding.html\""] {
        assert!(html.contains(words), "{words}");
    }
    let said = |lang: &str| {
        let part = html.split(&format!("<dt lang=\"{lang}\"")).nth(1).unwrap();
        let part = part.split("<dd>").nth(1).unwrap();
        part.split("</dd>").next().unwrap().to_owned()
    };
    assert_ne!(
        said("en"),
        said("zh-Hans"),
        "a relic's words are in English only"
    );
    assert!(
        house()
            .page("bronze/scenes/hall.html")
            .contains("href=\"../credits.html\"")
    );
}
