//! The curator's desk: the same build again after every save, shown in the browser.
//!
//! A build says what it asked for (`watchlist`), the `watcher` waits until something of that
//! changes, the `session` builds again, and the `server` answers from the newest good site
//! without writing it anywhere. Pages hear of builds through `events`; what they do then is in
//! `client/`.

mod diff;
mod entry;
mod events;
mod findings;
mod host;
mod http;
mod inject;
mod locate;
mod pages;
mod poll;
mod range;
mod respond;
mod server;
mod session;
mod show;
mod watcher;
mod watchlist;

pub use diff::Changes;
pub use server::{PreviewServer, ServerError};
pub use session::{Watched, keep_building};
pub use show::Show;
pub use watcher::{WatchError, Watcher};
pub use watchlist::WatchList;
