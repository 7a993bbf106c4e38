//! `enfilade package`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::bail;
use clap::{Args, ValueEnum};

use super::build::print_result;
use super::options::{Common, DEFAULT_ROOT, Format, allowable, root};
use super::printing;
use super::progress::Shown;
use super::weighing::{self, Weighing};
use crate::diagnostics::Code;
use crate::model;
use crate::pipeline::{self, Destination, Order, Strictness};

#[derive(Debug, Args)]
pub struct Arguments {
    /// What to pack: the folder of all exhibitions, folders of single ones, or their ids
    /// [default: everything in exhibitions]
    what: Vec<PathBuf>,

    /// The form of the package
    #[arg(long, value_enum, default_value_t = Edition::Usb)]
    edition: Edition,

    /// The zip to write, or the folder to write it into
    #[arg(short, long, value_name = "PATH", default_value = "output")]
    output: PathBuf,

    /// Refuse what is missing: a package always does, since others will open it
    #[arg(long)]
    deny_warnings: bool,

    /// Pack although this is missing, such as missing-translation; may be repeated
    #[arg(long, value_name = "CODE", value_parser = allowable)]
    allow: Vec<Code>,

    #[command(flatten)]
    weighing: Weighing,

    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Edition {
    /// A zip to unpack and open by double-click, without internet
    Usb,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let (root, only) = chosen(&arguments.what)?;
    let order = Order {
        root,
        only,
        edition: model::Edition::Usb,
        strictness: Strictness::Missing {
            allowed: arguments
                .allow
                .iter()
                .map(|code| (*code).to_owned())
                .collect(),
        },
        threads: arguments.common.threads(),
    };
    let cache = arguments.common.open_cache()?;
    let Edition::Usb = arguments.edition;
    let destination = Destination::Zip(arguments.output.clone());
    let page = arguments.weighing.page(&destination)?;
    let report = pipeline::build(&order, &destination, &cache, &Shown::default())?;
    let code = printing::findings(&report, arguments.common.format)?;
    if arguments.common.format == Format::Human {
        print_result(&report, started)?;
        if report.made.is_none() {
            let _ = writeln!(
                io::stderr(),
                "nothing was packed; what is only missing can be allowed with --allow CODE"
            );
        }
    }
    weighing::report(&report, page.as_deref(), arguments.common.format)?;
    Ok(code)
}

/// The root folder and the ids of the exhibitions; no ids for all.
fn chosen(what: &[PathBuf]) -> anyhow::Result<(PathBuf, Vec<String>)> {
    let mut roots: Vec<PathBuf> = Vec::new();
    let mut ids = Vec::new();
    for given in what {
        let (root, id) = resolve(given)?;
        roots.push(root);
        ids.extend(id);
    }
    roots.dedup();
    match roots.as_slice() {
        [] => Ok((root(None)?, Vec::new())),
        [root] => Ok((root.clone(), ids)),
        _ => bail!("the exhibitions of one package must lie in one folder"),
    }
}

fn resolve(given: &Path) -> anyhow::Result<(PathBuf, Option<String>)> {
    let as_id = Path::new(DEFAULT_ROOT).join(given);
    for folder in [given, &as_id] {
        if folder.join("exhibition.yaml").is_file() {
            let folder = std::path::absolute(folder)?;
            if let (Some(root), Some(id)) = (folder.parent(), folder.file_name()) {
                return Ok((root.to_owned(), Some(id.to_string_lossy().into_owned())));
            }
        }
    }
    Ok((root(Some(given))?, None))
}
