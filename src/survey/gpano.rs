//! Every field of Photo Sphere XMP, as it stands
//! (<https://developers.google.com/streetview/spherical-metadata>).

/// Names and values, in the order of the file, each name once: attributes (`GPano:X="1"`) and
/// elements (`<GPano:X>1</GPano:X>`).
pub fn fields(xmp: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for (at, mark) in xmp.match_indices("GPano:") {
        let Some(rest) = xmp.get(at + mark.len()..) else {
            continue;
        };
        let name: String = rest
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let Some(value) = rest.get(name.len()..).and_then(value) else {
            continue;
        };
        if !name.is_empty() && !fields.iter().any(|(known, _)| *known == name) {
            fields.push((name, value.to_owned()));
        }
    }
    fields
}

fn value(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    let (rest, ends) = match rest.strip_prefix('=') {
        Some(quoted) => {
            let quoted = quoted.trim_start();
            let quote = quoted.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            (quoted.get(1..)?, quote)
        }
        None => (rest.strip_prefix('>')?, '<'),
    };
    rest.split(ends).next().map(str::trim)
}

/// The bearing of the middle of the image, degrees clockwise from north.
pub fn heading(fields: &[(String, String)]) -> Option<f64> {
    let (_, text) = fields
        .iter()
        .find(|(name, _)| name == "PoseHeadingDegrees")?;
    let heading: f64 = text.parse().ok()?;
    heading.is_finite().then(|| heading.rem_euclid(360.0))
}

/// Whether the file says that it is a part or the whole of a sphere.
pub fn is_equirectangular(fields: &[(String, String)]) -> bool {
    fields.iter().any(|(name, value)| {
        name == "ProjectionType" && value.eq_ignore_ascii_case("equirectangular")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_and_elements_are_read_once() {
        let xmp = r#"<rdf:Description GPano:ProjectionType="equirectangular" GPano:PoseHeadingDegrees = '-90.5'>
            <GPano:CroppedAreaLeftPixels> 12 </GPano:CroppedAreaLeftPixels><GPano:Odd GPano:"#;
        let found = fields(xmp);
        let names: Vec<_> = found
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("ProjectionType", "equirectangular"),
                ("PoseHeadingDegrees", "-90.5"),
                ("CroppedAreaLeftPixels", "12")
            ]
        );
        assert_eq!(heading(&found), Some(269.5));
        assert!(is_equirectangular(&found));
        assert_eq!(
            heading(&[("PoseHeadingDegrees".into(), "NaN".into())]),
            None
        );
    }
}
