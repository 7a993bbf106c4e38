//! Eight values at once, which the compiler turns into vector instructions where it is inlined
//! into code for a kind of processor. No product is fused with a sum, so all give the same bytes.

use std::array::from_fn;
use std::ops::{Add, Mul, Sub};

#[derive(Clone, Copy)]
pub struct Eight(pub [f32; 8]);

impl Add for Eight {
    type Output = Eight;
    #[inline(always)]
    fn add(self, other: Eight) -> Eight {
        Eight(from_fn(|at| self.0[at] + other.0[at]))
    }
}

impl Sub for Eight {
    type Output = Eight;
    #[inline(always)]
    fn sub(self, other: Eight) -> Eight {
        Eight(from_fn(|at| self.0[at] - other.0[at]))
    }
}

impl Mul<f32> for Eight {
    type Output = Eight;
    #[inline(always)]
    fn mul(self, factor: f32) -> Eight {
        Eight(from_fn(|at| self.0[at] * factor))
    }
}

#[inline(always)]
pub fn transposed(rows: [Eight; 8]) -> [Eight; 8] {
    from_fn(|column| Eight(from_fn(|row| rows[row].0[column])))
}
