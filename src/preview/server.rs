//! The preview's server: on this machine alone, from memory and cache, for one person's browser.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{io, thread};

use tiny_http::{Method, Request, Server};

use super::pages;
use super::respond::{Answer, Desk, EVENTS, objection, page};
use super::show::Show;
use crate::cache::Cache;

/// The first port that is tried when none is asked for.
const FIRST_PORT: u16 = 8642;
const PORTS_TRIED: u16 = 20;
/// They answer what fits into the system's buffers.
const WORKERS: usize = 4;
/// Larger answers wait for their reader, say a film that was paused, each on a thread of its own.
const LARGE: usize = 64 * 1024;
const MOST_SLOW: usize = 128;

#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    #[error("cannot listen on port {port} of this machine: {source}")]
    Port { port: u16, source: io::Error },
    #[error("cannot start the preview's server: {0}")]
    Start(Box<dyn std::error::Error + Send + Sync>),
}

/// Listens, and answers from a [`Show`].
#[derive(Debug)]
pub struct PreviewServer {
    port: u16,
}

impl PreviewServer {
    /// Starts to answer. Without a port it takes the first free one from 8642 on; 0 leaves the
    /// choice to the system.
    ///
    /// # Errors
    /// When no port is free.
    pub fn start(
        port: Option<u16>,
        show: &Arc<Show>,
        cache: &Cache,
    ) -> Result<PreviewServer, ServerError> {
        let listener = match port {
            Some(port) => listen(port)?,
            None => first_free()?,
        };
        let port = listener
            .local_addr()
            .map_err(|source| ServerError::Port { port: 0, source })?
            .port();
        let server = Server::from_listener(listener, None).map_err(ServerError::Start)?;
        let server = Arc::new(server);
        let slow = Arc::new(AtomicUsize::new(0));
        for _ in 0..WORKERS {
            let worker = Worker {
                server: server.clone(),
                show: show.clone(),
                cache: cache.clone(),
                slow: slow.clone(),
                port,
            };
            thread::spawn(move || worker.work());
        }
        Ok(PreviewServer { port })
    }

    /// Where browsers find it.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

fn listen(port: u16) -> Result<TcpListener, ServerError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|source| ServerError::Port { port, source })
}

fn first_free() -> Result<TcpListener, ServerError> {
    let mut next = FIRST_PORT;
    loop {
        match listen(next) {
            Err(_) if next < FIRST_PORT + PORTS_TRIED => next += 1,
            outcome => return outcome,
        }
    }
}

struct Worker {
    server: Arc<Server>,
    show: Arc<Show>,
    cache: Cache,
    slow: Arc<AtomicUsize>,
    port: u16,
}

impl Worker {
    fn work(&self) {
        while let Ok(request) = self.server.recv() {
            if let Some(answer) = objection(&request, self.port) {
                send(request, answer);
            } else if is_for_events(&request) {
                self.listen(request);
            } else {
                self.answer(request);
            }
        }
    }

    /// Events last as long as their page: they get a thread, and the hub limits their number.
    fn listen(&self, request: Request) {
        let (listener, first) = self.show.listen();
        thread::spawn(move || {
            // Ends when the page has gone, which is no error.
            let _ = listener.serve(&first, request.into_writer());
        });
    }

    fn answer(&self, request: Request) {
        let desk = Desk {
            show: &self.show,
            cache: &self.cache,
        };
        let answer = desk.answer(&request);
        if answer.data_length().is_some_and(|length| length <= LARGE) {
            return send(request, answer);
        }
        if self.slow.fetch_add(1, Ordering::Relaxed) >= MOST_SLOW {
            self.slow.fetch_sub(1, Ordering::Relaxed);
            let sentence = "Too many files are being read at once.";
            return send(request, page(503, pages::refusal(sentence)));
        }
        let slow = self.slow.clone();
        thread::spawn(move || {
            send(request, answer);
            slow.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

fn is_for_events(request: &Request) -> bool {
    *request.method() == Method::Get && request.url().split('?').next() == Some(EVENTS)
}

fn send(request: Request, answer: Answer) {
    // A reader who closes the tab meanwhile is none of our concern.
    let _ = request.respond(answer);
}
