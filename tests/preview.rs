//! The live preview, as a browser meets it: the real program, plain HTTP, and its events.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where it fails"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Workshop, jpeg};
use serde_json::Value;

/// Only reached when something is wrong.
const DEADLINE: Duration = Duration::from_secs(60);

struct Preview {
    program: Child,
    port: u16,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// What a page hears.
struct Ear {
    lines: BufReader<TcpStream>,
    /// A page that comes while a build ends hears of it twice.
    newest: Option<u64>,
}

impl Ear {
    /// The next build's event.
    fn next(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert!(
                self.lines.read_line(&mut line).unwrap() > 0,
                "the events ended"
            );
            if let Some(json) = line.trim_end().strip_prefix("data: ") {
                let event: Value = serde_json::from_str(json).unwrap();
                if self.newest < event["build"].as_u64() {
                    self.newest = event["build"].as_u64();
                    return event;
                }
            }
        }
    }

    /// Listens until an event is as wanted.
    fn until(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        let started = Instant::now();
        let mut heard = Vec::new();
        while started.elapsed() < DEADLINE {
            let event = self.next();
            if wanted(&event) {
                return event;
            }
            heard.push(event);
        }
        panic!("heard only {heard:#?}");
    }

    fn until_good(&mut self) -> Value {
        self.until(|event| event["ok"] == true)
    }

    fn until_bad(&mut self) -> Value {
        self.until(|event| event["ok"] == false)
    }
}

impl Preview {
    fn of(workshop: &Workshop, more: &[&str]) -> Preview {
        let mut program = Command::new(env!("CARGO_BIN_EXE_enfilade"))
            .args(["serve", "--port", "0", "--cache", "cache"])
            .args(more)
            .current_dir(workshop.path("."))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut said = BufReader::new(program.stdout.take().unwrap());
        said.read_line(&mut first).unwrap();
        let port = first.split("127.0.0.1:").nth(1).unwrap();
        let port = port.split('/').next().unwrap().parse().unwrap();
        // Nobody else reads what it says, and a full pipe would stop it.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Preview { program, port }
    }

    /// Ready when the first build has been shown.
    fn ready(workshop: &Workshop, more: &[&str]) -> (Preview, Ear) {
        let preview = Preview::of(workshop, more);
        let mut ear = preview.listen();
        ear.until(|event| event["ok"] == true && event["build"] != 0);
        (preview, ear)
    }

    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    fn listen(&self) -> Ear {
        let port = self.port;
        let request = format!("GET /__enfilade/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
        Ear {
            lines: BufReader::new(self.send(&request)),
            newest: None,
        }
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> Reply {
        let host = format!("Host: localhost:{}\r\n", self.port);
        self.ask_plain(method, path, &format!("{host}{headers}"))
    }

    fn ask_plain(&self, method: &str, path: &str, headers: &str) -> Reply {
        let request = format!("{method} {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        let mut bytes = Vec::new();
        self.send(&request).read_to_end(&mut bytes).unwrap();
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        Reply {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, "")
    }
}

const PAGE: &str = "/hall/scenes/one.html";
const SCENE: &str = "hall/scenes/one.md";

/// The scene's file with other words in its first paragraph.
fn scene_saying(workshop: &Workshop, words: &str) -> String {
    let text = fs::read_to_string(workshop.root().join(SCENE)).unwrap();
    let (matter, body) = text.split_once("\n---\n").unwrap();
    let (_, rest) = body.split_once('\n').unwrap();
    format!("{matter}\n---\n{words}\n{rest}")
}

#[test]
fn answers_as_a_web_server_does() {
    let workshop = Workshop::complete();
    let (preview, _ear) = Preview::ready(&workshop, &[]);

    let portal = preview.get("/");
    assert_eq!(portal.status, 200);
    assert_eq!(
        portal.header("Content-Type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(portal.header("Cache-Control"), Some("no-cache"));
    assert!(portal.text().contains("src=\"/__enfilade/reload.js\""));
    assert!(portal.text().contains("src=\"/__enfilade/pick.js\""));
    for own in ["reload.js", "preview.css", "pick.js", "pick.css"] {
        assert_eq!(
            preview.get(&format!("/__enfilade/{own}")).status,
            200,
            "{own}"
        );
    }

    let moved = preview.get("/hall?a=b");
    assert_eq!(
        (moved.status, moved.header("Location")),
        (302, Some("/hall/?a=b"))
    );
    assert_eq!(preview.get("/hall/").status, 200);
    let edition = preview.get("/assets/edition.js");
    assert!(edition.text().contains("files"), "{}", edition.text());

    let head = preview.ask("HEAD", "/", "");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(
        head.header("Content-Length"),
        portal.header("Content-Length")
    );

    let known = format!("If-None-Match: {}\r\n", portal.header("ETag").unwrap());
    assert_eq!(preview.ask("GET", "/", &known).status, 304);

    let lost = preview.get("/hall/scenes/<b>.html");
    assert_eq!(lost.status, 404);
    assert!(lost.text().contains("href=\"/hall/scenes/one.html\""));
    assert!(lost.text().contains("data-waiting") && !lost.text().contains("<b>"));

    let posted = preview.ask("POST", "/", "Content-Length: 0\r\n");
    assert_eq!(
        (posted.status, posted.header("Allow")),
        (405, Some("GET, HEAD"))
    );
}

#[test]
fn media_are_read_in_parts() {
    let workshop = Workshop::complete();
    let (preview, _ear) = Preview::ready(&workshop, &[]);
    let page = preview.get("/hall/objects/ding.html").text();
    let at = page.find("media/").unwrap();
    let end = page[at..].find(['"', ' ']).unwrap();
    let path = format!("/hall/{}", &page[at..at + end]);

    let whole = preview.get(&path);
    assert_eq!(whole.status, 200);
    assert_eq!(whole.header("Accept-Ranges"), Some("bytes"));
    let length = whole.body.len();
    assert_eq!(
        whole.header("Content-Length"),
        Some(length.to_string().as_str())
    );
    let etag = whole.header("ETag").unwrap();

    let part = preview.ask("GET", &path, "Range: bytes=10-29\r\n");
    assert_eq!(
        (part.status, part.body.as_slice()),
        (206, &whole.body[10..30])
    );
    let expected = format!("bytes 10-29/{length}");
    assert_eq!(part.header("Content-Range"), Some(expected.as_str()));
    let tail = preview.ask("GET", &path, "Range: bytes=-7\r\n");
    assert_eq!(
        (tail.status, tail.body.as_slice()),
        (206, &whole.body[length - 7..])
    );
    let beyond = preview.ask("GET", &path, &format!("Range: bytes={length}-\r\n"));
    assert_eq!(beyond.status, 416);
    let expected = format!("bytes */{length}");
    assert_eq!(beyond.header("Content-Range"), Some(expected.as_str()));

    let same = format!("Range: bytes=0-4\r\nIf-Range: {etag}\r\n");
    assert_eq!(preview.ask("GET", &path, &same).status, 206);
    let other = "Range: bytes=0-4\r\nIf-Range: \"other\"\r\n";
    assert_eq!(preview.ask("GET", &path, other).status, 200);
}

#[test]
fn strangers_and_ways_out_are_refused() {
    let workshop = Workshop::complete();
    let (preview, _ear) = Preview::ready(&workshop, &[]);
    let port = preview.port;
    for host in [
        "Host: example.org\r\n".to_owned(),
        format!("Host: example.org:{port}\r\n"),
        "Host: localhost:1\r\n".to_owned(),
        String::new(),
    ] {
        for path in ["/", "/__enfilade/events", "/__enfilade/reload.js"] {
            let refused = preview.ask_plain("GET", path, &host);
            assert_eq!(refused.status, 403, "{host}{path}");
        }
    }
    for host in ["127.0.0.1", "[::1]"] {
        let host = format!("Host: {host}:{port}\r\n");
        assert_eq!(preview.ask_plain("GET", "/", &host).status, 200);
    }
    for path in [
        "/../site.yaml",
        "/%2e%2e/site.yaml",
        "/hall/..%2f..%2fexhibitions/site.yaml",
        "/..%5csite.yaml",
        "//etc/passwd",
        "/%00",
    ] {
        assert_eq!(preview.get(path).status, 400, "{path}");
    }
    assert_eq!(preview.get("/site.yaml").status, 404);
}

#[test]
fn every_kind_of_save_is_shown() {
    let workshop = Workshop::complete();
    let (preview, mut ear) = Preview::ready(&workshop, &[]);
    assert!(preview.get(PAGE).text().contains("The first room."));

    workshop.write(SCENE, &scene_saying(&workshop, "Written in place."));
    let event = ear.until_good();
    let changed: Vec<&str> = event["changed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|path| path.as_str().unwrap())
        .collect();
    assert!(changed.contains(&"hall/scenes/one.html"), "{changed:?}");
    assert!(!changed.contains(&"hall/scenes/two.html"), "{changed:?}");
    assert!(preview.get(PAGE).text().contains("Written in place."));

    // As editors do: a new file takes the old one's name.
    let text = scene_saying(&workshop, "Renamed into place.");
    fs::write(workshop.path("draft"), text).unwrap();
    fs::rename(workshop.path("draft"), workshop.root().join(SCENE)).unwrap();
    ear.until_good();
    assert!(preview.get(PAGE).text().contains("Renamed into place."));

    // Another scene, which nobody had asked for.
    assert_eq!(preview.get("/hall/scenes/three.html").status, 404);
    workshop.write(
        "hall/scenes/three.md",
        "---\ntitle: Three\nalt: A third room\npanorama: media/two.jpg\n---\nThe third room.\n",
    );
    ear.until(|event| event["ok"] == true && event.to_string().contains("three.html"));
    assert!(
        preview
            .get("/hall/scenes/three.html")
            .text()
            .contains("The third room.")
    );
    workshop.remove("hall/scenes/three.md");
    ear.until_good();
    assert_eq!(preview.get("/hall/scenes/three.html").status, 404);
}

#[test]
fn the_last_good_site_stays_while_something_is_broken() {
    let workshop = Workshop::complete();
    let (preview, mut ear) = Preview::ready(&workshop, &[]);

    workshop.remove("hall/scenes/two.md");
    let event = ear.until_bad();
    let finding = &event["findings"][0];
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["code"], "dead-reference", "{event:#}");
    let file = finding["file"].as_str().unwrap();
    assert!(file.ends_with("hall/scenes/one.md"), "{file}");
    assert!(finding["line"].as_u64().unwrap() > 1);
    assert!(
        finding["source"]["marked"]
            .as_str()
            .unwrap()
            .contains("two")
    );
    assert!(
        preview
            .get("/hall/scenes/two.html")
            .text()
            .contains("The second room.")
    );
    // Whoever opens a page now hears of it at once.
    assert_eq!(preview.listen().next()["ok"], false);

    workshop.write(
        "hall/scenes/two.md",
        "---\ntitle: {en: Two, zh-Hans: 二}\nalt: {en: Another room, zh-Hans: 另一个房间}\npanorama: media/two.jpg\n---\nThe mended room.\n",
    );
    ear.until_good();
    assert!(
        preview
            .get("/hall/scenes/two.html")
            .text()
            .contains("The mended room.")
    );

    // A scan that comes later is noticed where it was missed.
    workshop.write(
        SCENE,
        &scene_saying(&workshop, "First.").replace("media/one.jpg", "media/late/new.jpg"),
    );
    ear.until_bad();
    workshop.put("hall/media/late/new.jpg", &jpeg(512, 256, 9));
    ear.until_good();
    assert!(preview.get(PAGE).text().contains("First."));
}

#[test]
fn what_is_broken_from_the_start_is_said_at_every_address() {
    let workshop = Workshop::complete();
    let good = fs::read_to_string(workshop.root().join(SCENE)).unwrap();
    workshop.write(SCENE, "---\ntitle: [\n---\n");
    let preview = Preview::of(&workshop, &[]);
    let mut ear = preview.listen();
    ear.until(|event| event["ok"] == false && event["build"] != 0);
    for path in ["/", PAGE] {
        let page = preview.get(path);
        assert_eq!(page.status, 503);
        assert!(page.text().contains("one.md:2:"), "{}", page.text());
        assert!(page.text().contains("data-waiting"));
    }
    workshop.write(SCENE, &good);
    ear.until_good();
    assert_eq!(preview.get(PAGE).status, 200);
}

#[test]
fn the_last_of_a_thousand_saves_is_the_one_that_stays() {
    let workshop = Workshop::complete();
    let (preview, mut ear) = Preview::ready(&workshop, &[]);
    for number in 0..1000 {
        let text = scene_saying(&workshop, &format!("Save number {number}."));
        fs::write(workshop.path("draft"), text).unwrap();
        fs::rename(workshop.path("draft"), workshop.root().join(SCENE)).unwrap();
    }
    let started = Instant::now();
    while !preview.get(PAGE).text().contains("Save number 999.") {
        assert!(started.elapsed() < DEADLINE);
        ear.next();
    }
    // Far fewer builds than saves.
    let event = preview.listen().next();
    assert!(event["build"].as_u64().unwrap() < 500, "{event}");
}

#[test]
fn a_folder_that_vanishes_and_comes_back_is_watched_again() {
    let workshop = Workshop::complete();
    let (preview, mut ear) = Preview::ready(&workshop, &[]);
    fs::rename(workshop.root(), workshop.path("away")).unwrap();
    ear.until_bad();
    fs::rename(workshop.path("away"), workshop.root()).unwrap();
    ear.until_good();
    // An edit inside is seen only by a new watch: the old one went with its folder.
    workshop.write(SCENE, &scene_saying(&workshop, "Back again."));
    let started = Instant::now();
    while !preview.get(PAGE).text().contains("Back again.") {
        assert!(started.elapsed() < DEADLINE);
        ear.next();
    }
}

#[test]
fn polling_sees_the_same() {
    let workshop = Workshop::complete();
    let (preview, mut ear) = Preview::ready(&workshop, &["--poll", "50"]);
    workshop.write(SCENE, &scene_saying(&workshop, "Looked at again."));
    ear.until_good();
    assert!(preview.get(PAGE).text().contains("Looked at again."));
    workshop.remove("hall/scenes/two.md");
    ear.until_bad();
}

#[test]
fn many_tabs_and_paused_players_leave_room_for_others() {
    let workshop = Workshop::complete();
    let (preview, mut ear) = Preview::ready(&workshop, &[]);
    let _others: Vec<Ear> = (0..20).map(|_| preview.listen()).collect();
    let port = preview.port;
    let request = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    let _unread: Vec<TcpStream> = (0..20).map(|_| preview.send(&request)).collect();
    assert_eq!(preview.get(PAGE).status, 200);
    workshop.write(SCENE, &scene_saying(&workshop, "Still heard."));
    ear.until_good();
    assert!(preview.get(PAGE).text().contains("Still heard."));
}

#[test]
fn watch_writes_what_build_would_and_nothing_while_something_is_broken() {
    let workshop = Workshop::complete();
    let mut program = Command::new(env!("CARGO_BIN_EXE_enfilade"))
        .args(["watch", "-o", "watched", "--cache", "cache"])
        .current_dir(workshop.path("."))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(program.stdout.take().unwrap());
    let mut hear = |wanted: &str| loop {
        let mut line = String::new();
        assert!(
            said.read_line(&mut line).unwrap() > 0,
            "waited for {wanted}"
        );
        if line.contains(wanted) {
            return line;
        }
    };
    let page = || fs::read_to_string(workshop.path("watched/hall/scenes/one.html")).unwrap();
    hear("first build: ");
    assert!(page().contains("The first room."));

    workshop.write(SCENE, &scene_saying(&workshop, "Written again."));
    let line = hear("written");
    assert!(line.starts_with("hall/scenes/one.md: "), "{line}");
    assert!(page().contains("Written again.") && !page().contains("__enfilade"));

    workshop.remove("hall/scenes/two.md");
    hear("not built");
    assert!(workshop.path("watched/hall/scenes/two.html").is_file());
    program.kill().unwrap();
    program.wait().unwrap();
}
