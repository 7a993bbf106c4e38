//! Lines of sight by where they pass over the floor: of thousands in a hall of millions of
//! triangles only few pass near any of them.

use std::ops::Range;

use super::walls::Sight;
use crate::gltf::Triangle;

/// Cells along each side of the ground that the lines take up.
const CELLS: usize = 48;
/// A triangle over more cells than this is tried against all lines, each once.
const MANY: usize = 64;

pub struct Field {
    least: [f64; 2],
    /// Metres of a cell.
    step: [f64; 2],
    cells: Vec<Vec<usize>>,
    all: Vec<usize>,
}

impl Field {
    pub fn of(sights: &[Sight]) -> Field {
        let grounds: Vec<_> = sights.iter().map(Sight::ground).collect();
        let [mut least, mut most] = [[f64::INFINITY; 2], [f64::NEG_INFINITY; 2]];
        for [low, high] in &grounds {
            for axis in 0..2 {
                least[axis] = least[axis].min(low[axis]);
                most[axis] = most[axis].max(high[axis]);
            }
        }
        let step = [0, 1].map(|axis| ((most[axis] - least[axis]) / CELLS as f64).max(1e-9));
        let mut field = Field {
            least,
            step,
            cells: vec![Vec::new(); CELLS * CELLS],
            all: (0..sights.len()).collect(),
        };
        for (number, ground) in grounds.into_iter().enumerate() {
            let [columns, rows] = field.spans(ground);
            for row in rows {
                for column in columns.clone() {
                    field.cells[row * CELLS + column].push(number);
                }
            }
        }
        field
    }

    /// Calls with the number of every line that may meet the triangle, and perhaps more than once.
    pub fn near(&self, triangle: &Triangle, mut visit: impl FnMut(usize)) {
        let over = |pick: fn(f64, f64) -> f64, from: f64| {
            [0, 2].map(|axis| {
                triangle
                    .iter()
                    .fold(from, |known, at| pick(known, at[axis]))
            })
        };
        let ground = [
            over(f64::min, f64::INFINITY),
            over(f64::max, f64::NEG_INFINITY),
        ];
        let [columns, rows] = self.spans(ground);
        if columns.len() * rows.len() > MANY {
            self.all.iter().copied().for_each(visit);
            return;
        }
        for row in rows {
            for column in columns.clone() {
                self.cells[row * CELLS + column]
                    .iter()
                    .for_each(|number| visit(*number));
            }
        }
    }

    /// The cells that a piece of ground lies on; what lies beside the field is counted to its edge.
    fn spans(&self, [low, high]: [[f64; 2]; 2]) -> [Range<usize>; 2] {
        [0, 1].map(|axis| {
            // What is no number becomes 0.
            let cell =
                |at: f64| (((at - self.least[axis]) / self.step[axis]) as usize).min(CELLS - 1);
            cell(low[axis])..cell(high[axis]) + 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Field;
    use crate::gltf::Triangle;
    use crate::read::walls::Sight;

    /// Numbers that look random and are the same every time.
    struct Dice(u32);

    impl Dice {
        fn metres(&mut self, most: f64) -> f64 {
            self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (f64::from(self.0 >> 8) / f64::from(1_u32 << 24) * 2.0 - 1.0) * most
        }

        fn point(&mut self, most: f64) -> [f64; 3] {
            [0; 3].map(|_: i32| self.metres(most))
        }
    }

    #[test]
    fn no_line_that_meets_a_triangle_is_passed_over() {
        let mut dice = Dice(7);
        let sights: Vec<Sight> = (0..200)
            .filter_map(|_| Sight::between(dice.point(40.0), dice.point(40.0)))
            .collect();
        let field = Field::of(&sights);
        let (mut met, mut tried) = (0, 0);
        for number in 0..4000 {
            let size = if number % 10 == 0 { 60.0 } else { 1.0 };
            let middle = dice.point(45.0);
            let triangle: Triangle = [0; 3].map(|_: i32| {
                let corner = dice.point(size);
                [0, 1, 2].map(|axis| middle[axis] + corner[axis])
            });
            let mut near = std::collections::BTreeSet::new();
            field.near(&triangle, |sight| {
                near.insert(sight);
            });
            tried += near.len();
            for (number, sight) in sights.iter().enumerate() {
                if sight.meets(&triangle).is_some() {
                    met += 1;
                    assert!(near.contains(&number), "{sight:?} {triangle:?}");
                }
            }
        }
        assert!(met > 1000, "{met}");
        assert!(tried < 4000 * sights.len() / 3, "{tried}");
    }

    #[test]
    fn lines_at_one_place_and_triangles_that_are_none_do_no_harm() {
        let sight = Sight::between([1.0, 0.0, 1.0], [1.0, 5.0, 1.0]).unwrap();
        let field = Field::of(&[sight]);
        let mut found = 0;
        let roof = [[0.0, 2.0, 0.0], [3.0, 2.0, 0.0], [0.0, 2.0, 3.0]];
        field.near(&roof, |_| found += 1);
        assert!(found > 0);
        field.near(&[[f64::NAN; 3]; 3], |_| ());
        field.near(&[[1e300; 3], [-1e300; 3], [0.0; 3]], |_| ());
    }
}
