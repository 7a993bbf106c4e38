//! Everything that is wrong is told in one run, each with its place.

use crate::support::{Workshop, glb, jpeg, places};

#[test]
fn a_complete_exhibition_has_no_findings() {
    let workshop = Workshop::complete();
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        Vec::<String>::new()
    );
}

#[test]
fn five_faults_in_one_exhibition_give_five_diagnostics() {
    let workshop = Workshop::complete();
    let whole = jpeg(512, 256, 1);
    workshop
        .write("hall/tours/short.md", "---\ntitle: Short\nstops: [\n---\n")
        .remove("hall/tours/short.zh-Hans.md")
        .remove("hall/media/two.jpg")
        .put("hall/media/one.jpg", &whole[..whole.len() / 2])
        .put("hall/media/box.glb", &glb(300))
        .write("hall/scenes/two.md", "---\ntitle: {en: Two, zh-Hans: 二}\nalt: {en: Another room, zh-Hans: 另一个房间}\npanorama: media/two.jpg\nlinks:\n  - {scene: onne, yaw: -90}\n---\nThe second room.\n");
    let report = workshop.build();
    assert_eq!(
        places(&report, &workshop.root()),
        [
            "broken-model hall/objects/ding.md:5:23",
            "broken-image hall/scenes/one.md:4:11",
            "missing-file hall/scenes/two.md:4:11",
            "dead-reference hall/scenes/two.md:6:13",
            "broken-yaml hall/tours/short.md:3:8",
        ]
    );
    assert!(report.made.is_none());
    assert!(!workshop.path("output").exists(), "nothing is written");
    let help: Vec<_> = report
        .findings
        .iter()
        .filter_map(|f| f.help.as_deref())
        .collect();
    assert!(help.contains(&"did you mean `one`?"), "{help:?}");
}

#[test]
fn what_is_missing_warns_a_build_and_stops_a_package() {
    let workshop = Workshop::complete();
    workshop.remove("hall/scenes/two.zh-Hans.md").write(
        "hall/exhibition.yaml",
        "title: {en: Bronze, zh-Hans: 青铜}\nlanguages: [en, zh-Hans]\nrights: CC0\n",
    );
    let built = workshop.build();
    assert_eq!(
        places(&built, &workshop.root()),
        ["missing-translation hall/scenes/two.md"]
    );
    assert!(built.made.is_some());
    assert!(workshop.package("hall.zip", 1).made.is_none());
    assert!(!workshop.path("hall.zip").exists());
}

/// One slip each, in otherwise complete exhibitions.
#[test]
fn slips_are_explained() {
    let scene = |front: &str| {
        format!("---\ntitle: {{en: Two, zh-Hans: 二}}\nalt: \"\"\n{front}\n---\nThe second room.\n")
    };
    for (front, code, place, help) in [
        (
            "panorma: media/two.jpg",
            "unknown-key",
            "4:1",
            "did you mean `panorama`?",
        ),
        ("panorama: ../two.jpg", "path-outside", "4:11", ""),
        (
            "panorama: media/tow.jpg",
            "missing-file",
            "4:11",
            "did you mean `media/two.jpg`?",
        ),
        ("panorama: media/box.glb", "wrong-kind", "4:11", ""),
        (
            "panorama: media/two.jpg\npanorama: media/one.jpg",
            "duplicate-key",
            "5:1",
            "",
        ),
        (
            "panorama: media/two.jpg\nview: {yaw: left}",
            "wrong-type",
            "5:13",
            "",
        ),
        (
            "panorama: media/two.jpg\nview: {pitch: 91}",
            "out-of-range",
            "5:15",
            "",
        ),
        (
            "panorama: media/two.jpg\nhotspots: [{object: dng, yaw: 1}]",
            "dead-reference",
            "5:21",
            "did you mean `ding`?",
        ),
        (
            "panorama: media/two.jpg\nhotspots: [{object: one, yaw: 1}]",
            "wrong-kind-of-reference",
            "5:21",
            "name a relic, or lead to the scene: `scene: one`",
        ),
        (
            "panorama: media/two.jpg\nhotspots: [{yaw: 1}]",
            "missing-key",
            "5:12",
            "",
        ),
        (
            "panorama: media/two.jpg\nrights: mine",
            "unknown-rights",
            "5:9",
            "",
        ),
        (
            "panorama: media/two.jpg\nlinks: [{scene: one}, {scene: one}]",
            "duplicate-id",
            "5:23",
            "",
        ),
        (
            "panorama: media/two.jpg\nlinks: [{scene: one, title: {en: Plinths, and more}}]",
            "comma-in-braces",
            "",
            "",
        ),
    ] {
        let workshop = Workshop::complete();
        workshop.write("hall/scenes/two.md", &scene(front));
        let report = workshop.check();
        let expected = format!("{code} hall/scenes/two.md:{place}");
        let found = places(&report, &workshop.root());
        let index = found.iter().position(|found| found.starts_with(&expected));
        assert!(index.is_some(), "{front}: {found:?}");
        if !help.is_empty() {
            let found = &report.findings[index.unwrap()];
            assert_eq!(found.help.as_deref(), Some(help), "{front}");
        }
    }
}

#[test]
fn a_section_without_owner_and_a_dead_link_in_the_words_are_found() {
    let workshop = Workshop::complete();
    workshop.write(
        "hall/scenes/two.zh-Hans.md",
        "第二个[房间](objects/gui.md)。\n\n## 屋顶 {#roof}\n",
    );
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        [
            "dead-reference hall/scenes/two.zh-Hans.md:1:4",
            "missing-translation hall/scenes/two.zh-Hans.md:3:1",
            "section-without-owner hall/scenes/two.zh-Hans.md:3:1",
        ]
    );
}

#[test]
fn other_encodings_are_named() {
    let workshop = Workshop::complete();
    workshop.put("hall/scenes/two.md", b"\xFF\xFEt\0i\0").put(
        "hall/scenes/one.md",
        b"---\ntitle: \xC7\xE0\xCD\xAD\xB9\xDD\xD6\xD0\xCC\xFC\n---\n",
    );
    let report = workshop.check();
    let messages: Vec<&str> = report
        .findings
        .iter()
        .filter(|finding| finding.code == "not-utf-8")
        .map(|finding| finding.message.as_str())
        .collect();
    assert_eq!(
        messages,
        [
            "this file is no UTF-8, it looks like GB 18030 (GBK)",
            "this file is no UTF-8, it looks like UTF-16",
        ]
    );
}

#[test]
fn utf_16_without_its_mark_is_named_and_a_utf_8_mark_is_fine() {
    let utf16: Vec<u8> = "---\ntitle: Two\n---\n"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    let workshop = Workshop::complete();
    workshop.put("hall/scenes/two.zh-Hans.md", &utf16);
    let report = workshop.check();
    let found = report.findings.iter().find(|f| f.code == "not-utf-8");
    assert!(found.unwrap().message.ends_with("UTF-16"));

    let workshop = Workshop::complete();
    workshop.write("hall/scenes/two.zh-Hans.md", "\u{feff}第二个房间。\r\n");
    assert!(workshop.check().findings.is_empty());
}

/// Whoever refers to a broken thing is not told that it is not there.
#[test]
fn one_broken_file_is_one_finding() {
    let workshop = Workshop::english();
    workshop.write("hall/objects/ding.md", "---\ntitle: [\n---\n");
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        ["broken-yaml hall/objects/ding.md:2:8"]
    );
}

#[test]
fn an_empty_folder_says_what_belongs_there() {
    let workshop = Workshop::empty();
    workshop.write("readme.txt", "nothing");
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        ["no-exhibition "]
    );
}

#[test]
fn what_this_version_does_not_read_is_said() {
    let workshop = Workshop::complete();
    workshop
        .write("hall/hunts/first.md", "A clue.\n")
        .write("hall/index.zh.md", "你好\n");
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        ["not-yet hall/hunts", "unknown-language hall/index.zh.md",]
    );
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_out_of_an_exhibition() {
    use std::os::unix::fs::symlink;

    let workshop = Workshop::complete();
    workshop
        .write("secret.md", "---\ntitle: Secret\n---\nNot for visitors.\n")
        .put("secret.jpg", &jpeg(512, 256, 1))
        .remove("hall/media/two.jpg")
        .remove("hall/scenes/two.zh-Hans.md");
    symlink(
        workshop.path("exhibitions/secret.jpg"),
        workshop.path("exhibitions/hall/media/two.jpg"),
    )
    .unwrap();
    symlink(
        workshop.path("exhibitions/secret.md"),
        workshop.path("exhibitions/hall/scenes/two.zh-Hans.md"),
    )
    .unwrap();
    let found = places(&workshop.check(), &workshop.root());
    for expected in [
        "path-outside hall/scenes/two.md:4:11",
        "path-outside hall/scenes/two.zh-Hans.md",
    ] {
        assert!(found.iter().any(|found| found == expected), "{found:?}");
    }
}

/// The relic of the workshop with further facts, from line 4 on.
fn relic(workshop: &Workshop, facts: &str) {
    workshop.write("hall/objects/ding.md", &format!("---\ntitle: {{en: Tripod, zh-Hans: 鼎}}\nidentifier: \"00123\"\n{facts}\nmedia:\n  - {{id: scan, model: media/box.glb, alt: {{en: A bronze vessel, zh-Hans: 青铜器}}}}\n  - {{id: rubbing, image: media/rubbing.jpg, alt: {{en: Its relief, zh-Hans: 拓片}}}}\nannotations:\n  - {{id: mask, position: [0, 0.1, 0.5], normal: [0, 0, 1]}}\n  - {{id: seal, media: rubbing, region: [10, 10, 20, 20]}}\n---\nA ritual vessel.\n\n## The mask {{#mask}}\n\nEyes.\n\n## The seal {{#seal}}\n\nRed.\n"));
}

#[test]
fn dates_that_are_understood_or_need_no_years_are_silent() {
    for facts in [
        "date: {en: c. 1100 BCE, zh-Hans: 约公元前1100年}",
        "date: {en: 1880s, zh-Hans: 19世纪80年代}",
        "date: {en: Early Western Zhou, zh-Hans: 西周早期}",
        "date: {en: Western Zhou, zh-Hans: 约公元前1100年}",
        "date: {en: \"Early Western Zhou, c. 1000 BCE\", zh-Hans: 公元前1000年}",
        "date: {en: 3/4/1850, zh-Hans: 1850年4月3日}",
        "date: {en: 3/4/1850, zh-Hans: 一八五〇年}\ndate_edtf: 1850-04-03",
        "date: {en: 8000 years ago, zh-Hans: 八千年前}\ndate_edtf: \"-5999~\"",
        "date_edtf: -1045/-0770",
    ] {
        let workshop = Workshop::complete();
        relic(&workshop, facts);
        let found = places(&workshop.check(), &workshop.root());
        assert_eq!(found, Vec::<String>::new(), "{facts}");
    }
}

#[test]
fn dates_that_are_not_understood_are_explained() {
    for (facts, expected, help) in [
        (
            "date_edtf: 1100 BCE",
            "bad-date hall/objects/ding.md:4:16",
            "did you mean `-1099`?",
        ),
        (
            "date_edtf: \"-770\"",
            "bad-date hall/objects/ding.md:4:13",
            "did you mean `-0770`?",
        ),
        (
            "date_edtf: 1850–1860",
            "bad-date hall/objects/ding.md:4:16",
            "did you mean `1850/1860`?",
        ),
        (
            "date_edtf: 1850-02-30",
            "bad-date hall/objects/ding.md:4:12",
            "",
        ),
        (
            "date: {en: 3/4/1850, zh-Hans: 清}",
            "unread-date hall/objects/ding.md:4:12",
            "",
        ),
        (
            "date: {en: 8000 years ago, zh-Hans: 8000年前}",
            "unread-date hall/objects/ding.md:4:12",
            "",
        ),
        (
            "date: {en: 1100 BCE, zh-Hans: 公元前1200年}",
            "dates-differ hall/objects/ding.md:4:31",
            "correct one of the two; `date_edtf` says which years count",
        ),
    ] {
        let workshop = Workshop::complete();
        relic(&workshop, facts);
        let report = workshop.check();
        assert_eq!(places(&report, &workshop.root()), [expected], "{facts}");
        let found = report.findings[0].help.as_deref().unwrap();
        assert!(help.is_empty() || found == help, "{facts}: {found}");
    }
    let workshop = Workshop::complete();
    relic(&workshop, "date: 1100 BCE");
    workshop.write("hall/objects/ding.zh-Hans.md", "---\ndate: 公元前1101年\n---\n礼器。\n\n## 兽面 {#mask}\n\n双目。\n\n## 印 {#seal}\n\n朱红。\n");
    assert_eq!(
        places(&workshop.check(), &workshop.root()),
        ["dates-differ hall/objects/ding.zh-Hans.md:2:7"]
    );
}
