//! Panoramas that come as six faces, as trees of tiles, in part or tilted, and what is wrong with
//! some of them.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use crate::support::{Workshop, files, jpeg, places};

const FACES: [&str; 6] = ["front", "right", "back", "left", "up", "down"];
const SHORT: [&str; 6] = ["f", "r", "b", "l", "u", "d"];

/// One scene whose panorama is written so.
fn scene(panorama: &str) -> Workshop {
    let workshop = Workshop::english();
    workshop.write(
        "hall/scenes/two.md",
        &format!("---\ntitle: Two\nalt: A room\n{panorama}\nlinks:\n  - {{scene: one, yaw: -90}}\n---\nThe second room.\n"),
    );
    workshop
}

fn with_faces(panorama: &str, names: [&str; 6]) -> Workshop {
    let workshop = scene(panorama);
    for (name, seed) in names.iter().zip(10..) {
        workshop.put(
            &format!("hall/media/cube/{name}.jpg"),
            &jpeg(256, 256, seed),
        );
    }
    workshop
}

fn found(workshop: &Workshop) -> Vec<String> {
    places(&workshop.check(), &workshop.root())
}

/// The published media of a build that has no findings.
fn media(workshop: &Workshop) -> Vec<Vec<u8>> {
    let built = workshop.build();
    assert_eq!(places(&built, &workshop.root()), Vec::<String>::new());
    let published = files(&workshop.path("output/hall/media"));
    published.into_values().collect()
}

#[test]
fn faces_are_found_by_what_programs_call_them_and_by_name() {
    let pattern = "panorama: media/cube/{face}.jpg";
    let expected = media(&with_faces(pattern, FACES));
    assert!(!expected.is_empty());
    let humus = ["posz", "posx", "negz", "negx", "posy", "negy"];
    for names in [SHORT, humus] {
        assert_eq!(media(&with_faces(pattern, names)), expected, "{names:?}");
    }
    let odd = ["a", "b", "c", "d", "e", "g"];
    let cube = "cube: {front: media/cube/a.jpg, right: media/cube/b.jpg, back: media/cube/c.jpg, left: media/cube/d.jpg, up: media/cube/e.jpg, down: media/cube/g.jpg}";
    assert_eq!(media(&with_faces(cube, odd)), expected);
}

/// 2 × 2 tiles of 128 pixels, and a coarser level that is left alone.
fn with_tiles(pattern: &str, name: impl Fn(u32, &str, u32, u32) -> String) -> Workshop {
    let workshop = scene(&format!("panorama: \"{pattern}\""));
    for (face, seed) in SHORT.iter().zip(10..) {
        let path = |level, row, column| format!("hall/media/{}", name(level, face, row, column));
        workshop.put(&path(1, 0, 0), &jpeg(128, 128, 99));
        for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let seed = seed * 4 + (row * 2 + column) as u8;
            workshop.put(&path(2, row, column), &jpeg(128, 128, seed));
        }
    }
    workshop
}

#[test]
fn trees_of_tiles_are_read_as_pannellum_and_marzipano_write_them() {
    let pannellum = |level, face: &str, row, column| format!("{level}/{face}{row}_{column}.jpg");
    let expected = media(&with_tiles(
        "media/{level}/{face}{row}_{column}.jpg",
        pannellum,
    ));
    let own_words = with_tiles("media/%l/%s%y_%x.jpg", pannellum);
    assert_eq!(media(&own_words), expected);
    let marzipano = |level, face: &str, row, column| format!("t/{level}/{face}/{row}/{column}.jpg");
    let marzipano = with_tiles("media/t/{z}/{f}/{y}/{x}.jpg", marzipano);
    assert_eq!(media(&marzipano), expected);
}

#[test]
fn what_is_missing_or_uneven_is_said_where_the_author_names_it() {
    let pattern = "panorama: media/cube/{face}.jpg";
    let [broken, not_there] =
        ["broken-image", "missing-file"].map(|code| format!("{code} hall/scenes/two.md:4:11"));
    let nothing = scene(pattern);
    assert_eq!(found(&nothing), [not_there.as_str()]);
    let missing = with_faces(pattern, FACES);
    missing.remove("hall/media/cube/up.jpg");
    assert_eq!(found(&missing), [not_there.as_str()]);
    let uneven = with_faces(pattern, FACES);
    uneven.put("hall/media/cube/left.jpg", &jpeg(256, 250, 1));
    assert_eq!(found(&uneven), [broken.as_str()]);
    let other = with_faces(pattern, FACES);
    other.put("hall/media/cube/left.jpg", b"%PDF-1.4 no photograph");
    assert_eq!(found(&other), [broken.as_str()]);
    let tile = with_tiles(
        "media/{level}/{face}{row}_{column}.jpg",
        |level, face, row, column| format!("{level}/{face}{row}_{column}.jpg"),
    );
    tile.remove("hall/media/2/d1_1.jpg");
    let report = tile.check();
    assert!(
        report.findings[0].message.contains("media/2/d1_1.jpg"),
        "{}",
        report.findings[0].message
    );
}

#[test]
fn six_pictures_under_the_wrong_key_are_told_the_right_one() {
    let report = scene("panorama: {cube: {front: media/two.jpg}}").check();
    let finding = &report.findings[0];
    assert_eq!(finding.code, "wrong-type");
    assert!(finding.help.as_deref().unwrap().contains("`cube: {front"));
}

#[test]
fn a_change_of_one_face_is_a_change() {
    let workshop = with_faces("panorama: media/cube/{face}.jpg", FACES);
    let before = media(&workshop);
    workshop.put("hall/media/cube/down.jpg", &jpeg(256, 256, 77));
    assert_ne!(media(&workshop), before);
}

#[test]
fn no_face_lies_outside_the_exhibition() {
    let outside = scene("panorama: ../{face}.jpg");
    assert_eq!(found(&outside)[0], "path-outside hall/scenes/two.md:4:11");
    let both = scene(
        "panorama: media/two.jpg\ncube: {front: media/two.jpg, right: media/two.jpg, back: media/two.jpg, left: media/two.jpg, up: media/two.jpg, down: media/two.jpg}",
    );
    assert!(found(&both)[0].starts_with("two-kinds"));
    let lacking = scene("cube: {front: media/a.jpg}");
    let codes: Vec<String> = found(&lacking);
    assert!(
        codes.iter().any(|code| code.starts_with("missing-key")),
        "{codes:?}"
    );
}

fn tour(workshop: &Workshop) -> String {
    let built = workshop.build();
    assert_eq!(places(&built, &workshop.root()), Vec::<String>::new());
    let scripts = files(&workshop.path("output/hall"));
    let tour = scripts
        .into_iter()
        .find(|(name, _)| name.starts_with("tour."));
    String::from_utf8(tour.unwrap().1).unwrap()
}

#[test]
fn an_author_may_say_which_part_of_the_sphere_a_picture_shows() {
    let strip = scene("panorama: media/strip.jpg\nextent: {width: 150, height: 54, middle: 1.2}");
    strip.put("hall/media/strip.jpg", &jpeg(600, 216, 5));
    let tour = tour(&strip);
    let coverage = "\"coverage\":{\"yaw\":[-75.0,75.0],\"pitch\":[-25.8,28.2]}";
    assert!(tour.contains(coverage), "{tour}");
    let beyond = scene("panorama: media/two.jpg\nextent: {width: 150, height: 100, middle: 60}");
    assert_eq!(found(&beyond), ["out-of-range hall/scenes/two.md:5:9"]);
}

#[test]
fn a_tilt_turns_the_room_and_nothing_else() {
    let level = scene("panorama: media/two.jpg");
    let tilted = scene("panorama: media/two.jpg\ntilt: {pitch: 10, roll: -3}");
    assert_ne!(media(&level), media(&tilted));
    let upright = scene("panorama: media/two.jpg\ntilt: {}");
    assert_eq!(media(&level), media(&upright));
}

/// Each edition has tiles of its own, and both share the rest.
#[test]
fn editions_write_tiles_as_the_site_says() {
    let workshop = Workshop::english();
    workshop.put("hall/media/one.jpg", &jpeg(2048, 1024, 3));
    let site = std::fs::read_to_string(workshop.root().join("site.yaml")).unwrap();
    workshop.write(
        "site.yaml",
        &format!("{site}panorama_tiles: {{web: {{format: webp, quality: 70}}}}\n"),
    );
    assert_eq!(found(&workshop), Vec::<String>::new());
    assert_eq!(
        places(&workshop.build(), &workshop.root()),
        Vec::<String>::new()
    );
    let web = files(&workshop.path("output/hall/media"));
    let ending = |path: &String, ending: &str| path.ends_with(ending);
    let tiles: Vec<&Vec<u8>> = web
        .iter()
        .filter(|(path, _)| ending(path, ".webp"))
        .map(|(_, bytes)| bytes)
        .collect();
    assert!(!tiles.is_empty());
    assert!(tiles.iter().all(|tile| tile.starts_with(b"RIFF")));
    workshop.package("museum.zip", 2);
    let packed = std::fs::read(workshop.path("museum.zip")).unwrap();
    let names = String::from_utf8_lossy(&packed);
    assert!(!names.contains(".webp"));
}

#[test]
fn tiles_of_an_unknown_kind_are_refused() {
    let workshop = Workshop::english();
    let site = std::fs::read_to_string(workshop.root().join("site.yaml")).unwrap();
    workshop.write(
        "site.yaml",
        &format!("{site}panorama_tiles: {{web: {{format: avif, quality: 0}}, tv: {{}}, usb: {{quality: 1.5}}}}\n"),
    );
    let mut codes: Vec<String> = found(&workshop)
        .iter()
        .filter_map(|place| place.split_whitespace().next().map(str::to_owned))
        .collect();
    codes.sort();
    let expected = ["out-of-range", "unknown-key", "wrong-type", "wrong-type"];
    assert_eq!(codes, expected);
}
