//! Every kind of hotspot, from what a curator writes to what a visitor reads.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeMap;

use crate::support::{Workshop, files, jpeg, places};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n";
const WEBM: &[u8] = b"\x1a\x45\xdf\xa3\x93\x42\x82\x84webm";

fn wav() -> Vec<u8> {
    let samples = [0_u8; 800];
    let mut bytes = b"RIFF".to_vec();
    bytes.extend(836_u32.to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data");
    bytes.extend(800_u32.to_le_bytes());
    bytes.extend(samples);
    bytes
}

const SCENE: &str = "---
title: {en: Two, zh-Hans: 二}
alt: {en: Another room, zh-Hans: 另一个房间}
panorama: media/two.jpg
pose: {position: [0, 1.6, 0], heading: 90}
hotspots:
  - {id: plan, image: media/plan.jpg, caption: {en: The plan, zh-Hans: 平面图}, credit: {en: A. Drawer, zh-Hans: 画者}, rights: CC-BY-4.0, alt: {en: Walls and a door, zh-Hans: 墙与门}, yaw: 0, pitch: 0}
  - {id: cleaned, yaw: 20, compare: {before: {image: media/dirty.jpg, alt: {en: Black with soot, zh-Hans: 烟黑}, caption: {en: In 1931, zh-Hans: 1931年}}, after: {image: media/clean.jpg, alt: {en: Green, zh-Hans: 绿}}}}
  - {audio: \"media/bell.{lang}.wav\", yaw: 40}
  - {id: casting, video: \"media/film.{lang}.webm\", yaw: 60, title: {en: Casting, zh-Hans: 铸造}}
  - {document: media/work-sheet.pdf, yaw: 80}
  - {id: dig, url: \"https://example.org/dig?a=1&b=2\", position: [0, 1.6, -5]}
---
The second room.

## For the classroom {#work-sheet}
To be folded.

## The bell {#bell}
Rung once.

## The excavation {#dig}
Their own page.
";

fn exhibition() -> Workshop {
    let workshop = Workshop::complete();
    workshop
        .write("hall/scenes/two.md", SCENE)
        .write(
            "hall/scenes/two.zh-Hans.md",
            "第二个房间。\n\n## 学习单 {#work-sheet}\n折叠。\n\n## 钟 {#bell}\n一声。\n\n## 发掘 {#dig}\n网页。\n",
        )
        .put("hall/media/plan.jpg", &jpeg(400, 300, 4))
        .put("hall/media/dirty.jpg", &jpeg(300, 300, 5))
        .put("hall/media/clean.jpg", &jpeg(300, 300, 6))
        .put("hall/media/work-sheet.pdf", PDF);
    for lang in ["en", "zh-Hans"] {
        for (name, ending, bytes) in [("bell", "wav", wav()), ("film", "webm", WEBM.to_vec())] {
            workshop
                .put(&format!("hall/media/{name}.{lang}.{ending}"), &bytes)
                .write(
                    &format!("hall/media/{name}.{lang}.vtt"),
                    "WEBVTT\n\n00:01.000 --> 00:02.500\nPour & wait\n",
                )
                .write(
                    &format!("hall/media/{name}.{lang}.md"),
                    &format!("What is said, in {lang}.\n"),
                );
        }
    }
    workshop
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

/// The structure that the viewer reads of the second scene's hotspots.
fn targets(files: &BTreeMap<String, Vec<u8>>) -> Vec<serde_json::Value> {
    let path = files
        .keys()
        .find(|path| path.starts_with("hall/tour."))
        .unwrap();
    let script = text(files, path);
    let json = script
        .strip_prefix("enfilade.tour(")
        .and_then(|rest| rest.strip_suffix(");\n"))
        .unwrap();
    let tour: serde_json::Value = serde_json::from_str(json).unwrap();
    tour["scenes"][1]["hotspots"].as_array().unwrap().clone()
}

#[test]
fn every_kind_reads_without_the_viewer() {
    let workshop = exhibition();
    let report = workshop.build();
    assert_eq!(places(&report, &workshop.root()), Vec::<String>::new());
    let files = files(&workshop.path("output"));
    let page = text(&files, "hall/scenes/two.html");
    for part in [
        "alt=\"Walls and a door\"",
        "<figcaption>The plan <span class=\"credit\">A. Drawer</span>",
        "https://creativecommons.org/licenses/by/4.0/",
        "alt=\"Black with soot\"",
        "<figcaption>In 1931</figcaption>",
        "<figcaption>After</figcaption>",
        "<audio controls",
        "<p>What is said, in en.</p>",
        "<video controls preload=\"none\"",
        " aria-label=\"Casting\">",
        "srclang=\"en\"",
        "download><svg",
        "For the classroom</a> <bdi class=\"small\">PDF · 0.1 kB</bdi>",
        "href=\"https://example.org/dig?a=1&amp;b=2\" rel=\"noopener external\"",
        "id=\"note-work-sheet\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let chinese = text(&files, "zh-hans/hall/scenes/two.html");
    for part in [
        "alt=\"烟黑\"",
        "之后</figcaption>",
        "What is said, in zh-Hans.",
    ] {
        assert!(chinese.contains(part), "{part}");
    }
    let captions: Vec<&String> = files.keys().filter(|path| path.ends_with(".vtt")).collect();
    assert_eq!(captions.len(), 1, "both films say the same: {captions:?}");
    assert!(text(&files, captions[0]).contains("00:00:01.000 --> 00:00:02.500\nPour &amp; wait"));
    assert!(page.contains(captions[0].strip_prefix("hall/").unwrap()));
}

#[test]
fn the_viewer_gets_every_kind_with_its_files_and_direction() {
    let workshop = exhibition();
    workshop.build();
    let files = files(&workshop.path("output"));
    let targets = targets(&files);
    let kinds: Vec<&str> = targets
        .iter()
        .map(|spot| spot["target"]["kind"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        ["image", "compare", "audio", "video", "document", "url"]
    );
    let sheet = &targets[4];
    assert_eq!(sheet["id"], "work-sheet");
    let file = sheet["target"]["file"].as_str().unwrap();
    assert_eq!(files[&format!("hall/{file}")], PDF);
    // Five metres to the north of a panorama whose middle looks east.
    assert_eq!(
        (&targets[5]["yaw"], &targets[5]["pitch"]),
        (&(-90.0).into(), &0.0.into())
    );
    assert_eq!(targets[5]["target"]["linked"], true);
}

#[test]
fn hidden_links_leave_the_words_of_a_web_page() {
    for (policy, kind, linked) in [("hide", "note", None), ("qr", "url", Some(false))] {
        let workshop = exhibition();
        workshop.write(
            "site.yaml",
            &format!("title: {{en: The Plain, zh-Hans: 平原}}\nlanguages: [en, zh-Hans]\nlinks: {policy}\n"),
        );
        assert!(workshop.build().made.is_some());
        let files = files(&workshop.path("output"));
        let target = &targets(&files)[5]["target"];
        assert_eq!(target["kind"], kind);
        assert_eq!(target["linked"].as_bool(), linked);
        let page = text(&files, "hall/scenes/two.html");
        assert!(page.contains("Their own page."));
        assert!(!page.contains("href=\"https://example.org/dig"), "{policy}");
        assert_eq!(page.contains("example.org/dig"), policy == "qr", "{policy}");
    }
}

#[test]
fn what_a_hotspot_lacks_is_said() {
    let workshop = exhibition();
    workshop
        .remove("hall/media/film.zh-Hans.vtt")
        .remove("hall/media/bell.en.md")
        .write(
            "hall/scenes/two.md",
            &SCENE
                .replace(", alt: {en: Walls and a door, zh-Hans: 墙与门}", "")
                .replace(
                    "{image: media/clean.jpg, alt: {en: Green, zh-Hans: 绿}}",
                    "media/clean.jpg",
                )
                .replace("{en: The plan, zh-Hans: 平面图}", "The plan"),
        );
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        [
            "missing-alt hall/scenes/two.md:7:23",
            "missing-translation hall/scenes/two.md:7:48",
            "missing-alt hall/scenes/two.md:8:160",
            "missing-transcript hall/scenes/two.md:9:13",
            "missing-captions hall/scenes/two.md:10:26",
        ]
    );
}

#[test]
fn a_translations_file_may_carry_the_texts_of_hotspots() {
    let workshop = exhibition();
    let english = SCENE
        .replace("{en: The plan, zh-Hans: 平面图}", "The plan")
        .replace(
            "{en: Walls and a door, zh-Hans: 墙与门}",
            "Walls and a door",
        )
        .replace("{en: Green, zh-Hans: 绿}", "Green");
    workshop.write("hall/scenes/two.md", &english).write(
        "hall/scenes/two.zh-Hans.md",
        "---\nhotspots:\n  - {id: plan, caption: 平面图, alt: 墙与门}\n  - {id: cleaned, compare: {after: {alt: 绿}}}\n---\n第二个房间。\n\n## 学习单 {#work-sheet}\n折叠。\n\n## 钟 {#bell}\n一声。\n\n## 发掘 {#dig}\n网页。\n",
    );
    assert_eq!(
        places(&workshop.build(), &workshop.root()),
        Vec::<String>::new()
    );
    let page = text(
        &files(&workshop.path("output")),
        "zh-hans/hall/scenes/two.html",
    );
    assert!(page.contains("alt=\"墙与门\"") && page.contains("alt=\"绿\""));
}

/// One slip each.
#[test]
fn slips_in_hotspots_are_explained() {
    for (hotspot, expected) in [
        ("{id: a}", "missing-key 6:5"),
        ("{id: a, area: [[1, 2]]}", "wrong-type 6:19"),
        ("{id: a, position: [0, 1.6, 0]}", "out-of-range 6:23"),
        ("{id: a, position: [0, 1, 0], yaw: 3}", "two-kinds 6:23"),
        (
            "{object: ding, url: \"https://example.org\", yaw: 1}",
            "two-kinds 6:25",
        ),
        (
            "{id: a, url: \"javascript:alert(1)\", yaw: 1}",
            "wrong-type 6:18",
        ),
        (
            "{id: a, url: \"https:// example.org\", yaw: 1}",
            "wrong-type 6:18",
        ),
        ("{url: \"https://example.org\", yaw: 1}", "missing-key 6:5"),
        ("{document: media/one.jpg, yaw: 1}", "wrong-kind 6:16"),
        (
            "{image: media/work-sheet.pdf, alt: \"\", yaw: 1}",
            "wrong-kind 6:13",
        ),
        ("{image: ../one.jpg, yaw: 1}", "path-outside 6:13"),
        (
            "{id: a, compare: {before: media/one.jpg}, yaw: 1}",
            "missing-key 6:22",
        ),
        ("{id: a, yaw: 1, caption: A note}", "unknown-key 6:21"),
        (
            "{image: media/one.jpg, alt: \"\", yaw: 1, rights: mine}",
            "unknown-rights 6:53",
        ),
        ("{video: media/no.mp4, yaw: 1}", "missing-file 6:13"),
    ] {
        let workshop = exhibition();
        workshop.write("hall/scenes/two.md", &format!(
            "---\ntitle: {{en: Two, zh-Hans: 二}}\nalt: \"\"\npanorama: media/two.jpg\nhotspots:\n  - {hotspot}\npose: {{position: [0, 1.6, 0], heading: 0}}\n---\nThe second room.\n"
        )).write("hall/scenes/two.zh-Hans.md", "第二个房间。\n");
        let found = places(&workshop.check(), &workshop.root());
        let (code, place) = expected.split_once(' ').unwrap();
        let expected = format!("{code} hall/scenes/two.md:{place}");
        assert!(found.contains(&expected), "{hotspot}: {found:?}");
    }
}

#[test]
fn a_link_without_yaw_follows_from_poses_or_is_refused() {
    let link = |pose: &str| {
        format!(
            "---\ntitle: {{en: Two, zh-Hans: 二}}\nalt: \"\"\npanorama: media/two.jpg\n{pose}links: [{{scene: one}}]\n---\nThe second room.\n"
        )
    };
    let workshop = Workshop::complete();
    workshop.write("hall/scenes/two.md", &link(""));
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        ["missing-key hall/scenes/two.md:5:9"]
    );
    // The first scene stands at [0, 1.6, 0]: to the west of this one, which looks north.
    workshop.write(
        "hall/scenes/two.md",
        &link("pose: {position: [4, 1.6, 0], heading: 0}\n"),
    );
    assert_eq!(
        places(&workshop.build(), &workshop.root()),
        Vec::<String>::new()
    );
    let files = files(&workshop.path("output"));
    let (_, script) = files
        .iter()
        .find(|(path, _)| path.starts_with("hall/tour."))
        .unwrap();
    let script = String::from_utf8(script.clone()).unwrap();
    assert!(
        script.contains(r#""scene":"one","yaw":-90.0,"pitch":0.0"#),
        "{script}"
    );
}
