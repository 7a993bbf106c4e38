//! `enfilade check`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::options::{Common, Denial, Format, root};
use super::printing::{self, plural};
use crate::model::Edition;
use crate::pipeline::{self, Order};

#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder that holds the exhibitions [default: exhibitions]
    root: Option<PathBuf>,

    #[command(flatten)]
    denial: Denial,

    #[command(flatten)]
    common: Common,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let order = Order {
        root: root(arguments.root.as_deref())?,
        only: Vec::new(),
        edition: Edition::Web,
        strictness: arguments.denial.strictness(),
        threads: arguments.common.threads(),
    };
    let cache = arguments.common.open_cache()?;
    let (collection, report) = pipeline::examine(&order, &cache)?;
    let code = printing::findings(&report, arguments.common.format)?;
    if let (Some(collection), Format::Human) = (collection, arguments.common.format) {
        let exhibitions = plural(collection.exhibitions.len(), "exhibition");
        writeln!(io::stdout().lock(), "{exhibitions}: nothing is broken")?;
    }
    Ok(code)
}
