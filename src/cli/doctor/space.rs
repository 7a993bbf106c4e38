//! The space that a folder's disk has left.

use std::path::Path;

use super::{Line, State};

/// A museum of some fifty halls fills as much, in the cache and once more in the output.
const LITTLE: u64 = 2_000_000_000;

/// `None` where the system does not say.
pub fn left(what: &'static str, there: &Path, advice: &str) -> Option<Line> {
    let left = fs4::available_space(there).ok()?;
    Some(line(what, left, advice))
}

fn line(what: &'static str, left: u64, advice: &str) -> Line {
    if left < LITTLE {
        let says = format!("only {} are free: make room, or {advice}", shown(left));
        return Line::new(State::Warning, what, says);
    }
    Line::new(State::Fine, what, format!("{} are free", shown(left)))
}

/// In the SI's units, as file managers count.
fn shown(bytes: u64) -> String {
    match bytes / 1_000_000 {
        megabytes @ ..1_000 => format!("{megabytes} MB"),
        megabytes => format!("{}.{} GB", megabytes / 1_000, megabytes % 1_000 / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_space_is_a_nuisance_that_says_what_to_do() {
        let plenty = line("cache space", 52_340_000_000, "choose another");
        assert_eq!(plenty.state, State::Fine);
        assert_eq!(plenty.says, "52.3 GB are free");
        let little = line("cache space", 999_999_999, "choose another");
        assert_eq!(little.state, State::Warning);
        assert_eq!(
            little.says,
            "only 999 MB are free: make room, or choose another"
        );
        assert_eq!(line("x", LITTLE, "").state, State::Fine);
    }
}
