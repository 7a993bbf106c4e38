//! How long a program ran and how much memory it took at its peak (Linux).

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The kernel keeps the peak itself; it only has to be read once more shortly before the end.
const BETWEEN_READINGS: Duration = Duration::from_millis(2);

pub struct Measured {
    pub wall: Duration,
    /// Largest resident set, in bytes.
    pub peak_memory: u64,
}

/// Runs a program that must succeed; nothing is shown of it.
pub fn measure(command: &mut Command) -> Result<Measured> {
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak_memory = 0;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if let Some(peak) = peak_in(&fs::read_to_string(&status_file).unwrap_or_default()) {
            peak_memory = peak_memory.max(peak);
        }
        thread::sleep(BETWEEN_READINGS);
    };
    let wall = start.elapsed();
    if !status.success() {
        bail!("{command:?} failed ({status}): run it by hand to see why");
    }
    Ok(Measured { wall, peak_memory })
}

/// `VmHWM:   12345 kB` (proc_pid_status(5)).
fn peak_in(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::peak_in;

    #[test]
    fn reads_the_kernels_peak() {
        let status = "Name:\tx\nVmPeak:\t 9000 kB\nVmHWM:\t   8192 kB\nVmRSS:\t 10 kB\n";
        assert_eq!(peak_in(status), Some(8192 * 1024));
        assert_eq!(peak_in("Name:\tx\n"), None);
    }
}
