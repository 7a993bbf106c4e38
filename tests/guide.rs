//! docs/first-exhibition.md, followed to the letter: its files are written, its commands typed, in
//! its order, in an empty folder; what it shows as the answer has to come.
//!
//! In answers, `…` stands for anything: for any lines where it is a line of its own, otherwise for
//! the rest of its line.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where it fails"
)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::fences::{Fence, fences};

/// Only reached when something is wrong.
const DEADLINE: Duration = Duration::from_secs(60);

/// What the reader is asked to do.
#[derive(Debug, PartialEq)]
enum Step {
    /// Type a command and get an answer.
    Type {
        command: String,
        answer: String,
    },
    /// Save a file.
    Save {
        path: String,
        text: String,
    },
    Copy {
        from: String,
        to: String,
    },
}

/// The steps of a guide, from its fences.
fn steps(guide: &str) -> Vec<Step> {
    let of = |fence: Fence<'_>| match (fence.file(), fence.info) {
        (Some(("yaml" | "markdown", path)), _) => vec![Step::Save {
            path: path.to_owned(),
            text: fence.text,
        }],
        (None, "copy") => fence.text.lines().map(copied).collect(),
        (None, "console") => typed(&fence.text),
        (_, info) => panic!("a fence of `{info}` is nothing that a reader can do"),
    };
    fences(guide).into_iter().flat_map(of).collect()
}

fn copied(line: &str) -> Step {
    let (from, to) = line.split_once('→').unwrap();
    Step::Copy {
        from: from.trim().to_owned(),
        to: to.trim().to_owned(),
    }
}

fn typed(body: &str) -> Vec<Step> {
    let mut typed: Vec<(String, String)> = Vec::new();
    for line in body.lines() {
        match (line.strip_prefix("$ "), typed.last_mut()) {
            (Some(command), _) => typed.push((command.to_owned(), String::new())),
            (None, Some((_, answer))) => *answer += &format!("{line}\n"),
            (None, None) => panic!("an answer without a command: {line}"),
        }
    }
    typed
        .into_iter()
        .map(|(command, answer)| Step::Type { command, answer })
        .collect()
}

/// Whether a text is the answer that is shown.
fn answers(shown: &[&str], text: &[&str]) -> bool {
    match (shown, text) {
        ([], []) => true,
        (["…", rest @ ..], _) => (0..=text.len()).any(|skip| answers(rest, &text[skip..])),
        ([line, shown @ ..], [read, text @ ..]) => {
            let same = match line.split_once('…') {
                Some((start, end)) => read.starts_with(start) && read.ends_with(end),
                None => line == read,
            };
            same && answers(shown, text)
        }
        _ => false,
    }
}

/// A command's words; quotes keep several together.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, part) in command.split('"').enumerate() {
        match index % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// Someone who follows the guide in a folder.
struct Follower {
    folder: tempfile::TempDir,
    preview: Option<Preview>,
}

/// The second terminal.
struct Preview {
    program: Child,
    address: String,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Follower {
    fn path(&self, inside: &str) -> std::path::PathBuf {
        self.folder.path().join(inside)
    }

    fn enfilade(&self, words: &[String]) -> Command {
        let [program, arguments @ ..] = words else {
            panic!("no command")
        };
        assert_eq!(program, "enfilade");
        let mut command = Command::new(env!("CARGO_BIN_EXE_enfilade"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("XDG_CACHE_HOME", self.path(".cache"))
            .env("LOCALAPPDATA", self.path(".cache"));
        command
    }

    fn follow(&mut self, step: &Step) {
        match step {
            Step::Save { path, text } => self.write(path, text.as_bytes()),
            Step::Copy { from, to } => {
                let bytes = fs::read(self.path(from)).unwrap();
                self.write(to, &bytes);
            }
            Step::Type { command, answer } => {
                let words = words(command);
                match words.get(1).map(String::as_str) {
                    Some("serve") => self.serve(&words, answer),
                    _ => self.run(&words, answer),
                }
            }
        }
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// As in a terminal, both streams go to one place.
    fn run(&self, words: &[String], answer: &str) {
        let said = self.path(".said");
        let both = File::create(&said).unwrap();
        let status = self
            .enfilade(words)
            .stdout(both.try_clone().unwrap())
            .stderr(both)
            .status()
            .unwrap();
        let text = fs::read_to_string(said).unwrap();
        assert!(status.success(), "{words:?}:\n{text}");
        let shown: Vec<&str> = answer.lines().collect();
        let lines: Vec<&str> = text.lines().collect();
        assert!(
            answers(&shown, &lines),
            "{words:?} shows\n{answer}\nand says\n{text}"
        );
    }

    /// At another port, and without a browser.
    fn serve(&mut self, words: &[String], answer: &str) {
        let words: Vec<String> = words
            .iter()
            .filter(|word| *word != "--open")
            .cloned()
            .chain(["--port".to_owned(), "0".to_owned()])
            .collect();
        let mut program = self
            .enfilade(&words)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(program.stdout.take().unwrap());
        let mut first = String::new();
        said.read_line(&mut first).unwrap();
        let (start, rest) = first.split_once("127.0.0.1:").unwrap();
        let (port, end) = rest.split_once('/').unwrap();
        assert_eq!(format!("{start}127.0.0.1:8642/{end}"), answer);
        let address = format!("127.0.0.1:{port}");
        // Nobody else reads what it says, and a full pipe would stop it.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        self.preview = Some(Preview { program, address });
    }

    /// Looks at a page of the preview until this is on it.
    fn sees(&self, page: &str, text: &str) {
        let preview = self.preview.as_ref().unwrap();
        let started = Instant::now();
        let mut last = String::new();
        while started.elapsed() < DEADLINE {
            let mut stream = TcpStream::connect(&preview.address).unwrap();
            let request = format!(
                "GET /{page} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
                preview.address
            );
            stream.write_all(request.as_bytes()).unwrap();
            last.clear();
            stream.read_to_string(&mut last).unwrap();
            if last.contains(text) {
                return;
            }
        }
        panic!("{page} never had `{text}`:\n{last}");
    }
}

fn guide() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/first-exhibition.md");
    fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

#[test]
fn the_first_exhibition_is_made_as_the_guide_says() {
    let guide = guide();
    let mut reader = Follower {
        folder: tempfile::tempdir().unwrap(),
        preview: None,
    };
    for step in steps(&guide) {
        reader.follow(&step);
    }
    reader.sees("river-museum/tours/short-visit.html", "Imagine the boats.");
    reader.sees("zh-hans/river-museum/objects/jar.html", "泥条盘筑");
    let zip = File::open(reader.path("output/river-museum-usb.zip")).unwrap();
    let zip = zip::ZipArchive::new(zip).unwrap();
    let names: Vec<String> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let start = |name: &String| name.ends_with("/START-HERE.html");
    assert!(names.iter().any(start), "{names:?}");
}

#[test]
fn three_rooms_a_relic_a_tour_and_a_translation_are_in_it() {
    let saved: Vec<String> = steps(&guide())
        .into_iter()
        .filter_map(|step| match step {
            Step::Save { path, .. } => Some(path),
            _ => None,
        })
        .collect();
    let count = |folder: &str, ending: &str| {
        let of = |path: &&String| path.contains(folder) && path.ends_with(ending);
        saved.iter().filter(of).count()
    };
    assert_eq!(count("/scenes/", ".zh-Hans.md"), 3);
    assert_eq!(count("/scenes/", ".md"), 6);
    assert_eq!(count("/objects/", ".md"), 2);
    assert_eq!(count("/tours/", ".md"), 2);
}

#[test]
fn answers_may_be_shortened_and_nothing_else() {
    assert!(answers(&["a", "…", "z …"], &["a", "b", "c", "z 1"]));
    assert!(answers(&["…"], &[]));
    assert!(!answers(&["a"], &["a", "b"]));
    assert!(!answers(&["a", "…", "z"], &["a", "b"]));
    assert_eq!(words("x --t \"a b\" c"), ["x", "--t", "a b", "c"]);
}
