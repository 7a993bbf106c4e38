//! `enfilade watch`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;

use super::options::{Common, root};
use super::printing::plural;
use super::progress::Shown;
use super::serve::{Voice, Watching};
use crate::cache::Cache;
use crate::model::Edition;
use crate::pipeline::{self, Destination, Order, Strictness, Written};
use crate::preview::{Watched, keep_building};

#[derive(Debug, Args)]
#[command(after_long_help = "\
The folder is brought up to date as `build` does it: only what changed is written, each file is old \
or new and never half, and a save that breaks something leaves the last good site as it is. Ctrl-C \
ends it at any moment. To see the result while you write, `enfilade serve` is the better choice.")]
pub struct Arguments {
    /// The folder that holds the exhibitions [default: exhibitions]
    root: Option<PathBuf>,

    /// Build into this folder; nothing in it is deleted but what earlier builds made
    #[arg(short, long, value_name = "FOLDER", default_value = "output")]
    output: PathBuf,

    #[command(flatten)]
    watching: Watching,

    #[command(flatten)]
    common: Common,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let root = root(arguments.root.as_deref())?;
    let mut watcher = arguments.watching.watcher()?;
    let mut desk = Desk {
        order: Order {
            root: root.clone(),
            only: Vec::new(),
            edition: Edition::Web,
            strictness: Strictness::Broken,
            threads: arguments.common.threads(),
        },
        destination: Destination::Folder(arguments.output.clone()),
        cache: arguments.common.open_cache()?,
        voice: Voice::new(arguments.common.format),
    };
    match keep_building(&mut watcher, &root, |why| desk.build(why))? {}
}

struct Desk {
    order: Order,
    destination: Destination,
    cache: Cache,
    voice: Voice,
}

impl Desk {
    fn build(&mut self, why: &Watched) -> anyhow::Result<Option<Vec<PathBuf>>> {
        let started = Instant::now();
        let built = pipeline::build(
            &self.order,
            &self.destination,
            &self.cache,
            &Shown::default(),
        );
        let report = match built {
            Ok(report) => report,
            // What hinders the very first build, such as a wrong folder, hinders all.
            Err(error) if *why == Watched::First => return Err(error.into()),
            Err(error) => {
                self.voice.trouble(&error);
                return Ok(None);
            }
        };
        self.voice.findings(&report)?;
        match report.made.as_ref().map(|made| &made.result) {
            Some(result) => self
                .voice
                .built(why, &self.order.root, &said(result), started)?,
            None => self.voice.refused(why, &self.order.root, started)?,
        }
        Ok(Some(report.asked))
    }
}

/// `3 files written, 1 removed`; empty for nothing.
fn said(result: &Written) -> String {
    let Written::Folder { published, .. } = result else {
        return String::new();
    };
    match (published.written, published.removed) {
        (0, 0) => String::new(),
        (written, 0) => format!("{} written", plural(written, "file")),
        (written, removed) => format!("{} written, {removed} removed", plural(written, "file")),
    }
}
