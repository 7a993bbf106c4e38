//! Drafts an exhibition from a folder of scans: panoramas become scenes, models relics, and what
//! lies beside them under the same name theirs. Nothing is invented: what no file says is left
//! out under a comment `TODO`.

mod arrange;
mod links;
mod pages;
mod poses;
mod scans;
mod sounds;
mod walk;

use std::path::{Path, PathBuf};

use super::{DraftingError, Staging};
use crate::model::Lang;
use arrange::arrange;

/// What to draft.
#[derive(Debug)]
pub struct Order<'a> {
    pub id: &'a str,
    /// The first is the default.
    pub languages: &'a [Lang],
    pub titles: &'a [(Lang, String)],
    pub from: &'a Path,
    /// Of tables of poses: x east, y north, z up, as surveyors write; otherwise the frame of an
    /// exhibition, x east, y up, z south.
    pub z_is_up: bool,
}

#[derive(Debug)]
pub struct Drafted {
    pub place: PathBuf,
    pub scenes: usize,
    pub objects: usize,
    pub files: usize,
    /// What was understood, and what was left out; a line each.
    pub remarks: Vec<String>,
}

/// Bytes copied, bytes in all, and the file that comes next.
pub type OnCopy<'a> = &'a dyn Fn(u64, u64, &str);

/// Writes the draft below `root`.
///
/// # Errors
/// When there is something of that name, nothing to draft from, or a file cannot be read or
/// written.
pub fn draft(
    root: &Path,
    order: &Order<'_>,
    on_copy: OnCopy<'_>,
) -> Result<Drafted, DraftingError> {
    let staging = Staging::begin(root, order.id)?;
    let walked = walk::files(order.from)?;
    let scans = scans::examine(order.from, &walked.files);
    let table = poses::find(&scans, order.z_is_up);
    let mut plan = arrange(scans, table, order.languages);
    plan.left_out.splice(0..0, walked.skipped);
    if plan.scenes.is_empty() && plan.objects.is_empty() {
        return Err(DraftingError::Nothing(format!(
            "there is nothing to draft from in `{}`: panoramas are images twice as wide as high, relics are models (GLB, glTF, OBJ, PLY, STL){}",
            order.from.display(),
            left_out(&plan.left_out),
        )));
    }
    let all = plan.copies.iter().map(|copy| copy.bytes).sum();
    let mut done = 0;
    for copy in &plan.copies {
        on_copy(done, all, &copy.to);
        done += staging.copy(&copy.from, &copy.to)?;
    }
    staging.write(
        "exhibition.yaml",
        pages::exhibition(order, &plan).as_bytes(),
    )?;
    for (index, scene) in plan.scenes.iter().enumerate() {
        let page = pages::scene(index, &plan);
        staging.write(&format!("scenes/{}.md", scene.id), page.as_bytes())?;
    }
    for object in &plan.objects {
        staging.write(
            &format!("objects/{}.md", object.id),
            pages::object(object).as_bytes(),
        )?;
    }
    if let Some(tour) = pages::tour(&plan) {
        staging.write("tours/walk.md", tour.as_bytes())?;
    }
    let place = staging.finish()?;
    Ok(Drafted {
        place,
        scenes: plan.scenes.len(),
        objects: plan.objects.len(),
        files: plan.copies.len(),
        remarks: remarks(&plan),
    })
}

fn left_out(names: &[(String, String)]) -> String {
    match names.first() {
        None => String::new(),
        Some((name, why)) if names.len() == 1 => format!(" (`{name}`: {why})"),
        Some((name, why)) => format!(" (`{name}`: {why}; and {} more)", names.len() - 1),
    }
}

/// Longer lists stand in `exhibition.yaml`.
const SHOWN: usize = 12;

fn remarks(plan: &arrange::Plan) -> Vec<String> {
    let mut remarks = plan.remarks.clone();
    if !plan.unused.is_empty() {
        let count = plan.unused.len();
        remarks.push(format!(
            "{count} in media/ and named by nothing yet: listed in exhibition.yaml"
        ));
    }
    for (name, why) in plan.left_out.iter().take(SHOWN) {
        remarks.push(format!("left out `{name}`: {why}"));
    }
    if plan.left_out.len() > SHOWN {
        remarks.push(format!(
            "and {} more left out: listed in exhibition.yaml",
            plan.left_out.len() - SHOWN
        ));
    }
    remarks
}
