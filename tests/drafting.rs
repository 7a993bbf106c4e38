//! First files: an example that is complete, and drafts from folders of scans that only lack what
//! a person knows.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::process::{Command, Output};

use crate::support::{Workshop, files, glb, jpeg};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;

fn enfilade(workshop: &Workshop, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_enfilade"))
        .args(arguments)
        .current_dir(workshop.path("."))
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn succeeds(workshop: &Workshop, arguments: &[&str]) -> String {
    let output = enfilade(workshop, arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    text(&output.stdout)
}

/// Codes of a check's findings, sorted, each once.
fn codes(workshop: &Workshop) -> Vec<String> {
    let mut codes: Vec<String> = workshop
        .check()
        .findings
        .iter()
        .map(|finding| format!("{} {:?}", finding.code, finding.severity))
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

#[test]
fn the_example_is_complete_in_its_languages() {
    for languages in [
        &["--language", "en", "--language", "zh-Hans"][..],
        &["--language", "zh-Hans,en"],
        &[],
    ] {
        let workshop = Workshop::empty();
        let new = [&["new", "first"][..], languages].concat();
        let said = succeeds(&workshop, &new);
        assert!(said.contains("enfilade serve"), "{said}");
        assert_eq!(codes(&workshop), Vec::<String>::new(), "{languages:?}");
        let packed = succeeds(&workshop, &["package", "--cache", "cache"]);
        assert!(packed.contains("first-usb.zip"), "{packed}");
        succeeds(&workshop, &["build", "--cache", "cache"]);
        assert!(workshop.path("output/first/index.html").is_file());
    }
}

#[test]
fn what_the_example_cannot_say_is_missing_and_not_wrong() {
    let french = Workshop::empty();
    succeeds(
        &french,
        &[
            "new",
            "premiere",
            "--language",
            "fr",
            "--title",
            "Le bronze",
        ],
    );
    assert_eq!(
        codes(&french),
        ["missing-translation Warning", "missing-words Warning"]
    );
    let mixed = Workshop::empty();
    succeeds(
        &mixed,
        &[
            "new",
            "premiere",
            "--language",
            "fr,en",
            "--title",
            "Un = deux",
        ],
    );
    assert_eq!(codes(&mixed), ["missing-translation Warning"]);
    let yaml = fs::read_to_string(mixed.root().join("premiere/exhibition.yaml")).unwrap();
    assert!(yaml.contains("title: \"Un = deux\""), "{yaml}");
}

#[test]
fn nothing_is_overwritten_and_nothing_is_left_half() {
    let workshop = Workshop::empty();
    workshop
        .write("hall/notes.txt", "mine")
        .write("site.yaml", "title: Mine\n");
    let before = files(&workshop.root());
    for (name, said) in [
        ("hall", "is there already"),
        ("Bronze Hall", "enfilade new bronze-hall"),
        ("en", "language"),
    ] {
        let output = enfilade(&workshop, &["new", name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(
            text(&output.stderr).contains(said),
            "{}",
            text(&output.stderr)
        );
    }
    let empty = workshop.path("empty");
    fs::create_dir(&empty).unwrap();
    let output = enfilade(&workshop, &["new", "draft", "--from", "empty"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("nothing to draft from"));
    assert_eq!(files(&workshop.root()), before);
    assert_eq!(fs::read_dir(workshop.root()).unwrap().count(), 2);

    succeeds(&workshop, &["new", "second"]);
    assert_eq!(files(&workshop.root())["site.yaml"], b"title: Mine\n");
}

/// A panorama whose XMP says where its middle points.
fn panorama(seed: u8, heading: f64) -> Vec<u8> {
    let plain = jpeg(1024, 512, seed);
    let mut packet = b"http://ns.adobe.com/xap/1.0/\0".to_vec();
    packet.extend(format!("<x:xmpmeta GPano:ProjectionType=\"equirectangular\" GPano:PoseHeadingDegrees=\"{heading}\"/>").bytes());
    let length = u16::try_from(packet.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, &packet, &plain[2..]].concat()
}

/// A second of silence as WAV.
fn wav() -> Vec<u8> {
    let mut bytes = b"RIFF\x24\x1f\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x00\x1f\0\0".to_vec();
    bytes.resize(44 + 0x1f00, 0x80);
    bytes
}

struct Scans(Workshop);

impl Scans {
    fn new() -> Scans {
        Scans(Workshop::empty())
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Scans {
        let path = self.0.path("scans").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    fn draft(&self, more: &[&str]) -> String {
        succeeds(
            &self.0,
            &[&["new", "draft", "--from", "scans"][..], more].concat(),
        )
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.root().join("draft").join(path)).unwrap()
    }
}

const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\nHere\n";

#[test]
fn a_folder_of_scans_becomes_a_draft_without_errors() {
    let scans = Scans::new();
    scans
        .put("Hall One.jpg", panorama(1, 90.0))
        .put("Hall Two.JPG", panorama(2, 0.0))
        .put("deep/青铜馆.jpg", panorama(3, 10.0))
        .put(
            "poses.csv",
            "file,x,y,z,floor\nHall One.jpg,0,1.6,0,ground\nhall two.jpg,4,1.6,0,ground\n",
        )
        .put("Ding.glb", glb(3))
        .put("ding-2.jpg", jpeg(300, 200, 4))
        .put("portrait.jpg", jpeg(200, 300, 5))
        .put("ding.en.wav", wav())
        .put("ding.en.vtt", CAPTIONS)
        .put("ding.zh-Hans.wav", wav())
        .put("hall one.wav", wav())
        .put("hall one.vtt", "no captions")
        .put("torn.jpg", &jpeg(64, 64, 1)[..300])
        .put(".DS_Store", "x");
    let said = scans.draft(&["--language", "en,zh-Hans"]);
    assert!(said.contains("drafted 3 scenes, 1 relic"), "{said}");
    assert!(
        said.contains("poses from `poses.csv`: 2 of 2 rows"),
        "{said}"
    );
    assert!(
        said.contains("left out `torn.jpg`: this JPEG breaks off"),
        "{said}"
    );
    assert!(said.contains("left out `hall one.vtt`"), "{said}");
    assert_eq!(
        codes(&scans.0),
        [
            "missing-alt Warning",
            "missing-captions Warning",
            "missing-rights Warning",
            "missing-transcript Warning",
            "missing-translation Warning"
        ]
    );

    let hall = scans.read("scenes/hall-one.md");
    // East of it, and its middle points east.
    assert!(
        hall.contains("pose: {position: [0, 1.6, 0], heading: 90}"),
        "{hall}"
    );
    assert!(
        hall.contains("{scene: hall-two, yaw: 0, pitch: 0}"),
        "{hall}"
    );
    assert!(hall.contains("# alt: TODO"), "{hall}");
    let back = scans.read("scenes/hall-two.md");
    assert!(
        back.contains("{scene: hall-one, yaw: -90, pitch: 0}"),
        "{back}"
    );
    let chinese = scans.read("scenes/scene.md");
    assert!(chinese.contains("title: \"青铜馆\""), "{chinese}");
    assert!(chinese.contains("# pose.position: TODO"), "{chinese}");

    let ding = scans.read("objects/ding.md");
    assert!(ding.contains("1 × 1 × 0.5 m"), "{ding}");
    assert!(ding.contains("image: \"media/ding-2.jpg\""), "{ding}");
    assert!(
        ding.contains("narration: \"media/ding.{lang}.wav\""),
        "{ding}"
    );
    assert!(
        scans
            .read("exhibition.yaml")
            .contains("media/portrait.jpg  (was portrait.jpg)")
    );
    assert!(scans.read("tours/walk.md").contains("scene: hall-one"));
    succeeds(&scans.0, &["build", "--cache", "cache"]);
}

#[test]
fn surveyors_may_have_z_up() {
    let scans = Scans::new();
    scans
        .put("a.jpg", panorama(1, 0.0))
        .put("b.jpg", panorama(2, 0.0))
        .put(
            "trajectory.json",
            r#"{"poses": [{"id": "a", "position": [0, 0, 1.5], "yaw": 350}, {"id": "b", "position": [0, 5, 1.5], "yaw": 0}]}"#,
        );
    let said = scans.draft(&["--poses-up", "z"]);
    assert!(said.contains("z up and y north"), "{said}");
    assert!(scans.read("scenes/b.md").contains("position: [0, 1.5, -5]"));
    let a = scans.read("scenes/a.md");
    assert!(a.contains("{scene: b, yaw: 10, pitch: 0}"), "{a}");
}

#[test]
fn a_gltf_keeps_its_parts_and_a_giant_is_doubted() {
    let scans = Scans::new();
    let json = r#"{"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0}],"meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],"accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3","min":[0,0,0],"max":[20,32.5,1]}],"bufferViews":[{"buffer":0,"byteLength":36}],"buffers":[{"byteLength":36,"uri":"jar%20parts/geometry.bin"}]}"#;
    scans
        .put("Big Jar.gltf", json)
        .put("jar parts/geometry.bin", [0_u8; 36]);
    scans.draft(&[]);
    assert!(
        scans
            .0
            .root()
            .join("draft/media/big-jar/jar parts/geometry.bin")
            .is_file()
    );
    assert_eq!(
        codes(&scans.0),
        ["missing-alt Warning", "missing-rights Warning"]
    );
    let jar = scans.read("objects/big-jar.md");
    assert!(jar.contains("units: cm?"), "{jar}");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_out_of_the_folder() {
    let scans = Scans::new();
    scans.put("a.jpg", panorama(1, 0.0));
    let outside = scans.0.path("secret.jpg");
    fs::write(&outside, panorama(2, 0.0)).unwrap();
    std::os::unix::fs::symlink(&outside, scans.0.path("scans/b.jpg")).unwrap();
    std::os::unix::fs::symlink(scans.0.path("scans"), scans.0.path("scans/again")).unwrap();
    let said = scans.draft(&[]);
    assert!(said.contains("drafted 1 scene,"), "{said}");
    assert!(said.contains("left out `b.jpg`: is a link"), "{said}");
}

#[test]
fn draw_shows_a_model_from_where_one_likes() {
    let scans = Scans::new();
    scans.put("jar.glb", glb(3)).put("torn.glb", &glb(3)[..40]);
    let drawn = |more: &[&str]| {
        let small = [
            "draw",
            "scans/jar.glb",
            "-o",
            "jar.jpg",
            "--size",
            "160x120",
        ];
        succeeds(&scans.0, &[&small, more].concat());
        fs::read(scans.0.path("jar.jpg")).unwrap()
    };
    let front = drawn(&[]);
    let mut image = JpegDecoder::new(ZCursor::new(&front));
    image.decode_headers().unwrap();
    assert_eq!(image.dimensions(), Some((160, 120)));
    assert_eq!(drawn(&["--yaw", "0", "--pitch=-0"]), front);
    assert_ne!(drawn(&["--yaw=-60"]), front);
    assert_ne!(drawn(&["--rotate=-90,0,0"]), front);
    // From twice as far it is half as large.
    assert_ne!(drawn(&["--distance", "6"]), drawn(&["--distance", "3"]));
    assert_eq!(drawn(&["--units", "cm"]), front, "as large on its picture");

    let refused = |arguments: &[&str]| {
        let said = enfilade(&scans.0, &[&["draw"], arguments].concat());
        (said.status.code(), String::from_utf8(said.stderr).unwrap())
    };
    let (code, said) = refused(&["scans/torn.glb", "-o", "torn.jpg"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.starts_with("error: scans/torn.glb: "), "{said}");
    assert!(!scans.0.path("torn.jpg").exists());
    // What a file says of itself is no command to the terminal.
    let evil = r#"{"asset": {"version": "2.0"}, "extensionsRequired": ["\u001b[2Jevil"], "extensionsUsed": ["\u001b[2Jevil"]}"#;
    scans.put("evil.gltf", evil);
    let (code, said) = refused(&["scans/evil.gltf", "-o", "evil.jpg"]);
    assert!(code == Some(1) && said.contains("evil`"), "{said}");
    assert!(!said.contains('\u{1b}'), "{said:?}");
    let (code, said) = refused(&["scans/none.glb", "-o", "none.jpg"]);
    assert_eq!(code, Some(2), "{said}");
    for wrong in [
        "--size=0x9",
        "--size=9999999x9",
        "--yaw=NaN",
        "--rotate=1,2",
    ] {
        let (code, said) = refused(&["scans/jar.glb", "-o", "x.jpg", wrong]);
        assert!(code == Some(2) && said.contains("say "), "{said}");
    }
}

#[test]
fn inspect_tells_what_a_file_is_and_what_check_would_say() {
    let scans = Scans::new();
    scans
        .put("hall.jpg", panorama(1, 12.5))
        .put("jar.glb", glb(3))
        .put("voice.wav", wav())
        .put("voice.vtt", CAPTIONS)
        .put("torn.jpg", &jpeg(64, 64, 1)[..300]);
    let whole = [
        "inspect",
        "scans/hall.jpg",
        "scans/jar.glb",
        "scans/voice.wav",
        "scans/voice.vtt",
    ];
    let said = succeeds(&scans.0, &whole);
    let plain = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for line in [
        "size 1024 × 512 pixels megapixels",
        "GPano PoseHeadingDegrees 12.5",
        "extent 1.0000 × 1.0000 × 0.5000 m",
        "triangles 1 vertices 3",
        "channels 1, mono",
        "cues 1 length",
    ] {
        assert!(plain.contains(line), "{line:?} in {said}");
    }

    let torn = enfilade(&scans.0, &["inspect", "scans/torn.jpg", "--format", "json"]);
    assert_eq!(torn.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&torn.stdout).unwrap();
    assert_eq!(json[0]["finding"]["code"], "broken-image");
    let json = succeeds(&scans.0, &[&whole[..], &["--format", "json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["facts"]["size"], serde_json::json!([1024, 512]));
    assert_eq!(json[2]["facts"]["channels"], 1);
    assert_eq!(json[2]["facts"]["length"], 0.992);
}

#[test]
fn doctor_says_what_to_do() {
    let workshop = Workshop::empty();
    let nothing = enfilade(&workshop, &["doctor", "--cache", "cache"]);
    assert_eq!(nothing.status.code(), Some(2));
    let said = text(&nothing.stdout);
    assert!(said.contains("FAIL  exhibitions"), "{said}");
    succeeds(&workshop, &["new", "first"]);
    let said = succeeds(&workshop, &["doctor", "--cache", "cache"]);
    assert!(
        said.contains("ok    exhibitions   1 exhibition in"),
        "{said}"
    );
    assert!(said.contains("ok    cache"), "{said}");
    for disk in ["cache disk", "output disk"] {
        let line = said.lines().find(|line| line.contains(disk)).unwrap();
        assert!(
            line.ends_with(" are free") || line.contains("make room"),
            "{line}"
        );
    }
    assert!(
        !workshop.path("cache").exists(),
        "nothing is made by looking"
    );
    workshop.write("file", "");
    let blocked = enfilade(&workshop, &["doctor", "--cache", "exhibitions/file"]);
    assert_eq!(blocked.status.code(), Some(2), "{}", text(&blocked.stdout));
}
