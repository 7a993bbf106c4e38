//! Which scenes one can walk to from a scene: those that it links to, and others that stand near
//! it in the same hall, as long as no wall of the hall's mesh stands between the two.

use std::collections::{BTreeMap, BTreeSet};

use super::walls::{Sight, mesh_of, walls};
use crate::cache::Cache;
use crate::source::Located;
use crate::values::{DraftExhibition, DraftScene};

/// Metres. Farther, a disc on the floor is a line, and something nearer should be there to step on.
const REACH: f64 = 12.0;
/// A way that the author gives may be longer.
const LINK_REACH: f64 = 15.0;
/// Metres. Nearer, the other panorama is taken at the same place.
const LEAST_STEP: f64 = 0.3;
/// Metres up or down: more is another storey, even where nobody says so.
const MOST_CLIMB: f64 = 2.0;
/// Degrees: of two scenes in one direction the nearer is the next step.
const APART: f64 = 30.0;
/// Of the scenes in reach; whoever takes a panorama a metre has hundreds.
const LOOKED_AT: usize = 16;

/// Tells every scene with a place its neighbours: linked ones first, then from near to far.
pub fn find(exhibition: &mut DraftExhibition, cache: &Cache) {
    let stands = stands(&exhibition.scenes);
    let near = nearest(&stands);
    let hidden = hidden(exhibition, &stands, &near, cache);
    let found: Vec<(usize, Vec<String>)> = stands
        .iter()
        .enumerate()
        .map(|(here, stand)| {
            let steps = steps(here, &stands, &near[here], &hidden);
            let name = |step: usize| exhibition.scenes[stands[step].scene].page.id.clone();
            (stand.scene, steps.into_iter().map(name).collect())
        })
        .collect();
    for (scene, neighbours) in found {
        exhibition.scenes[scene].neighbours = neighbours;
    }
}

/// A scene whose place is known.
#[derive(Debug)]
struct Stand {
    /// Its number in the exhibition.
    scene: usize,
    at: [f64; 3],
    room: Room,
    /// The stands that it links to. A link that the author aims at a door into another room leads
    /// there by the door, not straight over the floor.
    links: Vec<usize>,
}

impl Stand {
    /// Metres over the floor, when the other is on the same one.
    fn step(&self, other: &Stand) -> Option<f64> {
        let [x, y, z] = [0, 1, 2].map(|axis| other.at[axis] - self.at[axis]);
        let length = x.hypot(z);
        let level = y.abs() <= MOST_CLIMB.min(length);
        (level && (LEAST_STEP..=LINK_REACH).contains(&length)).then_some(length)
    }

    /// Degrees between the directions of two others.
    fn between(&self, a: &Stand, b: &Stand) -> f64 {
        let bearing = |other: &Stand| (other.at[0] - self.at[0]).atan2(self.at[2] - other.at[2]);
        let turn = (bearing(a) - bearing(b)).to_degrees().rem_euclid(360.0);
        turn.min(360.0 - turn)
    }
}

/// The hall; where halls are not given, the floor has to do.
#[derive(Debug, Default, Clone, PartialEq)]
struct Room {
    hall: Option<String>,
    floor: Option<String>,
}

impl Room {
    fn of(scene: &DraftScene) -> Room {
        let value = |name: &Option<Located<String>>| name.as_ref().map(|name| name.value.clone());
        let hall = value(&scene.hall);
        let floor = value(&scene.floor).filter(|_| hall.is_none());
        Room { hall, floor }
    }
}

fn stands(scenes: &[DraftScene]) -> Vec<Stand> {
    let placed = |(number, scene): (usize, &DraftScene)| {
        let at = scene.pose.position?;
        at.iter()
            .all(|axis| axis.is_finite())
            .then(|| (number, at, Room::of(scene)))
    };
    let placed: Vec<_> = scenes.iter().enumerate().filter_map(placed).collect();
    let numbers: BTreeMap<&str, usize> = placed
        .iter()
        .map(|(scene, ..)| scenes[*scene].page.id.as_str())
        .zip(0..)
        .collect();
    let links = |scene: usize, room: &Room| {
        let links = scenes[scene].links.iter().filter_map(|link| {
            let there = *numbers.get(link.scene.value.as_str())?;
            (link.aim.is_none() || placed[there].2 == *room).then_some(there)
        });
        links.collect()
    };
    placed
        .iter()
        .map(|(scene, at, room)| Stand {
            scene: *scene,
            at: *at,
            room: room.clone(),
            links: links(*scene, room),
        })
        .collect()
}

/// For each stand the others of its room in reach, from near to far.
fn nearest(stands: &[Stand]) -> Vec<Vec<usize>> {
    let mut from_west: Vec<usize> = (0..stands.len()).collect();
    from_west.sort_by(|&a, &b| stands[a].at[0].total_cmp(&stands[b].at[0]));
    let mut near: Vec<Vec<(f64, usize)>> = vec![Vec::new(); stands.len()];
    for (place, &a) in from_west.iter().enumerate() {
        for &b in &from_west[place + 1..] {
            let (here, there) = (&stands[a], &stands[b]);
            if there.at[0] - here.at[0] > REACH {
                break;
            }
            if let Some(length) = here.step(there).filter(|length| *length <= REACH)
                && here.room == there.room
            {
                near[a].push((length, b));
                near[b].push((length, a));
            }
        }
    }
    let by_length = |mut found: Vec<(f64, usize)>| {
        found.sort_by(|(a, left), (b, right)| a.total_cmp(b).then(left.cmp(right)));
        let nearest = found.into_iter().take(LOOKED_AT);
        nearest.map(|(_, number)| number).collect()
    };
    near.into_iter().map(by_length).collect()
}

/// Of each hall, the pairs of stands that a wall of its mesh hides from each other; the smaller
/// number first.
type Hidden = BTreeSet<(String, usize, usize)>;

fn pair(a: usize, b: usize) -> (usize, usize) {
    (a.min(b), a.max(b))
}

fn hidden(
    exhibition: &DraftExhibition,
    stands: &[Stand],
    near: &[Vec<usize>],
    cache: &Cache,
) -> Hidden {
    let mut hidden = Hidden::new();
    for hall in &exhibition.building.halls {
        let Some(mesh) = mesh_of(hall, &exhibition.media) else {
            continue;
        };
        let inside = stands.iter().enumerate();
        let inside = inside.filter(|(_, stand)| stand.room.hall.as_ref() == Some(&hall.id.value));
        let pairs: BTreeSet<(usize, usize)> = inside
            .flat_map(|(here, stand)| {
                let others = near[here].iter().chain(&stand.links);
                others.map(move |&there| pair(here, there))
            })
            .collect();
        let sights: Vec<((usize, usize), Sight)> = pairs
            .into_iter()
            .filter_map(|(a, b)| Some(((a, b), Sight::between(stands[a].at, stands[b].at)?)))
            .collect();
        let lines: Vec<Sight> = sights.iter().map(|(_, sight)| *sight).collect();
        let found = walls(mesh, &lines, cache);
        for (((a, b), _), wall) in sights.into_iter().zip(found) {
            if wall.is_some() {
                hidden.insert((hall.id.value.clone(), a, b));
            }
        }
    }
    hidden
}

fn steps(here: usize, stands: &[Stand], near: &[usize], hidden: &Hidden) -> Vec<usize> {
    let stand = &stands[here];
    let is_seen = |there: usize| {
        let (a, b) = pair(here, there);
        let hall = stand.room.hall.clone();
        !hall.is_some_and(|hall| hidden.contains(&(hall, a, b)))
    };
    let mut steps: Vec<usize> = Vec::new();
    for &there in &stand.links {
        if stand.step(&stands[there]).is_some() && is_seen(there) && !steps.contains(&there) {
            steps.push(there);
        }
    }
    for &there in near {
        let is_next = |&known: &usize| {
            let (known, there) = (&stands[known], &stands[there]);
            stand.between(known, there) >= APART || stand.step(known) > stand.step(there)
        };
        if !stand.links.contains(&there) && is_seen(there) && steps.iter().all(is_next) {
            steps.push(there);
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::{Hidden, Room, Stand, nearest, steps};

    fn stand(x: f64, y: f64, z: f64, hall: Option<&str>) -> Stand {
        Stand {
            scene: 0,
            at: [x, y, z],
            room: Room {
                hall: hall.map(str::to_owned),
                floor: None,
            },
            links: Vec::new(),
        }
    }

    fn steps_from_first(stands: &[Stand], hidden: &Hidden) -> Vec<usize> {
        steps(0, stands, &nearest(stands)[0], hidden)
    }

    #[test]
    fn the_nearest_in_each_direction_is_a_step() {
        let in_hall = |x, y, z| stand(x, y, z, Some("bronze"));
        let stands = [
            in_hall(0.0, 1.6, 0.0),
            in_hall(3.0, 1.6, 0.0),
            // Behind the one to the east, and less and more than 30° beside it.
            in_hall(6.0, 1.6, 0.0),
            in_hall(5.0, 1.6, 2.0),
            in_hall(4.0, 1.6, 4.0),
            // Too far; at the same place; a storey above; in another hall, and in none.
            in_hall(0.0, 1.6, 13.0),
            in_hall(0.1, 1.6, 0.1),
            in_hall(-4.0, 4.6, 0.0),
            stand(-3.0, 1.6, 0.0, Some("clay")),
            stand(-3.0, 1.6, 0.0, None),
            // A few stairs down.
            in_hall(0.0, 0.6, -5.0),
        ];
        assert_eq!(steps_from_first(&stands, &Hidden::new()), [1, 10, 4]);
    }

    #[test]
    fn a_wall_lets_through_neither_the_scene_behind_it_nor_its_shadow() {
        let stands = [0.0, 3.0, 6.0].map(|x| stand(x, 1.6, 0.0, Some("bronze")));
        let hidden = Hidden::from([("bronze".to_owned(), 0, 1)]);
        assert_eq!(steps_from_first(&stands, &hidden), [2]);
        let elsewhere = Hidden::from([("clay".to_owned(), 0, 1)]);
        assert_eq!(steps_from_first(&stands, &elsewhere), [1]);
    }

    #[test]
    fn a_link_comes_first_and_reaches_farther() {
        let mut stands = [
            stand(0.0, 1.6, 0.0, Some("bronze")),
            stand(3.0, 1.6, 0.0, Some("bronze")),
            stand(14.0, 1.6, 0.0, Some("clay")),
            stand(0.0, 7.6, 1.0, Some("clay")),
        ];
        // Twice to the one, once to the other, upstairs.
        stands[0].links = vec![2, 2, 3];
        // The nearer one in its direction is a step all the same.
        assert_eq!(steps_from_first(&stands, &Hidden::new()), [2, 1]);
        let hidden = Hidden::from([("bronze".to_owned(), 0, 2)]);
        assert_eq!(steps_from_first(&stands, &hidden), [1]);
    }

    #[test]
    fn without_halls_the_floor_has_to_be_the_same() {
        let mut stands = [0.0, 2.0, -2.0].map(|x| stand(x, 1.6, 0.0, None));
        stands[2].room.floor = Some("cellar".to_owned());
        assert_eq!(steps_from_first(&stands, &Hidden::new()), [1]);
    }
}
