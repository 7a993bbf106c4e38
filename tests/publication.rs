//! What is written: the same bytes always, nothing twice, nothing of others removed, and never a
//! page whose references do not resolve.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::{Workshop, files, jpeg};
use enfilade::gltf::{Document, Glb, write_glb};
use enfilade::pipeline::{Made, Written};

#[test]
fn one_thread_and_many_write_the_same_bytes() {
    let (one, many) = (Workshop::complete(), Workshop::complete());
    one.build_into("output", 1);
    many.build_into("elsewhere", 4);
    let built = files(&one.path("output"));
    assert!(built.len() > 20, "{:?}", built.keys());
    assert!(built == files(&many.path("elsewhere")));

    one.package("a.zip", 1);
    many.package("b.zip", 4);
    let zip = fs::read(one.path("a.zip")).unwrap();
    assert!(zip.len() > 10_000);
    assert!(zip == fs::read(many.path("b.zip")).unwrap());
}

fn published(made: &Made) -> (usize, usize, usize) {
    match &made.result {
        Written::Folder { published, .. } => (made.ran, published.written, published.removed),
        Written::Zip { .. } => panic!("no folder"),
    }
}

#[test]
fn a_second_build_does_nothing_and_an_edit_does_little() {
    let workshop = Workshop::complete();
    let first = workshop.build().made.unwrap();
    assert_eq!(first.ran, first.jobs());
    assert_eq!(published(&workshop.build().made.unwrap()), (0, 0, 0));

    workshop.put("hall/media/rubbing.jpg", &jpeg(300, 200, 9));
    let (ran, ..) = published(&workshop.build().made.unwrap());
    assert_eq!(ran, 1, "only the changed picture");

    workshop.write(
        "hall/tours/short.zh-Hans.md",
        "## 这里 {#start}\n\n再看。\n\n## 兽面 {#face}\n\n近看。\n",
    );
    let (ran, written, removed) = published(&workshop.build().made.unwrap());
    assert_eq!(ran, 0);
    // The tour's page and the introduction's in Chinese and its words; the pages whose scripts'
    // names changed; never the media.
    assert!((2..=8).contains(&written), "{written}");
    assert_eq!(
        removed, 2,
        "the old words and the old structure that named them"
    );
}

#[test]
fn what_others_put_into_the_output_stays() {
    let workshop = Workshop::complete();
    fs::create_dir_all(workshop.path("output/hall/scenes")).unwrap();
    fs::write(workshop.path("output/hall/scenes/own.html"), "mine").unwrap();
    workshop.build();
    workshop
        .remove("hall/scenes/two.md")
        .remove("hall/scenes/two.zh-Hans.md")
        .write("hall/scenes/one.md", "---\ntitle: {en: One, zh-Hans: 一}\nalt: \"\"\npanorama: media/one.jpg\nhotspots: [{id: roof, yaw: 5}]\n---\nx\n\n## Roof {#roof}\n");
    workshop.build();
    assert!(!workshop.path("output/hall/scenes/two.html").exists());
    assert!(
        !workshop
            .path("output/zh-hans/hall/scenes/two.html")
            .exists()
    );
    assert_eq!(
        fs::read(workshop.path("output/hall/scenes/own.html")).unwrap(),
        b"mine"
    );
}

#[test]
fn a_file_that_was_damaged_in_the_output_is_mended() {
    let workshop = Workshop::complete();
    workshop.build();
    let good = files(&workshop.path("output"));
    fs::write(workshop.path("output/hall/index.html"), "damaged").unwrap();
    fs::remove_file(workshop.path("output/index.html")).unwrap();
    workshop.build();
    assert!(good == files(&workshop.path("output")));
}

#[test]
fn sources_are_never_the_output() {
    let workshop = Workshop::complete();
    for output in ["exhibitions", "exhibitions/hall/out", "."] {
        let error = Command::new(env!("CARGO_BIN_EXE_enfilade"))
            .args(["build", "exhibitions", "--cache", "cache", "-o", output])
            .current_dir(workshop.path("."))
            .output()
            .unwrap();
        assert_eq!(error.status.code(), Some(2), "{output}");
        let said = String::from_utf8(error.stderr).unwrap();
        assert!(said.contains("choose another with -o"), "{said}");
    }
}

#[test]
fn the_zip_is_fit_for_every_extractor() {
    let workshop = Workshop::complete();
    workshop.package("hall.zip", 2);
    let file = fs::File::open(workshop.path("hall.zip")).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let mut names = Vec::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).unwrap();
        assert_eq!(entry.unix_mode().unwrap() & 0o777, 0o644);
        assert_eq!(entry.last_modified().unwrap().year(), 1980);
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        let stored = entry.compression() == zip::CompressionMethod::Stored;
        let name = entry.name().unwrap().into_owned();
        let packed_already = name.ends_with(".jpg") || name.ends_with(".png");
        assert_eq!(stored, packed_already, "{name}");
        names.push(name);
    }
    assert!(names.iter().all(|name| name.starts_with("hall/")));
    assert!(names.is_sorted());
    assert!(names.contains(&"hall/START-HERE.html".to_owned()));
    assert!(names.contains(&"hall/zh-hans/hall/index.html".to_owned()));
}

/// What is packed is unpacked first: this reader knows neither meshopt nor quantisation, which
/// Khronos' validator and the viewer read (tests/browser/relics.test.mjs).
#[test]
fn another_reader_understands_the_model() {
    let workshop = Workshop::complete();
    workshop.build();
    let site = files(&workshop.path("output"));
    let (_, bytes) = site
        .iter()
        .find(|(path, _)| path.ends_with(".glb"))
        .unwrap();
    let (document, buffers, _) = gltf::import_slice(unpacked(bytes)).unwrap();
    let scene = document.default_scene().unwrap();
    let mut corners = Vec::new();
    let nowhere_else: [[f32; 4]; 4] =
        std::array::from_fn(|column| std::array::from_fn(|row| f32::from(u8::from(row == column))));
    for node in scene.nodes() {
        corners_below(&node, nowhere_else, &buffers, &mut corners);
    }
    // One triangle, as it was written: tests/support's.
    let expected = [[-0.5, 0.0, 0.0], [0.5, 0.0, 0.5], [0.0, 1.0, 0.0]];
    assert_eq!(corners.len(), expected.len());
    for (found, expected) in corners.iter().zip(expected) {
        for axis in 0..3 {
            assert!((found[axis] - expected[axis]).abs() < 1e-3, "{corners:?}");
        }
    }
}

fn unpacked(glb: &[u8]) -> Vec<u8> {
    let read = Glb::read(Cursor::new(glb), glb.len() as u64).unwrap();
    let bin = read.bin.map(|at| &glb[at.start as usize..at.end as usize]);
    let packed = Document::parse(&read.json).unwrap();
    let (document, bin) = enfilade::gltf::plain(&packed, bin.unwrap_or_default()).unwrap();
    let json = serde_json::to_vec(document.root()).unwrap();
    write_glb(&json, &bin).unwrap()
}

/// The corners that a node and its children draw, in the order of their indices.
fn corners_below(
    node: &gltf::Node<'_>,
    above: [[f32; 4]; 4],
    buffers: &[gltf::buffer::Data],
    corners: &mut Vec<[f32; 3]>,
) {
    let own = node.transform().matrix();
    // Columns, as glTF has them.
    let placed: [[f32; 4]; 4] = std::array::from_fn(|column| {
        std::array::from_fn(|row| (0..4).map(|at| above[at][row] * own[column][at]).sum())
    });
    for primitive in node.mesh().iter().flat_map(gltf::Mesh::primitives) {
        let reader = primitive.reader(|buffer| Some(&buffers[buffer.index()]));
        let positions: Vec<[f32; 3]> = reader.read_positions().unwrap().collect();
        for index in reader.read_indices().unwrap().into_u32() {
            let [x, y, z] = positions[index as usize];
            corners.push(std::array::from_fn(|row| {
                placed[0][row] * x + placed[1][row] * y + placed[2][row] * z + placed[3][row]
            }));
        }
    }
    for child in node.children() {
        corners_below(&child, placed, buffers, corners);
    }
}

/// References of a page or script that lead to files of the site.
fn references(file: &str, text: &str) -> Vec<String> {
    let quoted = |opening: &'static str| {
        text.match_indices(opening)
            .filter_map(move |(at, _)| text[at + opening.len()..].split('"').next())
    };
    if file.ends_with(".js") {
        let media = quoted("\"media/").map(|name| resolved(file, &format!("media/{name}")));
        return media.collect();
    }
    let sets = quoted("srcset=\"").flat_map(|set| set.split(','));
    let images = sets.filter_map(|entry| entry.split_whitespace().next());
    quoted("href=\"")
        .chain(quoted(" src=\""))
        .chain(images)
        .filter_map(|target| target.split(['#', '?']).next())
        .filter(|target| !target.is_empty() && !target.contains(':'))
        .map(|target| resolved(file, target))
        .collect()
}

/// A relative path, from the site's root.
fn resolved(file: &str, target: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => {
                parts.pop().unwrap();
            }
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Everything that can be reached from the portal is there.
fn assert_all_resolves(site: &BTreeMap<String, Vec<u8>>, moment: &str) -> usize {
    let mut seen = std::collections::BTreeSet::new();
    let mut todo = vec!["index.html".to_owned()];
    while let Some(page) = todo.pop() {
        if !seen.insert(page.clone()) {
            continue;
        }
        let bytes = site
            .get(&page)
            .unwrap_or_else(|| panic!("{page} is missing {moment}"));
        let is_structure = page.contains("/tour.") && page.ends_with(".js");
        if page.ends_with(".html") || is_structure {
            let text = std::str::from_utf8(bytes).unwrap();
            let end = if is_structure { ");" } else { "</html>" };
            assert!(text.trim_end().ends_with(end), "{page} is cut off {moment}");
            todo.extend(references(&page, text));
        }
    }
    seen.len()
}

#[test]
fn a_build_killed_at_any_moment_leaves_old_or_new_pages_that_resolve() {
    let workshop = Workshop::complete();
    workshop.build();
    let old = files(&workshop.path("output"));
    assert!(assert_all_resolves(&old, "at first") > 15);

    let edits = |round: usize| {
        workshop
            .write("hall/index.md", &format!("Welcome, round {round}, to the [tripod](objects/ding.md).\n"))
            .write(
                &format!("hall/scenes/extra-{}.md", round % 3),
                &format!("---\ntitle: {{en: Extra {round}, zh-Hans: 另}}\nalt: \"\"\npanorama: media/two.jpg\nlinks: [{{scene: one, yaw: 3}}]\n---\n"),
            )
            .put("hall/media/rubbing.jpg", &jpeg(300, 200, u8::try_from(round).unwrap()));
        if round > 0 {
            let _ = fs::remove_file(
                workshop
                    .root()
                    .join(format!("hall/scenes/extra-{}.md", (round + 1) % 3)),
            );
        }
    };
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_enfilade"))
            .args(["build", "exhibitions", "--cache", "cache", "-o", "output"])
            .current_dir(workshop.path("."))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    // Finished scripts only: half-written files bear hidden names and come and go.
    let names = || {
        let entries = fs::read_dir(workshop.path("output/hall")).unwrap();
        let names = entries
            .flatten()
            .map(|entry| entry.file_name().into_string().unwrap());
        names
            .filter(|name| !name.starts_with('.'))
            .collect::<std::collections::BTreeSet<_>>()
    };

    let mut before = files(&workshop.path("output"));
    let mut torn = 0;
    for round in 0..50_u32 {
        edits(usize::try_from(round).unwrap());
        let known = names();
        let mut child = start();
        // Every fifth is killed wherever it is; the others some time after their first write.
        if round % 5 == 0 {
            std::thread::sleep(Duration::from_millis(u64::from(round)));
        } else {
            while names() == known && child.try_wait().unwrap().is_none() {}
            std::thread::sleep(Duration::from_micros(u64::from(round * 60)));
        }
        child.kill().unwrap();
        let was_killed = !child.wait().unwrap().success();
        let site = files(&workshop.path("output"));
        assert!(assert_all_resolves(&site, &format!("after kill {round}")) > 15);
        torn += u32::from(was_killed && site != before);
        before = site;
    }
    assert!(
        torn > 0,
        "no kill fell between the first write and the last"
    );

    workshop.build();
    let mended = files(&workshop.path("output"));
    let fresh = Workshop::empty();
    let order = Command::new(env!("CARGO_BIN_EXE_enfilade"))
        .arg("build")
        .arg(workshop.root())
        .arg("--cache")
        .arg(fresh.path("cache"))
        .arg("-o")
        .arg(fresh.path("output"))
        .output()
        .unwrap();
    assert!(order.status.success());
    assert_eq!(
        mended.keys().collect::<Vec<_>>(),
        files(&fresh.path("output")).keys().collect::<Vec<_>>(),
        "no leavings"
    );
    assert!(mended == files(&fresh.path("output")));
}
