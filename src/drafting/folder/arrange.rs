//! Who belongs to whom: from scans to scenes, relics, and files to copy.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::links;
use super::poses::{Posed, Table};
use super::scans::{Kind, Scan};
use super::sounds::{self, Narrated};
use crate::drafting::{Names, title_from};
use crate::model::{ImageHeader, Lang, ModelHeader};

#[derive(Debug, Default)]
pub struct Plan {
    pub scenes: Vec<DraftedScene>,
    pub objects: Vec<DraftedObject>,
    pub copies: Vec<Copy>,
    /// Copied, but named by nothing: its path, and its name before.
    pub unused: Vec<(String, String)>,
    /// Name and reason.
    pub left_out: Vec<(String, String)>,
    pub remarks: Vec<String>,
}

#[derive(Debug)]
pub struct DraftedScene {
    pub id: String,
    pub title: String,
    pub original: String,
    pub file: String,
    pub image: ImageHeader,
    /// From GPano, used where no table says otherwise.
    pub own_heading: Option<f64>,
    pub posed: Option<Posed>,
    /// Indices of scenes.
    pub links: Vec<usize>,
    pub narration: Option<Narrated>,
}

impl DraftedScene {
    pub fn position(&self) -> Option<[f64; 3]> {
        self.posed.as_ref()?.position
    }

    pub fn heading(&self) -> Option<f64> {
        self.posed
            .as_ref()
            .and_then(|posed| posed.heading)
            .or(self.own_heading)
    }
}

#[derive(Debug)]
pub struct DraftedObject {
    pub id: String,
    pub title: String,
    pub original: String,
    pub file: String,
    pub model: ModelHeader,
    pub media: Vec<Beside>,
    pub narration: Option<Narrated>,
}

/// A picture or film of a relic.
#[derive(Debug)]
pub struct Beside {
    pub key: &'static str,
    pub id: String,
    pub file: String,
    pub original: String,
}

#[derive(Debug)]
pub struct Copy {
    pub from: PathBuf,
    pub to: String,
    pub bytes: u64,
}

/// Names in `media/`: two files may bear one name with different endings.
#[derive(Debug, Default)]
pub struct Shelf {
    names: BTreeMap<String, Names>,
    pub copies: Vec<Copy>,
}

impl Shelf {
    /// Takes a file in; returns its path in the exhibition.
    pub fn put(&mut self, scan: &Scan, stem: &str) -> String {
        let names = self.names.entry(scan.ending.clone()).or_default();
        let name = names.take(stem, "file");
        self.put_as(scan, format!("media/{name}.{}", scan.ending))
    }

    pub fn put_as(&mut self, scan: &Scan, to: String) -> String {
        self.copies.push(Copy {
            from: scan.disk.clone(),
            to: to.clone(),
            bytes: scan.bytes,
        });
        to
    }
}

pub fn arrange(scans: Vec<Scan>, table: Table, languages: &[Lang]) -> Plan {
    let mut plan = Plan {
        remarks: table.remarks.clone(),
        ..Plan::default()
    };
    let mut shelf = Shelf::default();
    let parts = parts_of_models(&scans);
    let scans: Vec<Scan> = scans
        .into_iter()
        .filter(|scan| !parts.contains(&scan.disk))
        .collect();
    scenes(&scans, &table, &mut shelf, &mut plan);
    objects(&scans, &mut shelf, &mut plan);
    beside(&scans, &mut shelf, &mut plan);
    sounds::assign(&scans, languages, &mut shelf, &mut plan);
    for scan in &scans {
        if let Kind::Broken(fault) = &scan.kind {
            plan.left_out
                .push((scan.inside.clone(), fault.message.clone()));
        }
    }
    link(&mut plan.scenes);
    plan.copies = shelf.copies;
    plan
}

/// Buffers and textures that a .gltf names come with it.
fn parts_of_models(scans: &[Scan]) -> BTreeSet<PathBuf> {
    let mut parts = BTreeSet::new();
    for scan in scans {
        if let Kind::Model(model) = &scan.kind {
            let folder = scan.disk.with_file_name("");
            parts.extend(
                model
                    .companions
                    .iter()
                    .map(|part| folder.join(part.as_str())),
            );
        }
    }
    parts
}

fn scenes(scans: &[Scan], table: &Table, shelf: &mut Shelf, plan: &mut Plan) {
    let mut names = Names::default();
    for scan in scans {
        let Kind::Panorama { image, heading } = &scan.kind else {
            continue;
        };
        let id = names.take(&scan.stem, "scene");
        plan.scenes.push(DraftedScene {
            file: shelf.put(scan, &id),
            id,
            title: title_from(&scan.stem),
            original: scan.inside.clone(),
            image: image.clone(),
            own_heading: *heading,
            posed: table.of(scan).cloned(),
            links: Vec::new(),
            narration: None,
        });
    }
}

fn objects(scans: &[Scan], shelf: &mut Shelf, plan: &mut Plan) {
    let mut names = Names::default();
    for scan in scans {
        let Kind::Model(model) = &scan.kind else {
            continue;
        };
        let id = names.take(&scan.stem, "relic");
        let file = if model.companions.is_empty() {
            shelf.put(scan, &id)
        } else {
            // A folder of its own: two models may both call a texture `colour.png`.
            let folder = scan.disk.with_file_name("");
            for part in &model.companions {
                let disk = folder.join(part.as_str());
                shelf.copies.push(Copy {
                    bytes: disk.metadata().map_or(0, |metadata| metadata.len()),
                    from: disk,
                    to: format!("media/{id}/{part}"),
                });
            }
            let name = model_name(&id, model);
            shelf.put_as(scan, format!("media/{id}/{name}"))
        };
        plan.objects.push(DraftedObject {
            id,
            title: title_from(&scan.stem),
            original: scan.inside.clone(),
            file,
            model: model.clone(),
            media: Vec::new(),
            narration: None,
        });
    }
}

/// `ding.gltf`, unless one of its own parts is called so.
fn model_name(id: &str, model: &ModelHeader) -> String {
    let ending = model.form.ending();
    let name = format!("{id}.{ending}");
    if model.companions.iter().any(|part| part.as_str() == name) {
        return format!("{id}-model.{ending}");
    }
    name
}

/// Pictures and films go to the relic whose name theirs begins with; others wait in `media/`.
fn beside(scans: &[Scan], shelf: &mut Shelf, plan: &mut Plan) {
    let mut taken: Vec<Names> = plan
        .objects
        .iter()
        .map(|_| {
            let mut names = Names::default();
            names.take("model", "model");
            names
        })
        .collect();
    for scan in scans {
        let key = match &scan.kind {
            Kind::Picture(_) => "image",
            Kind::Film => "video",
            _ => continue,
        };
        let file = shelf.put(scan, &scan.stem);
        let owner = owner(
            &scan.stem,
            plan.objects.iter().map(|object| stem_of(&object.original)),
        );
        match owner.and_then(|index| Some((plan.objects.get_mut(index)?, taken.get_mut(index)?))) {
            Some((object, names)) => object.media.push(Beside {
                key,
                id: names.take(&scan.stem, key),
                file,
                original: scan.inside.clone(),
            }),
            None => plan.unused.push((file, scan.inside.clone())),
        }
    }
}

/// The thing of that name, or the longest name that begins another: `ding` of `ding-2`.
pub fn owner<'a>(stem: &str, things: impl Iterator<Item = &'a str>) -> Option<usize> {
    let stem = folded(stem);
    things
        .enumerate()
        .map(|(index, thing)| (index, folded(thing)))
        .filter(|(_, thing)| {
            stem.strip_prefix(thing.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
        .max_by_key(|(index, thing)| (thing.len(), std::cmp::Reverse(*index)))
        .map(|(index, _)| index)
}

/// Names that differ in case or in the kind of gap are one name.
pub fn folded(stem: &str) -> String {
    stem.to_lowercase()
        .chars()
        .map(|c| if matches!(c, '_' | ' ' | '.') { '-' } else { c })
        .collect()
}

pub fn stem_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// By place where the places are known; the others in the order of their names.
fn link(scenes: &mut [DraftedScene]) {
    let placed: Vec<usize> = (0..scenes.len())
        .filter(|&index| scenes[index].position().is_some())
        .collect();
    let positions: Vec<[f64; 3]> = scenes.iter().filter_map(DraftedScene::position).collect();
    let mut pairs: Vec<(usize, usize)> = links::pairs(&positions)
        .into_iter()
        .map(|(a, b)| (placed[a], placed[b]))
        .collect();
    for index in 1..scenes.len() {
        let both_placed =
            scenes[index].position().is_some() && scenes[index - 1].position().is_some();
        if !both_placed {
            pairs.push((index - 1, index));
        }
    }
    for (a, b) in pairs {
        scenes[a].links.push(b);
        scenes[b].links.push(a);
    }
    for scene in scenes {
        scene.links.sort_unstable();
        scene.links.dedup();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_a_relics_name_is_the_relics() {
        let of = |stem| owner(stem, ["ding", "ding-lid", "Jar_1"].into_iter());
        assert_eq!(of("ding"), Some(0));
        assert_eq!(of("Ding 2"), Some(0));
        assert_eq!(of("ding-lid_back"), Some(1));
        assert_eq!(of("jar-1"), Some(2));
        assert_eq!(of("dingo"), None);
        assert_eq!(stem_of("a.b/c.d.jpg"), "c.d");
    }
}
