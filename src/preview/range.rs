//! Range requests (RFC 9110, section 14): players seek in sound and video by them.

/// What of a file is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Whole,
    /// From the first to the last byte, both included.
    Part {
        first: u64,
        last: u64,
    },
    /// Nothing of it lies in the file.
    Nothing,
}

/// Reads a `Range` header for a file of so many bytes. What we do not understand, and several
/// ranges at once, count as the whole file, as the standard allows.
pub fn wanted(header: Option<&str>, length: u64) -> Wanted {
    header
        .and_then(|header| single(header, length))
        .unwrap_or(Wanted::Whole)
}

fn single(header: &str, length: u64) -> Option<Wanted> {
    let (unit, set) = header.split_once('=')?;
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return None;
    }
    let (first, last) = set.trim().split_once('-')?;
    let wanted = match (first, last) {
        ("", suffix) => {
            let count = number(suffix)?.min(length);
            if count == 0 {
                return Some(Wanted::Nothing);
            }
            Wanted::Part {
                first: length - count,
                last: length - 1,
            }
        }
        (first, last) => {
            let first = number(first)?;
            let last = if last.is_empty() {
                u64::MAX
            } else {
                number(last)?
            };
            if last < first {
                return None;
            }
            if first >= length {
                return Some(Wanted::Nothing);
            }
            Wanted::Part {
                first,
                last: last.min(length - 1),
            }
        }
    };
    Some(wanted)
}

/// Digits alone: `+5` and ` 5` are none.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // More digits than fit lie behind the end of every file.
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_players_send() {
        let part = |first, last| Wanted::Part { first, last };
        for (header, expected) in [
            ("bytes=0-", part(0, 99)),
            ("bytes=0-0", part(0, 0)),
            ("bytes=10-19", part(10, 19)),
            ("Bytes=90-500", part(90, 99)),
            ("bytes=-10", part(90, 99)),
            ("bytes=-500", part(0, 99)),
            ("bytes=5-99999999999999999999999", part(5, 99)),
            ("bytes=100-", Wanted::Nothing),
            ("bytes=99999999999999999999999-", Wanted::Nothing),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=20-10", Wanted::Whole),
            ("bytes=0-1,5-6", Wanted::Whole),
            ("bytes=+1-2", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("lines=0-1", Wanted::Whole),
            ("", Wanted::Whole),
        ] {
            assert_eq!(wanted(Some(header), 100), expected, "{header}");
        }
        assert_eq!(wanted(None, 100), Wanted::Whole);
        assert_eq!(wanted(Some("bytes=0-"), 0), Wanted::Nothing);
        assert_eq!(wanted(Some("bytes=-1"), 0), Wanted::Nothing);
    }

    proptest::proptest! {
        #[test]
        fn a_part_always_lies_in_the_file(header in "bytes=[0-9]{0,4}-[0-9]{0,4}", length in 0_u64..2000) {
            if let Wanted::Part { first, last } = wanted(Some(&header), length) {
                assert!(first <= last && last < length);
            }
        }
    }
}
