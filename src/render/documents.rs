//! What is said of a file that visitors may keep.

/// The one kind of document that the readers know.
pub const DOCUMENT_FORMAT: &str = "PDF";

/// In the SI's units, as download dialogs count: `850 kB`, `1.2 MB`. Two digits are enough to decide.
pub fn size_text(bytes: u64) -> String {
    const UNITS: [&str; 3] = ["kB", "MB", "GB"];
    let mut tenths = bytes.div_ceil(100).max(1);
    for unit in UNITS {
        if tenths < 100 {
            return format!("{}.{} {unit}", tenths / 10, tenths % 10);
        }
        if tenths < 10_000 || unit == "GB" {
            return format!("{} {unit}", tenths / 10);
        }
        tenths /= 1000;
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::size_text;

    #[test]
    fn sizes_have_a_unit_that_fits() {
        for (bytes, text) in [
            (0, "0.1 kB"),
            (1_234, "1.3 kB"),
            (850_000, "850 kB"),
            (999_999, "1.0 MB"),
            (1_200_000, "1.2 MB"),
            (48_000_000, "48 MB"),
            (2_300_000_000, "2.3 GB"),
            (12_345_000_000_000, "12345 GB"),
        ] {
            assert_eq!(size_text(bytes), text);
        }
    }
}
