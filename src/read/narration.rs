//! `narration: media/ding.{lang}.mp3`: every language's recording, and beside each the captions
//! (`.vtt` or `.srt`) and the transcript (`.md`) of the same name.

use super::captions;
use super::cx::Cx;
use super::document::open_text;
use super::scalars::string;
use super::{Desk, Folder};
use crate::diagnostics::Finding;
use crate::model::{Cue, Lang, Localized, MediaPath};
use crate::source::{FileId, Located, Node, Place};
use crate::values::{DraftNarration, DraftRecording, MediaKind, MediaUse};

pub fn narration(node: &Node, folder: &Folder<'_>, cx: &mut Cx<'_, '_>) -> Option<DraftNarration> {
    recordings(node, MediaKind::Audio, folder, cx)
}

/// Sounds, or films with their sound.
pub fn recordings(
    node: &Node,
    kind: MediaKind,
    folder: &Folder<'_>,
    cx: &mut Cx<'_, '_>,
) -> Option<DraftNarration> {
    let pattern = string(node, cx)?;
    let languages: Vec<&Lang> = if pattern.value.contains("{lang}") {
        folder.languages.iter().collect()
    } else {
        folder.languages.iter().take(1).collect()
    };
    let mut narration = DraftNarration {
        place: pattern.place.clone(),
        recordings: Localized::new(),
        absent: Vec::new(),
    };
    for lang in &languages {
        let path = spelled(&pattern, lang, cx)?;
        // With a pattern, a language without a recording is no dead reference: it is missing.
        let exists = |path: &MediaPath, cx: &Cx<'_, '_>| {
            cx.desk
                .world
                .metadata(&folder.disk.join(path.as_str()))
                .is_ok()
        };
        if languages.len() > 1 && !exists(&path, cx) {
            narration.absent.push((*lang).clone());
            continue;
        }
        cx.uses.push(MediaUse {
            path: Located {
                value: path.clone(),
                place: pattern.place.clone(),
            },
            kind,
            faces: None,
        });
        let recording = DraftRecording {
            captions: captions::Form::ALL.into_iter().find_map(|form| {
                let (file, text) = beside(&path, form.ending(), folder, cx.desk)?;
                Some(cues(file, &text, form, cx.desk))
            }),
            transcript: beside(&path, "md", folder, cx.desk)
                .map(|(_, text)| text.trim().to_owned()),
            audio: path,
        };
        narration.recordings.insert((*lang).clone(), recording);
    }
    if narration.recordings.is_empty() {
        let tags: Vec<&str> = languages.iter().map(|lang| lang.tag()).collect();
        cx.push(
            Finding::error(
                "missing-file",
                pattern.place,
                format!("no recording fits `{}`", pattern.value),
            )
            .help(format!("`{{lang}}` stands for {}", tags.join(" or "))),
        );
        return None;
    }
    Some(narration)
}

fn spelled(pattern: &Located<String>, lang: &Lang, cx: &mut Cx<'_, '_>) -> Option<MediaPath> {
    let path = MediaPath::parse(&pattern.value.replace("{lang}", lang.tag()));
    if path.is_none() {
        cx.push(
            Finding::error(
                "path-outside",
                pattern.place.clone(),
                format!("`{}` is no path inside the exhibition", pattern.value),
            )
            .help("write it relative to the exhibition's folder: media/ding.{lang}.mp3"),
        );
    }
    path
}

/// The text of the file with another ending beside a recording.
fn beside(
    audio: &MediaPath,
    ending: &str,
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
) -> Option<(FileId, String)> {
    let name = audio
        .as_str()
        .rsplit_once('.')
        .map_or(audio.as_str(), |(stem, _)| stem);
    let name = format!("{name}.{ending}");
    let disk = folder.disk.join(&name);
    desk.world.metadata(&disk).ok()?;
    open_text(&disk, &folder.shown.join(&name), desk)
}

/// Broken captions are not missing ones: they are none, and a finding.
fn cues(file: FileId, text: &str, form: captions::Form, desk: &mut Desk<'_>) -> Vec<Cue> {
    match captions::parse(text, form) {
        Ok(cues) => cues,
        Err(fault) => {
            desk.findings.push(
                Finding::error(
                    "broken-captions",
                    Place::at(file, fault.span),
                    fault.message,
                )
                .help(form.help()),
            );
            Vec::new()
        }
    }
}
