//! Sums that come out the same on every machine: powers of our own, since those of the standard
//! library are the system's and differ in their last bits, and no product is fused with a sum.
//!
//! All are inlined: a pixel asks for dozens of them.

pub type Vec3 = [f32; 3];

#[inline(always)]
pub fn dot(a: Vec3, b: Vec3) -> f32 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[inline(always)]
pub fn cross(a: Vec3, b: Vec3) -> Vec3 {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

#[inline(always)]
pub fn plus(a: Vec3, b: Vec3) -> Vec3 {
    [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

#[inline(always)]
pub fn minus(a: Vec3, b: Vec3) -> Vec3 {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

#[inline(always)]
pub fn times(a: Vec3, factor: f32) -> Vec3 {
    [a[0] * factor, a[1] * factor, a[2] * factor]
}

/// Of length one; zero stays zero.
#[inline(always)]
pub fn unit(a: Vec3) -> Vec3 {
    let length = dot(a, a).sqrt();
    match length > 0.0 {
        true => times(a, 1.0 / length),
        false => a,
    }
}

/// The nearest whole number below. Many processors have an instruction for it that compilers
/// may not count on, and call a function instead.
#[inline(always)]
pub fn floor(x: f32) -> f32 {
    let whole = x as i32 as f32;
    match x.abs() < 8_388_608.0 {
        true => whole - f32::from(u8::from(whole > x)),
        false => x,
    }
}

/// The nearest whole number, as [`f64::round`], which is such a function too. Saturates.
#[inline(always)]
pub fn rounded(value: f64) -> i32 {
    let whole = value as i32;
    let rest = value - f64::from(whole);
    let up = i32::from(rest >= 0.5) - i32::from(rest <= -0.5);
    whole.saturating_add(up)
}

#[inline(always)]
pub fn mix(a: f32, b: f32, share: f32) -> f32 {
    a * (1.0 - share) + b * share
}

#[inline(always)]
pub fn smoothstep(from: f32, to: f32, x: f32) -> f32 {
    let t = ((x - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// Of e to a power: one by 0!, 1!, … 6!.
const SERIES: [f32; 7] = [
    1.0,
    1.0,
    0.5,
    1.0 / 6.0,
    1.0 / 24.0,
    1.0 / 120.0,
    1.0 / 720.0,
];

/// 2ˣ, to within 3 · 10⁻⁷ of itself.
#[inline(always)]
pub fn exp2(x: f32) -> f32 {
    let x = x.clamp(-126.0, 127.0);
    let whole = floor(x + 0.5);
    let rest = (x - whole) * std::f32::consts::LN_2;
    let mut sum = SERIES[6];
    for term in SERIES[..6].iter().rev() {
        sum = term + sum * rest;
    }
    sum * f32::from_bits(((whole as i32 + 127) as u32) << 23)
}

#[inline(always)]
pub fn exp(x: f32) -> f32 {
    exp2(x * std::f32::consts::LOG2_E)
}

/// Of what is greater than nothing; anything else counts as the least that there is.
#[inline(always)]
pub fn log2(x: f32) -> f32 {
    let x = if x > f32::MIN_POSITIVE {
        x.min(f32::MAX)
    } else {
        f32::MIN_POSITIVE
    };
    let bits = x.to_bits();
    let mut exponent = (bits >> 23) as i32 - 127;
    let mut part = f32::from_bits((bits & 0x007f_ffff) | 0x3f80_0000);
    if part > std::f32::consts::SQRT_2 {
        part *= 0.5;
        exponent += 1;
    }
    let t = (part - 1.0) / (part + 1.0);
    let square = t * t;
    let series = 1.0 + square * (1.0 / 3.0 + square * (0.2 + square * (1.0 / 7.0)));
    exponent as f32 + 2.0 * t * series * std::f32::consts::LOG2_E
}

#[inline(always)]
pub fn pow(base: f32, exponent: f32) -> f32 {
    match base > 0.0 {
        true => exp2(log2(base) * exponent),
        false => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_are_the_systems() {
        for x in [
            -2.0,
            -1.5,
            -0.0,
            0.0,
            0.99,
            7.0,
            1e7,
            -1e9,
            3e38,
            f32::INFINITY,
        ] {
            assert_eq!(floor(x), x.floor(), "{x}");
        }
        assert!(floor(f32::NAN).is_nan());
    }

    #[test]
    fn rounded_numbers_are_the_systems() {
        for value in [
            0.0,
            0.49,
            0.5,
            -0.5,
            -0.51,
            1.5,
            2.5,
            -2.5,
            1e6 + 0.5,
            3e9,
            -3e9,
        ] {
            assert_eq!(rounded(value), value.round() as i32, "{value}");
        }
        assert_eq!(rounded(f64::NAN), 0);
    }

    #[test]
    fn powers_agree_with_the_systems() {
        for step in 1..20_000 {
            let x = step as f32 / 1000.0;
            assert!((log2(x) - x.log2()).abs() < 2e-6, "log2 {x}: {}", log2(x));
            let near = |own: f32, expected: f32| (own / expected - 1.0).abs() < 4e-6;
            assert!(near(exp2(x - 10.0), (x - 10.0).exp2()), "exp2 {x}");
            assert!(near(pow(x, 1.8), x.powf(1.8)), "pow {x}");
        }
        assert_eq!(exp2(0.0), 1.0);
        assert_eq!(pow(0.0, 1.8), 0.0);
        assert!(exp2(f32::NEG_INFINITY) < 1e-37 && log2(f32::NAN).is_finite());
    }
}
