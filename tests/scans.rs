//! Real files, many of them made to harm: each is put where an author would put it, and built by
//! a process of its own. It succeeds, or says what is wrong and where, within 2 GiB and 20 s.
//!
//! The files lie in `../shared/scans`, and are too many and too large for this repository: where
//! they are not, these tests say so and pass.
//!
//! Linux alone limits what a process takes in the way that is needed here.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::support::limits::Limits;
use crate::support::{Workshop, fixtures};

const LIMITS: Limits = Limits {
    mebibytes: 2048,
    seconds: 20,
};

/// A file in a place of an exhibition.
struct Case {
    name: String,
    files: Vec<(String, Vec<u8>)>,
}

impl Case {
    fn new(scan: &Path, role: &str) -> Case {
        Case {
            name: format!("{} as {role}", scan.display()),
            files: Vec::new(),
        }
    }

    fn with(mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Case {
        self.files.push((path.into(), bytes.into()));
        self
    }

    /// What lies beside a scan, for it may need it.
    fn with_neighbours(mut self, scan: &Path) -> Case {
        for file in files_below(scan.parent().unwrap()) {
            let inside = file.strip_prefix(scan.parent().unwrap()).unwrap();
            let path = format!("hall/media/{}", inside.display());
            self.files.push((path, fs::read(&file).unwrap()));
        }
        self
    }
}

fn scans() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/scans");
    if !folder.is_dir() {
        eprintln!("skipped: {} is not there", folder.display());
        return None;
    }
    Some(folder)
}

/// Sorted.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `hall` with one room; whatever a case brings is laid over it.
fn exhibition() -> Workshop {
    let workshop = Workshop::empty();
    workshop
        .write("site.yaml", "title: The Plain\nlanguages: [en]\n")
        .write("hall/exhibition.yaml", "title: Bronze\nrights: CC0\n")
        .write("hall/scenes/one.md", &scene("media/one.jpg", ""))
        .put("hall/media/one.jpg", &crate::support::jpeg(512, 256, 1));
    workshop
}

fn scene(panorama: &str, more: &str) -> String {
    format!("---\ntitle: One\nalt: A room\npanorama: \"{panorama}\"\n{more}---\nWords.\n")
}

fn object(media: &str) -> String {
    format!("---\ntitle: A relic\nmedia:\n  - {{id: scan, {media}, alt: A relic}}\n---\nWords.\n")
}

fn build(workshop: &Workshop, cache: &Path) -> Output {
    LIMITS
        .enfilade(&workshop.path("."))
        .args(["build", "--format", "json", "--cache"])
        .arg(cache)
        .output()
        .unwrap()
}

/// Why this is neither a success nor a finding with a place.
fn fault(output: &Output) -> Option<String> {
    let told = || String::from_utf8_lossy(&output.stderr).into_owned();
    match output.status.code() {
        Some(0 | 1) if told().contains("panicked") => Some(told()),
        Some(0) => None,
        Some(1) => {
            let findings: serde_json::Value = match serde_json::from_slice(&output.stdout) {
                Ok(findings) => findings,
                Err(error) => return Some(format!("no JSON: {error}: {}", told())),
            };
            let placed = |finding: &serde_json::Value| {
                finding["severity"] == "error"
                    && finding["message"].as_str().is_some_and(|m| !m.is_empty())
                    && finding["file"].as_str().is_some_and(|file| {
                        file.starts_with("exhibitions/") && Path::new(file).extension().is_some()
                    })
            };
            let any = findings
                .as_array()
                .is_some_and(|all| all.iter().any(placed));
            (!any).then(|| format!("no finding with a place: {findings:#}"))
        }
        _ => Some(format!("{}: {}", output.status, told())),
    }
}

/// Builds every case, as many at once as there are processors.
fn all_hold(cases: &[Case]) {
    let next = AtomicUsize::new(0);
    let faults = Mutex::new(Vec::new());
    let (built, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        // What all cases share is made once; what they bring is made anew for each.
        let cache = tempfile::tempdir().unwrap();
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let workshop = exhibition();
            for (path, bytes) in &case.files {
                workshop.put(path, bytes);
            }
            let output = build(&workshop, cache.path());
            match fault(&output) {
                Some(fault) => faults
                    .lock()
                    .unwrap()
                    .push(format!("{}\n{fault}", case.name)),
                None if output.status.success() => _ = built.fetch_add(1, Ordering::Relaxed),
                None => _ = refused.fetch_add(1, Ordering::Relaxed),
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(work);
        }
    });
    let faults = faults.into_inner().unwrap();
    assert!(
        faults.is_empty(),
        "{} of {}:\n{}",
        faults.len(),
        cases.len(),
        faults.join("\n\n")
    );
    println!("{built:?} built, {refused:?} refused with a place");
    assert_eq!(
        built.into_inner() + refused.into_inner(),
        cases.len(),
        "every case was tried"
    );
}

fn name(scan: &Path) -> &str {
    scan.file_name().unwrap().to_str().unwrap()
}

/// A model of a relic, and the mesh of a hall.
fn as_model(scan: &Path) -> Case {
    let path = format!("media/{}", name(scan));
    Case::new(scan, "a model")
        .with_neighbours(scan)
        .with(
            "hall/objects/relic.md",
            object(&format!("model: \"{path}\"")),
        )
        .with(
            "hall/exhibition.yaml",
            format!(
                "title: Bronze\nrights: CC0\nhalls: [{{id: hall, title: Hall, mesh: \"{path}\"}}]\n"
            ),
        )
}

/// A picture of a relic, on a wall, and a museum's sign.
fn as_image(scan: &Path) -> Case {
    let path = format!("media/{}", name(scan));
    let bytes = fs::read(scan).unwrap();
    Case::new(scan, "an image")
        .with(format!("hall/{path}"), bytes.clone())
        .with(format!("museums/media/{}", name(scan)), bytes)
        .with(
            "museums/plain.md",
            format!("---\ntitle: Plain\nlogo: \"{path}\"\n---\n"),
        )
        .with(
            "hall/objects/relic.md",
            object(&format!("image: \"{path}\", zoom: true")),
        )
        .with(
            "hall/scenes/one.md",
            scene(
                "media/one.jpg",
                &format!("hotspots: [{{id: picture, image: \"{path}\", yaw: 1, pitch: 1, alt: A picture}}]\n"),
            ),
        )
}

fn as_panorama(scan: &Path) -> Case {
    Case::new(scan, "a panorama")
        .with(
            format!("hall/media/{}", name(scan)),
            fs::read(scan).unwrap(),
        )
        .with(
            "hall/scenes/one.md",
            scene(&format!("media/{}", name(scan)), ""),
        )
}

/// What stands beside a recording: its captions and its transcript.
fn as_captions(scan: &Path) -> Case {
    let bytes = fs::read(scan).unwrap();
    Case::new(scan, "captions")
        .with(
            "hall/objects/relic.md",
            "---\ntitle: A relic\nnarration: \"media/talk.{lang}.mp3\"\n---\n",
        )
        .with(
            "hall/media/talk.en.mp3",
            fixtures::bytes("a sound").unwrap(),
        )
        .with("hall/media/talk.en.vtt", bytes.clone())
        .with("hall/media/talk.en.md", bytes)
}

/// Front matter, words and tables, one thing a case: what is broken in one hides the next.
fn as_text(scan: &Path) -> Vec<Case> {
    let bytes = fs::read(scan).unwrap();
    let fenced = [b"---\n", bytes.as_slice(), b"\n---\nWords.\n"].concat();
    let whole = ["site.yaml", "hall/exhibition.yaml"]
        .map(|path| Case::new(scan, path).with(path, bytes.clone()));
    let front = Case::new(scan, "front matter")
        .with("hall/scenes/two.md", fenced.clone())
        .with("hall/objects/relic.md", fenced.clone())
        .with("hall/tours/walk.md", fenced.clone())
        .with("museums/plain.md", fenced);
    let words = Case::new(scan, "words and tables")
        .with("hall/index.md", bytes.clone())
        .with("hall/objects/relic.md", bytes.clone())
        .with("hall/scenes.csv", bytes.clone())
        .with("hall/objects.csv", bytes);
    whole.into_iter().chain([front, words]).collect()
}

#[test]
fn models_of_the_validators_corpus() {
    let Some(scans) = scans() else { return };
    let files = files_below(&scans.join("gltf-validator"));
    let images = files.iter().filter(|file| {
        ["png", "jpg", "webp"]
            .iter()
            .any(|e| file.extension().unwrap() == *e)
    });
    let cases: Vec<Case> = files
        .iter()
        .map(|file| as_model(file))
        .chain(images.map(|file| as_image(file)))
        .collect();
    all_hold(&cases);
}

#[test]
fn meshes_of_scanners_and_modellers() {
    let Some(scans) = scans() else { return };
    let files = files_below(&scans.join("meshes"));
    let case = |file: &PathBuf| as_model(file).with_neighbours(file);
    let cases: Vec<Case> = files.iter().map(case).collect();
    all_hold(&cases);
}

#[test]
fn odd_images() {
    let Some(scans) = scans() else { return };
    let files = files_below(&scans.join("images-odd"));
    let cases: Vec<Case> = files
        .iter()
        .flat_map(|file| [as_image(file), as_panorama(file)])
        .collect();
    all_hold(&cases);
}

#[test]
fn captions() {
    let Some(scans) = scans() else { return };
    let files = files_below(&scans.join("vtt"));
    let cases: Vec<Case> = files.iter().map(|file| as_captions(file)).collect();
    all_hold(&cases);
}

#[test]
fn texts() {
    let Some(scans) = scans() else { return };
    let files = files_below(&scans.join("text"));
    let cases: Vec<Case> = files.iter().flat_map(|file| as_text(file)).collect();
    all_hold(&cases);
}

/// A document of the YAML test suite, and whether YAML forbids it.
struct Example {
    text: String,
    forbidden: bool,
}

/// The suite writes what cannot be seen in signs of its own (its README: "Special characters").
fn examples(file: &str) -> Vec<Example> {
    let mut found: Vec<Example> = Vec::new();
    let mut open = false;
    for line in file.lines() {
        if let Some(key) = line.strip_prefix("  ").filter(|key| !key.starts_with(' ')) {
            open = key.starts_with("yaml: |");
            if open {
                found.push(Example {
                    text: String::new(),
                    forbidden: false,
                });
            } else if let (true, Some(last)) = (key == "fail: true", found.last_mut()) {
                last.forbidden = true;
            }
        } else if let (true, Some(last)) = (open, found.last_mut()) {
            last.text.push_str(line.get(4..).unwrap_or_default());
            last.text.push('\n');
        }
    }
    for example in &mut found {
        let plain = example.text.replace('␣', " ").replace('↵', "");
        let plain = plain.replace("———»", "\t").replace("——»", "\t");
        let plain = plain.replace("—»", "\t").replace('»', "\t");
        let plain = plain.replace('←', "\r").replace('⇔', "\u{feff}");
        example.text = match plain.split_once('∎') {
            Some((text, _)) => text.to_owned(),
            None => plain,
        };
    }
    found
}

/// Codes of what is no YAML, whatever its keys.
const SYNTAX: [&str; 6] = [
    "broken-yaml",
    "tab-in-yaml",
    "colon-in-text",
    "comma-in-braces",
    "curly-quotes",
    "duplicate-key",
];

/// What YAML forbids is refused with a place, and nothing of the suite brings a reader down.
#[test]
fn documents_of_the_yaml_test_suite() {
    let Some(scans) = scans() else { return };
    let mut accepted = Vec::new();
    let mut tried = 0;
    for file in files_below(&scans.join("text/yaml-test-suite")) {
        for example in examples(&fs::read_to_string(&file).unwrap()) {
            let workshop = exhibition();
            workshop.write("hall/exhibition.yaml", &example.text);
            let report = workshop.check();
            let refused = crate::support::places(&report, &workshop.root())
                .iter()
                .filter_map(|place| place.split_once(" hall/exhibition.yaml:"))
                .any(|(code, _)| SYNTAX.contains(&code));
            if example.forbidden && !refused {
                accepted.push(format!("{}:\n{}", name(&file), example.text));
            }
            tried += 1;
        }
    }
    assert!(tried > 150, "{tried} documents");
    assert!(accepted.is_empty(), "{}", accepted.join("\n"));
}
