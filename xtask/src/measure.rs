//! How long a program ran, on how many processors, and how much memory it took at its peak (Linux).

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The kernel keeps the peak itself; it only has to be read once more shortly before the end.
const BETWEEN_READINGS: Duration = Duration::from_millis(2);

pub struct Measured {
    pub wall: Duration,
    /// Of all its threads, in the program and in the kernel for it.
    pub cpu: Duration,
    /// Largest resident set, in bytes.
    pub peak_memory: u64,
}

/// Runs a program that must succeed; nothing is shown of it.
pub fn measure(command: &mut Command) -> Result<Measured> {
    let before = cpu_of_children();
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
    let cpu = cpu_of_children().saturating_sub(before);
    Ok(Measured {
        wall,
        cpu,
        peak_memory,
    })
}

/// Runs two programs at once, both of which must succeed, until the later one has ended.
pub fn side_by_side(commands: [&mut Command; 2]) -> Result<Duration> {
    let start = Instant::now();
    let mut children = Vec::new();
    for command in commands {
        children.push(
            command
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()?,
        );
    }
    for mut child in children {
        let status = child.wait()?;
        if !status.success() {
            bail!("one of two programs side by side failed ({status})");
        }
    }
    Ok(start.elapsed())
}

/// Of all programs that this one has started and seen end.
fn cpu_of_children() -> Duration {
    cpu_in(&fs::read_to_string("/proc/self/stat").unwrap_or_default()).unwrap_or_default()
}

/// `cutime` and `cstime`, fields 16 and 17, in hundredths of a second on every Linux that runs
/// here (proc_pid_stat(5)). The second field is a name in brackets that may hold blanks.
fn cpu_in(stat: &str) -> Option<Duration> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(13);
    let mut next = || times.next()?.parse::<u64>().ok();
    Some(Duration::from_millis((next()? + next()?) * 10))
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
    use std::time::Duration;

    use super::{cpu_in, peak_in};

    #[test]
    fn reads_the_kernels_clocks() {
        let stat = "7 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 11 12 150 25 20 0 1";
        assert_eq!(cpu_in(stat), Some(Duration::from_millis(1750)));
        assert_eq!(cpu_in("7 (a) S 1"), None);
    }

    #[test]
    fn reads_the_kernels_peak() {
        let status = "Name:\tx\nVmPeak:\t 9000 kB\nVmHWM:\t   8192 kB\nVmRSS:\t 10 kB\n";
        assert_eq!(peak_in(status), Some(8192 * 1024));
        assert_eq!(peak_in("Name:\tx\n"), None);
    }
}
