//! What is shown now: the newest good site, and what there is to say of the newest build.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::{Arc, PoisonError, RwLock};

use serde::Serialize;

use super::diff::Changes;
use super::entry::{Files, files_of};
use super::events::{Hub, Listener};
use super::findings::{Told, told};
use crate::pipeline::Report;
use crate::values::Site;

/// So many changed paths are named; of more, each page looks for itself.
const MOST_NAMED: usize = 300;

/// One build, as pages see it.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// Counts builds from 1, failed ones too; 0 before the first has ended.
    pub build: u64,
    pub failed: bool,
    pub findings: Vec<Told>,
    /// The machine's fault, if that is why it failed.
    pub trouble: Option<String>,
    /// The newest good site.
    pub files: Option<Arc<Files>>,
}

/// Shared by the session, which changes it, and the server, which shows it.
#[derive(Debug)]
pub struct Show {
    /// Tells this run of the server from others, so that pages notice a restart.
    pub server: String,
    state: RwLock<Arc<State>>,
    hub: Hub,
}

#[derive(Serialize)]
struct Event<'a> {
    server: &'a str,
    build: u64,
    ok: bool,
    /// Absent: anything may have changed.
    changed: Option<Vec<&'a str>>,
    findings: &'a [Told],
    trouble: Option<&'a str>,
}

impl Default for Show {
    fn default() -> Show {
        Show {
            server: format!("{:016x}", RandomState::new().build_hasher().finish()),
            state: RwLock::default(),
            hub: Hub::default(),
        }
    }
}

impl Show {
    pub fn now(&self) -> Arc<State> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state.clone()
    }

    /// A good build. One that says nothing new is not told of.
    pub fn present(&self, site: Site, report: &Report) -> Changes {
        let files = Arc::new(files_of(site));
        let before = self.now();
        let nothing = Files::new();
        let old = before.files.as_deref().unwrap_or(&nothing);
        let changes = Changes::between(old, &files);
        let findings = told(report);
        let was_good = before.files.is_some() && !before.failed;
        if was_good && changes.is_empty() && before.findings == findings {
            return changes;
        }
        let state = State {
            build: before.build + 1,
            failed: false,
            findings,
            trouble: None,
            files: Some(files),
        };
        self.set(state, Some(&changes));
        changes
    }

    /// A build that the author's errors have stopped: the last good site stays up.
    pub fn refuse(&self, report: &Report) {
        self.set_failed(told(report), None);
    }

    /// A build that the machine has stopped.
    pub fn fail(&self, trouble: String) {
        self.set_failed(Vec::new(), Some(trouble));
    }

    fn set_failed(&self, findings: Vec<Told>, trouble: Option<String>) {
        let before = self.now();
        if before.failed && before.findings == findings && before.trouble == trouble {
            return;
        }
        let state = State {
            build: before.build + 1,
            failed: true,
            findings,
            trouble,
            files: before.files.clone(),
        };
        self.set(state, Some(&Changes::default()));
    }

    fn set(&self, state: State, changes: Option<&Changes>) {
        let event = self.event(&state, changes);
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
        self.hub.tell(&event);
    }

    fn event(&self, state: &State, changes: Option<&Changes>) -> String {
        let event = Event {
            server: &self.server,
            build: state.build,
            ok: !state.failed,
            changed: changes
                .filter(|changes| changes.len() <= MOST_NAMED)
                .map(Changes::paths),
            findings: &state.findings,
            trouble: state.trouble.as_deref(),
        };
        // Strings and numbers always become JSON.
        serde_json::to_string(&event).unwrap_or_default()
    }

    /// An ear, and how things stand; what happens between the two may be heard twice.
    pub fn listen(&self) -> (Listener, String) {
        let listener = self.hub.listen();
        let event = self.event(&self.now(), None);
        (listener, event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Content;

    fn site(text: &str) -> Site {
        let mut site = Site::default();
        let page = Content::Text(text.to_owned());
        site.files.insert("index.html".to_owned(), page);
        site
    }

    #[test]
    fn the_last_good_site_stays() {
        let show = Show::default();
        assert!(show.now().files.is_none());
        show.refuse(&Report::default());
        assert!(show.now().failed && show.now().files.is_none());
        let changes = show.present(site("one"), &Report::default());
        assert_eq!(changes.added, ["assets/edition.js", "index.html"]);
        let good = show.now().files.clone().unwrap();
        show.fail("the disk is full".to_owned());
        let now = show.now();
        assert!(now.failed && now.build == 3);
        assert!(Arc::ptr_eq(now.files.as_ref().unwrap(), &good));
        let changes = show.present(site("two"), &Report::default());
        assert_eq!(changes.changed, ["index.html"]);
        assert!(!show.now().failed);
    }
}
