//! Texts that were made to harm, or by chance: refused quickly, and never a panic.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::time::{Duration, Instant};

use crate::support::limits::Limits;
use crate::support::{Workshop, fixtures, places};
use proptest::prelude::*;

/// Far above what any of them takes, far below what an unbounded one would.
const SOON: Duration = Duration::from_secs(20);

/// Texts that would fill the memory of whoever unfolded them.
fn bombs() -> Vec<String> {
    let mut aliases = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, previous) in "bcdefghi".chars().zip("abcdefgh".chars()) {
        let nine = vec![format!("*{previous}"); 9].join(", ");
        aliases += &format!("{name}: &{name} [{nine}]\n");
    }
    vec![
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
        (0..2_000_000).map(|key| format!("k{key}: 1\n")).collect(),
        format!("title: [{}]\n", "x, ".repeat(4_000_000)),
    ]
}

#[test]
fn bombs_are_refused_in_bounded_time() {
    for bomb in bombs() {
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

/// Everywhere that text is read: 512 MiB of addresses are enough to refuse it, program, threads and
/// all.
#[cfg(target_os = "linux")]
#[test]
fn bombs_are_refused_in_bounded_memory() {
    const LIMITS: Limits = Limits {
        mebibytes: 512,
        seconds: 20,
    };
    for bomb in bombs() {
        for path in ["site.yaml", "hall/exhibition.yaml", "hall/scenes/one.md"] {
            let workshop = Workshop::english();
            if path.ends_with(".md") {
                workshop.write(path, &format!("---\n{bomb}\n---\nWords.\n"));
            } else {
                workshop.write(path, &bomb);
            }
            let checked = LIMITS
                .enfilade(&workshop.path("."))
                .args(["check", "--format", "json", "--cache", "cache"])
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&checked.stderr);
            let start = &bomb[..40];
            assert_eq!(checked.status.code(), Some(1), "{path}: {start}: {said}");
            let findings: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
            let here = |finding: &serde_json::Value| {
                finding["severity"] == "error"
                    && finding["file"]
                        .as_str()
                        .is_some_and(|file| file.ends_with(path))
            };
            assert!(
                findings.as_array().unwrap().iter().any(here),
                "{path}: {start}: {findings}"
            );
        }
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
    "width_m",
    "origin",
    "floor",
    "mesh",
    "opening",
    "flight",
    "period",
    "from",
    "to",
    "date_edtf",
    "logo",
    "location",
    "document",
    "compare",
    "before",
    "after",
    "technique",
    "subject",
    "diameter",
    "mass",
    "scan",
    "accuracy",
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
    "清乾隆二十年",
    "[1667,1668]",
    "-1045/..",
    "dollhouse",
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

/// One of every kind of file that holds keys.
const READ: [&str; 8] = [
    "site.yaml",
    "hall/exhibition.yaml",
    "hall/index.md",
    "hall/scenes/one.md",
    "hall/objects/ding.md",
    "hall/objects/ding.zh-Hans.md",
    "hall/tours/short.md",
    "museums/plain.md",
];

/// Every kind of file that is read as text.
const TEXTS: [&str; 5] = [
    "hall/scenes.csv",
    "hall/objects.csv",
    "hall/media/talk.en.vtt",
    "hall/media/talk.en.md",
    "theme/style.css",
];

/// The complete exhibition with a museum and a recording, so that every reader has work.
fn full() -> Workshop {
    let workshop = Workshop::complete();
    workshop
        .write("museums/plain.md", "---\ntitle: Plain\n---\n")
        .write("hall/media/talk.en.vtt", "WEBVTT\n")
        .put(
            "hall/media/talk.en.mp3",
            &fixtures::bytes("a sound").unwrap(),
        )
        .write(
            "hall/objects/gui.md",
            "---\ntitle: Gui\nnarration: \"media/talk.{lang}.mp3\"\n---\n",
        );
    workshop
}

/// Checks, and prints whatever was found.
fn checked(workshop: &Workshop) {
    let report = workshop.check();
    let mut out = Vec::new();
    enfilade::diagnostics::render_human(&report.findings, &report.sources, false, &mut out)
        .unwrap();
    enfilade::diagnostics::render_sarif(&report.findings, &report.sources, &mut out).unwrap();
}

/// Cells under columns that there are, and some that there are not, with any separator.
fn table() -> impl Strategy<Value = String> {
    const COLUMNS: &[&str] = &[
        "id",
        "title",
        "title.zh-Hans",
        "title.xx",
        "alt",
        "panorama",
        "x",
        "y",
        "z",
        "heading",
        "yaw",
        "pitch",
        "hfov",
        "hall",
        "floor",
        "identifier",
        "date",
        "material",
        "model",
        "image",
        "label",
        "label.zh-Hans",
        "dimensions.height",
        "rights",
        "museum",
        "period",
        "place",
        "",
        "x ",
        "ID",
    ];
    let cell = prop_oneof![
        4 => prop::sample::select(VALUES).prop_map(str::to_owned),
        1 => "[a馆 ,;\t\"\n\r]{0,8}",
    ];
    let head = prop::collection::vec(prop::sample::select(COLUMNS), 0..7);
    let rows = prop::collection::vec(prop::collection::vec(cell, 0..8), 0..6);
    let separator = prop::sample::select(&[",", ";", "\t", "|"][..]);
    let ending = prop::sample::select(&["\n", "\r\n", "\r"][..]);
    (head, rows, separator, ending, any::<bool>()).prop_map(
        |(head, rows, separator, ending, says)| {
            let first = if says {
                format!("sep={separator}{ending}")
            } else {
                String::new()
            };
            let lines = std::iter::once(head.join(separator))
                .chain(rows.into_iter().map(|row| row.join(separator)));
            first + &lines.collect::<Vec<_>>().join(ending)
        },
    )
}

/// Pieces of captions in any order.
fn captions() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        prop::sample::select(
            &[
                "WEBVTT",
                "\u{feff}WEBVTT",
                "NOTE x",
                "STYLE",
                "REGION",
                "",
                "-->",
                "00:01.000 --> 00:02.000",
                "00:00:01.000 --> 99999999999:00:00.000 align:start",
                "00:60.000 --> 00:61.000",
                "00:02.000 --> 00:01.000",
                "1",
                "<v Ann>Hello</v>",
                "<<<&amp;&#x110000;",
                "</b",
                "馆",
            ][..]
        )
        .prop_map(str::to_owned),
        "[0-9:. >\\-]{0,30}",
    ];
    let ending = prop::sample::select(&["\n", "\r\n", "\r"][..]);
    (prop::collection::vec(line, 0..12), ending).prop_map(|(lines, ending)| lines.join(ending))
}

/// What may stand around front matter.
fn fences() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(
            &[
                "---",
                "----",
                "--- ",
                " ---",
                "...",
                "\n",
                "\r\n",
                "\r",
                "\u{feff}",
                "\u{2028}",
                "\0",
                "\t",
                "title: x",
                "title：x",
                "{#mask}",
                "## A {#b}",
                "## {#",
                "```",
                "<script>",
                "]]>",
                "[a](objects/ding.md)",
                "![](../x)",
                "[^1]",
                "[^1]: x",
                "| a |",
                "|--|",
                "&amp;",
                "馆",
            ][..],
        ),
        0..24,
    )
    .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_reader_panics_on_known_keys_with_any_values(text in document(), at in 0..READ.len()) {
        let workshop = full();
        let path = READ[at];
        if path.ends_with(".md") {
            workshop.write(path, &format!("---\n{text}---\nWords.\n"));
        } else {
            workshop.write(path, &text);
        }
        checked(&workshop);
    }

    #[test]
    fn no_reader_panics_on_any_bytes(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        path in prop::sample::select([&READ[..], &TEXTS[..]].concat()),
    ) {
        let workshop = full();
        workshop.put(path, &bytes);
        checked(&workshop);
    }

    #[test]
    fn no_table_panics(text in table(), path in prop::sample::select(&TEXTS[..2])) {
        let workshop = full();
        workshop.write(path, &text);
        checked(&workshop);
    }

    #[test]
    fn no_captions_panic(text in captions()) {
        let workshop = full();
        workshop.write("hall/media/talk.en.vtt", &text);
        checked(&workshop);
    }

    #[test]
    fn no_front_matter_panics(text in fences(), at in 2..READ.len()) {
        let workshop = full();
        workshop.write(READ[at], &text);
        checked(&workshop);
    }
}
