//! The drafted files' text. Whatever stands behind a `#` is a remark; a `TODO` in it says what
//! only a person knows.

use std::fmt::Write;

use super::Order;
use super::arrange::{DraftedObject, DraftedScene, Plan};
use super::links::direction;
use crate::drafting::notation::{in_comment, number, quoted, texts};
use crate::drafting::title_from;
use crate::model::Lang;

pub fn exhibition(order: &Order<'_>, plan: &Plan) -> String {
    let default = order.languages.first();
    let own: Vec<(&Lang, &str)> = order
        .titles
        .iter()
        .map(|(lang, title)| (lang, title.as_str()))
        .collect();
    let title = match (own.as_slice(), default) {
        ([_, ..], Some(default)) => texts(&own, default),
        _ => format!(
            "{}  # TODO taken from the folder's name",
            quoted(&title_from(order.id))
        ),
    };
    let tags: Vec<&str> = order.languages.iter().map(Lang::tag).collect();
    let mut text = format!(
        "# Drafted from a folder of scans. `enfilade check` lists what is missing.\n\n\
         title: {title}\n\
         # summary: TODO two sentences for the portal\n\
         languages: [{}]\n",
        tags.join(", ")
    );
    if let Some(first) = plan.scenes.first() {
        line(
            &mut text,
            &format!("start: {}  # TODO where visitors should begin", first.id),
        );
    }
    text.push_str(
        "# rights: TODO one of CC0, CC-BY-4.0, PDM, InC, or an address at rightsstatements.org\n\
         # credits:\n\
         #   - {name: TODO, role: photographer}\n\
         # TODO index.md beside this file: the introduction\n",
    );
    listed(
        &mut text,
        "In media/, and named by no file yet",
        &plan.unused,
        |(file, original)| format!("{file}  (was {original})"),
    );
    listed(&mut text, "Left out", &plan.left_out, |(name, why)| {
        format!("{name}: {why}")
    });
    listed(
        &mut text,
        "What was understood",
        &plan.remarks,
        String::clone,
    );
    text
}

fn listed<T>(text: &mut String, what: &str, items: &[T], shown: impl Fn(&T) -> String) {
    if items.is_empty() {
        return;
    }
    line(text, &format!("\n# {what}:"));
    for item in items {
        line(text, &format!("#   {}", in_comment(&shown(item))));
    }
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// Writing into a text cannot fail.
macro_rules! put {
    ($text:expr, $($arguments:tt)*) => {{
        let _ = writeln!($text, $($arguments)*);
    }};
}

pub fn scene(index: usize, plan: &Plan) -> String {
    let Some(scene) = plan.scenes.get(index) else {
        return String::new();
    };
    let (width, height) = scene.image.upright_size();
    let mut text = String::from("---\n");
    put!(
        text,
        "# {}, {width} × {height} pixels",
        in_comment(&scene.original)
    );
    put!(
        text,
        "title: {}  # TODO taken from the file's name",
        quoted(&scene.title)
    );
    put!(
        text,
        "# alt: TODO what is seen, in one sentence, for who cannot see it"
    );
    put!(text, "panorama: {}", quoted(&scene.file));
    pose(&mut text, scene);
    if !scene.links.is_empty() {
        put!(text, "links:");
        for &target in &scene.links {
            link(&mut text, index, target, plan);
        }
    }
    put!(text, "# TODO the words on the wall, below the next line");
    put!(text, "---");
    text
}

fn pose(text: &mut String, scene: &DraftedScene) {
    let position = scene.position().map(|axes| {
        let axes = axes.map(|axis| number(axis, 3)).join(", ");
        format!("position: [{axes}]")
    });
    let heading = scene
        .heading()
        .map(|heading| format!("heading: {}", number(heading, 2)));
    let known: Vec<&str> = [&position, &heading]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    if !known.is_empty() {
        put!(text, "pose: {{{}}}  # {}", known.join(", "), source(scene));
    }
    if position.is_none() {
        put!(
            text,
            "# pose.position: TODO where it was taken: [east, up, south] in metres"
        );
    }
    if heading.is_none() {
        put!(
            text,
            "# pose.heading: TODO the bearing of its middle, degrees clockwise from north"
        );
    }
    if let Some(floor) = scene.posed.as_ref().and_then(|posed| posed.floor.as_ref()) {
        put!(text, "# floor: TODO the table says `{}`", in_comment(floor));
    }
}

fn source(scene: &DraftedScene) -> String {
    let table = scene
        .posed
        .as_ref()
        .filter(|posed| posed.position.is_some() || posed.heading.is_some());
    let by_file = scene.own_heading.is_some() && table.is_none_or(|posed| posed.heading.is_none());
    match table {
        Some(posed) if by_file => format!(
            "from {}; heading from the file's GPano",
            in_comment(&posed.source)
        ),
        Some(posed) => format!("from {}", in_comment(&posed.source)),
        None => "from the file's GPano".to_owned(),
    }
}

fn link(text: &mut String, from: usize, to: usize, plan: &Plan) {
    let (Some(here), Some(there)) = (plan.scenes.get(from), plan.scenes.get(to)) else {
        return;
    };
    let direction = here
        .position()
        .zip(there.position())
        .and_then(|(here, there)| direction(here, there));
    match (direction, here.heading()) {
        (Some((bearing, pitch)), Some(heading)) => {
            let yaw = crate::model::normalised_yaw(bearing - heading);
            put!(
                text,
                "  - {{scene: {}, yaw: {}, pitch: {}}}",
                there.id,
                number(yaw, 2),
                number(pitch, 2)
            );
        }
        _ => {
            // Forward and back, so that both can be seen and clicked until somebody has looked.
            let yaw = if to > from { 0 } else { 180 };
            put!(
                text,
                "  - {{scene: {}, yaw: {yaw}}}  # TODO where the way to it is seen",
                there.id
            );
        }
    }
}

pub fn object(object: &DraftedObject) -> String {
    let mut text = String::from("---\n");
    put!(text, "# {}", in_comment(&object.original));
    put!(
        text,
        "title: {}  # TODO taken from the file's name",
        quoted(&object.title)
    );
    for (key, what) in [
        ("identifier", "its number in the inventory, in quotes"),
        ("date", "such as c. 1100 BCE"),
        ("material", "[bronze]"),
        ("dimensions", "{height: 32.5 cm}"),
        ("credit", "whose it is"),
    ] {
        put!(text, "# {key}: TODO {what}");
    }
    put!(text, "media:");
    size(&mut text, object);
    put!(
        text,
        "  - {{id: model, model: {}}}  # TODO alt: what it looks like",
        quoted(&object.file)
    );
    for beside in &object.media {
        put!(
            text,
            "  - {{id: {}, {}: {}}}  # TODO alt; was {}",
            beside.id,
            beside.key,
            quoted(&beside.file),
            in_comment(&beside.original)
        );
    }
    if let Some(narration) = &object.narration {
        put!(
            text,
            "narration: {}  # was {}",
            quoted(&narration.pattern),
            in_comment(&narration.original)
        );
    }
    put!(text, "# TODO the label, below the next line");
    put!(text, "---");
    text
}

/// Larger relics are buildings, or were not exported in metres; smaller ones can hardly be seen.
const PLAUSIBLE_METRES: std::ops::RangeInclusive<f64> = 0.002..=10.0;

fn size(text: &mut String, object: &DraftedObject) {
    let triangles = object.model.triangles;
    let Some([low, high]) = object.model.bounds else {
        put!(
            text,
            "  # {triangles} triangles; it says nothing of its size"
        );
        return;
    };
    let sides = [0, 1, 2].map(|axis| high[axis] - low[axis]);
    let shown = sides.map(|side| number(side, 4)).join(" × ");
    put!(
        text,
        "  # {shown} m (width × height × depth, if its unit is the metre), {triangles} triangles"
    );
    let longest = sides.into_iter().fold(0.0, f64::max);
    if !PLAUSIBLE_METRES.contains(&longest) {
        let guess = if longest < 1.0 {
            "m"
        } else if longest < 300.0 {
            "cm"
        } else {
            "mm"
        };
        if guess == "m" {
            put!(
                text,
                "  # units: TODO it would be only {} m long",
                number(longest, 6)
            );
        } else {
            put!(
                text,
                "  # units: {guess}?  TODO it would be {} m long; add units: {guess} if that is its unit",
                number(longest, 2)
            );
        }
    }
}

/// Recordings of scenes are heard on a tour.
pub fn tour(plan: &Plan) -> Option<String> {
    let mut text = String::from("---\ntitle: \"Walk\"  # TODO a title for visitors\nstops:\n");
    let mut stops = 0;
    for scene in &plan.scenes {
        if let Some(narration) = &scene.narration {
            put!(
                text,
                "  - {{scene: {}, narration: {}}}  # was {}",
                scene.id,
                quoted(&narration.pattern),
                in_comment(&narration.original)
            );
            stops += 1;
        }
    }
    put!(text, "---");
    (stops > 0).then_some(text)
}
