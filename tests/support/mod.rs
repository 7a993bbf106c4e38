//! Exhibitions written by tests, and what becomes of them.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where it fails"
)]

pub mod fences;
pub mod fixtures;
pub mod limits;

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use enfilade::cache::Cache;
use enfilade::model::Edition;
use enfilade::pipeline::{self, Destination, Order, Report, Strictness};
use enfilade::values::{Job, Progress};

/// A folder of exhibitions with a cache and an output of its own.
pub struct Workshop {
    folder: tempfile::TempDir,
}

struct Silent;

impl Progress for Silent {
    fn begin(&self, _: usize) {}
    fn finished(&self, _: &Job, _: bool) {}
}

impl Workshop {
    pub fn empty() -> Workshop {
        Workshop {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// Two scenes, one relic with a model and an image, one tour; English and Chinese, complete.
    pub fn complete() -> Workshop {
        let workshop = Workshop::empty();
        workshop
            .write("site.yaml", "title: {en: The Plain, zh-Hans: 平原}\nlanguages: [en, zh-Hans]\n")
            .write("hall/exhibition.yaml", "title: {en: Bronze, zh-Hans: 青铜}\nlanguages: [en, zh-Hans]\nstart: one\nrights: CC0\n")
            .write("hall/index.md", "Welcome to the [tripod](objects/ding.md).\n")
            .write("hall/index.zh-Hans.md", "欢迎观看[鼎](objects/ding.md)。\n")
            .write("hall/scenes/one.md", "---\ntitle: {en: One, zh-Hans: 一}\nalt: {en: A room, zh-Hans: 一个房间}\npanorama: media/one.jpg\npose: {position: [0, 1.6, 0], heading: 0}\nlinks:\n  - {scene: two, yaw: 90}\nhotspots:\n  - {object: ding, yaw: 10, pitch: -5}\n  - {id: roof, yaw: 5, pitch: 40}\n---\nThe first room.\n\n## The roof {#roof}\n\nTimber.\n")
            .write("hall/scenes/one.zh-Hans.md", "第一个房间。\n\n## 屋顶 {#roof}\n\n木构。\n")
            .write("hall/scenes/two.md", "---\ntitle: {en: Two, zh-Hans: 二}\nalt: {en: Another room, zh-Hans: 另一个房间}\npanorama: media/two.jpg\nlinks:\n  - {scene: one, yaw: -90}\n---\nThe second room.\n")
            .write("hall/scenes/two.zh-Hans.md", "第二个房间。\n")
            .write("hall/objects/ding.md", "---\ntitle: {en: Tripod, zh-Hans: 鼎}\nidentifier: \"00123\"\nmedia:\n  - {id: scan, model: media/box.glb, alt: {en: A bronze vessel, zh-Hans: 青铜器}}\n  - {id: rubbing, image: media/rubbing.jpg, alt: {en: Its relief, zh-Hans: 拓片}}\nannotations:\n  - {id: mask, position: [0, 0.1, 0.5], normal: [0, 0, 1]}\n  - {id: seal, media: rubbing, region: [10, 10, 20, 20]}\n---\nA ritual vessel.\n\n## The mask {#mask}\n\nEyes.\n\n## The seal {#seal}\n\nRed.\n")
            .write("hall/objects/ding.zh-Hans.md", "礼器。\n\n## 兽面 {#mask}\n\n双目。\n\n## 印 {#seal}\n\n朱红。\n")
            .write("hall/tours/short.md", "---\ntitle: {en: Short, zh-Hans: 短}\nstops:\n  - {id: start, scene: one, view: {yaw: 20}}\n  - {id: face, object: ding, annotation: mask, dwell: 5 s}\n---\n## Here {#start}\n\nLook.\n\n## The face {#face}\n\nCloser.\n")
            .write("hall/tours/short.zh-Hans.md", "## 这里 {#start}\n\n请看。\n\n## 兽面 {#face}\n\n近看。\n")
            .put("hall/media/one.jpg", &jpeg(512, 256, 1))
            .put("hall/media/two.jpg", &jpeg(512, 256, 2))
            .put("hall/media/rubbing.jpg", &jpeg(300, 200, 3))
            .put("hall/media/box.glb", &glb(3));
        workshop
    }

    /// As [`Workshop::complete`], with a picture of the relic and no model, whose own pictures take most of a build.
    pub fn without_model() -> Workshop {
        let workshop = Workshop::complete();
        workshop
            .write("hall/objects/ding.md", "---\ntitle: {en: Tripod, zh-Hans: 鼎}\nidentifier: \"00123\"\nmedia:\n  - {id: rubbing, image: media/rubbing.jpg, alt: {en: Its relief, zh-Hans: 拓片}}\nannotations:\n  - {id: seal, media: rubbing, region: [10, 10, 20, 20]}\n---\nA ritual vessel.\n\n## The seal {#seal}\n\nRed.\n")
            .write("hall/objects/ding.zh-Hans.md", "礼器。\n\n## 印 {#seal}\n\n朱红。\n")
            .write("hall/tours/short.md", "---\ntitle: {en: Short, zh-Hans: 短}\nstops:\n  - {id: start, scene: one, view: {yaw: 20}}\n  - {id: face, object: ding, annotation: seal, dwell: 5 s}\n---\n## Here {#start}\n\nLook.\n\n## The seal {#face}\n\nCloser.\n")
            .write("hall/tours/short.zh-Hans.md", "## 这里 {#start}\n\n请看。\n\n## 印 {#face}\n\n近看。\n")
            .remove("hall/media/box.glb");
        workshop
    }

    /// As [`Workshop::complete`], in English alone.
    pub fn english() -> Workshop {
        let workshop = Workshop::complete();
        for translation in [
            "index",
            "scenes/one",
            "scenes/two",
            "objects/ding",
            "tours/short",
        ] {
            workshop.remove(&format!("hall/{translation}.zh-Hans.md"));
        }
        workshop
            .write("site.yaml", "title: The Plain\nlanguages: [en]\n")
            .write(
                "hall/exhibition.yaml",
                "title: Bronze\nlanguages: [en]\nstart: one\nrights: CC0\n",
            );
        workshop
    }

    pub fn path(&self, inside: &str) -> PathBuf {
        self.folder.path().join(inside)
    }

    pub fn root(&self) -> PathBuf {
        self.path("exhibitions")
    }

    pub fn write(&self, path: &str, text: &str) -> &Workshop {
        self.put(path, text.as_bytes())
    }

    pub fn put(&self, path: &str, bytes: &[u8]) -> &Workshop {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    pub fn remove(&self, path: &str) -> &Workshop {
        fs::remove_file(self.root().join(path)).unwrap();
        self
    }

    pub fn cache(&self) -> Cache {
        Cache::open(&self.path("cache")).unwrap()
    }

    fn order(&self, strictness: Strictness, threads: usize) -> Order {
        Order {
            edition: Edition::Web,
            root: self.root(),
            only: Vec::new(),
            strictness,
            threads: NonZeroUsize::new(threads).unwrap(),
        }
    }

    /// What [`Workshop::build`] asks for.
    pub fn order_of_two_threads(&self) -> Order {
        self.order(Strictness::Broken, 2)
    }

    /// Builds into `output`.
    pub fn build(&self) -> Report {
        self.build_into("output", 2)
    }

    pub fn build_into(&self, output: &str, threads: usize) -> Report {
        let order = self.order(Strictness::Broken, threads);
        let destination = Destination::Folder(self.path(output));
        pipeline::build(&order, &destination, &self.cache(), &Silent).unwrap()
    }

    pub fn package(&self, zip: &str, threads: usize) -> Report {
        let strictness = Strictness::Missing {
            allowed: Vec::new(),
        };
        let order = Order {
            edition: Edition::Usb,
            ..self.order(strictness, threads)
        };
        let destination = Destination::Zip(self.path(zip));
        pipeline::build(&order, &destination, &self.cache(), &Silent).unwrap()
    }

    pub fn check(&self) -> Report {
        let order = self.order(Strictness::Broken, 2);
        pipeline::examine(&order, &self.cache()).unwrap().1
    }
}

/// Every file below a folder, by its path in it.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let inside = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(inside.replace('\\', "/"), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// `code file:line:column` of each finding.
pub fn places(report: &Report, root: &Path) -> Vec<String> {
    report
        .findings
        .iter()
        .map(|finding| {
            let path = report.sources.path(finding.place.file);
            let inside = path
                .strip_prefix(root)
                .unwrap_or(path)
                .display()
                .to_string();
            match report.sources.line_column(&finding.place) {
                Some((line, column)) => format!("{} {inside}:{line}:{column}", finding.code),
                None => format!("{} {inside}", finding.code),
            }
        })
        .collect()
}

/// A smooth picture that differs by `seed`.
pub fn jpeg(width: u16, height: u16, seed: u8) -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            pixels.extend([(x / 4) as u8 ^ seed, (y / 2) as u8, seed.wrapping_mul(40)]);
        }
    }
    let mut bytes = Vec::new();
    jpeg_encoder::Encoder::new(&mut bytes, 85)
        .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    bytes
}

/// One triangle whose index accessor claims `indices` of the three indices that there are.
pub fn glb(indices: u32) -> Vec<u8> {
    let json = format!(
        r#"{{"asset":{{"version":"2.0"}},"scene":0,"scenes":[{{"nodes":[0]}}],"nodes":[{{"mesh":0}}],"meshes":[{{"primitives":[{{"attributes":{{"POSITION":0}},"indices":1}}]}}],"accessors":[{{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3","min":[-0.5,0,0],"max":[0.5,1,0.5]}},{{"bufferView":1,"componentType":5123,"count":{indices},"type":"SCALAR"}}],"bufferViews":[{{"buffer":0,"byteOffset":0,"byteLength":36}},{{"buffer":0,"byteOffset":36,"byteLength":6}}],"buffers":[{{"byteLength":44}}]}}"#
    );
    let mut json = json.into_bytes();
    while json.len() % 4 != 0 {
        json.push(b' ');
    }
    let mut bin = Vec::new();
    for value in [-0.5_f32, 0.0, 0.0, 0.5, 0.0, 0.5, 0.0, 1.0, 0.0] {
        bin.extend(value.to_le_bytes());
    }
    for index in [0_u16, 1, 2, 0] {
        bin.extend(index.to_le_bytes());
    }
    let word = |value: usize| u32::try_from(value).unwrap().to_le_bytes();
    let mut glb = b"glTF\x02\0\0\0".to_vec();
    glb.extend(word(12 + 8 + json.len() + 8 + bin.len()));
    glb.extend(word(json.len()));
    glb.extend(b"JSON");
    glb.extend(json);
    glb.extend(word(bin.len()));
    glb.extend(b"BIN\0");
    glb.extend(bin);
    glb
}
