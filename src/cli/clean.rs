//! `enfilade clean`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use super::options::cache_folder;
use super::printing::plural;
use super::quantities::{age, bytes};
use crate::cache::{self, Cleaned, Limits, Manner};
use crate::values::ByteSize;

#[derive(Debug, Args)]
#[command(after_long_help = "\
The cache keeps what scans became, so that a build only makes what changed. It grows with every \
scan and every change to one. Whatever is removed is made again when a build needs it: that takes \
time, and is all that can be lost.

Without a limit only what no build will ask for again is removed: what killed builds and older \
versions left. With limits, what was used longest ago goes first. What a build, `serve` or `watch` \
that is running now has used stays, whatever the limits.

What is known of output folders stays as long as they are there, since only what is known to be \
ours is ever removed from them.

  enfilade clean                          leavings alone, and how large the cache is
  enfilade clean --max-size 20GB          as much as is used most
  enfilade clean --older-than 30d         what no build used within 30 days
  enfilade clean --all --dry-run          how much there is to gain")]
pub struct Arguments {
    /// Keep at most so much, such as 20GB or 500MB, of what was used last
    #[arg(long, value_name = "SIZE", value_parser = bytes)]
    max_size: Option<u64>,

    /// Remove what no build has used for so long, such as 12h, 30d or 8w
    #[arg(long, value_name = "AGE", value_parser = age)]
    older_than: Option<Duration>,

    /// Remove everything that a build can make again
    #[arg(long, conflicts_with_all = ["max_size", "older_than"])]
    all: bool,

    /// Only tell what would be removed
    #[arg(long)]
    dry_run: bool,

    /// The cache, when it is not in your cache folder
    #[arg(long, value_name = "FOLDER")]
    cache: Option<PathBuf>,
}

impl Arguments {
    fn limits(&self) -> Limits {
        Limits {
            max_bytes: if self.all { Some(0) } else { self.max_size },
            max_age: self.older_than,
        }
    }
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = match &arguments.cache {
        Some(folder) => folder.clone(),
        None => cache_folder()?,
    };
    let manner = if arguments.dry_run {
        Manner::Tell
    } else {
        Manner::Remove
    };
    let cleaned = cache::clean(&folder, &arguments.limits(), manner)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}: {}", folder.display(), said(&cleaned, manner))?;
    if let Some(since) = cleaned.in_use_since {
        let minutes = since.elapsed().unwrap_or_default().as_secs() / 60;
        let ago = plural(usize::try_from(minutes).unwrap_or(usize::MAX), "minute");
        writeln!(
            out,
            "somebody has been using the cache for {ago}: what was used since then stays"
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

/// `freed 3.4 GB (12 results, 340 files); 9.8 GB of 51 results stay`.
fn said(cleaned: &Cleaned, manner: Manner) -> String {
    let left = match cleaned.left_products {
        0 if cleaned.left_bytes == 0 => "nothing stays".to_owned(),
        results => format!(
            "{} of {} stay",
            ByteSize(cleaned.left_bytes),
            plural(results, "result")
        ),
    };
    if cleaned.files == 0 {
        return format!("nothing to remove; {left}");
    }
    let freed = match manner {
        Manner::Remove => "freed",
        Manner::Tell => "would free",
    };
    format!(
        "{freed} {} ({}, {}); {left}",
        ByteSize(cleaned.bytes),
        plural(cleaned.products, "result"),
        plural(cleaned.files, "file"),
    )
}
