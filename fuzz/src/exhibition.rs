//! The files of a whole exhibition: the first byte says which one the rest is.

use std::cell::RefCell;
use std::fs;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use enfilade::cache::Cache;
use enfilade::model::Edition;
use enfilade::pipeline::{self, Order, Strictness};

use crate::scan::folder;

/// What is read beside it. No scan is needed: that one is missing is a finding.
const FILES: [(&str, &str); 8] = [
    (
        "site.yaml",
        "title: {en: The Plain, zh-Hans: 平原}\nlanguages: [en, zh-Hans]\n",
    ),
    (
        "hall/exhibition.yaml",
        "title: {en: Bronze, zh-Hans: 青铜}\nlanguages: [en, zh-Hans]\nstart: one\nrights: CC0\n",
    ),
    (
        "hall/index.md",
        "Welcome to the [tripod](objects/ding.md).\n",
    ),
    (
        "hall/scenes/one.md",
        "---\ntitle: One\npanorama: media/one.jpg\nlinks: [{scene: two, yaw: 90}]\n---\nThe first room.\n",
    ),
    (
        "hall/objects/ding.md",
        "---\ntitle: Tripod\ndate: 1980\nmedia: [{id: scan, model: media/box.glb}]\n---\nA vessel.\n",
    ),
    (
        "hall/tours/short.md",
        "---\ntitle: Short\nstops: [{id: start, scene: one}]\n---\n## Here {#start}\n\nLook.\n",
    ),
    (
        "hall/objects.csv",
        "id,title,date\nyou,A vessel,Western Zhou\n",
    ),
    (
        "hall/scenes.csv",
        "id,title,panorama,x,y,z\ntwo,Two,media/two.jpg,1,2,3\n",
    ),
];
/// Of those, in this order.
const THINGS: usize = 6;

struct Stand {
    root: PathBuf,
    cache: Cache,
    _folder: tempfile::TempDir,
}

impl Stand {
    fn new() -> Stand {
        let folder = folder();
        let root = folder.path().join("exhibitions");
        for (name, text) in FILES {
            let path = root.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let cache = Cache::open(&folder.path().join("cache")).expect("a cache");
        Stand {
            root,
            cache,
            _folder: folder,
        }
    }

    fn check_with(&self, (name, text): (&str, &str), data: &[u8]) {
        let path = self.root.join(name);
        fs::write(&path, data).expect("a file");
        let order = Order {
            root: self.root.clone(),
            only: Vec::new(),
            strictness: Strictness::Broken,
            edition: Edition::Web,
            threads: NonZeroUsize::MIN,
        };
        let (_, report) = pipeline::examine(&order, &self.cache).expect("the machine is fine");
        // Places become lines when they are printed.
        let mut said = Vec::new();
        enfilade::diagnostics::render_human(&report.findings, &report.sources, false, &mut said)
            .expect("memory");
        fs::write(&path, text).expect("a file");
    }
}

thread_local! {
    static STAND: RefCell<Stand> = RefCell::new(Stand::new());
}

fn check(files: &[(&str, &str)], data: &[u8]) {
    let Some((which, rest)) = data.split_first() else {
        return;
    };
    let file = files[usize::from(*which) % files.len()];
    STAND.with_borrow(|stand| stand.check_with(file, rest));
}

pub fn things(data: &[u8]) {
    check(&FILES[..THINGS], data);
}

pub fn tables(data: &[u8]) {
    check(&FILES[THINGS..], data);
}
