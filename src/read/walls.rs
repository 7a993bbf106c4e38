//! Whether a hall's mesh stands between a scene's eye and a point, such as a hotspot in space.
//! Looking through millions of triangles takes a moment, so the answer is kept in the cache under
//! the mesh's content and the lines of sight.

use std::collections::BTreeMap;
use std::path::Path;

use super::sight_field::Field;
use crate::cache::{Cache, Key};
use crate::gltf::{self, PackError, Triangle};
use crate::model::vectors::{cross, dot, minus};
use crate::model::{Header, MediaFile, MediaPath};
use crate::source::Located;
use crate::values::{DraftExhibition, DraftHall, DraftHotspot, DraftScene, MediaState};

/// Raised whenever the same mesh would give another answer.
const REVISION: &str = "1";
/// Larger meshes are not looked at: they would not fit into memory beside other work.
const MAX_BYTES: u64 = 256 << 20;
/// Metres. A label hangs on its wall, scans are some centimetres thick, and the camera's own
/// stand is part of many a mesh.
const MARGIN: f64 = 0.3;

/// Tells every hotspot that is placed in space how far away a wall hides it.
pub fn look(exhibition: &mut DraftExhibition, cache: &Cache) {
    for hall in &exhibition.building.halls {
        let Some(mesh) = mesh_of(hall, &exhibition.media) else {
            continue;
        };
        let mut spots: Vec<(Sight, &mut DraftHotspot)> = exhibition
            .scenes
            .iter_mut()
            .filter(|scene| is_in(scene, &hall.id.value))
            .flat_map(sights)
            .collect();
        let sights: Vec<Sight> = spots.iter().map(|(sight, _)| *sight).collect();
        let walls = walls(mesh, &sights, cache);
        for ((_, hotspot), wall) in spots.iter_mut().zip(walls) {
            hotspot.wall = wall;
        }
    }
}

/// The walls of a hall, where they are a file that is there and not too large.
pub fn mesh_of<'a>(
    hall: &DraftHall,
    media: &'a BTreeMap<MediaPath, MediaState>,
) -> Option<&'a MediaFile> {
    let Some(MediaState::Ready(file)) = media.get(&hall.mesh.as_ref()?.value) else {
        return None;
    };
    let fits = matches!(file.header, Header::Model(_)) && file.bytes <= MAX_BYTES;
    fits.then_some(file)
}

fn is_in(scene: &DraftScene, hall: &str) -> bool {
    scene.hall.as_ref().is_some_and(|of| of.value == hall)
}

/// From a scene's standpoint to each of its hotspots in space.
fn sights(scene: &mut DraftScene) -> impl Iterator<Item = (Sight, &mut DraftHotspot)> {
    let eye = scene.pose.position;
    scene.hotspots.iter_mut().filter_map(move |hotspot| {
        let Located { value: point, .. } = hotspot.position.as_ref()?;
        let sight = Sight::between(eye?, *point)?;
        Some((sight, hotspot))
    })
}

/// How far away a wall meets each line of sight. None does where the mesh cannot be read, which is
/// a finding of those who look for that.
pub fn walls(mesh: &MediaFile, sights: &[Sight], cache: &Cache) -> Vec<Option<f64>> {
    let nothing = || vec![None; sights.len()];
    if sights.is_empty() {
        return nothing();
    }
    let lines = format!("{sights:?}");
    let key = Key::of(&["walls", REVISION, &mesh.digest, &lines]);
    if let Some(known) = cache.product::<Vec<Option<f64>>>(&key)
        && known.len() == sights.len()
    {
        return known;
    }
    let Ok(found) = nearest_walls(&mesh.disk, sights) else {
        return nothing();
    };
    // Without it the next build looks again.
    let _ = cache.keep_product(&key, &found, &[]);
    found
}

fn nearest_walls(disk: &Path, sights: &[Sight]) -> Result<Vec<Option<f64>>, PackError> {
    let (bytes, _) = gltf::whole(disk)?;
    let (document, bin) = gltf::opened(&bytes)?;
    let mut walls = vec![None; sights.len()];
    let field = Field::of(sights);
    gltf::triangles(&document, bin, &mut |triangle| {
        field.near(&triangle, |number| {
            if let Some(distance) = sights[number].meets(&triangle) {
                let wall = &mut walls[number];
                *wall = Some(wall.map_or(distance, |nearest: f64| nearest.min(distance)));
            }
        });
    })?;
    Ok(walls)
}

/// A line of sight, from an eye to a point; metres.
#[derive(Debug, Clone, Copy)]
pub struct Sight {
    eye: [f64; 3],
    /// From the eye to the point.
    way: [f64; 3],
    length: f64,
}

impl Sight {
    /// `None` when nothing could stand between the two.
    pub fn between(eye: [f64; 3], point: [f64; 3]) -> Option<Sight> {
        let way = minus(point, eye);
        let length = dot(way, way).sqrt();
        (length.is_finite() && length > 2.0 * MARGIN).then_some(Sight { eye, way, length })
    }

    /// Where it passes over the floor: [least, most] of x and z.
    pub fn ground(&self) -> [[f64; 2]; 2] {
        let ends = [0, 2].map(|axis| [self.eye[axis], self.eye[axis] + self.way[axis]]);
        [
            ends.map(|[from, to]| from.min(to)),
            ends.map(|[from, to]| from.max(to)),
        ]
    }

    /// How far from the eye it meets a triangle, leaving out what is near either end
    /// (Möller and Trumbore, Fast, Minimum Storage Ray/Triangle Intersection, 1997).
    pub fn meets(&self, triangle: &Triangle) -> Option<f64> {
        if self.passes_by(triangle) {
            return None;
        }
        let [a, b, c] = *triangle;
        let (ab, ac) = (minus(b, a), minus(c, a));
        let across = cross(self.way, ac);
        let volume = dot(ab, across);
        if volume == 0.0 {
            return None;
        }
        let from_a = minus(self.eye, a);
        let u = dot(from_a, across) / volume;
        let beside = cross(from_a, ab);
        let v = dot(self.way, beside) / volume;
        if !(u >= 0.0 && v >= 0.0 && u + v <= 1.0) {
            return None;
        }
        let distance = dot(ac, beside) / volume * self.length;
        (MARGIN..self.length - MARGIN)
            .contains(&distance)
            .then_some(distance)
    }

    /// Most triangles of a hall lie wholly to one side of a line.
    fn passes_by(&self, triangle: &Triangle) -> bool {
        (0..3).any(|axis| {
            let (from, to) = (self.eye[axis], self.eye[axis] + self.way[axis]);
            let (low, high) = (from.min(to), from.max(to));
            triangle.iter().all(|corner| corner[axis] < low)
                || triangle.iter().all(|corner| corner[axis] > high)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Sight;

    const EYE: [f64; 3] = [0.0, 1.6, 0.0];
    /// Two metres east of the eye.
    const WALL: [[f64; 3]; 3] = [[2.0, -9.0, -9.0], [2.0, 9.0, -9.0], [2.0, 0.0, 9.0]];

    #[test]
    fn a_wall_hides_what_stands_behind_it_and_nothing_else() {
        for (point, wall) in [
            ([5.0, 1.6, 0.0], Some(2.0)),
            ([4.0, 1.6, 3.0], Some(2.5)),
            // On it, before it, beside it, the other way.
            ([2.0, 1.6, 0.0], None),
            ([2.2, 1.6, 0.0], None),
            ([1.0, 1.6, 0.0], None),
            ([5.0, 1.6, 40.0], None),
            ([-5.0, 1.6, 0.0], None),
        ] {
            let found = Sight::between(EYE, point).unwrap().meets(&WALL);
            assert_eq!(found.map(|d| (d * 1e6).round() / 1e6), wall, "{point:?}");
        }
    }

    #[test]
    fn what_is_near_the_eye_or_nowhere_has_no_wall() {
        assert!(Sight::between(EYE, EYE).is_none());
        assert!(Sight::between(EYE, [f64::NAN, 0.0, 0.0]).is_none());
        assert!(Sight::between([1e308; 3], [-1e308; 3]).is_none());
        let flat = [[2.0, 0.0, 0.0]; 3];
        let sight = Sight::between(EYE, [5.0, 1.6, 0.0]).unwrap();
        assert_eq!(sight.meets(&flat), None);
        assert_eq!(sight.meets(&[[f64::NAN; 3]; 3]), None);
    }
}
