//! The page of `--report`: one file that opens by double-click, without scripts; a treemap, and
//! the same in tables for whoever cannot see it or wants figures.

use std::fmt::Write;

use super::treemap::{Area, squarified};
use super::{Account, Entry, Group, Kind, bytes_of};
use crate::render::escaped;
use crate::values::ByteSize;

const STYLE: &str = include_str!("page.css");

/// For desktops and paper, and for phones; units of the drawing.
const SHAPES: [(&str, f64, f64); 2] = [("wide", 1200.0, 640.0), ("tall", 358.0, 540.0)];
const HEADING: f64 = 26.0;
const GAP: f64 = 2.0;
/// Boxes of a kind; what is lighter shares one.
const MOST_BOXES: usize = 120;
/// Rows of the table of single scans.
const MOST_ROWS: usize = 200;

/// `title` is what was built.
pub fn page(account: &Account, title: &str) -> String {
    let title = escaped(title);
    let sums = account.sums();
    let scans = sums.scans;
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Where the bytes are: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>Where the bytes are</h1>\n\
         <p class=\"lead\"><b>{}</b> in <code>{title}</code>, made from {} of {}.</p>\n",
        ByteSize(sums.bytes_out),
        ByteSize(sums.bytes_in),
        if scans == 1 {
            "1 scan".to_owned()
        } else {
            format!("{scans} scans")
        },
    );
    html += &legend(account);
    for (class, width, height) in SHAPES {
        let (x, y) = (0.0, 0.0);
        html += &drawing(
            account,
            class,
            Area {
                x,
                y,
                width,
                height,
            },
        );
    }
    html += &groups(account);
    html += &heaviest(account);
    html += "</main>\n</body>\n</html>\n";
    html
}

/// Only kinds that there are.
fn legend(account: &Account) -> String {
    let mut html = "<ul class=\"legend\" aria-hidden=\"true\">\n".to_owned();
    for kind in Kind::ALL {
        if account.entries.iter().any(|entry| entry.kind == kind) {
            let name = kind.name();
            let _ = writeln!(html, "<li><i class=\"{name}\"></i>{name}</li>");
        }
    }
    html + "</ul>\n"
}

fn drawing(account: &Account, class: &str, whole: Area) -> String {
    let mut svg = format!(
        "<figure class=\"{class}\">\n\
         <svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"Boxes as large as what they stand for; \
         the tables below say the same\">\n",
        whole.width, whole.height
    );
    let groups = account.groups();
    for (group, area) in groups.iter().zip(areas(&groups, Group::bytes, whole)) {
        heading(&mut svg, group, &area);
        let kinds = group.kinds();
        let inside = area.inside(GAP, HEADING);
        for (kind, area) in kinds
            .iter()
            .zip(areas(&kinds, |kind| bytes_of(kind), inside))
        {
            let boxes = boxes(kind);
            for (boxed, area) in boxes.iter().zip(areas(&boxes, |boxed| boxed.bytes, area)) {
                boxed.draw(&mut svg, &area.inside(GAP / 2.0, 0.0));
            }
        }
    }
    svg + "</svg>\n</figure>\n"
}

#[expect(clippy::cast_precision_loss, reason = "a pixel is coarser")]
fn areas<T>(parts: &[T], bytes: impl Fn(&T) -> u64, whole: Area) -> Vec<Area> {
    let weights: Vec<f64> = parts.iter().map(|part| bytes(part) as f64).collect();
    squarified(&weights, whole)
}

fn heading(svg: &mut String, group: &Group, area: &Area) {
    let text = format!("{}, {}", group.name(), ByteSize(group.bytes()));
    let _ = writeln!(
        svg,
        "<g><title>{}</title><rect class=\"group\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
        escaped(&text),
        area.x,
        area.y,
        area.width,
        area.height
    );
    let label = fitted(&text, area.width - 16.0, 14.0);
    if !label.is_empty() && area.height > HEADING {
        let _ = writeln!(
            svg,
            "<text class=\"heading\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            area.x + 8.0,
            area.y + 19.0,
            escaped(&label)
        );
    }
    *svg += "</g>\n";
}

/// One box.
struct Boxed {
    kind: Kind,
    label: String,
    tip: String,
    bytes: u64,
}

/// The heaviest of a kind, and one for all others.
fn boxes(entries: &[&Entry]) -> Vec<Boxed> {
    let (shown, rest) = entries.split_at(entries.len().min(MOST_BOXES));
    let mut boxes: Vec<Boxed> = shown.iter().map(|entry| Boxed::of(entry)).collect();
    if let Some(first) = rest.first() {
        let label = format!("{} lighter ones", rest.len());
        boxes.push(Boxed {
            kind: first.kind,
            tip: format!("{label}: {}", ByteSize(bytes_of(rest))),
            label,
            bytes: bytes_of(rest),
        });
        boxes.sort_by_key(|boxed| std::cmp::Reverse(boxed.bytes));
    }
    boxes
}

impl Boxed {
    fn of(entry: &Entry) -> Boxed {
        let name = entry.name.rsplit('/').next().unwrap_or(&entry.name);
        let mut tip = format!(
            "{}: {}, {}",
            entry.name,
            entry.kind.name(),
            ByteSize(entry.bytes_out)
        );
        if entry.kind.is_scan() {
            let _ = write!(tip, " from {}", ByteSize(entry.bytes_in));
        }
        Boxed {
            kind: entry.kind,
            label: name.to_owned(),
            tip,
            bytes: entry.bytes_out,
        }
    }

    fn draw(&self, svg: &mut String, area: &Area) {
        if area.width < 0.5 || area.height < 0.5 {
            return;
        }
        let _ = write!(
            svg,
            "<g><title>{}</title><rect class=\"{}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
            escaped(&self.tip),
            self.kind.name(),
            area.x,
            area.y,
            area.width,
            area.height
        );
        let mut line = |text: &str, y: f64| {
            if !text.is_empty() && y + 6.0 <= area.height {
                let (x, y) = (area.x + 6.0, area.y + y);
                let _ = write!(
                    svg,
                    "<text x=\"{x:.1}\" y=\"{y:.1}\">{}</text>",
                    escaped(text)
                );
            }
        };
        let room = area.width - 12.0;
        line(&fitted(&self.label, room, 13.0), 18.0);
        // Half a number would be another one.
        let size = ByteSize(self.bytes).to_string();
        if fitted(&size, room, 13.0) == size {
            line(&size, 35.0);
        }
        *svg += "</g>\n";
    }
}

/// As much of a text as fits, at a font's size; nothing when that would be no word. How wide
/// letters are is guessed: no font is known here.
fn fitted(text: &str, width: f64, font_px: f64) -> String {
    let advance = |letter: char| font_px * if letter.is_ascii() { 0.58 } else { 1.02 };
    let whole: f64 = text.chars().map(advance).sum();
    if whole <= width {
        return text.to_owned();
    }
    let mut left = width - advance('…');
    let cut: String = text
        .chars()
        .take_while(|letter| {
            left -= advance(*letter);
            left >= 0.0
        })
        .collect();
    if cut.chars().count() < 4 {
        String::new()
    } else {
        format!("{cut}…")
    }
}

fn groups(account: &Account) -> String {
    let mut html = head(
        "By exhibition and kind",
        &["Exhibition", "Kind"],
        &["Number", "From", "Bytes", "Share"],
    );
    let whole = account.sums().bytes_out;
    for group in account.groups() {
        for kind in group.kinds() {
            let Some(first) = kind.first() else { continue };
            let from: u64 = kind.iter().map(|entry| entry.bytes_in).sum();
            let number = if first.kind.is_scan() {
                kind.len()
            } else {
                kind.iter().map(|entry| entry.files).sum()
            };
            let _ = writeln!(
                html,
                "<tr><th scope=\"row\">{}</th><td><i class=\"{1}\"></i>{1}</td><td>{number}</td><td>{2}</td><td>{3}</td><td>{4}</td></tr>",
                escaped(group.name()),
                first.kind.name(),
                bytes_from(first.kind, from),
                ByteSize(bytes_of(&kind)),
                share(bytes_of(&kind), whole),
            );
        }
    }
    html + "</tbody>\n</table>\n</div>\n"
}

fn heaviest(account: &Account) -> String {
    let mut html = head(
        "The heaviest",
        &["What", "Kind"],
        &["Files", "From", "Bytes", "Share"],
    );
    let whole = account.sums().bytes_out;
    for entry in account.entries.iter().take(MOST_ROWS) {
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\">{}</th><td><i class=\"{1}\"></i>{1}</td><td>{2}</td><td>{3}</td><td>{4}</td><td>{5}</td></tr>",
            escaped(&entry.path()),
            entry.kind.name(),
            entry.files,
            bytes_from(entry.kind, entry.bytes_in),
            ByteSize(entry.bytes_out),
            share(entry.bytes_out, whole),
        );
    }
    html += "</tbody>\n</table>\n</div>\n";
    let more = account.entries.len().saturating_sub(MOST_ROWS);
    if more > 0 {
        let _ = writeln!(html, "<p>{more} lighter ones are not listed.</p>");
    }
    html
}

fn head(caption: &str, words: &[&str], figures: &[&str]) -> String {
    let columns: String = words
        .iter()
        .chain(figures)
        .map(|name| format!("<th scope=\"col\">{name}</th>"))
        .collect();
    format!(
        "<h2>{caption}</h2>\n<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\">\n\
         <table>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n"
    )
}

fn bytes_from(kind: Kind, bytes: u64) -> String {
    if kind.is_scan() {
        ByteSize(bytes).to_string()
    } else {
        "–".to_owned()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "one digit behind the point is shown"
)]
fn share(part: u64, whole: u64) -> String {
    format!("{:.1} %", part as f64 * 100.0 / whole.max(1) as f64)
}
