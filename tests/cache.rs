//! The cache: shared by builds at once, killed, copied, damaged, cleaned and full; what is built
//! from it is always the same.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{Workshop, files, jpeg};
use enfilade::cache::{Cache, Cleaned, Limits, Manner, clean};
use enfilade::pipeline::{self, Destination};
use enfilade::values::{Job, Progress};

type Files = BTreeMap<String, Vec<u8>>;

/// What [`Workshop::without_model`] becomes.
static EXPECTED: LazyLock<Files> = LazyLock::new(|| {
    let workshop = Workshop::without_model();
    workshop.build();
    files(&workshop.path("output"))
});

fn assert_right(output: &Path) {
    let built = files(output);
    assert_eq!(
        built.keys().collect::<Vec<_>>(),
        EXPECTED.keys().collect::<Vec<_>>()
    );
    assert!(built == *EXPECTED);
}

fn enfilade(workshop: &Workshop, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_enfilade"));
    command
        .args(arguments)
        .args(["--cache", "cache"])
        .current_dir(workshop.path("."))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// What it says goes to whoever runs the tests: nobody reads here before it ends, and a build that has
/// much to say would wait for a reader for ever.
fn building(workshop: &Workshop, output: &str) -> Child {
    enfilade(workshop, &["build", "-o", output])
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

fn assert_fine(output: &Output) {
    assert!(output.status.success(), "{output:?}");
}

/// Files in a room of the cache.
fn room(workshop: &Workshop, name: &str) -> Vec<PathBuf> {
    let folder = workshop.path("cache/v2").join(name);
    if !folder.is_dir() {
        return Vec::new();
    }
    files(&folder)
        .keys()
        .map(|name| folder.join(name))
        .collect()
}

/// Changes bytes as a failing disk would: nothing else tells of it.
fn damage(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let times = fs::metadata(path).unwrap().modified().unwrap();
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
    used(path, times);
}

fn used(path: &Path, time: SystemTime) {
    let file = fs::File::options().append(true).open(path).unwrap();
    file.set_modified(time).unwrap();
}

#[test]
fn builds_at_once_share_a_cache_and_may_share_an_output() {
    for outputs in [["one", "two"], ["both", "both"]] {
        let workshop = Workshop::without_model();
        let builds = outputs.map(|output| building(&workshop, output));
        for build in builds {
            assert_fine(&build.wait_with_output().unwrap());
        }
        for output in outputs {
            assert_right(&workshop.path(output));
        }
    }
}

#[test]
fn a_build_killed_anywhere_leaves_a_cache_that_can_be_used() {
    let workshop = Workshop::without_model();
    let mut kills = 0;
    for files in 0..12 {
        let mut build = building(&workshop, "output");
        // On from where the last one was killed: each kill falls later.
        while room(&workshop, "blobs").len() + room(&workshop, "products").len() < files
            && build.try_wait().unwrap().is_none()
        {}
        build.kill().unwrap();
        kills += u32::from(!build.wait().unwrap().success());
    }
    assert!(kills > 3, "{kills}");
    assert_fine(&building(&workshop, "output").wait_with_output().unwrap());
    assert_right(&workshop.path("output"));
    clean_all(&workshop);
    assert_eq!(room(&workshop, "temporary"), Vec::<PathBuf>::new());
    assert_eq!(room(&workshop, "present"), Vec::<PathBuf>::new());
}

#[test]
fn a_cache_serves_another_machine() {
    let (one, other) = (Workshop::without_model(), Workshop::without_model());
    one.build();
    for (path, bytes) in files(&one.path("cache")) {
        let copy = other.path("cache").join(path);
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::write(copy, bytes).unwrap();
    }
    let made = other.build().made.unwrap();
    assert_eq!((made.ran, made.mended), (0, 0));
    assert_right(&other.path("output"));
}

#[cfg(unix)]
#[test]
fn what_is_in_the_cache_may_be_read_by_others() {
    use std::os::unix::fs::PermissionsExt;

    let workshop = Workshop::without_model();
    workshop.build();
    let mask = fs::metadata(workshop.path("output"))
        .unwrap()
        .permissions()
        .mode();
    for name in ["blobs", "products", "outputs"] {
        for file in room(&workshop, name) {
            let mode = fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o666, mask & 0o666, "{}", file.display());
        }
    }
}

#[test]
fn damaged_blobs_are_found_when_they_are_used_and_made_again() {
    let workshop = Workshop::without_model();
    workshop.build();
    let blobs = room(&workshop, "blobs");
    assert!(blobs.len() > 5);
    for blob in &blobs {
        damage(blob, |bytes| bytes[0] ^= 1);
    }
    // What is published already is not read.
    assert_eq!(workshop.build().made.unwrap().mended, 0);

    let built = enfilade(&workshop, &["build", "-o", "elsewhere"])
        .output()
        .unwrap();
    assert_fine(&built);
    let said = String::from_utf8(built.stderr).unwrap();
    let files = format!("{} files in the cache were damaged", blobs.len());
    assert!(said.contains(&files), "{said}");
    assert_right(&workshop.path("elsewhere"));

    damage(&blobs[0], |bytes| bytes.truncate(1));
    fs::remove_file(&blobs[1]).unwrap();
    damage(&blobs[2], |bytes| bytes[0] ^= 1);
    let zip = enfilade(&workshop, &["package", "-o", "a.zip"])
        .output()
        .unwrap();
    assert_fine(&zip);
    let fresh = Workshop::without_model();
    fresh.package("a.zip", 2);
    assert!(fs::read(workshop.path("a.zip")).unwrap() == fs::read(fresh.path("a.zip")).unwrap());
}

#[test]
fn damaged_records_are_made_again() {
    let changes: [fn(&mut Vec<u8>); 4] = [
        |bytes| bytes.clear(),
        |bytes| bytes.truncate(bytes.len() / 2),
        |bytes| *bytes.last_mut().unwrap() ^= 1,
        |bytes| *bytes = b"{\"files\": null}".to_vec(),
    ];
    let workshop = Workshop::without_model();
    for file in files(&workshop.root()).keys() {
        // Else their fingerprints are not kept.
        used(
            &workshop.root().join(file),
            SystemTime::UNIX_EPOCH + Duration::from_secs(1),
        );
    }
    workshop.build();
    for change in changes {
        for name in ["products", "outputs", "fingerprints"] {
            let records = room(&workshop, name);
            let records = records.iter().filter(|record| record.extension().is_none());
            let count = records.map(|record| damage(record, change)).count();
            assert!(count > 0, "{name}");
        }
        let made = workshop.build().made.unwrap();
        assert_eq!(made.ran, made.jobs());
        assert_right(&workshop.path("output"));
        assert_eq!(workshop.build().made.unwrap().ran, 0, "all is known again");
    }
}

/// Changes a scan as soon as its digest was taken.
struct Meddler<'a>(&'a Workshop);

impl Progress for Meddler<'_> {
    fn begin(&self, _: usize) {
        self.0.put("hall/media/rubbing.jpg", &jpeg(300, 200, 99));
    }

    fn finished(&self, _: &Job, _: bool) {}
}

#[test]
fn what_was_made_of_a_file_that_changed_meanwhile_is_not_kept() {
    let workshop = Workshop::without_model();
    let destination = Destination::Folder(workshop.path("meddled"));
    let order = workshop.order_of_two_threads();
    pipeline::build(&order, &destination, &workshop.cache(), &Meddler(&workshop)).unwrap();
    workshop.put("hall/media/rubbing.jpg", &jpeg(300, 200, 3));
    workshop.build();
    assert_right(&workshop.path("output"));
}

fn names(files: &[PathBuf]) -> Vec<&OsStr> {
    files.iter().filter_map(|file| file.file_name()).collect()
}

fn cleaned(workshop: &Workshop, limits: Limits) -> Cleaned {
    clean(&workshop.path("cache"), &limits, Manner::Remove).unwrap()
}

fn clean_all(workshop: &Workshop) -> Cleaned {
    let limits = Limits {
        max_bytes: Some(0),
        max_age: None,
    };
    cleaned(workshop, limits)
}

fn ago(days: u64) -> SystemTime {
    SystemTime::now() - Duration::from_secs(days * 86_400)
}

fn days(days: u64) -> Limits {
    Limits {
        max_bytes: None,
        max_age: Some(Duration::from_secs(days * 86_400)),
    }
}

/// As if nothing had been used for so many days.
fn forget(workshop: &Workshop, since: u64) {
    for name in ["blobs", "products"] {
        for file in room(workshop, name) {
            used(&file, ago(since));
        }
    }
}

#[test]
fn what_no_build_used_for_long_goes_with_its_blobs() {
    let workshop = Workshop::complete();
    workshop.build();
    let all = room(&workshop, "blobs");
    forget(&workshop, 40);
    workshop
        .remove("hall/tours/short.md")
        .remove("hall/tours/short.zh-Hans.md");
    // Another picture on the relic: all but the first one are used again.
    workshop.put("hall/media/rubbing.jpg", &jpeg(300, 200, 9));
    workshop.build();

    assert_eq!(cleaned(&workshop, days(50)).files, 0);
    let told = clean(&workshop.path("cache"), &days(30), Manner::Tell).unwrap();
    let done = cleaned(&workshop, days(30));
    assert_eq!(told, done);
    // Parts of panoramas and relics are not asked for while the whole is there, and stay with it:
    // what is left is what a build from nothing makes.
    let products = room(&workshop, "products");
    fs::rename(workshop.path("cache"), workshop.path("cleaned")).unwrap();
    let again = workshop.build().made.unwrap();
    assert_eq!(again.ran, again.jobs());
    assert_eq!(names(&products), names(&room(&workshop, "products")));
    assert_eq!(done.left_products, products.len());
    fs::remove_dir_all(workshop.path("cache")).unwrap();
    fs::rename(workshop.path("cleaned"), workshop.path("cache")).unwrap();
    let left = room(&workshop, "blobs");
    let gone = all.iter().filter(|blob| !left.contains(blob)).count();
    assert_eq!(done.files, done.products + gone);
    assert!(gone > 0);
    assert_eq!(workshop.build().made.unwrap().ran, 0);
}

#[test]
fn the_least_recently_used_go_until_the_rest_fits() {
    let workshop = Workshop::empty();
    workshop
        .write("site.yaml", "title: The Plain\nlanguages: [en]\n")
        .write(
            "hall/exhibition.yaml",
            "title: Bronze\nlanguages: [en]\nrights: CC0\n",
        )
        .write("hall/index.md", "Welcome.\n");
    for name in ["ding", "gui", "zun"] {
        let text = format!(
            "---\ntitle: {name}\nmedia:\n  - {{id: photo, image: media/{name}.jpg, alt: A vessel}}\n---\nBronze.\n"
        );
        let picture = jpeg(300, 200, name.as_bytes()[0]);
        workshop
            .write(&format!("hall/objects/{name}.md"), &text)
            .put(&format!("hall/media/{name}.jpg"), &picture);
    }
    workshop.build();
    forget(&workshop, 1);
    let products = room(&workshop, "products");
    for (age, product) in products.iter().enumerate() {
        used(product, ago(10 + age as u64));
    }
    let limit = |max_bytes| Limits {
        max_bytes: Some(max_bytes),
        max_age: None,
    };
    let before = cleaned(&workshop, limit(u64::MAX));
    assert_eq!((before.files, before.left_products), (0, products.len()));
    let after = cleaned(&workshop, limit(before.left_bytes - 1));
    assert_eq!(after.products, 1);
    assert!(!products.last().unwrap().exists());
    assert!(
        products
            .iter()
            .rev()
            .skip(1)
            .all(|product| product.exists())
    );
    assert_eq!(before.left_bytes, after.left_bytes + after.bytes);
    assert_eq!(workshop.build().made.unwrap().ran, 1);
}

#[test]
fn what_is_in_use_stays_whatever_is_asked_for() {
    let workshop = Workshop::complete();
    workshop.build();
    forget(&workshop, 2);
    let old = room(&workshop, "products").len();
    workshop.put("hall/media/rubbing.jpg", &jpeg(300, 200, 9));
    let somebody: Cache = workshop.cache();
    workshop.build();
    let cleaned = clean_all(&workshop);
    assert!(cleaned.in_use_since.is_some());
    // All but the old rubbing.
    assert_eq!((cleaned.products, cleaned.left_products), (1, old));
    let made = workshop.build_into("elsewhere", 2).made.unwrap();
    assert_eq!((made.ran, made.mended), (0, 0));

    drop(somebody);
    let cleaned = clean_all(&workshop);
    assert_eq!((cleaned.products, cleaned.left_bytes), (old, 0));
    assert_eq!(room(&workshop, "blobs"), Vec::<PathBuf>::new());
}

#[test]
fn cleaning_while_builds_run_breaks_none() {
    let workshop = Workshop::without_model();
    let mut cleanings = 0;
    for round in 0..4 {
        let mut build = building(&workshop, &format!("output-{round}"));
        while build.try_wait().unwrap().is_none() {
            clean_all(&workshop);
            cleanings += 1;
        }
        assert_fine(&build.wait_with_output().unwrap());
        assert_right(&workshop.path(&format!("output-{round}")));
    }
    assert!(cleanings >= 4);
}

#[test]
fn a_cache_that_is_emptied_under_a_build_is_filled_again() {
    let workshop = Workshop::without_model();
    workshop.build();
    let cache = workshop.cache();
    /// Deletes all blobs when the build has found all of them; jobs end on two threads, and it works at one.
    struct Vandal<'a>(&'a Workshop, Mutex<()>);
    impl Progress for Vandal<'_> {
        fn begin(&self, _: usize) {}
        fn finished(&self, _: &Job, _: bool) {
            let _one_at_a_time = self.1.lock().unwrap();
            for blob in room(self.0, "blobs") {
                let _ = fs::remove_file(blob);
            }
        }
    }
    let destination = Destination::Folder(workshop.path("elsewhere"));
    let order = workshop.order_of_two_threads();
    // Every attempt loses them anew: an error, and no half site.
    let failed = pipeline::build(
        &order,
        &destination,
        &cache,
        &Vandal(&workshop, Mutex::default()),
    );
    assert!(failed.unwrap_err().to_string().contains("build again"));
    assert!(!workshop.path("elsewhere/index.html").exists());
    workshop.build_into("elsewhere", 2);
    assert_right(&workshop.path("elsewhere"));
}

#[test]
fn leavings_and_older_versions_go_and_what_is_not_ours_stays() {
    let workshop = Workshop::without_model();
    workshop.build();
    let digest = "0".repeat(64);
    let ours = [
        "cache/v2/temporary/aaaaaaaaaaaa".to_owned(),
        "cache/v1/temporary/.tmpabcdef".to_owned(),
        "cache/v1/fingerprints.json".to_owned(),
        format!("cache/v1/products/{digest}.json"),
        format!("cache/v1/blobs/00/{digest}"),
        format!("cache/v2/blobs/00/{digest}"),
    ];
    let others = [
        "cache/v0/photo.jpg",
        "cache/v10/photo.jpg",
        "cache/notes.txt",
        "cache/v2/blobs/00/notes.txt",
        "cache/v2/products/notes.txt",
    ];
    for path in ours.iter().map(String::as_str).chain(others) {
        let path = workshop.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "x").unwrap();
    }
    let cleaned = cleaned(&workshop, Limits::default());
    assert_eq!((cleaned.files, cleaned.products), (ours.len(), 0));
    assert!(ours.iter().all(|path| !workshop.path(path).exists()));
    assert!(!workshop.path("cache/v1").exists());
    assert!(others.iter().all(|path| workshop.path(path).exists()));
    assert_eq!(workshop.build().made.unwrap().ran, 0);
}

#[test]
fn a_cleaned_cache_still_knows_what_lies_in_the_output() {
    let workshop = Workshop::without_model();
    workshop.build();
    clean_all(&workshop);
    workshop
        .remove("hall/tours/short.md")
        .remove("hall/tours/short.zh-Hans.md");
    workshop.build();
    assert!(!workshop.path("output/hall/tours/short.html").exists());
}

#[test]
fn clean_says_what_it_did() {
    let workshop = Workshop::without_model();
    let said = |arguments: &[&str]| {
        let output = enfilade(&workshop, arguments).output().unwrap();
        assert_fine(&output);
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(
        said(&["clean"]),
        "cache: nothing to remove; nothing stays\n"
    );
    workshop.build();
    let dry = said(&["clean", "--all", "--dry-run"]);
    assert!(dry.starts_with("cache: would free "), "{dry}");
    let wet = said(&["clean", "--all"]);
    assert_eq!(wet, dry.replace("would free", "freed"));
    assert!(wet.contains(" results, "), "{wet}");
    for wrong in [
        ["--max-size", "20"],
        ["--older-than", "5m"],
        ["--older-than", "soon"],
    ] {
        let refused = enfilade(&workshop, &["clean", wrong[0], wrong[1]])
            .output()
            .unwrap();
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_cache_that_cannot_be_written_says_what_to_do() {
    let workshop = Workshop::without_model();
    fs::write(workshop.path("cache"), "a file").unwrap();
    let refused = enfilade(&workshop, &["build"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(
        said.starts_with("error: cannot make cache/v2/blobs in the cache: "),
        "{said}"
    );
    assert!(
        said.ends_with("choose another folder with --cache\n"),
        "{said}"
    );
}

/// Files that may not grow beyond some bytes stand for a disk that is full.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_breaks_nothing() {
    let workshop = Workshop::without_model();
    let mut refusals = 0;
    for kibibytes in [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32] {
        let script = format!("trap '' XFSZ; ulimit -f {kibibytes}; exec \"$0\" \"$@\"");
        let build = Command::new("bash")
            .args(["-c", &script, env!("CARGO_BIN_EXE_enfilade")])
            .args(["build", "--cache", "cache", "-o", "output"])
            .current_dir(workshop.path("."))
            .output()
            .unwrap();
        let said = String::from_utf8(build.stderr).unwrap();
        match build.status.code() {
            Some(0) => {}
            Some(2) => {
                refusals += 1;
                let is_clear = said.contains("in the cache: File too large")
                    || said.contains("cannot write /");
                assert!(is_clear, "{said}");
            }
            other => panic!("{other:?}: {said}"),
        }
    }
    assert!(refusals > 2);
    workshop.build();
    assert_right(&workshop.path("output"));
}
