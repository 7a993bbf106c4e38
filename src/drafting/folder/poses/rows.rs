//! Rows of a table of poses, by whatever names its columns have.

use serde_json::Value;

/// A row as the table has it.
#[derive(Debug, Default, PartialEq)]
pub struct Row {
    pub names: Vec<String>,
    axes: [Option<f64>; 3],
    /// Named east and north: no doubt about which way is up.
    pub is_survey: bool,
    pub heading: Option<f64>,
    pub floor: Option<String>,
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
    pub fn position(&self, z_is_up: bool) -> Option<[f64; 3]> {
        let [x, y, z] = self.axes;
        Some(if z_is_up || self.is_survey {
            [x?, z?, -y?]
        } else {
            [x?, y?, z?]
        })
    }
}

pub fn from_csv(text: &str) -> Vec<Row> {
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
pub fn from_json(text: &str) -> Vec<Row> {
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
}
