//! The preview's own pages: for what is not there, or not there yet.

use super::entry::Files;
use super::findings::Told;
use super::show::State;
use crate::render::escaped;

const HEAD: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; \
    style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">\n\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
    <link rel=\"stylesheet\" href=\"/__enfilade/preview.css\">\n";

/// So many neighbours are named.
const MOST_NEIGHBOURS: usize = 40;

fn page(title: &str, body: &str) -> String {
    let title = escaped(title);
    format!(
        "{HEAD}<title>{title}</title>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// Before there is any good site.
pub fn not_yet(state: &State) -> String {
    if !state.failed {
        return page(
            "The first build is under way",
            "<p>This page turns into your exhibition when it is done. Scans take their time, \
             once.</p>\n",
        );
    }
    let mut body = String::from(
        "<p>Nothing could be built yet. Mend what is listed here and save: this page turns into \
         your exhibition.</p>\n",
    );
    if let Some(trouble) = &state.trouble {
        body += &format!("<p class=\"trouble\">{}</p>\n", escaped(trouble));
    }
    body += "<ol class=\"findings\">\n";
    for finding in state.findings.iter().filter(|finding| finding.is_error()) {
        body += &item(finding);
    }
    body += "</ol>\n";
    page("There are errors", &body)
}

fn item(finding: &Told) -> String {
    let place: Vec<String> = [
        Some(finding.file.clone()),
        finding.line.map(|line| line.to_string()),
        finding.column.map(|column| column.to_string()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let mut item = format!(
        "<li>\n<p class=\"message\">{} <code>{}</code></p>\n<p class=\"place\">{}</p>\n",
        escaped(&finding.message),
        escaped(&finding.code),
        escaped(&place.join(":"))
    );
    if let Some(line) = &finding.source {
        item += &format!(
            "<pre>{}<mark>{}</mark>{}</pre>\n",
            escaped(&line.before),
            escaped(&line.marked),
            escaped(&line.after)
        );
    }
    if let Some(help) = &finding.help {
        item += &format!("<p class=\"help\">{}</p>\n", escaped(help));
    }
    item + "</li>\n"
}

/// Says what there is instead.
pub fn missing(path: &str, files: &Files) -> String {
    let mut body = format!(
        "<p>There is no <code>{}</code> in the site. When a save makes it, this page shows it.</p>\n\
         <ul>\n",
        escaped(path)
    );
    for near in neighbours(path, files) {
        let address: Vec<String> = near.split('/').map(encode).collect();
        body += &format!(
            "<li><a href=\"/{}\">{}</a></li>\n",
            address.join("/"),
            escaped(near)
        );
    }
    body += "</ul>\n";
    page("Not here", &body)
}

/// Pages of the innermost folder that has any.
fn neighbours<'a>(path: &str, files: &'a Files) -> Vec<&'a str> {
    let mut folder = path;
    loop {
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        let found: Vec<&str> = files
            .keys()
            .map(String::as_str)
            .filter(|file| file.ends_with(".html") && is_inside(file, folder))
            .take(MOST_NEIGHBOURS)
            .collect();
        if !found.is_empty() || folder.is_empty() {
            return found;
        }
    }
}

fn is_inside(file: &str, folder: &str) -> bool {
    folder.is_empty()
        || file
            .strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
}

/// For a stranger's page, or a wrong way of asking.
pub fn refusal(sentence: &str) -> String {
    page("Refused", &format!("<p>{}</p>\n", escaped(sentence)))
}

/// For an address.
fn encode(part: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    part.bytes()
        .map(|byte| match plain(byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::entry::files_of;
    use super::*;
    use crate::values::{Content, Site};

    #[test]
    fn what_is_missing_cannot_write_into_the_page() {
        let mut site = Site::default();
        for path in ["index.html", "hall/scenes/one.html", "hall/index.html"] {
            let text = Content::Text(String::new());
            site.files.insert(path.to_owned(), text);
        }
        let files = files_of(site);
        let said = missing("hall/scenes/<script>alert(1)</script>", &files);
        assert!(!said.contains("<script>"));
        assert!(said.contains("href=\"/hall/scenes/one.html\"") && !said.contains("/index.html"));
        assert!(missing("no/such", &files).contains("href=\"/hall/index.html\""));
    }
}
