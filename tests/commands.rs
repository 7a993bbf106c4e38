//! The program as it is called: exit codes, what goes to which stream, and the commands of the
//! documentation.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::Workshop;

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
fn a_plan_in_json_is_one_value() {
    let workshop = Workshop::complete();
    let planned = enfilade(&workshop, &["build", "--plan", "--format", "json"]);
    let plan: serde_json::Value = serde_json::from_slice(&planned.stdout).unwrap();
    assert_eq!(plan["jobs"][0]["kind"], "model");
    assert_eq!(plan["jobs"][0]["file"], "media/box.glb");
    assert_eq!(plan["findings"], serde_json::json!([]));
}

#[test]
fn a_report_tells_where_the_bytes_are() {
    let workshop = Workshop::complete();
    let built = enfilade(&workshop, &["build", "--report"]);
    assert_eq!(built.status.code(), Some(0), "{}", text(&built.stderr));
    let said = text(&built.stdout);
    assert!(
        said.contains("\nhall ") && said.contains(" panorama  "),
        "{said}"
    );
    assert!(said.contains(" in 2 scans\n"), "{said}");
    assert!(said.contains("hall/media/one.jpg\n"), "{said}");
    let page = fs::read_to_string(workshop.path("output-report.html")).unwrap();
    assert!(page.contains("<td>2</td>") && page.contains("one.jpg: panorama, "));

    let packed = enfilade(&workshop, &["package", "-o", "a.zip", "--report=b.html"]);
    assert_eq!(packed.status.code(), Some(0), "{}", text(&packed.stderr));
    assert!(workshop.path("b.html").is_file());

    let refused = enfilade(&workshop, &["build", "-o", "new", "--report=new/b.html"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        !workshop.path("new").exists(),
        "nothing is built for nothing"
    );
}

#[test]
fn a_report_counts_every_byte() {
    let workshop = Workshop::complete();
    let made = workshop.build().made.unwrap();
    let weights = made.result.weights();
    let built = crate::support::files(&workshop.path("output"));
    assert_eq!(weights.len(), built.len());
    for weight in weights {
        assert_eq!(
            weight.bytes,
            built[&weight.path].len() as u64,
            "{}",
            weight.path
        );
    }

    let made = workshop.package("a.zip", 2).made.unwrap();
    let packed: u64 = made
        .result
        .weights()
        .iter()
        .map(|weight| weight.bytes)
        .sum();
    let zip = fs::metadata(workshop.path("a.zip")).unwrap().len();
    // What is left are names and tables.
    assert!(packed < zip && zip - packed < 300 * made.result.weights().len() as u64);
}

#[test]
fn what_is_missing_can_be_denied_and_allowed_and_what_is_broken_cannot() {
    let workshop = Workshop::complete();
    workshop.remove("hall/scenes/two.zh-Hans.md");
    let code = |arguments: &[&str]| enfilade(&workshop, arguments).status.code();
    assert_eq!(code(&["check"]), Some(0));
    assert_eq!(code(&["check", "--deny-warnings"]), Some(1));
    assert_eq!(code(&["build", "--deny-warnings"]), Some(1));
    assert!(!workshop.path("output/index.html").exists());
    let allowed = ["--deny-warnings", "--allow", "missing-translation"];
    assert_eq!(code(&[&["check"], &allowed[..]].concat()), Some(0));
    assert_eq!(code(&["package"]), Some(1));
    assert_eq!(code(&[&["package"], &allowed[1..]].concat()), Some(0));

    for (given, said) in [
        (
            "missing-translations",
            "did you mean `missing-translation`?",
        ),
        ("unknown-key", "errors cannot be allowed"),
        ("not-yet", "nothing is refused for it"),
    ] {
        let refused = enfilade(&workshop, &["package", "--allow", given]);
        assert_eq!(refused.status.code(), Some(2), "{given}");
        let told = text(&refused.stderr);
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn codes_are_explained() {
    let workshop = Workshop::empty();
    fs::create_dir_all(workshop.path(".")).unwrap();
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_enfilade"))
            .args(arguments)
            .output()
            .unwrap()
    };
    let one = text(&run(&["explain", "missing-alt"]).stdout);
    assert!(one.starts_with("missing-alt\n\nwarning: "), "{one}");
    assert!(
        one.contains("\nWrong\n") && one.contains("    alt: Another room"),
        "{one}"
    );
    let all = text(&run(&["explain"]).stdout);
    assert_eq!(all.lines().count(), enfilade::diagnostics::rules().count());
    let none = run(&["explain", "missing-alt-text"]);
    assert_eq!(none.status.code(), Some(2));
    let slip = run(&["explain", "mising-alt"]);
    assert!(text(&slip.stderr).contains("did you mean `missing-alt`?"));
}

/// What the OASIS schema requires of a log, a run, a result and a region.
#[test]
fn sarif_has_what_its_schema_asks_for() {
    let workshop = Workshop::complete();
    workshop
        .write("hall/scenes/two.md", "---\ntitel: Two\n---\n")
        .remove("hall/scenes/two.zh-Hans.md")
        .write("hall/scenes/第 三.md", "---\ntitel: Two\n---\n");
    let checked = enfilade(&workshop, &["check", "--format", "sarif"]);
    assert_eq!(checked.status.code(), Some(1));
    let log: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "enfilade");
    let rules = driver["rules"].as_array().unwrap();
    assert!(
        rules
            .iter()
            .all(|rule| rule["id"].is_string() && rule["shortDescription"]["text"].is_string())
    );
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 2);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let location = &result["locations"][0]["physicalLocation"];
        let uri = location["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.starts_with("exhibitions/hall/"), "{uri}");
        assert!(uri.is_ascii() && !uri.contains(' '), "{uri}");
        if let Some(region) = location.get("region") {
            let number = |key: &str| region[key].as_u64().unwrap();
            assert!(number("startLine") >= 1 && number("startColumn") >= 1);
            assert!(
                (number("endLine"), number("endColumn"))
                    >= (number("startLine"), number("startColumn"))
            );
        }
    }
    let encoded = "exhibitions/hall/scenes/%E7%AC%AC%20%E4%B8%89.md";
    assert!(text(&checked.stdout).contains(encoded));
}

#[test]
fn a_reader_that_closes_the_pipe_does_not_change_the_exit_code() {
    use std::process::Stdio;

    let workshop = Workshop::complete();
    workshop.write("hall/scenes/two.md", "---\ntitel: Two\n---\n");
    for stream in ["json", "sarif", "human"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_enfilade"))
            .args(["check", "--cache", "cache", "--format", stream])
            .current_dir(workshop.path("."))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        drop(child.stderr.take());
        assert_eq!(child.wait().unwrap().code(), Some(1), "{stream}");
    }
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
