//! The loop: build, follow what the build asked for, wait, build.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::{Path, PathBuf};

use super::watcher::{WatchError, Watcher};
use super::watchlist::WatchList;

/// Files that come and go without end must not keep us from waiting.
const MOST_REPETITIONS: usize = 5;

/// Why something is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Watched {
    /// Nothing was built before.
    First,
    /// These paths changed.
    Changed(BTreeSet<PathBuf>),
    /// The build before asked for paths that nobody had watched while it ran: something may have
    /// slipped by. Mostly nothing has.
    Again,
}

/// Builds for ever. `build` returns what it asked for, or nothing when it could not run: then the
/// list before it holds on.
///
/// No change is lost: a build only counts as the last word when all that it asked for was watched
/// before it began. Until that is so, it is done once more, from the cache.
///
/// # Errors
/// When files cannot be watched, and those of `build`.
pub fn keep_building<E: From<WatchError>>(
    watcher: &mut Watcher,
    root: &Path,
    mut build: impl FnMut(&Watched) -> Result<Option<Vec<PathBuf>>, E>,
) -> Result<Infallible, E> {
    watcher.follow(WatchList::below(root))?;
    let mut why = Watched::First;
    loop {
        let mut asked = build(&why)?;
        for _ in 0..MOST_REPETITIONS {
            let Some(paths) = &asked else { break };
            if !watcher.follow(WatchList::of(paths))? {
                break;
            }
            asked = build(&Watched::Again)?;
        }
        why = Watched::Changed(watcher.wait()?);
    }
}
