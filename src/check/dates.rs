//! Dates can be read, and say the same in every language.

use crate::diagnostics::Finding;
use crate::model::date::{DateError, Edtf, Reading, looks_like_years, nearest, read};
use crate::source::{Located, Place};
use crate::values::{DraftDates, DraftExhibition};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for object in &exhibition.objects {
        match &object.dates.edtf {
            Some(edtf) => well_formed(edtf, findings),
            None => words(&object.dates, findings),
        }
    }
}

/// `date_edtf` overrides whatever the words say.
fn well_formed(edtf: &Located<String>, findings: &mut Vec<Finding>) {
    let Err(error) = Edtf::parse(&edtf.value) else {
        return;
    };
    let message = format!("`{}` is no EDTF date: {error}", edtf.value);
    let help = match nearest(&edtf.value) {
        Some(date) => format!("did you mean `{date}`?"),
        None => {
            "write a date such as `-1099`, `1850-03-12`, `1644/1911`, `188X` or `1850~`".to_owned()
        }
    };
    findings.push(Finding::error("bad-date", place_of(edtf, &error), message).help(help));
}

/// The part that is wrong, where the author's spelling lets us find it.
fn place_of(edtf: &Located<String>, error: &DateError) -> Place {
    let whole = edtf.place.clone();
    let Some(span) = &whole.span else {
        return whole;
    };
    let quotes = match span.len().checked_sub(edtf.value.len()) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return whole,
    };
    let start = span.start + quotes;
    Place::at(whole.file, start + error.span.start..start + error.span.end)
}

fn words(dates: &DraftDates, findings: &mut Vec<Finding>) {
    let mut first: Option<(&str, Edtf)> = None;
    let mut unread = Vec::new();
    for (lang, text) in &dates.written {
        match (read(&text.value, lang.tag()), first) {
            (Reading::Dated(date), None) => first = Some((lang.tag(), date)),
            (Reading::Dated(date), Some((other, known))) if !same_days(&date, &known) => {
                let message = format!("this reads as {date}, and the date in {other} as {known}");
                findings.push(
                    Finding::warning("dates-differ", text.place.clone(), message)
                        .help("correct one of the two; `date_edtf` says which years count"),
                );
            }
            (Reading::Dated(_), Some(_)) => {}
            (Reading::Ambiguous(why), _) => unread.push((text, Some(why))),
            (Reading::Words, _) if looks_like_years(&text.value) => unread.push((text, None)),
            (Reading::Words, _) => {}
        }
    }
    // Years that one language tells are known.
    if first.is_none() {
        findings.extend(unread.first().map(|(text, why)| unread_date(text, *why)));
    }
}

/// Doubt may be worded differently; the days may not.
fn same_days(a: &Edtf, b: &Edtf) -> bool {
    (a.earliest(), a.latest()) == (b.earliest(), b.latest())
}

fn unread_date(text: &Located<String>, why: Option<&str>) -> Finding {
    let message = match why {
        Some(why) => format!("the years of `{}` are not known: {why}", text.value),
        None => format!("the years of `{}` could not be read", text.value),
    };
    Finding::note("unread-date", text.place.clone(), message)
        .help("write `date_edtf: …` beside it, such as `date_edtf: -1099` for 1100 BCE")
}
