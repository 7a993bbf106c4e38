use std::collections::BTreeSet;

use super::house::house;
use crate::values::{Content, Site};

/// Every value of an attribute in a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let key = format!(" {attribute}=\"");
    let mut pieces = html.split(key.as_str());
    pieces.next();
    pieces.filter_map(|piece| piece.split('"').next()).collect()
}

fn references(html: &str) -> Vec<&str> {
    let sets = values(html, "srcset");
    let sets = sets.iter().flat_map(|set| set.split(", "));
    let sets = sets.filter_map(|source| source.split(' ').next());
    ["href", "src"]
        .iter()
        .flat_map(|attribute| values(html, attribute))
        .chain(sets)
        .collect()
}

/// Where a relative reference leads; none for those that leave the site.
fn resolved(page: &str, reference: &str) -> Option<String> {
    if ["https://", "http://", "mailto:", "data:"]
        .iter()
        .any(|scheme| reference.starts_with(scheme))
    {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    let (file, _) = reference.split_once('#').unwrap_or((reference, ""));
    if file.is_empty() {
        return Some(page.to_owned());
    }
    parts.pop();
    for part in file.split('/') {
        match part {
            ".." => {
                parts.pop().expect("a link leaves the site");
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn pages(site: &Site) -> Vec<(&str, &str)> {
    let pages = site
        .files
        .iter()
        .filter_map(|(path, content)| match content {
            Content::Text(text) if path.ends_with(".html") => Some((path.as_str(), text.as_str())),
            _ => None,
        });
    pages
        .chain([("START-HERE.html", site.start_here.as_str())])
        .collect()
}

#[test]
fn every_reference_leads_somewhere() {
    let site = house().site();
    assert_eq!(pages(&site).len(), 2 * (1 + 2 + 2 + 2 + 1) + 1);
    for (page, html) in pages(&site) {
        for reference in references(html) {
            let Some(path) = resolved(page, reference) else {
                continue;
            };
            assert!(
                !path.ends_with('/'),
                "{page}: {reference} leads to a folder"
            );
            let there =
                path == "assets/edition.js" || path == page || site.files.contains_key(&path);
            assert!(there, "{page}: {reference} → {path}");
        }
    }
}

#[test]
fn every_anchor_is_on_its_page_once() {
    let site = house().site();
    for (page, html) in pages(&site) {
        let ids = values(html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{page}: {ids:?}");
        for reference in references(html) {
            let (file, anchor) = reference.split_once('#').unwrap_or((reference, ""));
            if anchor.is_empty() || anchor.starts_with('/') || reference.starts_with("data:") {
                continue;
            }
            let target = resolved(page, file).unwrap_or_default();
            let html = match site.files.get(&target) {
                Some(Content::Text(text)) => text.as_str(),
                _ => html,
            };
            assert!(values(html, "id").contains(&anchor), "{page}: {reference}");
        }
    }
}

#[test]
fn every_page_keeps_the_house_rules() {
    const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; worker-src blob:; connect-src 'self' blob: data:; base-uri 'none'; form-action 'none'";
    let site = house().site();
    for (page, html) in pages(&site) {
        assert!(html.contains(&format!("content=\"{POLICY}\"")), "{page}");
        assert!(
            html.contains("<meta name=\"renderer\" content=\"webkit\">"),
            "{page}"
        );
        assert!(html.contains("id=\"extract-first\""), "{page}");
        for word in ["extract", "解压", "解壓縮"] {
            assert!(html.contains(word), "{page}: {word}");
        }
        assert!(html.contains("data-scheme-switch hidden") || page == "START-HERE.html");
        assert_eq!(html.matches("<h1").count(), 1, "{page}");
        assert_eq!(html.matches("<main").count(), 1, "{page}");
        assert!(!html.contains(" style="), "{page}");
        for script in html.split("<script").skip(1) {
            // Data is not run, and the policy leaves it alone.
            let data = script.strip_prefix(" type=\"application/ld+json\">");
            if let Some((json, _)) = data.and_then(|data| data.split_once("</script>")) {
                assert!(!json.contains('<'), "{page}: {json}");
                serde_json::from_str::<serde_json::Value>(json).unwrap();
                continue;
            }
            assert!(script.starts_with(" defer src="), "{page}: {script:.40}");
        }
        let lang = match page.starts_with("zh-hans/") {
            true => "<html lang=\"zh-Hans\" dir=\"ltr\">",
            false => "<html lang=\"en\" dir=\"ltr\">",
        };
        assert!(html.contains(lang), "{page}");
        headings_descend(page, html);
    }
}

fn headings_descend(page: &str, html: &str) {
    let mut last = 1;
    for piece in html.split("<h").skip(1) {
        let Some(level) = piece.chars().next().and_then(|digit| digit.to_digit(10)) else {
            continue;
        };
        assert!(level <= last + 1, "{page}: h{last} is followed by h{level}");
        last = level;
    }
}
