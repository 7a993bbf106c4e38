//! Texts that were made to harm, or by chance: refused quickly, and never a panic.

mod support;

use std::time::{Duration, Instant};

use proptest::prelude::*;
use support::{Workshop, places};

/// Far above what any of them takes, far below what an unbounded one would.
const SOON: Duration = Duration::from_secs(20);

#[test]
fn bombs_are_refused_in_bounded_time() {
    let mut aliases = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, previous) in "bcdefghi".chars().zip("abcdefgh".chars()) {
        let nine = vec![format!("*{previous}"); 9].join(", ");
        aliases += &format!("{name}: &{name} [{nine}]\n");
    }
    let bombs = [
        aliases,
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        format!("title: {}\n", "x".repeat(50_000_000)),
        "? ".repeat(100_000),
        format!(
            "title: &a {}\nsummary: [{}]\n",
            "y".repeat(100_000),
            vec!["*a"; 10_000].join(", ")
        ),
    ];
    for bomb in bombs {
        let workshop = Workshop::english();
        workshop.write("hall/exhibition.yaml", &bomb);
        let started = Instant::now();
        let report = workshop.check();
        let took = started.elapsed();
        assert!(took < SOON, "{took:?}: {}", &bomb[..60]);
        let found = places(&report, &workshop.root());
        assert!(
            found.iter().any(
                |found| found.starts_with("broken-yaml hall/exhibition.yaml")
                    || found.starts_with("unreadable hall/exhibition.yaml")
            ),
            "{found:?}"
        );
    }
}

/// The keys that readers ask for somewhere.
const KEYS: &[&str] = &[
    "title",
    "summary",
    "languages",
    "start",
    "rights",
    "required_statement",
    "credits",
    "theme",
    "accent",
    "name",
    "role",
    "alt",
    "panorama",
    "pose",
    "position",
    "heading",
    "view",
    "yaw",
    "pitch",
    "hfov",
    "distance",
    "links",
    "scene",
    "arrive",
    "hotspots",
    "object",
    "area",
    "id",
    "ambient",
    "media",
    "model",
    "image",
    "audio",
    "video",
    "units",
    "rotate",
    "zoom",
    "caption",
    "credit",
    "annotations",
    "normal",
    "region",
    "narration",
    "stops",
    "annotation",
    "dwell",
    "identifier",
    "type",
    "maker",
    "date",
    "place",
    "lat",
    "lon",
    "material",
    "dimensions",
    "height",
    "fields",
    "label",
    "value",
    "publisher",
    "url",
    "base_url",
    "en",
    "museum",
    "hall",
    "floors",
    "halls",
    "periods",
    "level",
    "plan",
];

const VALUES: &[&str] = &[
    "one",
    "two",
    "ding",
    "media/one.jpg",
    "media/box.glb",
    "media/{lang}.mp3",
    "../x",
    "en",
    "zh-Hans",
    "0",
    "-90",
    "1e308",
    "-1e308",
    "nan",
    ".inf",
    "12 s",
    "999999999999 min",
    "~",
    "true",
    "\"\"",
    "\"quoted: text\"",
    "青铜",
    "\"#7a5c2e\"",
    "CC0",
    "m",
    "32.5 cm",
    "c. 1100 BCE",
    "https://example.org",
    "&a x",
    "*a",
    "\"\\u0000\"",
    "“x”",
    "a, b",
    "index",
    "con",
];

/// A value in flow style, which needs no indentation.
fn tree() -> impl Strategy<Value = String> {
    let scalar = prop::sample::select(VALUES).prop_map(str::to_owned);
    scalar.prop_recursive(4, 24, 5, |inner| {
        let entry = (prop::sample::select(KEYS), inner.clone())
            .prop_map(|(key, value)| format!("{key}: {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::vec(entry, 0..6)
                .prop_map(|entries| format!("{{{}}}", entries.join(", "))),
        ]
    })
}

fn document() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(KEYS), tree()), 0..8).prop_map(|entries| {
        entries
            .into_iter()
            .map(|(key, value)| format!("{key}: {value}\n"))
            .collect()
    })
}

const READ: [&str; 5] = [
    "site.yaml",
    "hall/exhibition.yaml",
    "hall/scenes/one.md",
    "hall/objects/ding.md",
    "hall/tours/short.md",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_reader_panics_on_known_keys_with_any_values(text in document(), at in 0..READ.len()) {
        let workshop = Workshop::english();
        let path = READ[at];
        if path.ends_with(".md") {
            workshop.write(path, &format!("---\n{text}---\nWords.\n"));
        } else {
            workshop.write(path, &text);
        }
        let report = workshop.check();
        // Whatever was found can be printed.
        let mut out = Vec::new();
        enfilade::diagnostics::render_human(&report.findings, &report.sources, false, &mut out).unwrap();
        enfilade::diagnostics::render_sarif(&report.findings, &report.sources, &mut out).unwrap();
    }

    #[test]
    fn no_reader_panics_on_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0..READ.len()) {
        let workshop = Workshop::english();
        workshop.put(READ[at], &bytes);
        workshop.check();
    }
}
