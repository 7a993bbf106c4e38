//! Readers and schemas know the same keys.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use enfilade::schema::Form;

use super::bench::Bench;
use super::documents::{Way, all_kinds, belongs, key_of, kinds, least, ways};
use super::{editor, thing, yaml_things};

#[test]
fn schemas_and_readers_know_the_same_keys() {
    let bench = Bench::new();
    let mut differ = Vec::new();
    for way in yaml_things().flat_map(ways) {
        for (kind, lines) in cases(&way) {
            let read = bench.known(&way, &lines);
            let described: BTreeSet<String> = way
                .map
                .keys
                .iter()
                .filter(|key| translated_belongs(&way, key.name, kind))
                .map(|key| key.name.to_owned())
                .collect();
            if read != described {
                differ.push(format!(
                    "{} ({kind:?}):\n  the reader alone: {:?}\n  the schema alone: {:?}",
                    way.named(),
                    read.difference(&described).collect::<Vec<_>>(),
                    described.difference(&read).collect::<Vec<_>>(),
                ));
            }
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

/// A kind of a map, and the least that it needs: keys and values.
type Case = (Option<&'static str>, Vec<(&'static str, String)>);

/// Every kind of a map, and the least of each; what a translation may say depends on the kind that
/// its original has.
fn cases(way: &Way) -> Vec<Case> {
    let original = match way.map.what {
        "a translated hotspot" | "a translated comparison" => Some(("scene", "hotspots")),
        "a translated side of a comparison" => Some(("scene", "hotspots")),
        _ => None,
    };
    let Some((name, list)) = original else {
        return kinds(way.map)
            .into_iter()
            .map(|kind| (kind, least(way.map, kind)))
            .collect();
    };
    let part = key_of(thing(name).map, list).value.maps()[0];
    if way.map.what == "a translated hotspot" {
        return all_kinds(part)
            .into_iter()
            .map(|kind| (Some(kind), vec![("id", kind.to_owned())]))
            .collect();
    }
    vec![(Some("compare"), Vec::new())]
}

fn translated_belongs(way: &Way, key: &str, kind: Option<&str>) -> bool {
    if way.map.what != "a translated hotspot" {
        return belongs(way.map, key, kind);
    }
    let part = key_of(thing("scene").map, "hotspots").value.maps()[0];
    match key {
        "compare" => kind == Some("compare"),
        key => belongs(part, key, kind),
    }
}

/// The names that readers give to maps, from their code.
#[test]
fn every_map_that_is_read_is_described_under_the_same_name() {
    let mut read = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/read");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none() || path.ends_with("fields.rs") {
            continue;
        }
        let code = fs::read_to_string(path).unwrap();
        for (at, _) in code.match_indices("Fields::of(") {
            let call = code[at..].split_once("cx)").unwrap().0;
            // `each_file` takes the name from its callers, whose things are described as such.
            read.extend(call.rsplit('"').nth(1).map(str::to_owned));
        }
    }
    let described: BTreeSet<String> = yaml_things()
        .filter(|thing| !thing.name.ends_with("-translation"))
        .flat_map(ways)
        .chain(
            yaml_things()
                .flat_map(ways)
                .filter(|way| !way.steps.is_empty()),
        )
        .filter(|way| !way.steps.is_empty() || way.thing.form == Form::Yaml)
        .map(|way| way.map.what.to_owned())
        .collect();
    assert_eq!(read, described);
}

#[test]
fn what_is_needed_is_missed_by_both() {
    let bench = Bench::new();
    let mut whole = Vec::new();
    let mut lacking = Vec::new();
    for way in yaml_things().flat_map(ways) {
        for (kind, lines) in cases(&way) {
            whole.push(way.yaml(&lines));
            for needed in way.map.needed() {
                let mut less = lines.clone();
                less.retain(|line| line.0 != needed.name);
                // A place that is none of facts is a text in languages.
                less.extend((way.map.what == "a place").then(|| ("lat", "34.36".to_owned())));
                let yaml = way.yaml(&less);
                let findings = bench.findings(way.thing, &yaml.text);
                let missed = findings.iter().any(|(code, message, _)| {
                    *code == "missing-key" && message.contains(needed.name)
                });
                assert!(
                    missed,
                    "{} {kind:?}: {findings:?}\n{}",
                    way.named(),
                    yaml.text
                );
                lacking.push(yaml);
            }
        }
    }
    for (yaml, errors) in whole.iter().zip(editor::errors(&whole)) {
        assert_eq!(errors, Vec::<String>::new(), "{}", yaml.text);
    }
    for (yaml, errors) in lacking.iter().zip(editor::errors(&lacking)) {
        assert!(!errors.is_empty(), "{}", yaml.text);
    }
}
