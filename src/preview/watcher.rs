//! Waits until something changes that a build asked for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{ErrorKind, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::poll::Stamps;
use super::watchlist::WatchList;

/// A save is over when nothing has happened for so long: editors write in several steps.
const QUIET: Duration = Duration::from_millis(25);
/// But whoever saves without pause is shown something all the same.
const PATIENCE: Duration = Duration::from_millis(250);

#[derive(Debug, thiserror::Error)]
pub enum WatchError {
    #[error("cannot watch files: {0}")]
    System(#[from] notify::Error),
    #[error("the system no longer reports changes of files")]
    Gone,
}

/// Follows a [`WatchList`].
#[derive(Debug)]
pub struct Watcher {
    list: WatchList,
    eyes: Eyes,
}

#[derive(Debug)]
enum Eyes {
    Told(Told),
    Looking { stamps: Stamps, every: Duration },
}

/// The system tells of changes.
#[derive(Debug)]
struct Told {
    system: RecommendedWatcher,
    news: Receiver<notify::Result<notify::Event>>,
    registered: BTreeSet<PathBuf>,
}

impl Watcher {
    /// Follows nothing yet. With `poll` it looks again after so long instead of being told.
    ///
    /// # Errors
    /// When the system cannot watch files.
    pub fn new(poll: Option<Duration>) -> Result<Watcher, WatchError> {
        let eyes = match poll {
            Some(every) => Eyes::Looking {
                stamps: Stamps::default(),
                every,
            },
            None => {
                let (sender, news) = mpsc::channel();
                Eyes::Told(Told {
                    system: notify::recommended_watcher(sender)?,
                    news,
                    registered: BTreeSet::new(),
                })
            }
        };
        let list = WatchList::default();
        Ok(Watcher { list, eyes })
    }

    /// Follows another list. True when something in it was not followed before: a change of it
    /// may have gone unseen, so whoever built from it has to build once more.
    ///
    /// # Errors
    /// When the system has no room for so many watches; `--poll` needs none.
    pub fn follow(&mut self, list: WatchList) -> Result<bool, WatchError> {
        self.list = list;
        match &mut self.eyes {
            Eyes::Looking { stamps, .. } => Ok(stamps.follow(&self.list)),
            Eyes::Told(told) => told.follow(self.list.folders()),
        }
    }

    /// Waits for the next change and until it is over; returns what changed.
    ///
    /// # Errors
    /// When the system stops telling.
    pub fn wait(&mut self) -> Result<BTreeSet<PathBuf>, WatchError> {
        match &mut self.eyes {
            Eyes::Told(told) => told.wait(&self.list),
            Eyes::Looking { stamps, every } => Ok(look_until_changed(stamps, *every)),
        }
    }
}

fn look_until_changed(stamps: &mut Stamps, every: Duration) -> BTreeSet<PathBuf> {
    let mut changed = BTreeSet::new();
    while changed.is_empty() {
        thread::sleep(every);
        changed.extend(stamps.look());
    }
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        thread::sleep(QUIET);
        let more = stamps.look();
        if more.is_empty() {
            break;
        }
        changed.extend(more);
    }
    changed
}

impl Told {
    fn follow(&mut self, folders: &BTreeSet<PathBuf>) -> Result<bool, WatchError> {
        let gone: Vec<PathBuf> = self.registered.difference(folders).cloned().collect();
        for folder in gone {
            self.forget(&folder);
        }
        let mut grew = false;
        for folder in folders {
            if self.registered.contains(folder) {
                continue;
            }
            match self.system.watch(folder, RecursiveMode::NonRecursive) {
                Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
                    return Err(error.into());
                }
                // Vanished meanwhile: the folder above tells, and the next build lists anew.
                Err(_) if !folder.exists() => {}
                // One that cannot be watched could not be read either: nothing is gained by
                // trying again after every build.
                Ok(()) | Err(_) => {
                    self.registered.insert(folder.clone());
                }
            }
            grew = true;
        }
        Ok(grew)
    }

    /// A folder that was renamed or removed takes its watch along; another of the same name needs
    /// a new one.
    fn forget(&mut self, folder: &Path) {
        if self.registered.remove(folder) {
            // The watch may have gone with its folder.
            let _ = self.system.unwatch(folder);
        }
    }

    fn wait(&mut self, list: &WatchList) -> Result<BTreeSet<PathBuf>, WatchError> {
        let mut changed = BTreeSet::new();
        while changed.is_empty() {
            let news = self.news.recv().map_err(|_| WatchError::Gone)?;
            self.take(news, list, &mut changed);
        }
        let started = Instant::now();
        loop {
            let patience = PATIENCE.saturating_sub(started.elapsed());
            if patience.is_zero() {
                return Ok(changed);
            }
            match self.news.recv_timeout(QUIET.min(patience)) {
                Ok(news) => self.take(news, list, &mut changed),
                Err(RecvTimeoutError::Timeout) => return Ok(changed),
                Err(RecvTimeoutError::Disconnected) => return Err(WatchError::Gone),
            }
        }
    }

    fn take(
        &mut self,
        news: notify::Result<notify::Event>,
        list: &WatchList,
        changed: &mut BTreeSet<PathBuf>,
    ) {
        let lost_count = |event: &notify::Event| event.need_rescan() || event.paths.is_empty();
        let paths = match news {
            Ok(event) if is_reading(event.kind) => return,
            Ok(event) if !lost_count(&event) => event.paths,
            // Too much happened to be told one by one, or it could not be told: assume all.
            Ok(_) | Err(_) => {
                self.registered.clear();
                changed.extend(list.folders().iter().cloned());
                return;
            }
        };
        for path in paths {
            let inside: Vec<PathBuf> = self
                .registered
                .range(path.clone()..)
                .take_while(|folder| folder.starts_with(&path))
                .cloned()
                .collect();
            for folder in inside {
                self.forget(&folder);
            }
            if list.concerns(&path) {
                changed.insert(path);
            }
        }
    }
}

/// Our own builds open files; only writing counts.
fn is_reading(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    }
}
