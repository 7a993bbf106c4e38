//! `--report`: where the bytes are, as a table on the terminal and as a page.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;

use super::options::Format;
use super::printing::{plural, unless_closed};
use crate::account::{Account, account, bytes_of, page as drawn};
use crate::files::{absolute, write_atomically};
use crate::pipeline::{Destination, Report, Written};
use crate::values::ByteSize;

/// Lines about single scans.
const HEAVIEST: usize = 10;

#[derive(Debug, Args)]
pub struct Weighing {
    /// Tell where the bytes are, and draw it on a page [default: beside the output, named
    /// …-report.html]
    #[arg(
        long,
        value_name = "FILE",
        num_args = 0..=1,
        require_equals = true
    )]
    report: Option<Option<PathBuf>>,
}

impl Weighing {
    /// Where the page goes, if one is asked for.
    ///
    /// # Errors
    /// When it would lie in what is published.
    pub fn page(&self, destination: &Destination) -> anyhow::Result<Option<PathBuf>> {
        let file = match &self.report {
            None => return Ok(None),
            Some(None) => return Ok(Some(beside(destination))),
            Some(Some(file)) => file,
        };
        if let Destination::Folder(folder) = destination
            && absolute(file).starts_with(absolute(folder))
        {
            bail!(
                "the report {} would lie in {}, which is for visitors: choose another place",
                file.display(),
                folder.display()
            );
        }
        Ok(Some(file.clone()))
    }
}

/// Never inside a folder that is built into.
fn beside(destination: &Destination) -> PathBuf {
    let (path, suffix) = match destination {
        Destination::Folder(folder) => (absolute(folder), ""),
        Destination::Zip(zip) if zip.extension().is_some() => (zip.with_extension(""), ""),
        // The same folder may hold the web site.
        Destination::Zip(folder) => (absolute(folder), "-usb"),
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}{suffix}-report.html"))
}

/// Writes the page when one is asked for, and prints the table where people read.
///
/// # Errors
/// When either cannot be written.
pub fn report(report: &Report, page: Option<&Path>, format: Format) -> anyhow::Result<()> {
    let (Some(made), Some(file)) = (&report.made, page) else {
        return Ok(());
    };
    let output = match &made.result {
        Written::Folder { folder, .. } => folder,
        Written::Zip { file, .. } => file,
    };
    let account = account(&made.plan, &made.products, made.result.weights());
    let name = output.file_name().unwrap_or(output.as_os_str());
    let html = drawn(&account, &name.to_string_lossy());
    write_atomically(file, html.as_bytes())
        .with_context(|| format!("cannot write the report {}", file.display()))?;
    if format == Format::Human {
        unless_closed(table(&account, file))?;
    }
    Ok(())
}

fn table(account: &Account, file: &Path) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out)?;
    let groups = account.groups();
    let width = groups
        .iter()
        .map(|group| wide(group.name()))
        .max()
        .unwrap_or(0);
    for group in &groups {
        let mut name = group.name();
        for kind in group.kinds() {
            let Some(first) = kind.first() else { continue };
            let padding = " ".repeat(width - wide(name));
            write!(
                out,
                "{name}{padding}  {:9} {:>10}",
                first.kind.name(),
                ByteSize(bytes_of(&kind))
            )?;
            if first.kind.is_scan() {
                let from = ByteSize(kind.iter().map(|entry| entry.bytes_in).sum());
                write!(out, "  from {from:>9} in {}", plural(kind.len(), "scan"))?;
            }
            writeln!(out)?;
            name = "";
        }
    }
    writeln!(out, "\nthe heaviest:")?;
    for entry in account
        .entries
        .iter()
        .filter(|entry| entry.kind.is_scan())
        .take(HEAVIEST)
    {
        writeln!(
            out,
            "{:>10}  from {:>9}  {}",
            ByteSize(entry.bytes_out),
            ByteSize(entry.bytes_in),
            entry.path()
        )?;
    }
    writeln!(out, "\nas a picture: {}", file.display())
}

/// Columns that a name takes: ids are ASCII.
fn wide(name: &str) -> usize {
    name.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn default_page(destination: &Destination) -> String {
        let weighing = Weighing { report: Some(None) };
        let page = weighing.page(destination).unwrap().unwrap();
        let here = std::env::current_dir().unwrap();
        page.strip_prefix(here)
            .unwrap_or(&page)
            .display()
            .to_string()
    }

    #[test]
    fn the_page_lies_beside_what_is_built() {
        for (destination, page) in [
            (Destination::Folder("output".into()), "output-report.html"),
            (Destination::Folder("./a/../b/".into()), "b-report.html"),
            (Destination::Zip("output".into()), "output-usb-report.html"),
            (
                Destination::Zip("sticks/bronze.zip".into()),
                "sticks/bronze-report.html",
            ),
        ] {
            assert_eq!(default_page(&destination), page);
        }
    }

    #[test]
    fn what_is_published_holds_no_report() {
        let output = Destination::Folder("output".into());
        let page = |file: &str| {
            Weighing {
                report: Some(Some(file.into())),
            }
            .page(&output)
        };
        assert!(page("output/report.html").is_err());
        assert!(page("elsewhere/../output/x.html").is_err());
        assert_eq!(page("report.html").unwrap(), Some("report.html".into()));
    }
}
