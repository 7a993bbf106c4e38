//! The program as it is called: exit codes, what goes to which stream, and the commands of the
//! documentation.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::Workshop;

fn enfilade(workshop: &Workshop, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_enfilade"))
        .args(arguments)
        .args(["--cache", "cache"])
        .current_dir(workshop.path("."))
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn defaults_are_the_folders_of_the_readme() {
    let workshop = Workshop::complete();
    let built = enfilade(&workshop, &["build"]);
    assert_eq!(built.status.code(), Some(0), "{}", text(&built.stderr));
    assert!(text(&built.stdout).starts_with("output: "));
    assert!(workshop.path("output/index.html").is_file());

    let packed = enfilade(&workshop, &["package"]);
    assert_eq!(packed.status.code(), Some(0), "{}", text(&packed.stderr));
    assert!(workshop.path("output/hall-usb.zip").is_file());
}

#[test]
fn one_exhibition_may_be_packed_by_its_id() {
    let workshop = Workshop::complete();
    workshop.write("broken/exhibition.yaml", "title: [");
    assert_eq!(enfilade(&workshop, &["package"]).status.code(), Some(1));
    let packed = enfilade(&workshop, &["package", "hall", "-o", "sticks/bronze.zip"]);
    assert_eq!(packed.status.code(), Some(0), "{}", text(&packed.stderr));
    assert!(workshop.path("sticks/bronze.zip").is_file());
}

#[test]
fn findings_exit_with_one_and_json_stands_alone() {
    let workshop = Workshop::complete();
    workshop.write("hall/scenes/two.md", "---\ntitel: Two\n---\n");
    let checked = enfilade(&workshop, &["check", "--format", "json"]);
    assert_eq!(checked.status.code(), Some(1));
    let findings: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    let first = findings
        .as_array()
        .unwrap()
        .iter()
        .find(|finding| finding["code"] == "unknown-key")
        .unwrap();
    assert_eq!(first["line"], 2);
    assert_eq!(first["column"], 1);
    assert_eq!(first["help"], "did you mean `title`?");
    assert!(
        first["file"]
            .as_str()
            .unwrap()
            .ends_with("hall/scenes/two.md")
    );

    let human = enfilade(&workshop, &["check"]);
    assert_eq!(human.status.code(), Some(1));
    assert!(
        text(&human.stderr).contains("2 | titel: Two"),
        "{}",
        text(&human.stderr)
    );
    assert!(human.stdout.is_empty());
}

#[test]
fn what_cannot_run_exits_with_two() {
    let workshop = Workshop::complete();
    for arguments in [
        &["build", "nowhere"][..],
        &["check", "--threads", "0"],
        &["fly"],
    ] {
        let output = enfilade(&workshop, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn a_plan_lists_every_scan_and_makes_nothing() {
    let workshop = Workshop::complete();
    let planned = enfilade(&workshop, &["build", "--plan"]);
    assert_eq!(
        text(&planned.stdout),
        "model      hall/media/box.glb\n\
         panorama   hall/media/one.jpg\n\
         picture    hall/media/rubbing.jpg\n\
         panorama   hall/media/two.jpg\n"
    );
    assert!(!workshop.path("output").exists());
}

#[test]
fn the_default_exhibition_is_complete() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("exhibitions");
    let workshop = Workshop::empty();
    fs::create_dir_all(workshop.root()).unwrap();
    let checked = enfilade(&workshop, &["check", root.to_str().unwrap()]);
    assert_eq!(checked.status.code(), Some(0));
    assert_eq!(text(&checked.stderr), "", "no findings at all");
}
