//! "Did you mean …": the nearest of the words that would have been right.

/// The candidate nearest to `word`, when it is near enough to be a slip of the hand.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let allowed = 1 + lower.chars().count() / 4;
    candidates
        .into_iter()
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&lower, &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let keys = ["title", "panorama", "hotspots", "links"];
        assert_eq!(did_you_mean("panoram", keys), Some("panorama"));
        assert_eq!(did_you_mean("Titel", keys), Some("title"));
        assert_eq!(did_you_mean("hotspot", keys), Some("hotspots"));
        assert_eq!(did_you_mean("museum", keys), None);
    }
}
