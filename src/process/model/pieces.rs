//! A large surface in pieces that lie each in a place of their own, so that several can be worked on
//! at once, and each fits a processor's cache better than the whole.

use rayon::join;

/// A triangle that knows where it is.
#[derive(Clone, Copy)]
struct Placed {
    /// Its number among all.
    number: u32,
    /// Three times its middle.
    at: [f32; 3],
}

/// The corners of triangles in pieces of so many triangles at most, halved at the median of their
/// longest side. Which piece a triangle is in depends on the surface alone.
pub fn pieces(corners: &[u32], places: &[[f32; 3]], most: usize) -> Vec<Vec<u32>> {
    let (faces, _) = corners.as_chunks::<3>();
    let mut placed: Vec<Placed> = faces
        .iter()
        .zip(0..)
        .map(|(face, number)| Placed {
            number,
            at: [0, 1, 2].map(|axis| {
                face.iter()
                    .map(|corner| places[*corner as usize][axis])
                    .sum()
            }),
        })
        .collect();
    halved(&mut placed, most.max(1), &|piece| {
        piece.sort_unstable_by_key(|triangle| triangle.number);
        let faces = piece.iter().map(|triangle| faces[triangle.number as usize]);
        faces.flatten().collect()
    })
}

fn halved<T: Send>(
    triangles: &mut [Placed],
    most: usize,
    taken: &(impl Fn(&mut [Placed]) -> T + Sync),
) -> Vec<T> {
    if triangles.len() <= most {
        return vec![taken(triangles)];
    }
    let axis = longest_side(triangles);
    let order = |a: &Placed, b: &Placed| {
        let along = a.at[axis].total_cmp(&b.at[axis]);
        along.then(a.number.cmp(&b.number))
    };
    let middle = triangles.len() / 2;
    triangles.select_nth_unstable_by(middle, order);
    let (near, far) = triangles.split_at_mut(middle);
    let (mut near, far) = join(|| halved(near, most, taken), || halved(far, most, taken));
    near.extend(far);
    near
}

fn longest_side(triangles: &[Placed]) -> usize {
    let mut bounds = [[f32::INFINITY; 3], [f32::NEG_INFINITY; 3]];
    for Placed { at, .. } in triangles {
        for axis in 0..3 {
            bounds[0][axis] = bounds[0][axis].min(at[axis]);
            bounds[1][axis] = bounds[1][axis].max(at[axis]);
        }
    }
    let side = |axis: usize| bounds[1][axis] - bounds[0][axis];
    let mut axes = [0, 1, 2];
    axes.sort_by(|a, b| side(*b).total_cmp(&side(*a)));
    axes[0]
}

/// Vertices where pieces meet: they must stay, or gaps would open. `same_place` has a number for
/// every vertex that those at the same place share.
pub fn seams(pieces: &[Vec<u32>], same_place: &[u32]) -> Vec<bool> {
    const NOBODY: u32 = u32::MAX;
    const SEVERAL: u32 = u32::MAX - 1;
    let mut owners = vec![NOBODY; same_place.len()];
    for (piece, number) in pieces.iter().zip(0..) {
        for corner in piece {
            let owner = &mut owners[same_place[*corner as usize] as usize];
            *owner = match *owner {
                NOBODY => number,
                known if known == number => number,
                _ => SEVERAL,
            };
        }
    }
    let shared = |place: &u32| owners[*place as usize] == SEVERAL;
    same_place.iter().map(shared).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sheet of squares, two triangles each, longer than it is wide.
    fn sheet(long: u32, wide: u32) -> (Vec<u32>, Vec<[f32; 3]>) {
        let places = (0..=long)
            .flat_map(|x| (0..=wide).map(move |y| [x as f32, y as f32, 0.0]))
            .collect();
        let corners = (0..long)
            .flat_map(|x| (0..wide).map(move |y| x * (wide + 1) + y))
            .flat_map(|at| {
                [
                    at,
                    at + 1,
                    at + wide + 1,
                    at + 1,
                    at + wide + 2,
                    at + wide + 1,
                ]
            })
            .collect();
        (corners, places)
    }

    #[test]
    fn every_triangle_is_in_one_piece_and_pieces_are_small_and_close() {
        let (corners, places) = sheet(40, 10);
        let found = pieces(&corners, &places, 100);
        assert!(found.iter().all(|piece| piece.len() / 3 <= 100));
        let mut all: Vec<[u32; 3]> = found
            .iter()
            .flat_map(|piece| piece.as_chunks::<3>().0.iter().copied())
            .collect();
        let mut wanted = corners.as_chunks::<3>().0.to_vec();
        all.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(all, wanted);
        // Eighths of the sheet across its long side.
        for piece in &found {
            let xs: Vec<f32> = piece
                .iter()
                .map(|corner| places[*corner as usize][0])
                .collect();
            let (least, most) = (
                xs.iter().copied().fold(f32::INFINITY, f32::min),
                xs.iter().copied().fold(0.0, f32::max),
            );
            assert!(most - least <= 7.0, "{least} to {most}");
        }
    }

    #[test]
    fn only_vertices_of_several_pieces_are_seams() {
        let (corners, places) = sheet(4, 1);
        let found = pieces(&corners, &places, 4);
        assert_eq!(found.len(), 2);
        let same: Vec<u32> = (0..places.len() as u32).collect();
        let seams = seams(&found, &same);
        for (place, seam) in places.iter().zip(seams) {
            assert_eq!(seam, place[0] == 2.0, "{place:?}");
        }
    }
}
