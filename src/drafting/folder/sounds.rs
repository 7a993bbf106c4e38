//! Recordings of a scene's or relic's name are its narration; captions and transcripts beside
//! them come with them.

use std::fs;

use super::arrange::{Plan, Shelf, folded, stem_of};
use super::scans::{Kind, Scan};
use crate::drafting::slug;
use crate::model::Lang;
use crate::read::captions;

/// What `narration:` says, and where it comes from.
#[derive(Debug)]
pub struct Narrated {
    pub pattern: String,
    pub original: String,
}

const MAX_TEXT_BYTES: u64 = 16 << 20;

/// A recording and what its name says.
struct Recording<'a> {
    scan: &'a Scan,
    /// The name without the language.
    stem: String,
    lang: Option<Lang>,
}

enum Owner {
    Scene(usize),
    Object(usize),
}

pub fn assign(scans: &[Scan], languages: &[Lang], shelf: &mut Shelf, plan: &mut Plan) {
    let mut recordings: Vec<Recording<'_>> = scans
        .iter()
        .filter(|scan| matches!(scan.kind, Kind::Sound))
        .map(|scan| recording(scan, languages))
        .collect();
    while !recordings.is_empty() {
        let first = recordings.remove(0);
        let group = together(first, &mut recordings);
        let owner = owner(&group[0].stem, plan);
        let is_narrated = match owner {
            Some(Owner::Scene(index)) => plan.scenes[index].narration.is_some(),
            Some(Owner::Object(index)) => plan.objects[index].narration.is_some(),
            None => true,
        };
        let stem = shelf_stem(&group[0], shelf, is_narrated);
        let mut pattern = None;
        for recording in &group {
            let file = put(recording, &stem, scans, shelf, plan);
            if is_narrated {
                plan.unused.push((file, recording.scan.inside.clone()));
            } else {
                pattern = Some(file);
            }
        }
        let (Some(file), Some(owner)) = (pattern, owner) else {
            continue;
        };
        let ending = &group[0].scan.ending;
        let narrated = Some(Narrated {
            pattern: match &group[0].lang {
                Some(_) => format!("media/{stem}.{{lang}}.{ending}"),
                None => file,
            },
            original: group[0].scan.inside.clone(),
        });
        match owner {
            Owner::Scene(index) => plan.scenes[index].narration = narrated,
            Owner::Object(index) => plan.objects[index].narration = narrated,
        }
    }
}

/// `ding.zh-Hans` is `ding` in a language of the exhibition.
fn recording<'a>(scan: &'a Scan, languages: &[Lang]) -> Recording<'a> {
    let tagged = scan.stem.rsplit_once('.').and_then(|(stem, tag)| {
        let lang = languages
            .iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(tag))?;
        Some((stem.to_owned(), lang.clone()))
    });
    let (stem, lang) = match tagged {
        Some((stem, lang)) => (stem, Some(lang)),
        None => (scan.stem.clone(), None),
    };
    Recording { scan, stem, lang }
}

/// All languages of one recording, in one format: a pattern has one ending.
fn together<'a>(first: Recording<'a>, rest: &mut Vec<Recording<'a>>) -> Vec<Recording<'a>> {
    let mut group = vec![first];
    if group[0].lang.is_none() {
        return group;
    }
    let mut others = Vec::new();
    for recording in rest.drain(..) {
        let belongs = recording.stem == group[0].stem
            && recording.scan.ending == group[0].scan.ending
            && recording.lang.is_some()
            && !group.iter().any(|known| known.lang == recording.lang);
        if belongs {
            group.push(recording);
        } else {
            others.push(recording);
        }
    }
    *rest = others;
    group
}

fn owner(stem: &str, plan: &Plan) -> Option<Owner> {
    let is_it = |original: &str| folded(stem_of(original)) == folded(stem);
    let object = plan
        .objects
        .iter()
        .position(|object| is_it(&object.original));
    let scene = plan.scenes.iter().position(|scene| is_it(&scene.original));
    object.map(Owner::Object).or(scene.map(Owner::Scene))
}

/// A name in `media/` that no other recording has.
fn shelf_stem(recording: &Recording<'_>, shelf: &Shelf, is_narrated: bool) -> String {
    let wanted = match slug(&recording.stem) {
        empty if empty.is_empty() => "sound".to_owned(),
        slug => slug,
    };
    let is_taken = |stem: &str| {
        let begins = format!("media/{stem}.");
        shelf.copies.iter().any(|copy| {
            let ending = copy.to.rsplit('.').next().unwrap_or_default();
            copy.to.starts_with(&begins) && (ending == recording.scan.ending || is_text(ending))
        })
    };
    let mut stem = wanted.clone();
    let mut number = 2_u32;
    while is_taken(&stem) {
        // Two recordings of one relic: the second waits for its author.
        stem = format!(
            "{wanted}-{}{number}",
            if is_narrated { "sound-" } else { "" }
        );
        number += 1;
    }
    stem
}

fn is_text(ending: &str) -> bool {
    matches!(ending, "vtt" | "srt" | "md")
}

/// Copies a recording and what lies beside it; returns its path.
fn put(
    recording: &Recording<'_>,
    stem: &str,
    scans: &[Scan],
    shelf: &mut Shelf,
    plan: &mut Plan,
) -> String {
    let name = match &recording.lang {
        Some(lang) => format!("media/{stem}.{lang}"),
        None => format!("media/{stem}"),
    };
    let (mut has_captions, mut has_transcript) = (false, false);
    for beside in scans.iter().filter(|scan| is_beside(scan, recording.scan)) {
        let (done, ending) = match beside.ending.as_str() {
            ending @ ("vtt" | "srt") => (&mut has_captions, ending),
            "md" | "txt" => (&mut has_transcript, "md"),
            _ => continue,
        };
        if std::mem::replace(done, true) {
            continue;
        }
        match fault(beside, ending) {
            None => {
                shelf.put_as(beside, format!("{name}.{ending}"));
            }
            Some(why) => plan.left_out.push((beside.inside.clone(), why)),
        }
    }
    shelf.put_as(recording.scan, format!("{name}.{}", recording.scan.ending))
}

fn is_beside(scan: &Scan, sound: &Scan) -> bool {
    matches!(scan.kind, Kind::Text)
        && scan.disk.parent() == sound.disk.parent()
        && folded(&scan.stem) == folded(&sound.stem)
}

/// Why a text cannot go with a recording.
fn fault(scan: &Scan, ending: &str) -> Option<String> {
    if scan.bytes > MAX_TEXT_BYTES {
        return Some("it is larger than any text".into());
    }
    let bytes = match fs::read(&scan.disk) {
        Ok(bytes) => bytes,
        Err(error) => return Some(format!("cannot be read: {error}")),
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Some("it is no UTF-8: save it again and choose that encoding".into());
    };
    let form = captions::Form::of_ending(ending)?;
    captions::parse(text, form).err().map(|fault| fault.message)
}
