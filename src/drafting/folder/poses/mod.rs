//! Tables of poses, as surveyors and capture programs write them: CSV with a head line, or JSON.
//! Names of columns differ from program to program, so many are understood, and what was
//! understood is reported.

mod rows;

use std::fs;
use std::path::Path;

use super::scans::{Kind, Scan};
use crate::drafting::slug;
use rows::{Row, from_csv, from_json};

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
