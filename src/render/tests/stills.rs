//! Relics that the build has drawn.

use super::house::{House, house_with};
use crate::model::orbit::Stand;
use crate::model::{DEFAULT_ACCENT, ObjectView};
use crate::values::{Content, RelicStills, RelicView, SizedBlob};

/// The tripod has stills; it is turned by a quarter, so that its mask faces to the right.
fn drawn() -> House {
    house_with(|house| vec![stills(house)])
}

fn stills(house: &mut House) -> RelicStills {
    let sized = |house: &mut House, name: &str, width, height, ending: &str| SizedBlob {
        width,
        height,
        blob: house.blob(name.into(), ending),
    };
    RelicStills {
        of: RelicView {
            stand: Stand {
                metres: 0.01,
                rotate: [0.0, 90.0, 0.0],
            },
            view: ObjectView::default(),
            accent: DEFAULT_ACCENT,
        },
        poster: house.picture(11, [1600, 1200]),
        turns: [12, 13, 14]
            .map(|seed| house.picture(seed, [800, 600]))
            .into(),
        square: house.picture(15, [800, 800]),
        card: sized(house, "card", 1200, 630, "jpg"),
        icon: sized(house, "icon", 48, 48, "png"),
        bounds: [[-12.0, 0.0, -12.0], [12.0, 32.5, 12.0]],
    }
}

#[test]
fn a_relics_page_shows_its_still_and_all_its_sides() {
    let html = drawn().page("bronze/objects/ding.html");
    let work = html.split("object-words").next().unwrap();
    assert!(
        work.contains("work-still") && work.contains(" 1600w"),
        "{work}"
    );
    assert!(!work.contains("plate-art"));
    let sides: Vec<&str> = html.split("<figure class=\"side\">").skip(1).collect();
    assert_eq!(sides.len(), 4);
    // Four sides of one box, of which the mask is on one.
    let numbered: Vec<bool> = sides
        .iter()
        .map(|side| {
            side.split("</figure>")
                .next()
                .unwrap()
                .contains("href=\"#note-taotie\"")
        })
        .collect();
    assert_eq!(numbered, [false, true, false, false]);
    assert!(html.contains("From the right"));
    let chinese = drawn().page("zh-hans/bronze/objects/ding.html");
    assert!(chinese.contains("四面所见") && chinese.contains("右侧"));
}

#[test]
fn lists_and_rooms_show_the_square_and_the_viewer_gets_still_and_icon() {
    let site = drawn().site();
    let square = drawn().picture(15, [800, 800]);
    let name = square.sources[0].blob.name();
    let text = |path: &str| match &site.files[path] {
        Content::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    for page in ["bronze/index.html", "bronze/scenes/hall.html"] {
        assert!(text(page).contains(&name), "{page}");
    }
    let tour = site
        .files
        .keys()
        .find(|path| path.starts_with("bronze/tour."));
    let tour = text(tour.unwrap());
    assert!(tour.contains("\"still\":{\"width\":3200,"), "{tour}");
    assert!(tour.contains("\"icon\":\"media/"), "{tour}");
}

#[test]
fn a_shared_relic_is_its_card() {
    let mut house = drawn();
    house.collection.portal.base_url = Some("https://example.org/".to_owned());
    let html = house.page("bronze/objects/ding.html");
    assert!(html.contains("<meta property=\"og:image:width\" content=\"1200\">"));
}
