//! Doors between scenes, from where these stand.

use std::collections::BTreeSet;

const MOST_NEIGHBOURS: usize = 4;
/// A neighbour stands at most so many times as far as neighbours usually do.
const REACH: f64 = 2.0;

/// Pairs of positions to link, each once, the smaller index first; sorted. Everything hangs
/// together: the shortest tree that joins all (Prim, 1957), and beside it whatever is near.
pub fn pairs(positions: &[[f64; 3]]) -> BTreeSet<(usize, usize)> {
    let tree = shortest_tree(positions);
    let mut lengths: Vec<f64> = tree
        .iter()
        .map(|&(a, b)| distance(positions[a], positions[b]))
        .collect();
    lengths.sort_by(f64::total_cmp);
    let usual = lengths.get(lengths.len() / 2).copied().unwrap_or(0.0);
    let mut pairs: BTreeSet<(usize, usize)> = tree.into_iter().collect();
    let mut doors = vec![0_usize; positions.len()];
    for &(a, b) in &pairs {
        doors[a] += 1;
        doors[b] += 1;
    }
    for a in 0..positions.len() {
        let mut near: Vec<usize> = (0..positions.len())
            .filter(|&b| b != a && distance(positions[a], positions[b]) <= usual * REACH)
            .collect();
        near.sort_by(|&b, &c| {
            distance(positions[a], positions[b]).total_cmp(&distance(positions[a], positions[c]))
        });
        for b in near.into_iter().take(MOST_NEIGHBOURS) {
            let pair = (a.min(b), a.max(b));
            if doors[a] < MOST_NEIGHBOURS && doors[b] < MOST_NEIGHBOURS && pairs.insert(pair) {
                doors[a] += 1;
                doors[b] += 1;
            }
        }
    }
    pairs
}

fn shortest_tree(positions: &[[f64; 3]]) -> Vec<(usize, usize)> {
    let mut tree = Vec::new();
    let mut outside: Vec<usize> = (1..positions.len()).collect();
    // The nearest inside to each that is still outside.
    let mut nearest = vec![0; positions.len()];
    while !outside.is_empty() {
        let gap = |&index: &usize| distance(positions[index], positions[nearest[index]]);
        let Some(at) =
            (0..outside.len()).min_by(|&a, &b| gap(&outside[a]).total_cmp(&gap(&outside[b])))
        else {
            break;
        };
        let joined = outside.remove(at);
        tree.push((joined.min(nearest[joined]), joined.max(nearest[joined])));
        for &index in &outside {
            if distance(positions[index], positions[joined])
                < distance(positions[index], positions[nearest[index]])
            {
                nearest[index] = joined;
            }
        }
    }
    tree
}

fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
    let [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    x.hypot(y).hypot(z)
}

/// The direction from one place to another: bearing and pitch in degrees, in the exhibition's
/// frame (north is −Z, east +X). `None` where they stand above each other.
pub fn direction(from: [f64; 3], to: [f64; 3]) -> Option<(f64, f64)> {
    let [east, up, south] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
    let level = east.hypot(south);
    (level > 1e-6).then(|| {
        (
            east.atan2(-south).to_degrees(),
            up.atan2(level).to_degrees(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_linked_and_all_hangs_together() {
        let row: Vec<[f64; 3]> = [0.0, 2.0, 4.0, 20.0].map(|x| [x, 0.0, 0.0]).to_vec();
        assert_eq!(
            pairs(&row),
            BTreeSet::from([(0, 1), (0, 2), (1, 2), (2, 3)])
        );
        assert!(pairs(&[]).is_empty());
        assert!(pairs(&[[0.0; 3]]).is_empty());
        assert_eq!(pairs(&[[0.0; 3]; 3]).len(), 3, "scans of one standpoint");
    }

    #[test]
    fn nobody_has_more_doors_than_four_beside_the_tree() {
        let grid: Vec<[f64; 3]> = (0..49_u8)
            .map(|i| [f64::from(i % 7), 0.0, f64::from(i / 7)])
            .collect();
        let pairs = pairs(&grid);
        for place in 0..grid.len() {
            let doors = pairs
                .iter()
                .filter(|&&(a, b)| a == place || b == place)
                .count();
            assert!((1..=MOST_NEIGHBOURS).contains(&doors), "{doors}");
        }
    }

    #[test]
    fn bearings_follow_the_compass() {
        let to = |x, y, z| direction([0.0; 3], [x, y, z]).map(|(b, p)| (b.round(), p.round()));
        assert_eq!(to(0.0, 0.0, -1.0), Some((0.0, 0.0)));
        assert_eq!(to(1.0, 1.0, 0.0), Some((90.0, 45.0)));
        assert_eq!(to(-1.0, 0.0, 0.0), Some((-90.0, 0.0)));
        assert_eq!(to(0.0, 3.0, 0.0), None);
    }
}
