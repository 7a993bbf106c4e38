//! `enfilade serve`.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Args;

use super::options::{Common, Format, root};
use super::printing::{self, plural};
use super::progress::Shown;
use crate::cache::Cache;
use crate::model::Edition;
use crate::pipeline::{self, Finished, Order, Report, Strictness};
use crate::preview::{Changes, PreviewServer, Show, Watched, Watcher, keep_building};

#[derive(Debug, Args)]
#[command(after_long_help = "\
After every save the pages in the browser change where you are: the view, the tour's stop and the \
language stay. When a save breaks something, the \
last good version stays up and the errors lie over it, each with its place.

In a room or on a relic, P turns pick mode on: a click tells the coordinates of a hotspot, an \
area, a door, a note on a relic or a view as the line of YAML to paste, and says in which file.

Only this machine can reach the preview. Nothing is written but the cache; Ctrl-C ends it at any \
moment.

  enfilade serve --open             the exhibitions in `exhibitions`, in your browser
  enfilade serve bronze --port 0    another folder, at any free port
  enfilade serve --poll 1000        on a network drive that tells nobody of changes")]
pub struct Arguments {
    /// The folder that holds the exhibitions [default: exhibitions]
    root: Option<PathBuf>,

    /// Listen at this port; 0 for any that is free [default: the first free one from 8642 on]
    #[arg(short, long, value_name = "PORT")]
    port: Option<u16>,

    /// Open the preview in the browser
    #[arg(long)]
    open: bool,

    #[command(flatten)]
    watching: Watching,

    #[command(flatten)]
    common: Common,
}

/// How changes are noticed.
#[derive(Debug, Args)]
pub struct Watching {
    /// Look for changes every so many milliseconds, for drives that do not tell of them
    #[arg(
        long,
        value_name = "MS",
        num_args = 0..=1,
        default_missing_value = "500",
        value_parser = clap::value_parser!(u64).range(10..=3_600_000)
    )]
    poll: Option<u64>,
}

impl Watching {
    pub fn watcher(&self) -> anyhow::Result<Watcher> {
        Ok(Watcher::new(self.poll.map(Duration::from_millis))?)
    }
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let root = root(arguments.root.as_deref())?;
    let order = Order {
        root: root.clone(),
        only: Vec::new(),
        edition: Edition::Web,
        strictness: Strictness::Broken,
        threads: arguments.common.threads(),
    };
    let cache = arguments.common.open_cache()?;
    let mut watcher = arguments.watching.watcher()?;
    let show = Arc::new(Show::default());
    let server = PreviewServer::start(arguments.port, &show, &cache)?;
    let address = server.address();
    writeln!(
        io::stdout().lock(),
        "{} at {address} (Ctrl-C ends)",
        root.display()
    )?;
    writeln!(
        io::stdout().lock(),
        "press P in a room or on a relic to pick coordinates"
    )?;
    if arguments.open
        && let Err(error) = opener::open_browser(&address)
    {
        eprintln!("note: no browser could be opened ({error}); open {address} yourself");
    }
    let mut desk = Desk {
        order,
        cache,
        show,
        voice: Voice::new(arguments.common.format),
    };
    match keep_building(&mut watcher, &root, |why| desk.build(why))? {}
}

struct Desk {
    order: Order,
    cache: Cache,
    show: Arc<Show>,
    voice: Voice,
}

impl Desk {
    fn build(&mut self, why: &Watched) -> anyhow::Result<Option<Vec<PathBuf>>> {
        let started = Instant::now();
        let outcome = pipeline::finish(&self.order, &self.cache, &Shown::default());
        let (finished, report) = match outcome {
            Ok(done) => done,
            Err(error) => {
                self.show.fail(error.to_string());
                self.voice.trouble(&error);
                return Ok(None);
            }
        };
        match finished {
            Some(Finished { site, .. }) => {
                let changes = self.show.present(site, &report);
                self.voice.findings(&report)?;
                self.voice
                    .built(why, &self.order.root, &said(&changes), started)?;
            }
            None => {
                self.show.refuse(&report);
                self.voice.findings(&report)?;
                self.voice.refused(why, &self.order.root, started)?;
            }
        }
        Ok(Some(report.asked))
    }
}

/// `3 files changed, 1 new`; empty for nothing.
fn said(changes: &Changes) -> String {
    let parts = [
        (changes.changed.len(), "changed"),
        (changes.added.len(), "new"),
        (changes.removed.len(), "removed"),
    ];
    let parts = parts.into_iter().filter(|(number, _)| *number > 0);
    let parts: Vec<String> = parts
        .map(|(number, what)| format!("{} {what}", plural(number, "file")))
        .collect();
    parts.join(", ")
}

/// What a watching command says: a line a build, and findings when they change.
#[derive(Debug)]
pub struct Voice {
    format: Format,
    /// As they were printed last, so that an unmended warning is not repeated at every save.
    told: Vec<u8>,
}

impl Voice {
    pub fn new(format: Format) -> Voice {
        Voice {
            format,
            told: Vec::new(),
        }
    }

    pub fn findings(&mut self, report: &Report) -> io::Result<()> {
        let mut now = Vec::new();
        crate::diagnostics::render_json(&report.findings, &report.sources, &mut now)?;
        let is_known = self.told == now || (self.told.is_empty() && report.findings.is_empty());
        if !is_known || self.format == Format::Json {
            printing::findings(report, self.format)?;
        }
        self.told = now;
        Ok(())
    }

    pub fn trouble(&mut self, error: &dyn std::error::Error) {
        self.told.clear();
        eprintln!("error: {error}");
    }

    /// Says nothing of a repetition that changed nothing.
    pub fn built(
        &self,
        why: &Watched,
        root: &Path,
        changes: &str,
        started: Instant,
    ) -> io::Result<()> {
        if self.format == Format::Json || (*why == Watched::Again && changes.is_empty()) {
            return Ok(());
        }
        let changes = if changes.is_empty() {
            "nothing changed"
        } else {
            changes
        };
        let (cause, took) = (cause(why, root), seconds(started));
        writeln!(io::stdout().lock(), "{cause}: {changes}, {took}")
    }

    pub fn refused(&self, why: &Watched, root: &Path, started: Instant) -> io::Result<()> {
        if self.format == Format::Json || *why == Watched::Again {
            return Ok(());
        }
        let (cause, took) = (cause(why, root), seconds(started));
        let sentence = "not built, the last good version stays";
        writeln!(io::stdout().lock(), "{cause}: {sentence}, {took}")
    }
}

fn seconds(started: Instant) -> String {
    format!("{:.2} s", started.elapsed().as_secs_f64())
}

/// The files that were saved.
fn cause(why: &Watched, root: &Path) -> String {
    match why {
        Watched::First => "first build".to_owned(),
        Watched::Again => "once more".to_owned(),
        Watched::Changed(paths) => named(paths, root),
    }
}

fn named(paths: &BTreeSet<PathBuf>, root: &Path) -> String {
    let roots = [std::path::absolute(root).ok(), root.canonicalize().ok()];
    let inside = |path: &PathBuf| {
        let mut roots = roots.iter().flatten();
        let inside = roots.find_map(|root| path.strip_prefix(root).ok());
        inside.unwrap_or(path).display().to_string()
    };
    match paths.iter().collect::<Vec<_>>().as_slice() {
        [] => "something".to_owned(),
        [first] => inside(first),
        [first, rest @ ..] => format!("{} and {}", inside(first), plural(rest.len(), "other")),
    }
}
