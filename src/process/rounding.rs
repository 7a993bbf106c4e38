//! From sums of products back to bytes.

/// To the nearest byte. Adding 2^23 leaves the nearest whole number in a float's last bits, which
/// compilers can do with many values at once, unlike a conversion.
#[inline(always)]
pub fn rounded(value: f32) -> u8 {
    const WHOLE: f32 = 8_388_608.0;
    (value.clamp(0.0, 255.0) + WHOLE).to_bits() as u8
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn is_the_nearest_and_never_beyond() {
        for value in 0..=255_u8 {
            let exact = f32::from(value);
            for off in [-0.49, 0.0, 0.49] {
                assert_eq!(rounded(exact + off), value);
            }
        }
        assert_eq!(rounded(-7.0), 0);
        assert_eq!(rounded(1e9), 255);
    }
}
