//! The reader, asked what it says of a file.

use std::collections::BTreeSet;
use std::fs;

use enfilade::schema::{Form, Thing};

use super::documents::{Way, flow, is_list, kinds, least};
use super::{STRANGER, thing};
use crate::support::{Workshop, fixtures, jpeg};

/// An exhibition in which one file changes.
pub struct Bench(Workshop);

impl Bench {
    pub fn new() -> Bench {
        let workshop = Workshop::complete();
        let logo = fixtures::bytes("a PNG of 512 × 256").unwrap();
        workshop.put("museums/media/logo.png", &logo);
        // Large enough for the regions of examples.
        workshop.put("hall/media/rubbing.jpg", &jpeg(1600, 1200, 3));
        Bench(workshop)
    }

    /// Where a document of a thing lies; of translations, beside an original that has everything.
    fn path(thing: &Thing) -> &'static str {
        match thing.name {
            "site" => "site.yaml",
            "museum" => "museums/enfilade.md",
            "museum-translation" => "museums/enfilade.zh-Hans.md",
            "exhibition" => "hall/exhibition.yaml",
            "introduction" => "hall/index.md",
            "scene" => "hall/scenes/one.md",
            "scene-translation" => "hall/scenes/one.zh-Hans.md",
            "object" => "hall/objects/ding.md",
            "object-translation" => "hall/objects/ding.zh-Hans.md",
            "tour" => "hall/tours/short.md",
            "tour-translation" => "hall/tours/short.zh-Hans.md",
            other => panic!("no path for {other}"),
        }
    }

    /// Findings on the file of a thing that holds these keys, with their helps.
    pub fn findings(&self, thing: &Thing, keys: &str) -> Vec<(&'static str, String, String)> {
        let path = Bench::path(thing);
        let text = match thing.form {
            Form::Yaml => keys.to_owned(),
            _ => format!("---\n{keys}---\nWords.\n"),
        };
        let before = fs::read(self.0.root().join(path)).ok();
        self.0.write(path, &text);
        if let Some(original) = thing.name.strip_suffix("-translation") {
            self.originals(original);
        }
        let report = self.0.check();
        match before {
            Some(before) => self.0.put(path, &before),
            None => self.0.remove(path),
        };
        let own = self.0.root().join(path);
        report
            .findings
            .iter()
            .filter(|finding| report.sources.path(finding.place.file) == own)
            .map(|finding| {
                let help = finding.help.clone().unwrap_or_default();
                (finding.code, finding.message.clone(), help)
            })
            .collect()
    }

    /// Writes the thing that is translated: one part of every kind in every list.
    fn originals(&self, name: &str) {
        let original = thing(name);
        let lists = original
            .map
            .keys
            .iter()
            .filter(|key| is_list(&key.value) && matches!(key.name, "hotspots" | "media"));
        let mut lines = least(original.map, None);
        for key in lists {
            let part = key.value.maps()[0];
            let parts: Vec<String> = kinds(part)
                .into_iter()
                .map(|kind| match kind {
                    Some(_) => flow(&least(part, kind)),
                    None => "{id: note, yaw: 0}".to_owned(),
                })
                .collect();
            lines.push((key.name, format!("[{}]", parts.join(", "))));
        }
        if original.name == "museum" {
            lines.push(("logo", "media/logo.png".to_owned()));
        }
        let keys: String = lines.iter().map(|(k, v)| format!("{k}: {v}\n")).collect();
        self.0
            .write(Bench::path(original), &format!("---\n{keys}---\nWords.\n"));
        for (file, bytes) in [
            ("hall/media/casting.mp4", &b"film"[..]),
            ("hall/media/bell.zh-Hans.mp3", &b"sound"[..]),
        ] {
            self.0.put(file, bytes);
        }
    }

    /// The keys that the reader knows where the way leads, as it lists them itself.
    pub fn known(&self, way: &Way, lines: &[(&'static str, String)]) -> BTreeSet<String> {
        let mut lines = lines.to_vec();
        lines.push((STRANGER, "1".to_owned()));
        let findings = self.findings(way.thing, &way.document(&lines));
        let about: Vec<&(&str, String, String)> = findings
            .iter()
            .filter(|(code, message, _)| *code == "unknown-key" && message.contains(STRANGER))
            .collect();
        let [(_, _, help)] = about.as_slice() else {
            panic!("{}: {findings:#?}\n{}", way.named(), way.document(&lines));
        };
        let list = help.strip_prefix("known here: ").unwrap();
        list.split(", ")
            .filter(|key| !key.is_empty())
            .map(str::to_owned)
            .collect()
    }
}
