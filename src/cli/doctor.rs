//! `enfilade doctor`: what this machine has, and what it lacks.

mod space;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use clap::Args;

use super::EXIT_MACHINE;
use super::options::{self, DEFAULT_ROOT};
use super::printing::plural;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The folder that holds the exhibitions
    #[arg(default_value = DEFAULT_ROOT)]
    root: PathBuf,

    /// The folder that is built into
    #[arg(short, long, value_name = "FOLDER", default_value = "output")]
    output: PathBuf,

    /// The cache, when it is not in your cache folder
    #[arg(long, value_name = "FOLDER")]
    cache: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Fine,
    /// Works, with a nuisance.
    Warning,
    /// Nothing can be built.
    Broken,
}

/// One thing that was looked at.
struct Line {
    state: State,
    what: &'static str,
    says: String,
}

impl Line {
    fn new(state: State, what: &'static str, says: impl Into<String>) -> Line {
        Line {
            state,
            what,
            says: says.into(),
        }
    }
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let cache = match &arguments.cache {
        Some(folder) => Ok(folder.clone()),
        None => options::cache_folder(),
    };
    let [cache_line, cache_space] = match cache {
        Ok(folder) => written(
            "cache",
            "cache disk",
            &folder,
            "choose another with --cache",
        ),
        Err(error) => [
            Some(Line::new(State::Broken, "cache", format!("{error:#}"))),
            None,
        ],
    };
    let [output_line, output_space] = written(
        "output",
        "output disk",
        &arguments.output,
        "choose another with --output",
    );
    let lines = [
        Some(exhibitions(&arguments.root)),
        cache_line,
        cache_space,
        output_line,
        output_space,
        Some(cores()),
        memory(),
        watches(),
        letter_case(&arguments.root),
        Some(browser()),
    ];
    let mut out = io::stdout().lock();
    let mut worst = State::Fine;
    for line in lines.into_iter().flatten() {
        let mark = match line.state {
            State::Fine => "ok",
            State::Warning => "warn",
            State::Broken => "FAIL",
        };
        writeln!(out, "{mark:4}  {:12}  {}", line.what, line.says)?;
        worst = worst.max(line.state);
    }
    Ok(if worst == State::Broken {
        ExitCode::from(EXIT_MACHINE)
    } else {
        ExitCode::SUCCESS
    })
}

fn exhibitions(root: &Path) -> Line {
    let what = "exhibitions";
    let shown = root.display();
    let Ok(entries) = fs::read_dir(root) else {
        return Line::new(
            State::Broken,
            what,
            format!("there is no folder `{shown}` to be read: `enfilade new NAME` makes it"),
        );
    };
    let count = entries
        .flatten()
        .filter(|entry| entry.path().join("exhibition.yaml").is_file())
        .count();
    if count == 0 {
        return Line::new(
            State::Warning,
            what,
            format!("{shown} holds none yet: `enfilade new NAME` makes one"),
        );
    }
    Line::new(
        State::Fine,
        what,
        format!("{} in {shown}", plural(count, "exhibition")),
    )
}

/// Whether a folder can be written, and how much its disk has left.
fn written(
    what: &'static str,
    disk: &'static str,
    folder: &Path,
    advice: &str,
) -> [Option<Line>; 2] {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let shown = folder.display();
    // Where it is, or where it would be made.
    let Some(there) = absolute.ancestors().find(|place| place.exists()) else {
        let says = format!("{shown} lies nowhere: {advice}");
        return [Some(Line::new(State::Broken, what, says)), None];
    };
    let line = match tempfile::Builder::new()
        .prefix(".enfilade-")
        .tempfile_in(there)
    {
        Ok(_) if there == absolute => {
            Line::new(State::Fine, what, format!("{shown} can be written"))
        }
        Ok(_) => Line::new(
            State::Fine,
            what,
            format!("{shown} is not there yet and can be made"),
        ),
        Err(error) => Line::new(
            State::Broken,
            what,
            format!("{shown} cannot be written ({error}): {advice}"),
        ),
    };
    [Some(line), space::left(disk, there, advice)]
}

fn cores() -> Line {
    match thread::available_parallelism() {
        Ok(cores) => Line::new(
            State::Fine,
            "processors",
            format!("{cores}: as many scans at once"),
        ),
        Err(error) => Line::new(
            State::Warning,
            "processors",
            format!("cannot be counted ({error}): one scan at a time"),
        ),
    }
}

/// A panorama of 16 384 × 8192 needs as much at once.
const NEEDED_MIB: u64 = 1024;

/// `None` where the system does not say.
fn memory() -> Option<Line> {
    let text = fs::read_to_string("/proc/meminfo").ok()?;
    let available = available_mib(&text)?;
    Some(if available < NEEDED_MIB {
        Line::new(
            State::Warning,
            "memory",
            format!(
                "{available} MiB are free: for large panoramas close other programs, or build with --threads 1"
            ),
        )
    } else {
        Line::new(State::Fine, "memory", format!("{available} MiB are free"))
    })
}

fn available_mib(meminfo: &str) -> Option<u64> {
    let line = meminfo
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib / 1024)
}

/// Fewer are soon used up by an editor that watches as well.
const FEW_WATCHES: u64 = 65_536;

/// Linux: how many folders all programs together may watch.
fn watches() -> Option<Line> {
    let text = fs::read_to_string("/proc/sys/fs/inotify/max_user_watches").ok()?;
    let limit: u64 = text.trim().parse().ok()?;
    Some(if limit < FEW_WATCHES {
        Line::new(
            State::Warning,
            "watching",
            format!(
                "the system allows {limit} watches; if changes go unnoticed: sudo sysctl fs.inotify.max_user_watches=524288"
            ),
        )
    } else {
        Line::new(
            State::Fine,
            "watching",
            format!("the system allows {limit} watches"),
        )
    })
}

/// `None` where it cannot be tried.
fn letter_case(root: &Path) -> Option<Line> {
    let probe = tempfile::Builder::new()
        .prefix(".enfilade-case-a")
        .tempfile_in(root)
        .ok()?;
    let name = probe
        .path()
        .file_name()?
        .to_string_lossy()
        .replace("case-a", "case-A");
    Some(if root.join(name).exists() {
        Line::new(
            State::Warning,
            "letter case",
            "`Hall.jpg` and `hall.jpg` are one file here, and two on a web server: write names as they are",
        )
    } else {
        Line::new(
            State::Fine,
            "letter case",
            "`Hall.jpg` and `hall.jpg` are two files, as on a web server",
        )
    })
}

fn browser() -> Line {
    let what = "browser";
    if cfg!(any(windows, target_os = "macos")) {
        return Line::new(State::Fine, what, "the system opens it");
    }
    let opens = ["xdg-open", "gio", "wslview"];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = opens
        .into_iter()
        .find(|name| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()));
    let has_screen = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    match found {
        Some(name) if has_screen => Line::new(State::Fine, what, format!("{name} opens it")),
        Some(_) => Line::new(
            State::Warning,
            what,
            "there is no screen: open the printed address elsewhere",
        ),
        None => Line::new(
            State::Warning,
            what,
            "nothing opens one by itself (xdg-open is not installed): open the printed address yourself",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::available_mib;

    #[test]
    fn memory_is_read_from_linux_own_words() {
        let text = "MemTotal:       16384 kB\nMemAvailable:    8192 kB\n";
        assert_eq!(available_mib(text), Some(8));
        assert_eq!(available_mib("MemAvailable: lots\n"), None);
    }
}
