//! Tables of poses, as surveyors and capture programs write them: CSV with a head line, or JSON.
//! Names of columns differ from program to program, so many are understood, and what was
//! understood is reported.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::scans::{Kind, Scan};
use crate::drafting::slug;

const MAX_TABLE_BYTES: u64 = 16 << 20;
/// Metres: viewers calculate in 32 bits, in which coordinates of a national grid lose millimetres.
const FAR: f64 = 10_000.0;

/// Where a panorama was taken, in the exhibition's frame.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Posed {
    /// A file's name and an id may both be given.
    pub names: Vec<String>,
    pub position: Option<[f64; 3]>,
    pub heading: Option<f64>,
    pub floor: Option<String>,
    /// The table's name.
    pub source: String,
}

#[derive(Debug, Default)]
pub struct Table {
    pub poses: Vec<Posed>,
    pub remarks: Vec<String>,
}

impl Table {
    /// By file name, path or bare name, whatever the case.
    pub fn of(&self, scan: &Scan) -> Option<&Posed> {
        self.poses
            .iter()
            .find(|posed| posed.names.iter().any(|name| names(name, scan)))
    }
}

fn names(name: &str, scan: &Scan) -> bool {
    let name = name.replace('\\', "/").to_lowercase();
    let inside = scan.inside.to_lowercase();
    let file = inside.rsplit('/').next().unwrap_or_default();
    let last = name.rsplit('/').next().unwrap_or_default();
    let stem = scan.stem.to_lowercase();
    let slugs = (slug(&name), slug(&stem));
    name == inside
        || (name.contains('/') && inside.ends_with(&name))
        || last == file
        || last == stem
        || (!slugs.0.is_empty() && slugs.0 == slugs.1)
}

/// Reads every table of the folder that names one of its panoramas.
pub fn find(scans: &[Scan], z_is_up: bool) -> Table {
    let mut table = Table::default();
    for scan in scans.iter().filter(|scan| matches!(scan.kind, Kind::Text)) {
        let rows = match scan.ending.as_str() {
            "csv" | "tsv" => text_of(&scan.disk).map(|text| from_csv(&text)),
            "json" => text_of(&scan.disk).map(|text| from_json(&text)),
            _ => None,
        };
        let Some(rows) = rows else { continue };
        let of_panoramas = |row: &Row| {
            scans.iter().any(|scan| {
                matches!(scan.kind, Kind::Panorama { .. })
                    && row.names.iter().any(|name| names(name, scan))
            })
        };
        let known = rows.iter().filter(|row| of_panoramas(row)).count();
        if known == 0 {
            continue;
        }
        table.add(&scan.inside, &rows, known, z_is_up);
    }
    table.bring_near();
    table
}

fn text_of(path: &Path) -> Option<String> {
    if fs::metadata(path).ok()?.len() > MAX_TABLE_BYTES {
        return None;
    }
    let bytes = fs::read(path).ok()?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    Some(String::from_utf8_lossy(bytes).into_owned())
}

/// A row as the table has it.
#[derive(Debug, Default, PartialEq)]
struct Row {
    names: Vec<String>,
    axes: [Option<f64>; 3],
    /// Named east and north: no doubt about which way is up.
    is_survey: bool,
    heading: Option<f64>,
    floor: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Role {
    Name,
    Axis(usize),
    East,
    North,
    Height,
    Heading,
    Floor,
}

/// What a column or key means; units behind the name are passed over.
fn role(key: &str) -> Option<Role> {
    let plain: String = key
        .split(['(', '['])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    Some(match plain.as_str() {
        "file" | "filename" | "name" | "id" | "image" | "imagename" | "panorama" | "pano"
        | "photo" | "path" | "scan" | "scene" | "station" | "label" => Role::Name,
        "x" | "xm" | "posx" | "positionx" | "tx" => Role::Axis(0),
        "y" | "ym" | "posy" | "positiony" | "ty" => Role::Axis(1),
        "z" | "zm" | "posz" | "positionz" | "tz" => Role::Axis(2),
        "e" | "east" | "easting" => Role::East,
        "n" | "north" | "northing" => Role::North,
        "height" | "elevation" | "altitude" | "up" | "h" => Role::Height,
        "heading" | "headingdeg" | "yaw" | "yawdeg" | "bearing" | "azimuth" | "compass"
        | "poseheadingdegrees" => Role::Heading,
        "floor" | "level" | "storey" | "story" => Role::Floor,
        _ => return None,
    })
}

impl Row {
    fn take(&mut self, role: Role, text: &str) {
        let text = text.trim();
        // Continental tables write a comma for the point.
        let number = || {
            text.replace(',', ".")
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite())
        };
        match role {
            Role::Name if text.is_empty() => {}
            Role::Name => self.names.push(text.to_owned()),
            Role::Axis(axis) => self.axes[axis] = number(),
            Role::East | Role::North => {
                self.is_survey = true;
                self.axes[usize::from(role == Role::North)] = number();
            }
            Role::Height => self.axes[2] = self.axes[2].or(number()),
            Role::Heading => self.heading = number(),
            Role::Floor => self.floor = Some(text.to_owned()).filter(|text| !text.is_empty()),
        }
    }

    /// In the exhibition's frame: x east, y up, z south.
    fn position(&self, z_is_up: bool) -> Option<[f64; 3]> {
        let [x, y, z] = self.axes;
        Some(if z_is_up || self.is_survey {
            [x?, z?, -y?]
        } else {
            [x?, y?, z?]
        })
    }
}

fn from_csv(text: &str) -> Vec<Row> {
    let head = text.lines().next().unwrap_or_default();
    let separator = *b",;\t"
        .iter()
        .max_by_key(|separator| head.bytes().filter(|byte| byte == *separator).count())
        .unwrap_or(&b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let Ok(head) = reader.headers().cloned() else {
        return Vec::new();
    };
    let roles: Vec<Option<Role>> = head.iter().map(role).collect();
    let mut rows = Vec::new();
    for record in reader.records().flatten() {
        let mut row = Row::default();
        for (role, text) in roles.iter().zip(record.iter()) {
            if let Some(role) = role {
                row.take(*role, text);
            }
        }
        if !row.names.is_empty() {
            rows.push(row);
        }
    }
    rows
}

/// A list of objects, at the top or under a key; or objects under their names.
fn from_json(text: &str) -> Vec<Row> {
    let Ok(root) = serde_json::from_str::<Value>(text) else {
        return Vec::new();
    };
    match &root {
        Value::Array(items) => items.iter().filter_map(|item| row(None, item)).collect(),
        Value::Object(entries) => {
            let listed: Vec<Row> = entries
                .values()
                .filter_map(Value::as_array)
                .flatten()
                .filter_map(|item| row(None, item))
                .collect();
            if !listed.is_empty() {
                return listed;
            }
            let named = |entries: &serde_json::Map<String, Value>| -> Vec<Row> {
                entries
                    .iter()
                    .filter_map(|(name, item)| row(Some(name), item))
                    .collect()
            };
            let rows = named(entries);
            match entries.values().next() {
                Some(Value::Object(inner)) if rows.is_empty() && entries.len() == 1 => named(inner),
                _ => rows,
            }
        }
        _ => Vec::new(),
    }
}

fn row(name: Option<&str>, item: &Value) -> Option<Row> {
    let mut row = Row {
        names: name.map(str::to_owned).into_iter().collect(),
        ..Row::default()
    };
    row.take_object(item, 0);
    let says_something = row.heading.is_some() || row.axes.iter().any(Option::is_some);
    (says_something && !row.names.is_empty()).then_some(row)
}

impl Row {
    /// `pose: {position: [x, y, z]}` and `position: {x, y, z}` are looked into.
    fn take_object(&mut self, item: &Value, depth: usize) {
        let Some(entries) = item.as_object().filter(|_| depth < 3) else {
            return;
        };
        for (key, value) in entries {
            match (role(key), value) {
                (Some(role), Value::String(text)) => self.take(role, text),
                (Some(role), Value::Number(number)) => self.take(role, &number.to_string()),
                (_, Value::Array(axes)) if is_place(key) && axes.len() == 3 => {
                    for (slot, axis) in self.axes.iter_mut().zip(axes) {
                        *slot = axis.as_f64().filter(|axis| axis.is_finite());
                    }
                }
                (_, Value::Object(_)) if is_place(key) => self.take_object(value, depth + 1),
                _ => {}
            }
        }
    }
}

fn is_place(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    matches!(
        key.as_str(),
        "position" | "pose" | "translation" | "location" | "pos"
    )
}

impl Table {
    fn add(&mut self, source: &str, rows: &[Row], known: usize, z_is_up: bool) {
        let is_survey = rows.iter().any(|row| row.is_survey);
        let mut parts = Vec::new();
        if rows.iter().any(|row| row.position(z_is_up).is_some()) {
            parts.push(if z_is_up || is_survey {
                "positions in metres with z up and y north"
            } else {
                "positions in metres with y up and z south (--poses-up z if z is up)"
            });
        }
        if rows.iter().any(|row| row.heading.is_some()) {
            parts.push("headings in degrees clockwise from north");
        }
        if rows.iter().any(|row| row.floor.is_some()) {
            parts.push("floors, as remarks");
        }
        if parts.is_empty() {
            parts.push("neither positions nor headings");
        }
        self.remarks.push(format!(
            "poses from `{source}`: {known} of {} rows name a panorama; {}",
            rows.len(),
            parts.join(", ")
        ));
        self.poses.extend(rows.iter().map(|row| Posed {
            names: row.names.clone(),
            position: row.position(z_is_up),
            heading: row.heading.map(|heading| heading.rem_euclid(360.0)),
            floor: row.floor.clone(),
            source: source.to_owned(),
        }));
    }

    /// Moves all positions by whole metres when they are counted from far away.
    fn bring_near(&mut self) {
        let positions = || self.poses.iter().filter_map(|posed| posed.position);
        let is_far = positions().any(|[x, _, z]| x.abs() > FAR || z.abs() > FAR);
        let Some([x, _, z]) = positions().next().filter(|_| is_far) else {
            return;
        };
        let (x, z) = (x.round(), z.round());
        for posed in &mut self.poses {
            if let Some(position) = &mut posed.position {
                position[0] -= x;
                position[2] -= z;
            }
        }
        self.remarks.push(format!(
            "the poses are counted from far away: {x} m in x and {z} m in z are taken off all of them"
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_many_programs_are_understood() {
        let csv =
            from_csv("Filename;X (m);Y (m);Z (m);Yaw [deg]\nhall.jpg;1,5;2;3;-90\n;1;1;1;1\n");
        assert_eq!(csv.len(), 1);
        assert_eq!(csv[0].names, ["hall.jpg"]);
        assert_eq!(csv[0].position(false), Some([1.5, 2.0, 3.0]));
        assert_eq!(csv[0].position(true), Some([1.5, 3.0, -2.0]));
        assert_eq!(csv[0].heading, Some(-90.0));

        let survey = from_csv("station,easting,northing,elevation\nhall,500000.5,100,12\n");
        assert_eq!(survey[0].position(false), Some([500_000.5, 12.0, -100.0]));

        for json in [
            r#"[{"id": "hall", "x": 1, "y": 2, "z": 3, "bearing": 5}]"#,
            r#"{"poses": [{"file": "hall", "position": [1, 2, 3], "heading": "5"}]}"#,
            r#"{"hall": {"pose": {"position": {"x": 1, "y": 2, "z": 3}, "heading": 5}}}"#,
            r#"{"scenes": {"hall": {"position": [1, 2, 3], "azimuth": 5}}}"#,
        ] {
            let rows = from_json(json);
            assert_eq!(rows.len(), 1, "{json}");
            assert_eq!(
                (rows[0].names[0].as_str(), rows[0].heading),
                ("hall", Some(5.0)),
                "{json}"
            );
            assert_eq!(rows[0].position(false), Some([1.0, 2.0, 3.0]), "{json}");
        }
    }

    #[test]
    fn nonsense_gives_no_poses() {
        for text in [
            "",
            "a,b\n1,2\n",
            "{",
            "[1, 2]",
            "{\"a\": 1}",
            "name,x\n\"unclosed",
        ] {
            assert!(from_json(text).is_empty() || text.is_empty(), "{text}");
            assert!(
                from_csv(text)
                    .iter()
                    .all(|row| row.position(false).is_none()),
                "{text}"
            );
        }
        assert_eq!(
            from_csv("name,x,y,z\na,NaN,1,inf\n")[0].position(false),
            None
        );
    }

    #[test]
    fn a_national_grid_is_brought_near() {
        let mut table = Table::default();
        table.add(
            "t.csv",
            &from_csv(
                "name,easting,northing,height\na,500000.25,4000000.5,3\nb,500002,4000001,3\n",
            ),
            2,
            false,
        );
        table.bring_near();
        let positions: Vec<_> = table
            .poses
            .iter()
            .filter_map(|posed| posed.position)
            .collect();
        assert_eq!(positions[0], [0.25, 3.0, 0.5], "{positions:?}");
        assert_eq!(positions[1][0], 2.0);
        assert_eq!(table.remarks.len(), 2);
    }
}
