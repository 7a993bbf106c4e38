//! Columns of tables.

use std::collections::BTreeSet;

use enfilade::schema::{Key, Thing, Value};

use super::editor::Yaml;
use super::{STRANGER, editor, thing};
use crate::support::Workshop;

#[test]
fn tables_have_the_columns_that_are_described() {
    for (name, path) in [
        ("scenes-table", "hall/scenes.csv"),
        ("objects-table", "hall/objects.csv"),
    ] {
        let workshop = Workshop::english();
        workshop.write(path, &format!("id,{STRANGER}\nroom,1\n"));
        let report = workshop.check();
        let finding = report
            .findings
            .iter()
            .find(|finding| finding.code == "unknown-column")
            .unwrap();
        let help = finding.help.as_deref().unwrap();
        let read: BTreeSet<&str> = help
            .strip_prefix("columns may be: ")
            .unwrap()
            .split(", ")
            .collect();
        let described: BTreeSet<&str> = thing(name).map.keys.iter().map(|key| key.name).collect();
        assert_eq!(read, described, "{name}");
    }
}

/// A row as an object, as programs that read tables make it.
pub fn rows(thing: &'static Thing, table: &str) -> Vec<Yaml> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let names = reader.headers().unwrap().clone();
    let is_number = |name: &str| {
        let is = |key: &Key| key.name == name && matches!(key.value, Value::Number { .. });
        thing.map.keys.iter().any(is)
    };
    let cell = |(name, cell): (&str, &str)| match is_number(name) {
        true => format!("\"{name}\": {cell}"),
        false => format!("\"{name}\": {}", serde_json::Value::from(cell)),
    };
    reader
        .records()
        .map(|record| {
            let record = record.unwrap();
            let cells = names.iter().zip(record.iter());
            let cells: Vec<String> = cells.filter(|cell| !cell.1.is_empty()).map(cell).collect();
            let text = format!("{{{}}}", cells.join(", "));
            Yaml { thing, text }
        })
        .collect()
}

#[test]
fn rows_are_right_or_refused() {
    let scenes = thing("scenes-table");
    let right = "id,title,title.zh-Hans,panorama,x,y,z\nhall-1,Hall,厅,media/hall.jpg,0,1.6,0\n";
    assert_eq!(editor::errors(&rows(scenes, right)), [Vec::<String>::new()]);
    for wrong in [
        "title\nHall\n",
        "id,titel\nhall,Hall\n",
        "id,x\nhall,far\n",
        "id\nThe Hall\n",
        "id,panorama\nhall,../x.jpg\n",
        "id,panorama.zh-Hans\nhall,media/x.jpg\n",
    ] {
        let errors = editor::errors(&rows(scenes, wrong));
        assert!(errors.iter().all(|errors| !errors.is_empty()), "{wrong}");
    }
}
