//! A treemap whose boxes are as square as can be: Bruls, Huizing and van Wijk, Squarified
//! Treemaps, 2000.

/// Pixels of a drawing, y downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    fn shorter(&self) -> f64 {
        self.width.min(self.height)
    }

    /// What is left inside a margin and below a heading.
    pub fn inside(&self, margin: f64, heading: f64) -> Area {
        Area {
            x: self.x + margin,
            y: self.y + margin + heading,
            width: (self.width - 2.0 * margin).max(0.0),
            height: (self.height - 2.0 * margin - heading).max(0.0),
        }
    }

    /// Lays a row of such areas along the shorter side, and says what is left beside it.
    fn lay(&self, row: &[f64], out: &mut Vec<Area>) -> Area {
        let sum: f64 = row.iter().sum();
        let thickness = sum / self.shorter();
        let mut along = 0.0;
        let is_wide = self.width >= self.height;
        for area in row {
            let length = area / thickness;
            out.push(if is_wide {
                Area {
                    x: self.x,
                    y: self.y + along,
                    width: thickness,
                    height: length,
                }
            } else {
                Area {
                    x: self.x + along,
                    y: self.y,
                    width: length,
                    height: thickness,
                }
            });
            along += length;
        }
        let mut rest = *self;
        if is_wide {
            rest.x += thickness;
            rest.width -= thickness;
        } else {
            rest.y += thickness;
            rest.height -= thickness;
        }
        rest
    }
}

/// A box for each weight, in their order: the heaviest first, all greater than nothing.
pub fn squarified(weights: &[f64], whole: Area) -> Vec<Area> {
    let sum: f64 = weights.iter().sum();
    let mut out = Vec::with_capacity(weights.len());
    // Nothing can be seen of so little, nor divided by it.
    if whole.shorter() < 0.5 || sum <= 0.0 {
        out.resize(
            weights.len(),
            Area {
                width: 0.0,
                height: 0.0,
                ..whole
            },
        );
        return out;
    }
    let scale = whole.width * whole.height / sum;
    let areas: Vec<f64> = weights.iter().map(|weight| weight * scale).collect();
    let (mut rest, mut start) = (whole, 0);
    for end in 1..=areas.len() {
        let row = &areas[start..end];
        let is_better = areas
            .get(end)
            .is_some_and(|_| worst(&areas[start..=end], &rest) <= worst(row, &rest));
        if !is_better {
            rest = rest.lay(row, &mut out);
            start = end;
        }
    }
    out
}

/// The greatest proportion, long to short, among the boxes of a row.
fn worst(row: &[f64], room: &Area) -> f64 {
    let sum: f64 = row.iter().sum();
    let side = room.shorter();
    let most = row.iter().copied().fold(f64::MIN, f64::max);
    let least = row.iter().copied().fold(f64::MAX, f64::min);
    let (sum, side) = (sum * sum, side * side);
    (side * most / sum).max(sum / (side * least))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PAPER: Area = Area {
        x: 0.0,
        y: 0.0,
        width: 6.0,
        height: 4.0,
    };

    #[test]
    fn the_example_of_the_paper() {
        let boxes = squarified(&[6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0], PAPER);
        let sides: Vec<[f64; 2]> = boxes
            .iter()
            .map(|found| [found.width, found.height].map(|side| (side * 100.0).round() / 100.0))
            .collect();
        let expected = [
            [3.0, 2.0],
            [3.0, 2.0],
            [1.71, 2.33],
            [1.29, 2.33],
            [1.2, 1.67],
            [1.2, 1.67],
            [0.6, 1.67],
        ];
        assert_eq!(sides, expected);
    }

    #[test]
    fn what_has_no_room_has_no_size() {
        let flat = Area {
            height: 0.0,
            ..PAPER
        };
        assert!(
            squarified(&[3.0, 1.0], flat)
                .iter()
                .all(|found| found.width == 0.0)
        );
        assert_eq!(squarified(&[], PAPER), []);
    }

    proptest! {
        #[test]
        fn boxes_fill_the_whole_and_lie_apart(mut weights in prop::collection::vec(1.0..1e9_f64, 1..60)) {
            weights.sort_by(|a, b| b.total_cmp(a));
            let whole = Area { x: 10.0, y: 20.0, width: 1200.0, height: 700.0 };
            let boxes = squarified(&weights, whole);
            let sum: f64 = weights.iter().sum();
            for (found, weight) in boxes.iter().zip(&weights) {
                let expected = weight / sum * 1200.0 * 700.0;
                prop_assert!((found.width * found.height - expected).abs() < 1e-6 * 840_000.0);
                prop_assert!(found.x >= 10.0 - 1e-6 && found.x + found.width <= 1210.0 + 1e-6);
                prop_assert!(found.y >= 20.0 - 1e-6 && found.y + found.height <= 720.0 + 1e-6);
            }
            for (index, a) in boxes.iter().enumerate() {
                for b in &boxes[index + 1..] {
                    let wide = (a.x + a.width).min(b.x + b.width) - a.x.max(b.x);
                    let high = (a.y + a.height).min(b.y + b.height) - a.y.max(b.y);
                    prop_assert!(wide < 1e-6 || high < 1e-6);
                }
            }
        }
    }
}
