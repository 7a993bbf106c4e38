//! Server-sent events: every open page keeps one connection and hears of every build.

use std::io::{self, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// More tabs than anyone looks at; the one that has listened longest makes room.
const MOST_LISTENERS: usize = 48;
/// A listener that is so far behind has gone to sleep.
const BACKLOG: usize = 64;
/// So often we write something, to notice who has left.
const HEARTBEAT: Duration = Duration::from_secs(10);

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\n\
    Content-Type: text/event-stream; charset=utf-8\r\n\
    Cache-Control: no-store\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\n\
    Transfer-Encoding: chunked\r\n\
    Connection: close\r\n\r\n";

/// All pages that listen.
#[derive(Debug, Default)]
pub struct Hub {
    listeners: Mutex<Vec<SyncSender<Message>>>,
}

#[derive(Debug, Clone)]
enum Message {
    Event(Arc<str>),
    /// Others have taken its place.
    Leave,
}

/// One page's ear.
#[derive(Debug)]
pub struct Listener(Receiver<Message>);

impl Hub {
    fn listeners(&self) -> MutexGuard<'_, Vec<SyncSender<Message>>> {
        // A poisoned list is still a list of listeners.
        self.listeners
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// A new listener, which hears everything that is told from now on.
    pub fn listen(&self) -> Listener {
        let (sender, receiver) = mpsc::sync_channel(BACKLOG);
        let mut listeners = self.listeners();
        while listeners.len() >= MOST_LISTENERS {
            // It ends when its channel does, should it be too far behind to hear this.
            let _ = listeners.remove(0).try_send(Message::Leave);
        }
        listeners.push(sender);
        Listener(receiver)
    }

    /// Tells everyone; who has left or sleeps is forgotten.
    pub fn tell(&self, json: &str) {
        let event: Arc<str> = json.into();
        self.listeners()
            .retain(|listener| listener.try_send(Message::Event(event.clone())).is_ok());
    }
}

impl Listener {
    /// Writes what is told, `first` before all, until either side ends.
    ///
    /// # Errors
    /// When the page has gone.
    pub fn serve(&self, first: &str, mut out: impl Write) -> io::Result<()> {
        out.write_all(HEAD)?;
        send(&mut out, "retry: 500\n\n")?;
        send(&mut out, &event(first))?;
        loop {
            match self.0.recv_timeout(HEARTBEAT) {
                Ok(Message::Event(json)) => send(&mut out, &event(&json))?,
                Err(RecvTimeoutError::Timeout) => send(&mut out, ":\n\n")?,
                Ok(Message::Leave) => {
                    send(&mut out, "event: leave\ndata: {}\n\n")?;
                    break;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        out.write_all(b"0\r\n\r\n")?;
        out.flush()
    }
}

/// JSON on one line never holds what ends a field of an event.
fn event(json: &str) -> String {
    format!("event: build\ndata: {json}\n\n")
}

fn send(out: &mut impl Write, text: &str) -> io::Result<()> {
    write!(out, "{:x}\r\n{text}\r\n", text.len())?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_makes_room_and_sleepers_are_forgotten() {
        let hub = Hub::default();
        let listeners: Vec<Listener> = (0..=MOST_LISTENERS).map(|_| hub.listen()).collect();
        let mut out = Vec::new();
        listeners[0].serve("{}", &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("data: {}\n\n") && text.contains("event: leave"));
        assert!(text.ends_with("0\r\n\r\n"));

        for _ in 0..=BACKLOG {
            hub.tell("{}");
        }
        assert!(hub.listeners().is_empty());
    }
}
