//! Sines that are the same on every machine: those of the standard library are the system's, and
//! differ in their last bits, which pictures show.

/// Of an angle in degrees: sine and cosine, to within 10⁻¹⁵.
pub fn sin_cos(degrees: f64) -> (f64, f64) {
    let quarter = (degrees / 90.0).round();
    let rest = (degrees - 90.0 * quarter) * (std::f64::consts::PI / 180.0);
    let (sin, cos) = near_zero(rest);
    match quarter.rem_euclid(4.0) as u8 {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// Taylor's series, for at most an eighth of a turn.
fn near_zero(angle: f64) -> (f64, f64) {
    let square = angle * angle;
    let (mut sin, mut cos) = (0.0, 0.0);
    for term in (1..=9).rev() {
        let even = f64::from(2 * term);
        cos = 1.0 - square / (even * (even - 1.0)) * if term == 9 { 1.0 } else { cos };
        sin = 1.0 - square / (even * (even + 1.0)) * if term == 9 { 1.0 } else { sin };
    }
    (angle * sin, cos)
}

#[cfg(test)]
mod tests {
    use super::sin_cos;

    #[test]
    fn they_agree_with_the_systems() {
        for step in -7300..7300 {
            let degrees = f64::from(step) * 0.1;
            let (sin, cos) = sin_cos(degrees);
            let expected = degrees.to_radians().sin_cos();
            assert!(
                (sin - expected.0).abs() < 1e-14 && (cos - expected.1).abs() < 1e-14,
                "{degrees}: {sin} {cos}, not {expected:?}"
            );
        }
        assert_eq!(sin_cos(180.0), (0.0, -1.0));
        assert_eq!(sin_cos(-90.0), (-1.0, 0.0));
    }
}
