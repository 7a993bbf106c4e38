//! From the address that a browser asks for to a path in the site.

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Located {
    /// This path is there.
    File(String),
    /// A folder's pages link relative to it, so its address needs the slash.
    Folder { with_slash: String },
    /// This path is not there.
    Missing(String),
    /// No path of any site.
    Refused,
}

/// `target` is what stands in the request: a path with percent escapes and perhaps a query.
pub fn locate(target: &str, exists: impl Fn(&str) -> bool) -> Located {
    let end = target.find(['?', '#']).unwrap_or(target.len());
    let (address, query) = target.split_at(end);
    let Some(path) = address.strip_prefix('/').and_then(decode) else {
        return Located::Refused;
    };
    let is_plain = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']) && !has_control(part)
    };
    let inner = path.strip_suffix('/').unwrap_or(&path);
    if !path.is_empty() && !inner.split('/').all(is_plain) {
        return Located::Refused;
    }
    if path.is_empty() || path.ends_with('/') {
        let index = format!("{path}index.html");
        return match exists(&index) {
            true => Located::File(index),
            false => Located::Missing(index),
        };
    }
    if exists(&path) {
        return Located::File(path);
    }
    if exists(&format!("{path}/index.html")) {
        return Located::Folder {
            with_slash: format!("{address}/{query}"),
        };
    }
    Located::Missing(path)
}

fn has_control(part: &str) -> bool {
    part.chars().any(char::is_control)
}

/// Percent escapes undone; nothing when they are none, or no UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(target: &str) -> Located {
        let there = ["index.html", "hall/index.html", "hall/media/a b.jpg"];
        locate(target, |path| there.contains(&path))
    }

    #[test]
    fn leads_to_files_and_folders() {
        let file = |path: &str| Located::File(path.to_owned());
        assert_eq!(found("/"), file("index.html"));
        assert_eq!(found("/?x=1"), file("index.html"));
        assert_eq!(found("/hall/"), file("hall/index.html"));
        assert_eq!(found("/hall/media/a%20b.jpg"), file("hall/media/a b.jpg"));
        let slash = Located::Folder {
            with_slash: "/hall/?x=/".to_owned(),
        };
        assert_eq!(found("/hall?x=/"), slash);
        assert_eq!(found("/no.html"), Located::Missing("no.html".to_owned()));
        assert_eq!(found("/no/"), Located::Missing("no/index.html".to_owned()));
    }

    #[test]
    fn refuses_ways_out() {
        for target in [
            "",
            "*",
            "hall/",
            "http://127.0.0.1/",
            "//example.org",
            "//example.org/hall",
            "/../secret",
            "/hall/../../secret",
            "/%2e%2e/secret",
            "/hall/%2E%2E%2Fsecret",
            "/hall/..%5csecret",
            "/c:/windows",
            "/hall//index.html",
            "/./hall",
            "/hall%00",
            "/hall%0d%0aSet-Cookie:x",
            "/%",
            "/%zz",
            "/%ff",
        ] {
            assert_eq!(found(target), Located::Refused, "{target}");
        }
    }
}
