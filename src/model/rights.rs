//! Rights statements: Creative Commons, RightsStatements.org, or their short forms.

/// What a visitor may do with a work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rights {
    /// `CC BY 4.0`, `In Copyright`…
    pub label: String,
    pub uri: String,
}

const RIGHTS_STATEMENTS: [(&str, &str); 12] = [
    ("InC", "In Copyright"),
    ("InC-OW-EU", "In Copyright – EU Orphan Work"),
    ("InC-EDU", "In Copyright – Educational Use Permitted"),
    ("InC-NC", "In Copyright – Non-Commercial Use Permitted"),
    (
        "InC-RUU",
        "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable",
    ),
    ("NoC-CR", "No Copyright – Contractual Restrictions"),
    ("NoC-NC", "No Copyright – Non-Commercial Use Only"),
    ("NoC-OKLR", "No Copyright – Other Known Legal Restrictions"),
    ("NoC-US", "No Copyright – United States"),
    ("CNE", "Copyright Not Evaluated"),
    ("UND", "Copyright Undetermined"),
    ("NKC", "No Known Copyright"),
];

const CC_LICENCES: [&str; 6] = ["BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"];

impl Rights {
    /// Reads a URI of Creative Commons or RightsStatements.org, or a short form
    /// (`CC0`, `CC-BY-4.0`, `PDM`, `InC`).
    pub fn parse(text: &str) -> Option<Rights> {
        Rights::of_uri(text).or_else(|| Rights::of_short_form(text))
    }

    fn new(label: impl Into<String>, uri: impl Into<String>) -> Rights {
        Rights {
            label: label.into(),
            uri: uri.into(),
        }
    }

    fn of_short_form(text: &str) -> Option<Rights> {
        match text {
            "CC0" | "CC0-1.0" => {
                return Some(Rights::new(
                    "CC0 1.0",
                    "https://creativecommons.org/publicdomain/zero/1.0/",
                ));
            }
            "PDM" | "PDM-1.0" => {
                return Some(Rights::new(
                    "Public Domain Mark 1.0",
                    "https://creativecommons.org/publicdomain/mark/1.0/",
                ));
            }
            _ => {}
        }
        if let Some((code, label)) = RIGHTS_STATEMENTS.iter().find(|(code, _)| *code == text) {
            return Some(Rights::new(
                *label,
                format!("https://rightsstatements.org/vocab/{code}/1.0/"),
            ));
        }
        let (licence, version) = text.strip_prefix("CC-")?.rsplit_once('-')?;
        let known = CC_LICENCES.contains(&licence)
            && matches!(version, "1.0" | "2.0" | "2.5" | "3.0" | "4.0");
        known.then(|| {
            Rights::new(
                format!("CC {licence} {version}"),
                format!(
                    "https://creativecommons.org/licenses/{}/{version}/",
                    licence.to_ascii_lowercase()
                ),
            )
        })
    }

    fn of_uri(text: &str) -> Option<Rights> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))?;
        let rest = rest
            .strip_prefix("www.")
            .unwrap_or(rest)
            .trim_end_matches('/');
        let short = match rest.split('/').collect::<Vec<_>>().as_slice() {
            ["creativecommons.org", "publicdomain", "zero", ..] => "CC0".to_owned(),
            ["creativecommons.org", "publicdomain", "mark", ..] => "PDM".to_owned(),
            ["creativecommons.org", "licenses", licence, version, ..] => {
                format!("CC-{}-{version}", licence.to_ascii_uppercase())
            }
            ["rightsstatements.org", "vocab" | "page", code, ..] => (*code).to_owned(),
            _ => return None,
        };
        Rights::of_short_form(&short)
    }
}

#[cfg(test)]
mod tests {
    use super::Rights;

    #[test]
    fn short_forms_and_uris_mean_the_same() {
        for (short, uri, label) in [
            (
                "CC0",
                "http://creativecommons.org/publicdomain/zero/1.0/",
                "CC0 1.0",
            ),
            (
                "CC-BY-4.0",
                "https://creativecommons.org/licenses/by/4.0/",
                "CC BY 4.0",
            ),
            (
                "CC-BY-NC-SA-3.0",
                "https://www.creativecommons.org/licenses/by-nc-sa/3.0",
                "CC BY-NC-SA 3.0",
            ),
            (
                "InC",
                "http://rightsstatements.org/vocab/InC/1.0/",
                "In Copyright",
            ),
        ] {
            let rights = Rights::parse(short).unwrap();
            assert_eq!(rights.label, label);
            assert_eq!(Rights::parse(uri), Some(rights));
        }
        for bad in [
            "",
            "CC-BY",
            "CC-XX-4.0",
            "free",
            "https://example.org/licenses/by/4.0/",
        ] {
            assert_eq!(Rights::parse(bad), None, "{bad}");
        }
    }
}
