//! Readers of text.

use enfilade::model::date::{Edtf, looks_like_years, nearest, read};
use enfilade::read::captions;
use enfilade::source;

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

pub fn captions(data: &[u8]) {
    let Some(text) = text(data) else { return };
    for form in captions::Form::ALL {
        if let Ok(cues) = captions::parse(text, form) {
            assert!(cues.len() <= text.len());
        }
    }
}

pub fn yaml(data: &[u8]) {
    if let Some(text) = text(data) {
        let _ = source::parse(text, 0);
    }
}

/// What was read is written so that it reads as the same.
pub fn edtf(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match Edtf::parse(text) {
        Ok(date) => {
            let written = date.to_string();
            assert_eq!(
                Edtf::parse(&written).as_ref(),
                Ok(&date),
                "{text:?}: {written:?}"
            );
            let _ = (date.years(), date.earliest(), date.latest());
        }
        Err(_) => {
            let _ = nearest(text);
        }
    }
}

pub fn dates(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let _ = looks_like_years(text);
    for language in ["en", "zh-Hans", "zh-Hant", "xx"] {
        if let Some(date) = read(text, language).date() {
            let _ = (
                date.years(),
                date.earliest(),
                date.latest(),
                date.to_string(),
            );
        }
    }
}
