//! What the files of an edition weigh.

use std::fmt;

/// One file of what was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// From the site's root.
    pub path: String,
    /// As it lies in a folder, or in a zip.
    pub bytes: u64,
    /// Of the blob that it holds, or holds a part of.
    pub digest: Option<String>,
}

/// Shown as `3.4 MB`, in thousands as file managers and sticks count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByteSize(pub u64);

impl fmt::Display for ByteSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[expect(
            clippy::cast_precision_loss,
            reason = "one digit behind the point is shown"
        )]
        let mb = self.0 as f64 / 1e6;
        let shown = match mb {
            ..0.01 => format!("{:.1} kB", mb * 1000.0),
            0.01..1.0 => format!("{:.0} kB", mb * 1000.0),
            1.0..1000.0 => format!("{mb:.1} MB"),
            _ => format!("{:.1} GB", mb / 1000.0),
        };
        f.pad(&shown)
    }
}

#[cfg(test)]
mod tests {
    use super::ByteSize;

    #[test]
    fn sizes_are_shown_as_file_managers_do() {
        for (bytes, shown) in [
            (0, "0.0 kB"),
            (1_234, "1.2 kB"),
            (9_999, "10.0 kB"),
            (123_456, "123 kB"),
            (3_400_000, "3.4 MB"),
            (12_345_678_901, "12.3 GB"),
        ] {
            assert_eq!(ByteSize(bytes).to_string(), shown);
        }
        assert_eq!(format!("{:>9}", ByteSize(1_000)), "   1.0 kB");
    }
}
