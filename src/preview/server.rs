//! The preview's server: on this machine alone, from memory and cache, for one person's browser.
//!
//! Browsers keep connections, films are paused while they are read, and every page keeps one for
//! its events: so each connection has a thread that mostly sleeps, and their number is limited.

use std::io::{self, BufReader, BufWriter, Read};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::http::Request;
use super::respond::{Desk, EVENTS, nonsense, objection};
use super::show::Show;
use crate::cache::Cache;

/// The first port that is tried when none is asked for.
const FIRST_PORT: u16 = 8642;
const PORTS_TRIED: u16 = 20;
/// A browser opens six a site, and one more for each tab's events.
const MOST_CONNECTIONS: usize = 200;
/// A connection that asks for nothing for so long is closed.
const IDLE: Duration = Duration::from_secs(60);

#[derive(Debug, thiserror::Error)]
#[error("cannot listen on port {port} of this machine: {source}")]
pub struct ServerError {
    port: u16,
    source: io::Error,
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
        let address = listener.local_addr();
        let port = address
            .map_err(|source| ServerError { port: 0, source })?
            .port();
        let desk = Arc::new(Desk {
            show: show.clone(),
            cache: cache.clone(),
            port,
        });
        thread::spawn(move || accept(&listener, &desk));
        Ok(PreviewServer { port })
    }

    /// Where browsers find it.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

fn listen(port: u16) -> Result<TcpListener, ServerError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|source| ServerError { port, source })
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

fn accept(listener: &TcpListener, desk: &Arc<Desk>) {
    // Every thread holds a copy, so the count of copies is the count of connections.
    let token = Arc::new(());
    loop {
        let Ok((stream, _)) = listener.accept() else {
            // Too many open files, say: they get fewer.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        if Arc::strong_count(&token) > MOST_CONNECTIONS {
            continue;
        }
        let (desk, mine) = (desk.clone(), token.clone());
        // Without a thread the connection is closed, and the browser tries again.
        let _ = thread::Builder::new().spawn(move || {
            // Readers come and go as they like; that is no error.
            let _ = converse(&stream, &desk);
            drop(mine);
        });
    }
}

/// One connection, until either side ends it.
fn converse(stream: &TcpStream, desk: &Desk) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    let mut from = BufReader::new(stream);
    let mut to = BufWriter::new(stream);
    loop {
        let request = match Request::read(&mut from) {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                let (request, answer) = nonsense();
                answer.write(&request, false, &mut to)?;
                return leave(stream);
            }
            Err(error) => return Err(error),
        };
        let objection = objection(&request, desk.port);
        if objection.is_none() && request.method == "GET" && request.path() == EVENTS {
            let (listener, first) = desk.show.listen();
            return listener.serve(&first, &mut to);
        }
        let answer = objection.unwrap_or_else(|| desk.answer(&request));
        let keep = request.keeps_connection();
        answer.write(&request, keep, &mut to)?;
        if !keep {
            return leave(stream);
        }
    }
}

/// Closing while a body is still coming in would tear the answer from the browser's hands.
fn leave(stream: &TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    io::copy(&mut stream.take(64 * 1024), &mut io::sink())?;
    Ok(())
}
