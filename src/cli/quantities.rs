//! Sizes and ages as people write them on a command line.

use std::time::Duration;

/// `20GB`, `1.5 G`, `500 MiB`: in thousands as disks are sold, or in 1024s where it says so.
///
/// # Errors
/// What is wrong with it, for the command line.
pub fn bytes(text: &str) -> Result<u64, String> {
    let (number, unit) = parted(text).ok_or("write it like 20GB or 500MB")?;
    let factor: u64 = match unit.to_ascii_lowercase().as_str() {
        "b" => 1,
        "k" | "kb" => 1_000,
        "m" | "mb" => 1_000_000,
        "g" | "gb" => 1_000_000_000,
        "t" | "tb" => 1_000_000_000_000,
        "kib" => 1 << 10,
        "mib" => 1 << 20,
        "gib" => 1 << 30,
        "tib" => 1 << 40,
        "" => return Err(format!("{number} of what? write {number}GB or {number}MB")),
        _ => return Err(format!("`{unit}` is no unit of size: write MB, GB or TB")),
    };
    Ok(scaled(number, factor))
}

/// `12h`, `30d`, `2 weeks`.
///
/// # Errors
/// What is wrong with it, for the command line.
pub fn age(text: &str) -> Result<Duration, String> {
    let (number, unit) = parted(text).ok_or("write it like 12h, 30d or 8w")?;
    let seconds: u64 = match unit.to_ascii_lowercase().as_str() {
        "min" | "minute" | "minutes" => 60,
        "h" | "hour" | "hours" => 3_600,
        "d" | "day" | "days" => 86_400,
        "w" | "week" | "weeks" => 7 * 86_400,
        "month" | "months" => 30 * 86_400,
        "y" | "year" | "years" => 365 * 86_400,
        "" => return Err(format!("{number} of what? write {number}d for days")),
        "m" => return Err("minutes or months? write `30min` or `1month`".to_owned()),
        _ => return Err(format!("`{unit}` is no unit of time: write h, d or w")),
    };
    Ok(Duration::from_secs(scaled(number, seconds)))
}

/// A number that is not negative, and the unit after it.
fn parted(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    Some((number.parse().ok()?, unit.trim()))
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no limit is meant to the byte, and a cast of too much is the most there is"
)]
fn scaled(number: f64, factor: u64) -> u64 {
    (number * factor as f64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_people_write_them() {
        for (text, expected) in [
            ("20GB", 20_000_000_000),
            ("1.5 g", 1_500_000_000),
            (" 500 MB ", 500_000_000),
            ("2GiB", 2 << 30),
            ("0B", 0),
            ("99999999999999999999TB", u64::MAX),
        ] {
            assert_eq!(bytes(text), Ok(expected), "{text}");
        }
        for wrong in ["", "GB", "-1GB", "20", "20 parsecs", "1.2.3GB", "20d"] {
            assert!(bytes(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn ages_are_read_as_people_write_them() {
        let hours = |hours: u64| Ok(Duration::from_secs(hours * 3600));
        assert_eq!(age("12h"), hours(12));
        assert_eq!(age("30d"), hours(720));
        assert_eq!(age("2 weeks"), hours(336));
        assert_eq!(age("0.5d"), hours(12));
        for wrong in ["", "d", "30", "30m", "-3d", "30GB"] {
            assert!(age(wrong).is_err(), "{wrong}");
        }
    }
}
