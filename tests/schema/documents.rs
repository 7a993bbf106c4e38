//! Documents made from a description: the least that a map has to say, and one key more.

use enfilade::schema::{Bond, Key, Map, Thing, Value};

use super::editor::Yaml;

pub fn key_of(map: &'static Map, name: &str) -> &'static Key {
    map.keys.iter().find(|key| key.name == name).unwrap()
}

/// The kinds of a map: the keys of which it names one. A map without kinds has one that is none.
pub fn kinds(map: &'static Map) -> Vec<Option<&'static str>> {
    let mut kinds: Vec<Option<&'static str>> = Vec::new();
    for bond in map.bonds {
        match bond {
            Bond::ExactlyOne(keys) => kinds.extend(keys.iter().copied().map(Some)),
            Bond::AtMostOne(keys) => {
                kinds.push(None);
                kinds.extend(keys.iter().copied().map(Some));
            }
            _ => {}
        }
    }
    if kinds.is_empty() {
        kinds.push(None);
    }
    kinds
}

pub fn all_kinds(map: &'static Map) -> Vec<&'static str> {
    kinds(map).into_iter().flatten().collect()
}

/// Keys that stand only beside another kind.
pub fn belongs(map: &'static Map, key: &str, kind: Option<&str>) -> bool {
    map.bonds.iter().all(|bond| match bond {
        Bond::With { keys, one_of } if keys.contains(&key) => {
            let of_kinds = one_of.iter().all(|one| all_kinds(map).contains(one));
            !of_kinds || kind.is_some_and(|kind| one_of.contains(&kind))
        }
        _ => true,
    })
}

/// Parts of originals go by their kind, so that translations find them.
fn translated_id(map: &'static Map) -> Option<&'static str> {
    match map.what {
        "a translated hotspot" => Some("compare"),
        "a translated medium" => Some("model"),
        _ => None,
    }
}

/// The least that a map of this kind has to say, as lines of flow-style YAML.
pub fn least(map: &'static Map, kind: Option<&'static str>) -> Vec<(&'static str, String)> {
    let mut keys: Vec<&'static str> = map.needed().map(|key| key.name).collect();
    keys.extend(kind);
    for bond in map.bonds {
        if let Bond::AtLeastOne(some) = bond
            && !some.iter().any(|key| keys.contains(key))
        {
            keys.push(some[0]);
        }
    }
    let mut lines: Vec<(&'static str, String)> = Vec::new();
    if map.keys.iter().any(|key| key.name == "id")
        && let Some(id) = kind.or(translated_id(map))
    {
        keys.retain(|key| *key != "id");
        lines.push(("id", id.to_owned()));
    }
    for name in keys {
        lines.push((name, key_of(map, name).example.to_owned()));
    }
    lines
}

/// What a key with a bond stands beside.
fn beside(map: &'static Map, key: &str) -> Option<&'static str> {
    map.bonds.iter().find_map(|bond| match bond {
        Bond::With { keys, one_of } if keys.contains(&key) => Some(one_of[0]),
        _ => None,
    })
}

/// The least document in which this key may stand, with this value for it.
pub fn with(map: &'static Map, key: &'static Key, value: &str) -> Vec<(&'static str, String)> {
    let companion = beside(map, key.name);
    let kinds = all_kinds(map);
    let kind = match (kinds.contains(&key.name), companion) {
        (true, _) => Some(key.name),
        (false, Some(one)) if kinds.contains(&one) => Some(one),
        _ => self::kinds(map)[0],
    };
    let mut lines = least(map, kind);
    if let Some(other) = companion.filter(|one| !lines.iter().any(|line| line.0 == *one)) {
        lines.push((other, key_of(map, other).example.to_owned()));
    }
    for bond in map.bonds {
        if let Bond::Without {
            key: alone,
            none_of,
        } = bond
            && *alone == key.name
        {
            lines.retain(|line| !none_of.contains(&line.0));
        }
    }
    if map.what == "a translated hotspot" && key.name == "alt" {
        lines = vec![("id", "image".to_owned())];
    }
    lines.retain(|line| line.0 != key.name);
    lines.push((key.name, value.to_owned()));
    lines
}

pub fn flow(lines: &[(&str, String)]) -> String {
    let lines: Vec<String> = lines.iter().map(|(k, v)| format!("{k}: {v}")).collect();
    format!("{{{}}}", lines.join(", "))
}

/// A place of a map in a thing: the keys that lead to it, and how each holds it.
#[derive(Clone)]
pub struct Way {
    pub thing: &'static Thing,
    pub steps: Vec<(&'static Map, &'static Key)>,
    pub map: &'static Map,
}

/// Every map of a thing, with one way to each.
pub fn ways(thing: &'static Thing) -> Vec<Way> {
    let root = Way {
        thing,
        steps: Vec::new(),
        map: thing.map,
    };
    let mut found = vec![root];
    let mut at = 0;
    while let Some(way) = found.get(at).cloned() {
        for key in way.map.keys {
            for map in key.value.maps() {
                let mut steps = way.steps.clone();
                steps.push((way.map, key));
                found.push(Way { thing, steps, map });
            }
        }
        at += 1;
    }
    found
}

pub fn is_list(value: &Value) -> bool {
    matches!(value, Value::List(_))
}

impl Way {
    /// The thing's front matter with this in its place.
    pub fn document(&self, lines: &[(&'static str, String)]) -> String {
        let mut lines = lines.to_vec();
        for (map, key) in self.steps.iter().rev() {
            let inner = match is_list(&key.value) {
                true => format!("[{}]", flow(&lines)),
                false => flow(&lines),
            };
            lines = with(map, key, &inner);
        }
        self.whole(&mut lines);
        lines.iter().map(|(k, v)| format!("{k}: {v}\n")).collect()
    }

    /// Adds what some file of the thing has to say, though not this one.
    fn whole(&self, lines: &mut Vec<(&'static str, String)>) {
        let has = |lines: &[(&str, String)], key| lines.iter().any(|line| line.0 == key);
        if matches!(self.thing.name, "museum" | "scene" | "object" | "tour") && !has(lines, "title")
        {
            lines.push(("title", "Hall".to_owned()));
        }
        if self.thing.name == "scene" && !has(lines, "pose") {
            lines.push(("pose", "{position: [0, 1.6, 0], heading: 0}".to_owned()));
        }
        if self.thing.name == "scene" && !has(lines, "panorama") && !has(lines, "cube") {
            lines.push(("panorama", "media/one.jpg".to_owned()));
        }
        if self.thing.name == "object" && has(lines, "annotations") && !has(lines, "media") {
            let media =
                "[{id: rubbing, image: media/rubbing.jpg}, {id: scan, model: media/box.glb}]";
            lines.push(("media", media.to_owned()));
        }
    }

    pub fn yaml(&self, lines: &[(&'static str, String)]) -> Yaml {
        Yaml {
            thing: self.thing,
            text: self.document(lines),
        }
    }

    pub fn named(&self) -> String {
        let keys: Vec<&str> = self.steps.iter().map(|(_, key)| key.name).collect();
        format!("{} {}", self.thing.name, keys.join("."))
    }
}
