//! Drawings (SVG) as plans and pictures: published as they are, shown as pictures alone, and
//! refused when they do more than draw.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;

use crate::support::{Workshop, files};

const PLAN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 420 300\"><rect width=\"420\" height=\"300\"/></svg>";
const FLOORS: &str = "floors: [{id: ground, title: Ground floor, level: 0, plan: {image: media/plan.svg, width_m: 42}}]\n";

fn workshop(plan: &str) -> Workshop {
    let workshop = Workshop::english();
    let exhibition = fs::read_to_string(workshop.root().join("hall/exhibition.yaml")).unwrap();
    workshop
        .write("hall/exhibition.yaml", &(exhibition + FLOORS))
        .write("hall/media/plan.svg", plan);
    workshop
}

fn codes(workshop: &Workshop) -> Vec<(&'static str, String)> {
    let findings = workshop.check().findings;
    findings.into_iter().map(|f| (f.code, f.message)).collect()
}

#[test]
fn a_plan_may_be_a_drawing() {
    let workshop = workshop(PLAN);
    assert!(workshop.build_into("out", 1).made.is_some());
    let files = files(&workshop.path("out"));
    let (name, bytes) = files
        .iter()
        .find(|(name, _)| name.starts_with("hall/media/") && name.ends_with(".svg"))
        .unwrap();
    assert_eq!(bytes, PLAN.as_bytes());
    let name = name.strip_prefix("hall/").unwrap();
    let page = String::from_utf8(files["hall/index.html"].clone()).unwrap();
    let shown = format!("src=\"{name}\" srcset=\"{name} 420w\"");
    assert!(page.contains(&shown), "{page}");
    assert!(page.contains("width=\"420\" height=\"300\""));
    assert!(!page.contains("<rect width=\"420\""));
    let tour = files
        .iter()
        .find(|(name, _)| name.starts_with("hall/tour."));
    let tour = String::from_utf8(tour.unwrap().1.clone()).unwrap();
    assert!(tour.contains(name));
}

#[test]
fn a_relic_may_be_shown_by_a_drawing_and_its_regions_are_in_its_units() {
    let workshop = Workshop::english();
    let ding = fs::read_to_string(workshop.root().join("hall/objects/ding.md")).unwrap();
    workshop
        .write(
            "hall/objects/ding.md",
            &ding.replace("media/rubbing.jpg", "media/rubbing.svg"),
        )
        .write("hall/media/rubbing.svg", PLAN)
        .remove("hall/media/rubbing.jpg");
    assert_eq!(codes(&workshop), []);
    assert!(workshop.build().made.is_some());
}

#[test]
fn a_drawing_is_no_panorama() {
    let workshop = Workshop::english();
    let one = fs::read_to_string(workshop.root().join("hall/scenes/one.md")).unwrap();
    workshop
        .write("hall/scenes/one.md", &one.replace("one.jpg", "one.svg"))
        .write("hall/media/one.svg", PLAN)
        .remove("hall/media/one.jpg");
    let codes = codes(&workshop);
    assert_eq!(codes.len(), 1, "{codes:?}");
    assert_eq!(codes[0].0, "wrong-kind");
    assert!(codes[0].1.contains("a drawing (SVG)"), "{codes:?}");
}

#[test]
fn each_thing_that_is_no_drawing_is_a_finding_with_its_line() {
    let plan = PLAN.replace(
        "<rect",
        "\n<script>x()</script>\n<use href=\"b.svg#a\"/><rect",
    );
    let workshop = workshop(&plan);
    assert_eq!(
        // Of one place, by their words.
        codes(&workshop),
        [
            (
                "unsafe-drawing",
                "`media/plan.svg` refers to `b.svg#a` (its line 3)".to_owned()
            ),
            (
                "unsafe-drawing",
                "`media/plan.svg` runs a script (its line 2)".to_owned()
            ),
        ]
    );
}

#[test]
fn xml_that_is_no_drawing_or_grows_without_end_is_a_fault() {
    for (plan, says) in [
        ("<?xml version=\"1.0\"?><kml/>", "no drawing"),
        (
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "does not say how large",
        ),
        (
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">&b;</svg>",
            "entities",
        ),
        (
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">",
            "XML",
        ),
    ] {
        let codes = codes(&workshop(plan));
        assert!(
            matches!(&codes[..], [("broken-image", message)] if message.contains(says)),
            "{plan}: {codes:?}"
        );
    }
    // However deep it is, nothing of it is read once for each level.
    let deep = format!(
        "{}{}{}",
        PLAN.replace("</svg>", ""),
        "<g>".repeat(200_000),
        "</g>".repeat(200_000) + "</svg>"
    );
    assert_eq!(codes(&workshop(&deep)), codes(&workshop(PLAN)));
}
