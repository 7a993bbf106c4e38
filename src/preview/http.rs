//! As much of HTTP/1.1 as a browser on the same machine needs to read a site: requests without
//! bodies, answers of known length, connections that are kept.

use std::io::{self, BufRead, Read, Write};

/// Addresses and headers of browsers are far shorter.
const LONGEST_HEAD: u64 = 32 * 1024;

/// A request, without its body: nothing here takes one.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// As sent: a path with escapes, and a query.
    pub target: String,
    headers: Vec<(String, String)>,
    is_old: bool,
}

impl Request {
    /// Waits for the next request of a connection; nothing when it has ended.
    ///
    /// # Errors
    /// `InvalidData` for what is no request; else those of the connection.
    pub fn read(from: &mut impl BufRead) -> io::Result<Option<Request>> {
        let mut head = from.take(LONGEST_HEAD);
        let Some(first) = line(&mut head)? else {
            return Ok(None);
        };
        let mut parts = first.split(' ');
        let (Some(method), Some(target), Some(version), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(nonsense());
        };
        // A line end that is none to us may be one to whoever reads our answer.
        if !version.starts_with("HTTP/1.") || first.contains(char::is_control) {
            return Err(nonsense());
        }
        let mut request = Request {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            is_old: version == "HTTP/1.0",
        };
        loop {
            let line = line(&mut head)?.ok_or_else(nonsense)?;
            if line.is_empty() {
                return Ok(Some(request));
            }
            let (name, value) = line.split_once(':').ok_or_else(nonsense)?;
            let header = (name.to_owned(), value.trim().to_owned());
            request.headers.push(header);
        }
    }

    /// Nothing when it is missing, or given twice: then nobody knows which holds.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self
            .headers
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value)
    }

    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Whether another request may follow. Where a body would begin we do not read on.
    pub fn keeps_connection(&self) -> bool {
        let has = |name: &str| {
            let mut headers = self.headers.iter();
            headers.any(|(known, value)| known.eq_ignore_ascii_case(name) && value != "0")
        };
        let closes = self
            .header("Connection")
            .is_some_and(|value| value.to_ascii_lowercase().contains("close"));
        !self.is_old && !closes && !has("Content-Length") && !has("Transfer-Encoding")
    }
}

fn nonsense() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "this is no HTTP request")
}

/// Without its end; nothing at the end of the connection.
fn line(from: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    from.read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.pop() != Some(b'\n') {
        return Err(nonsense());
    }
    if bytes.last() == Some(&b'\r') {
        bytes.pop();
    }
    String::from_utf8(bytes).map(Some).map_err(|_| nonsense())
}

/// Bytes on their way out.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub bytes: Box<dyn Read + Send>,
    pub length: u64,
}

impl Answer {
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Answer {
        self.headers.push((name, value.into()));
        self
    }

    /// Streams the answer.
    ///
    /// # Errors
    /// When the reader has gone, or the bytes end too early.
    pub fn write(self, request: &Request, keep: bool, out: &mut impl Write) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        if self.status != 304 {
            head += &format!("Content-Length: {}\r\n", self.length);
        }
        head += if keep {
            "\r\n"
        } else {
            "Connection: close\r\n\r\n"
        };
        out.write_all(head.as_bytes())?;
        if request.method != "HEAD" {
            let sent = io::copy(&mut self.bytes.take(self.length), out)?;
            if sent < self.length {
                // Whoever reads must not take the next answer for the rest of this one.
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        out.flush()
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        206 => "Partial Content",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        416 => "Range Not Satisfiable",
        503 => "Service Unavailable",
        _ => "Error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> io::Result<Option<Request>> {
        Request::read(&mut text.as_bytes())
    }

    #[test]
    fn reads_requests_and_knows_when_to_stop() {
        let text = "GET /a?b HTTP/1.1\r\nHost: localhost:1\r\nRange:bytes=0-\r\n\r\n";
        let request = read(text).unwrap().unwrap();
        assert_eq!((request.path(), request.target.as_str()), ("/a", "/a?b"));
        assert_eq!(request.header("host"), Some("localhost:1"));
        assert_eq!(request.header("range"), Some("bytes=0-"));
        assert!(request.keeps_connection());
        assert_eq!(read("").unwrap(), None);

        let twice = "GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\n\r\n";
        assert_eq!(read(twice).unwrap().unwrap().header("Host"), None);
        for last in [
            "Connection: close",
            "Content-Length: 5",
            "Transfer-Encoding: chunked",
        ] {
            let request = read(&format!("GET / HTTP/1.1\r\n{last}\r\n\r\n"));
            assert!(!request.unwrap().unwrap().keeps_connection(), "{last}");
        }
        assert!(
            !read("GET / HTTP/1.0\r\n\r\n")
                .unwrap()
                .unwrap()
                .keeps_connection()
        );
    }

    #[test]
    fn what_is_no_request_is_refused() {
        let endless = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(40_000));
        for text in [
            "\r\n",
            "hello\r\n\r\n",
            "GET /\r\n\r\n",
            "GET / a HTTP/1.1\r\n\r\n",
            "GET / HTTP/2\r\n\r\n",
            "GET /?a\rb HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nno colon\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n",
            &endless,
        ] {
            let refused = read(text).unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::InvalidData, "{text}");
        }
    }
}
