//! A site or an exhibition changes one block of one page; what is wrong there has its place.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;

use crate::support::{Workshop, places};

const OWN_FACTS: &str = "{% extends \"builtin/object.html\" %}\n\
    {% block facts %}<p class=\"ours\">{{ page.title.text }}, no table</p>{% endblock facts %}\n";

fn object_page(workshop: &Workshop) -> String {
    let report = workshop.build();
    assert_eq!(
        places(&report, &workshop.root()),
        Vec::<String>::new(),
        "{report:?}"
    );
    fs::read_to_string(workshop.path("output/hall/objects/ding.html")).unwrap()
}

#[test]
fn one_block_of_one_template_changes_for_a_site_or_for_an_exhibition() {
    let workshop = Workshop::complete();
    workshop.write("theme/object.html", OWN_FACTS);
    let html = object_page(&workshop);
    assert!(html.contains(", no table</p>"), "{html}");
    assert!(html.contains("class=\"object-words\""), "the rest stays");

    workshop.write(
        "hall/theme/object.html",
        &OWN_FACTS.replace("no table", "in its own hall"),
    );
    let html = object_page(&workshop);
    assert!(html.contains(", in its own hall</p>"), "the nearest wins");
}

#[test]
fn stylesheets_are_added_to_the_built_in_ones() {
    let workshop = Workshop::complete();
    workshop
        .write("theme/ours.css", "h1 { color: rebeccapurple }")
        .write("hall/theme/ours.css", ".lead { color: teal }");
    let html = object_page(&workshop);
    let sheets: String = html
        .split("<link rel=\"stylesheet\" href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|href| {
            let path = format!("output/hall/objects/{href}");
            fs::read_to_string(workshop.path(&path)).unwrap()
        })
        .collect();
    let (site, hall) = (
        sheets.find("rebeccapurple").unwrap(),
        sheets.find("teal").unwrap(),
    );
    assert!(site < hall, "the exhibition's come last");
}

#[test]
fn a_broken_template_is_a_finding_with_its_place() {
    for (name, text, place) in [
        (
            "object.html",
            "{% extends \"builtin/object.html\" %}\n{% block facts %}{{ page. }}{% endblock facts %}",
            "broken-template hall/theme/object.html:2:",
        ),
        (
            "object.html",
            "{% extends \"builtin/object.html\" %}\n{% block facts %}{{ page.nothing.here }}{% endblock facts %}",
            "broken-template hall/theme/object.html:2:",
        ),
        (
            "object.html",
            "{% extends \"object.html\" %}",
            "broken-template hall/theme/object.html",
        ),
        (
            "object.html",
            "{% extends \"builtin/objekt.html\" %}",
            "broken-template hall/theme/object.html",
        ),
        ("objekt.html", "", "unknown-template hall/theme/objekt.html"),
        ("readme.txt", "", "unused-file hall/theme/readme.txt"),
    ] {
        let workshop = Workshop::complete();
        workshop.write(&format!("hall/theme/{name}"), text);
        let report = workshop.build();
        let found = places(&report, &workshop.root());
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(found[0].starts_with(place), "{text}: {found:?}");
    }
}

#[test]
fn an_accent_that_cannot_be_read_is_said_to_change() {
    let workshop = Workshop::complete();
    workshop.write("site.yaml", "title: {en: The Plain, zh-Hans: 平原}\nlanguages: [en, zh-Hans]\ntheme: {accent: \"#fff066\"}\n");
    let report = workshop.build();
    let found = places(&report, &workshop.root());
    assert_eq!(found, ["accent-contrast site.yaml:3:17"]);
    assert!(report.made.is_some());
}

#[test]
fn the_guides_example_does_what_it_says() {
    let guide =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/writing.md")).unwrap();
    let example = guide.split("```html\n").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    let workshop = Workshop::complete();
    workshop.write("theme/object.html", example);
    let html = object_page(&workshop);
    assert!(
        html.contains("<p class=\"small\">Inventory number: 00123. </p>"),
        "{html}"
    );
}
