//! Captions of films as WebVTT (W3C, 2019), for pages that are read without the viewer. From
//! `file://` no browser loads them; there the transcript beside the film says the same.

use super::manifest::short_hash;
use crate::model::{Collection, Cue, ExhibitForm, Exhibition, HotspotTarget, Recording};
use crate::values::Content;

/// Relative to the exhibition's folder; `None` where nothing is said.
pub fn name(recording: &Recording) -> Option<String> {
    (!recording.captions.is_empty()).then(|| name_of(&vtt(&recording.captions)))
}

fn name_of(text: &str) -> String {
    format!("media/captions.{}.vtt", short_hash(text.as_bytes()))
}

/// The captions of every film in a room, by path.
pub fn files(collection: &Collection) -> Vec<(String, Content)> {
    let mut out = Vec::new();
    for exhibition in &collection.exhibitions {
        for recording in films(exhibition).filter(|film| !film.captions.is_empty()) {
            let text = vtt(&recording.captions);
            let path = format!("{}/{}", exhibition.id, name_of(&text));
            out.push((path, Content::Text(text)));
        }
    }
    out
}

fn films(exhibition: &Exhibition) -> impl Iterator<Item = &Recording> {
    let spots = exhibition.scenes.iter().flat_map(|scene| &scene.hotspots);
    spots
        .filter_map(|spot| match &spot.target {
            HotspotTarget::Exhibit(exhibit) => Some(&exhibit.form),
            _ => None,
        })
        .filter_map(|form| match form {
            ExhibitForm::Video(recordings) => Some(recordings),
            _ => None,
        })
        .flat_map(|recordings| recordings.iter().map(|(_, recording)| recording))
}

fn vtt(cues: &[Cue]) -> String {
    let mut text = String::from("WEBVTT\n");
    for cue in cues {
        text.push_str(&format!(
            "\n{} --> {}\n{}\n",
            stamp(cue.start),
            stamp(cue.end),
            escaped(&cue.text)
        ));
    }
    text
}

/// `-->` would begin another cue, a tag would be taken for one.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn stamp(seconds: f64) -> String {
    // Captions of less than a day: the cast loses nothing.
    let millis = (seconds * 1000.0).round().clamp(0.0, 359_999_999.0) as u64;
    format!(
        "{:02}:{:02}:{:02}.{:03}",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_written_as_they_are_read() {
        let cue = |start, end, text: &str| Cue {
            start,
            end,
            text: text.to_owned(),
        };
        let text = vtt(&[
            cue(1.5, 4.0, "Look & listen\nto <it>"),
            cue(3600.0, 3661.25, "Late --> later"),
        ]);
        assert_eq!(
            text,
            "WEBVTT\n\n00:00:01.500 --> 00:00:04.000\nLook &amp; listen\nto &lt;it&gt;\n\n\
             01:00:00.000 --> 01:01:01.250\nLate --&gt; later\n"
        );
    }
}
