//! A bar on a terminal, quiet lines otherwise.

use std::io::{IsTerminal, Write};
use std::sync::OnceLock;

use indicatif::{ProgressBar, ProgressStyle};

use crate::values::{Job, Progress};

/// Shows jobs as they are done.
#[derive(Default)]
pub struct Shown {
    bar: OnceLock<ProgressBar>,
}

impl Progress for Shown {
    fn begin(&self, jobs: usize) {
        if !std::io::stderr().is_terminal() {
            return;
        }
        let bar = ProgressBar::new(jobs as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} {wide_msg} {elapsed}")
        {
            bar.set_style(style);
        }
        let _ = self.bar.set(bar);
    }

    fn finished(&self, job: &Job, made: bool) {
        match self.bar.get() {
            Some(bar) => {
                bar.set_message(format!("{}/{}", job.exhibition, job.file));
                bar.inc(1);
                if bar.length() == Some(bar.position()) {
                    bar.finish_and_clear();
                }
            }
            None if made => {
                let kind = job.work.kind();
                // Nobody may be listening any more; the work goes on.
                let _ = writeln!(
                    std::io::stderr(),
                    "made {kind} {}/{}",
                    job.exhibition,
                    job.file
                );
            }
            None => {}
        }
    }

    fn waits(&self) {
        let _ = writeln!(
            std::io::stderr(),
            "waiting for another build into the same place"
        );
    }
}

/// A bar of bytes for what takes a while and is no scan; hidden where nobody looks on.
pub fn copying() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {bytes}/{total_bytes} {wide_msg}") {
        bar.set_style(style);
    }
    bar
}
