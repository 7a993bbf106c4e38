//! All that is known of a file, and what `check` would say of it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::facts::Facts;
use super::{film, image, model, sound};
use crate::diagnostics::{Code, Severity};
use crate::model::Header;
use crate::process::ProcessError;
use crate::read::captions;
use crate::read::headers::{self, HeaderError};
use crate::values::MediaKind;

#[derive(Debug)]
pub struct Report {
    pub path: PathBuf,
    pub kind: &'static str,
    pub facts: Facts,
    pub finding: Option<Verdict>,
}

/// The finding of a check of an exhibition that uses the file.
#[derive(Debug)]
pub struct Verdict {
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    pub help: Option<String>,
}

const MAX_CAPTION_BYTES: u64 = 16 << 20;

/// Never fails: what cannot be read is a verdict.
pub fn report(path: &Path) -> Report {
    let mut report = Report {
        path: path.to_owned(),
        kind: "unknown",
        facts: Facts::default(),
        finding: None,
    };
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => {
            let bytes = metadata.len();
            report
                .facts
                .both("file size", format!("{bytes} bytes"), bytes);
        }
        Ok(_) => return report.unreadable("this is a folder; name a file in it"),
        Err(error) => return report.unreadable(&error.to_string()),
    }
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    if let Some(form) = captions::Form::of_ending(&ending) {
        return report.captions(form);
    }
    match headers::read(path) {
        Ok(header) => report.header(&header),
        Err(HeaderError::Fault(fault)) => {
            report.finding = Some(Verdict {
                code: meant(path).broken(),
                severity: Severity::Error,
                message: fault.message,
                help: fault.help,
            });
            report
        }
        Err(HeaderError::Io(error)) => report.unreadable(&error.to_string()),
    }
}

/// What a file that cannot be read was to be, by its name.
fn meant(path: &Path) -> MediaKind {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str().unwrap_or_default() {
        "glb" | "gltf" | "ply" | "obj" | "stl" | "fbx" | "e57" | "splat" | "spz" => {
            MediaKind::Model
        }
        "mp3" | "m4a" | "aac" | "ogg" | "oga" | "opus" | "wav" | "flac" => MediaKind::Audio,
        "mp4" | "m4v" | "mov" | "mkv" | "avi" | "webm" => MediaKind::Video,
        "pdf" | "doc" | "docx" => MediaKind::Document,
        _ => MediaKind::Image,
    }
}

impl Report {
    pub fn is_broken(&self) -> bool {
        self.finding
            .as_ref()
            .is_some_and(|finding| finding.severity == Severity::Error)
    }

    fn unreadable(mut self, why: &str) -> Report {
        self.finding = Some(Verdict {
            code: "unreadable",
            severity: Severity::Error,
            message: format!("cannot read this file: {why}"),
            help: None,
        });
        self
    }

    fn header(mut self, header: &Header) -> Report {
        let facts = &mut self.facts;
        let (kind, described) = match header {
            Header::Image(header) => {
                if header.crop.is_none() && !header.is_two_to_one() {
                    self.finding = Some(Verdict {
                        code: "partial-panorama",
                        severity: Severity::Note,
                        message: "only as a scene's panorama: it is not twice as wide as high"
                            .into(),
                        help: None,
                    });
                }
                ("image", image::describe(&self.path, header, facts))
            }
            Header::Model(header) => {
                let described = model::describe(&self.path, header, facts);
                match model::foresee(&self.path, facts) {
                    Ok(()) => {}
                    Err(ProcessError::Fault(fault)) => {
                        self.finding = Some(Verdict {
                            code: MediaKind::Model.broken(),
                            severity: Severity::Error,
                            message: fault.message,
                            help: fault.help,
                        });
                    }
                    Err(error) => return self.unreadable(&error.to_string()),
                }
                ("model", described)
            }
            Header::Audio(header) => ("sound", sound::describe(&self.path, &header.mime, facts)),
            Header::Video(header) => ("film", film::describe(&self.path, &header.mime, facts)),
            // No single file is one.
            Header::Cube(_) => ("panorama", Ok(())),
            Header::Document(_) => ("document", Ok(())),
        };
        self.kind = kind;
        match described {
            Ok(()) => self,
            Err(error) => self.unreadable(&error.to_string()),
        }
    }

    fn captions(mut self, form: captions::Form) -> Report {
        self.kind = "captions";
        let length = fs::metadata(&self.path).map_or(0, |metadata| metadata.len());
        if length > MAX_CAPTION_BYTES {
            return self.unreadable("it is larger than 16 MiB, which no captions need");
        }
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) => return self.unreadable(&error.to_string()),
        };
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let Ok(text) = std::str::from_utf8(bytes) else {
            self.finding = Some(Verdict {
                code: "not-utf-8",
                severity: Severity::Error,
                message: "this file is no UTF-8".into(),
                help: Some("save it again and choose the encoding UTF-8".into()),
            });
            return self;
        };
        match captions::parse(text, form) {
            Ok(cues) => {
                self.facts.both("cues", cues.len().to_string(), cues.len());
                self.facts
                    .seconds(cues.iter().map(|cue| cue.end).reduce(f64::max));
            }
            Err(fault) => {
                let before = text.get(..fault.span.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                self.finding = Some(Verdict {
                    code: "broken-captions",
                    severity: Severity::Error,
                    message: format!("line {line}: {}", fault.message),
                    help: Some(form.help().into()),
                });
            }
        }
        self
    }

    pub fn json(&self) -> Value {
        let finding = self.finding.as_ref().map(|finding| {
            json!({
                "code": finding.code,
                "severity": severity(finding.severity),
                "message": finding.message,
                "help": finding.help,
            })
        });
        json!({
            "file": self.path.to_string_lossy().replace('\\', "/"),
            "kind": self.kind,
            "facts": self.facts.json(),
            "finding": finding,
        })
    }
}

pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
