//! `enfilade build`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;

use super::options::{Common, Denial, Format, root};
use super::printing::{self, plural};
use super::progress::Shown;
use super::weighing::{self, Weighing};
use crate::diagnostics;
use crate::model::Edition;
use crate::pipeline::{self, Destination, Order, Report, Written};
use crate::values::{ByteSize, Job};

#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder that holds the exhibitions [default: exhibitions]
    root: Option<PathBuf>,

    /// Build into this folder; nothing in it is deleted but what earlier builds made
    #[arg(short, long, value_name = "FOLDER", default_value = "output")]
    output: PathBuf,

    /// Print what would be made from which scan, and make nothing
    #[arg(long)]
    plan: bool,

    #[command(flatten)]
    weighing: Weighing,

    #[command(flatten)]
    denial: Denial,

    #[command(flatten)]
    common: Common,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let order = Order {
        root: root(arguments.root.as_deref())?,
        only: Vec::new(),
        edition: Edition::Web,
        strictness: arguments.denial.strictness(),
        threads: arguments.common.threads(),
    };
    let cache = arguments.common.open_cache()?;
    if arguments.plan {
        return print_plan(&order, &cache, arguments.common.format);
    }
    let destination = Destination::Folder(arguments.output.clone());
    let page = arguments.weighing.page(&destination)?;
    let report = pipeline::build(&order, &destination, &cache, &Shown::default())?;
    let code = printing::findings(&report, arguments.common.format)?;
    if arguments.common.format == Format::Human {
        print_result(&report, started)?;
    }
    weighing::report(&report, page.as_deref(), arguments.common.format)?;
    Ok(code)
}

fn print_plan(
    order: &Order,
    cache: &crate::cache::Cache,
    format: Format,
) -> anyhow::Result<ExitCode> {
    let (plan, report) = pipeline::plan_only(order, cache)?;
    let jobs: Vec<&Job> = plan.iter().flat_map(|plan| &plan.jobs).collect();
    match format {
        Format::Json => {
            printing::unless_closed(print_plan_as_json(&jobs, &report))?;
            Ok(printing::exit_code(&report))
        }
        Format::Sarif => Ok(printing::findings(&report, format)?),
        Format::Human => {
            let code = printing::findings(&report, format)?;
            printing::unless_closed(print_plan_as_lines(&jobs))?;
            Ok(code)
        }
    }
}

fn print_plan_as_lines(jobs: &[&Job]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for job in jobs {
        writeln!(
            out,
            "{:10} {}/{}",
            job.work.kind(),
            job.exhibition,
            job.file
        )?;
    }
    Ok(())
}

/// One value: the jobs, and the findings as `--format json` gives them elsewhere.
fn print_plan_as_json(jobs: &[&Job], report: &Report) -> io::Result<()> {
    let jobs: Vec<_> = jobs
        .iter()
        .map(|job| {
            serde_json::json!({
                "kind": job.work.kind(),
                "exhibition": job.exhibition,
                "file": job.file.as_str(),
            })
        })
        .collect();
    let findings = diagnostics::records(&report.findings, &report.sources);
    let value = serde_json::json!({"jobs": jobs, "findings": findings});
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &value)?;
    writeln!(out)
}

/// One line on what there is now.
pub fn print_result(report: &Report, started: Instant) -> io::Result<()> {
    let Some(made) = &report.made else {
        return Ok(());
    };
    let scans = format!("{} ({} made anew)", plural(made.jobs(), "scan"), made.ran);
    let took = format!("{:.2} s", started.elapsed().as_secs_f64());
    if made.mended > 0 {
        let files = plural(made.mended, "file");
        let were = if made.mended == 1 { "was" } else { "were" };
        let _ = writeln!(
            io::stderr(),
            "note: {files} in the cache {were} damaged or missing, and {were} made again"
        );
    }
    let mut out = io::stdout().lock();
    match &made.result {
        Written::Folder { folder, published } => writeln!(
            out,
            "{}: {} ({} written, {} removed), {}, {scans}, {took}",
            folder.display(),
            plural(published.files, "file"),
            published.written,
            published.removed,
            ByteSize(published.bytes),
        ),
        Written::Zip { file, packed } => writeln!(
            out,
            "{}: {}, {}, {scans}, {took}",
            file.display(),
            plural(packed.files, "file"),
            ByteSize(packed.bytes),
        ),
    }
}
