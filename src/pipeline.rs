//! The way through the house: read, check, plan, process, render, edition.

use std::io;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use crate::cache::{Cache, CacheError, Fingerprints};
use crate::diagnostics::{self, Finding, Severity};
use crate::edition::{self, EditionError, Packed, Published};
use crate::model::{Collection, Edition, Portal};
use crate::process::{ScheduleError, process};
use crate::render::{RenderError, ViewerFiles, judge_themes, render};
use crate::source::{Sources, World};
use crate::values::{Plan, Products, Progress, Site, Weight};
use crate::{check, plan, read};

/// What is asked for.
#[derive(Debug)]
pub struct Order {
    pub root: PathBuf,
    /// Ids of exhibitions; empty for all.
    pub only: Vec<String>,
    pub strictness: Strictness,
    pub edition: Edition,
    pub threads: NonZeroUsize,
}

/// What is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Strictness {
    /// What is broken.
    Broken,
    /// What is broken or missing, but for these codes: a package is handed to others.
    Missing { allowed: Vec<String> },
}

/// Where the site goes.
#[derive(Debug)]
pub enum Destination {
    Folder(PathBuf),
    /// A zip in this folder, or at this path when it ends in `.zip`.
    Zip(PathBuf),
}

impl Destination {
    fn path(&self) -> &Path {
        match self {
            Destination::Folder(path) | Destination::Zip(path) => path,
        }
    }
}

/// What can be told of a run, whether or not it came to its end.
#[derive(Debug, Default)]
pub struct Report {
    pub sources: Sources,
    /// Sorted.
    pub findings: Vec<Finding>,
    /// Every path that was asked for: what a watcher has to watch.
    pub asked: Vec<PathBuf>,
    pub made: Option<Made>,
}

impl Report {
    fn mended(mut self, blobs: usize) -> Report {
        if let Some(made) = &mut self.made {
            made.mended = blobs;
        }
        self
    }
}

#[derive(Debug)]
pub struct Made {
    pub plan: Plan,
    pub products: Products,
    /// Jobs that had to run; the cache had the rest.
    pub ran: usize,
    /// Files that the cache had lost, or that were damaged in it, and that were made again.
    pub mended: usize,
    pub result: Written,
}

impl Made {
    /// How many scans there are to be made into something.
    pub fn jobs(&self) -> usize {
        self.plan.jobs.len()
    }
}

#[derive(Debug)]
pub enum Written {
    Folder {
        folder: PathBuf,
        published: Published,
    },
    Zip {
        file: PathBuf,
        packed: Packed,
    },
}

impl Written {
    pub fn weights(&self) -> &[Weight] {
        match self {
            Written::Folder { published, .. } => &published.weights,
            Written::Zip { packed, .. } => &packed.weights,
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    #[error(transparent)]
    Cache(#[from] CacheError),
    #[error(transparent)]
    Process(#[from] ScheduleError),
    #[error(transparent)]
    Render(#[from] RenderError),
    #[error(transparent)]
    Edition(#[from] EditionError),
    #[error("the viewer in ENFILADE_VIEWER cannot be read: {0}")]
    Viewer(#[source] io::Error),
}

/// A second one hardly ever comes: it takes a cache that is deleted while it is used.
const MOST_MENDINGS: usize = 3;

/// From the author's folder to files. When the cache turns out to have lost something, it is made
/// again.
///
/// # Errors
/// The machine's faults; the author's are findings in the report, and then nothing is written.
pub fn build(
    order: &Order,
    destination: &Destination,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<Report, PipelineError> {
    let _turn = edition::take_turn(destination.path(), cache, || progress.waits())?;
    let mut mended = 0;
    for _ in 0..MOST_MENDINGS {
        match attempt(order, destination, cache, progress) {
            Err(PipelineError::Edition(EditionError::Lost(blobs))) => mended += blobs,
            other => return other.map(|report| report.mended(mended)),
        }
    }
    attempt(order, destination, cache, progress).map(|report| report.mended(mended))
}

fn attempt(
    order: &Order,
    destination: &Destination,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<Report, PipelineError> {
    let (finished, mut report) = finish(order, cache, progress)?;
    let Some(Finished {
        collection,
        site,
        plan,
        products,
        ran,
    }) = finished
    else {
        return Ok(report);
    };
    let result = match destination {
        Destination::Folder(folder) => Written::Folder {
            published: edition::publish(site, folder, &order.root, cache)?,
            folder: folder.clone(),
        },
        Destination::Zip(path) => {
            let top = package_name(&collection);
            let file = zip_path(path, &top);
            Written::Zip {
                packed: edition::pack(site, &top, &file, cache)?,
                file,
            }
        }
    };
    report.made = Some(Made {
        plan,
        products,
        ran,
        mended: 0,
        result,
    });
    Ok(report)
}

/// A site that lies in no folder yet.
#[derive(Debug)]
pub struct Finished {
    pub collection: Collection,
    pub site: Site,
    pub plan: Plan,
    pub products: Products,
    /// Jobs that had to run; the cache had the rest.
    pub ran: usize,
}

/// The first five calls: the site, written nowhere.
///
/// # Errors
/// The machine's faults; the author's are findings in the report, and then there is no site.
pub fn finish(
    order: &Order,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<(Option<Finished>, Report), PipelineError> {
    let (collection, mut report) = examine(order, cache)?;
    let Some(collection) = collection else {
        return Ok((None, report));
    };
    let plan = plan::plan(&collection, order.edition);
    let processed = process(&plan, cache, order.threads, progress)?;
    if !processed.findings.is_empty() {
        report.findings.extend(processed.findings);
        diagnostics::sort(&mut report.findings, &report.sources);
        return Ok((None, report));
    }
    let viewer = ViewerFiles::current().map_err(PipelineError::Viewer)?;
    let site = match render(&collection, &processed.products, &viewer) {
        Ok(site) => site,
        Err(RenderError::Author(finding)) => {
            report.findings.push(*finding);
            diagnostics::sort(&mut report.findings, &report.sources);
            return Ok((None, report));
        }
        Err(error) => return Err(error.into()),
    };
    let finished = Finished {
        collection,
        site,
        plan,
        products: processed.products,
        ran: processed.made,
    };
    Ok((Some(finished), report))
}

/// The first two calls: everything that can be said of the author's work.
///
/// # Errors
/// When the cache cannot be used.
pub fn examine(
    order: &Order,
    cache: &Cache,
) -> Result<(Option<Collection>, Report), PipelineError> {
    let world = World::new();
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let known = Fingerprints::load(cache, read::headers::REVISION, &order.root);
    let mut desk = read::Desk {
        inside: &order.root,
        world: &world,
        sources: &mut sources,
        findings: &mut findings,
    };
    let draft = read::read(&order.root, &order.only, &known, cache, &mut desk);
    known.save()?;
    let mut collection = check::check(draft, &mut findings);
    if let Some(found) = &collection {
        let faults = judge_themes(found);
        if faults.iter().any(|fault| fault.severity == Severity::Error) {
            collection = None;
        }
        findings.extend(faults);
    }
    if let Strictness::Missing { allowed } = &order.strictness {
        refuse_missing(&mut findings, allowed);
        if findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
        {
            collection = None;
        }
    }
    diagnostics::sort(&mut findings, &sources);
    let report = Report {
        sources,
        findings,
        asked: world.asked(),
        made: None,
    };
    Ok((collection, report))
}

/// The first three calls.
///
/// # Errors
/// When the cache cannot be used.
pub fn plan_only(order: &Order, cache: &Cache) -> Result<(Option<Plan>, Report), PipelineError> {
    let (collection, report) = examine(order, cache)?;
    let plan = collection.map(|collection| plan::plan(&collection, order.edition));
    Ok((plan, report))
}

/// In a package that others will open, what is missing counts as broken.
fn refuse_missing(findings: &mut [Finding], allowed: &[String]) {
    for finding in findings {
        if finding.severity == Severity::Warning && !allowed.iter().any(|code| code == finding.code)
        {
            finding.severity = Severity::Error;
        }
    }
}

/// The one exhibition's id, else the portal's title as a slug.
fn package_name(collection: &Collection) -> String {
    if let [only] = collection.exhibitions.as_slice() {
        return only.id.clone();
    }
    slug_of_title(&collection.portal).unwrap_or_else(|| "museum".to_owned())
}

fn slug_of_title(portal: &Portal) -> Option<String> {
    let title = portal
        .title
        .shown(portal.languages.first()?, &portal.languages)?;
    let words: Vec<String> = title
        .value
        .to_ascii_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let slug: String = words.join("-").chars().take(32).collect();
    let slug = slug.trim_end_matches('-');
    (!slug.is_empty()).then(|| slug.to_owned())
}

fn zip_path(path: &Path, name: &str) -> PathBuf {
    let is_zip = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    if is_zip {
        path.to_owned()
    } else {
        path.join(format!("{name}-usb.zip"))
    }
}
