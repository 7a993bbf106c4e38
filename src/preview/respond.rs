//! One request, one answer.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;

use super::entry::Entry;
use super::http::{Answer, Request};
use super::inject::inject;
use super::locate::{Located, locate};
use super::range::{Wanted, wanted};
use super::show::{Show, State};
use super::{host, pages};
use crate::cache::Cache;
use crate::edition::Outgoing;

const SCRIPT: &str = include_str!("client/reload.js");
const STYLE: &str = include_str!("client/preview.css");
const PICK_SCRIPT: &str = include_str!("../../viewer/dist/pick.js");
const PICK_STYLE: &str = include_str!("../../viewer/dist/pick.css");
pub const EVENTS: &str = "/__enfilade/events";

/// What answers are made from.
#[derive(Debug)]
pub struct Desk {
    pub show: Arc<Show>,
    pub cache: Cache,
    pub port: u16,
}

/// Refused before anything is looked at: a stranger's page, or a wrong way of asking.
pub fn objection(request: &Request, port: u16) -> Option<Answer> {
    if !host::is_ours(request.header("Host"), port) {
        let sentence = "This preview answers only to localhost and 127.0.0.1 at its own port.";
        return Some(page(403, pages::refusal(sentence)));
    }
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        let answer = page(405, pages::refusal("A site of files can only be read."));
        return Some(answer.with("Allow", "GET, HEAD"));
    }
    None
}

/// For a connection on which something else than HTTP is spoken.
pub fn nonsense() -> (Request, Answer) {
    (
        Request::default(),
        page(400, pages::refusal("This is no request.")),
    )
}

impl Desk {
    pub fn answer(&self, request: &Request) -> Answer {
        match request.path() {
            "/__enfilade/reload.js" => return text(200, "text/javascript", SCRIPT.to_owned()),
            "/__enfilade/preview.css" => return text(200, "text/css", STYLE.to_owned()),
            "/__enfilade/pick.js" => return text(200, "text/javascript", PICK_SCRIPT.to_owned()),
            "/__enfilade/pick.css" => return text(200, "text/css", PICK_STYLE.to_owned()),
            _ => {}
        }
        let state = self.show.now();
        let Some(files) = &state.files else {
            return self.waiting(503, pages::not_yet(&state), &state);
        };
        match locate(&request.target, |path| files.contains_key(path)) {
            Located::File(path) => match files.get(&path) {
                Some(entry) => self.file(request, &path, entry, &state),
                None => self.waiting(404, pages::missing(&path, files), &state),
            },
            Located::Folder { with_slash } => {
                text(302, "text/plain", String::new()).with("Location", with_slash)
            }
            Located::Missing(path) => self.waiting(404, pages::missing(&path, files), &state),
            Located::Refused => page(400, pages::refusal("No site has such a path.")),
        }
    }

    /// A page that is only shown until there is something better.
    fn waiting(&self, status: u16, html: String, state: &State) -> Answer {
        page(status, inject(&html, state.build, &self.show.server, true))
    }

    fn file(&self, request: &Request, path: &str, entry: &Entry, state: &State) -> Answer {
        let is_page = path.ends_with(".html");
        let etag = match is_page {
            // A page carries our line, which names this run of the server.
            true => format!("\"{}-{}\"", short(&entry.digest), self.show.server),
            false => format!("\"{}\"", short(&entry.digest)),
        };
        if is_known(request.header("If-None-Match"), &etag) {
            return empty(304).with("ETag", etag);
        }
        let (bytes, length): (Box<dyn ReadSeek>, u64) = match &entry.content {
            Outgoing::Text(html) if is_page => {
                memory(inject(html, state.build, &self.show.server, false).into_bytes())
            }
            Outgoing::Text(text) => memory(text.clone().into_bytes()),
            Outgoing::Built(bytes) => (Box::new(Cursor::new(bytes.clone())), bytes.len() as u64),
            Outgoing::Blob(blob) => match self.cache.open_blob(blob) {
                Ok(file) => (Box::new(file), blob.length),
                Err(error) => return self.lost(&error),
            },
            Outgoing::Slice { .. } => match entry.content.bytes(&self.cache) {
                Ok(bytes) => memory(bytes),
                Err(error) => return self.lost(&error),
            },
            // The web form has none.
            Outgoing::DataScript(_) => return page(500, pages::refusal("No such form here.")),
        };
        let range = request.header("Range").filter(|_| {
            let condition = request.header("If-Range");
            request.method == "GET" && condition.is_none_or(|tag| tag.trim() == etag)
        });
        let answer = match stretch(bytes, length, wanted(range, length)) {
            Ok(answer) => answer,
            Err(error) => return self.lost(&error),
        };
        answer
            .with("ETag", etag)
            .with("Accept-Ranges", "bytes")
            .with("Content-Type", content_type(path))
    }

    fn lost(&self, error: &io::Error) -> Answer {
        let sentence = format!(
            "The cache no longer holds this file ({error}). Save any source file: then it is made \
             again."
        );
        page(503, pages::refusal(&sentence))
    }
}

trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

fn memory(bytes: Vec<u8>) -> (Box<dyn ReadSeek>, u64) {
    let length = bytes.len() as u64;
    (Box::new(Cursor::new(bytes)), length)
}

/// The wanted part of a file.
fn stretch(mut bytes: Box<dyn ReadSeek>, length: u64, wanted: Wanted) -> io::Result<Answer> {
    Ok(match wanted {
        Wanted::Whole => answer(200, Box::new(bytes.take(length)), length),
        Wanted::Part { first, last } => {
            bytes.seek(SeekFrom::Start(first))?;
            let count = last - first + 1;
            let range = format!("bytes {first}-{last}/{length}");
            answer(206, Box::new(bytes.take(count)), count).with("Content-Range", range)
        }
        Wanted::Nothing => empty(416).with("Content-Range", format!("bytes */{length}")),
    })
}

fn answer(status: u16, bytes: Box<dyn Read + Send>, length: u64) -> Answer {
    let answer = Answer {
        status,
        headers: Vec::new(),
        bytes,
        length,
    };
    answer
        .with("Server", "enfilade")
        .with("Cache-Control", "no-cache")
        .with("X-Content-Type-Options", "nosniff")
        .with("Cross-Origin-Resource-Policy", "same-origin")
}

fn empty(status: u16) -> Answer {
    answer(status, Box::new(io::empty()), 0)
}

fn text(status: u16, kind: &str, text: String) -> Answer {
    let length = text.len() as u64;
    let bytes = Box::new(Cursor::new(text.into_bytes()));
    let kind = format!("{kind}; charset=utf-8");
    answer(status, bytes, length).with("Content-Type", kind)
}

fn page(status: u16, html: String) -> Answer {
    text(status, "text/html", html)
}

fn is_known(if_none_match: Option<&str>, etag: &str) -> bool {
    if_none_match.is_some_and(|known| {
        known.split(',').any(|tag| {
            let tag = tag.trim();
            tag == "*" || tag.trim_start_matches("W/") == etag
        })
    })
}

fn short(digest: &str) -> &str {
    digest.get(..32).unwrap_or(digest)
}

fn content_type(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "glb" => "model/gltf-binary",
        "gltf" => "model/gltf+json",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "flac" => "audio/flac",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
