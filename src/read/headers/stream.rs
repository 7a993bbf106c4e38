//! A file read from front to back, that knows its length: a scan may be larger than memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

pub struct Stream<R = BufReader<File>> {
    reader: R,
    position: u64,
    length: u64,
}

impl<R: BufRead + io::Seek> Stream<R> {
    /// `reader` stands at its beginning and holds `length` bytes.
    pub fn new(reader: R, length: u64) -> Stream<R> {
        Stream {
            reader,
            position: 0,
            length,
        }
    }

    /// The file itself, for readers that find their own way.
    pub fn reader(&mut self) -> &mut R {
        &mut self.reader
    }

    pub fn position(&self) -> u64 {
        self.position
    }

    pub fn length(&self) -> u64 {
        self.length
    }

    pub fn left(&self) -> u64 {
        self.length.saturating_sub(self.position)
    }

    /// `None` at the end of the file.
    pub fn byte(&mut self) -> io::Result<Option<u8>> {
        Ok(self.array::<1>()?.map(|[byte]| byte))
    }

    /// `None` when fewer bytes are left.
    pub fn array<const N: usize>(&mut self) -> io::Result<Option<[u8; N]>> {
        let mut bytes = [0; N];
        if self.left() < N as u64 {
            return Ok(None);
        }
        self.reader.read_exact(&mut bytes)?;
        self.position += N as u64;
        Ok(Some(bytes))
    }

    /// `None` when fewer bytes are left. The caller bounds `count`.
    pub fn bytes(&mut self, count: u64) -> io::Result<Option<Vec<u8>>> {
        if self.left() < count {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        self.reader.by_ref().take(count).read_to_end(&mut bytes)?;
        self.position += bytes.len() as u64;
        Ok((bytes.len() as u64 == count).then_some(bytes))
    }

    /// Whether there was so much to skip.
    pub fn skip(&mut self, count: u64) -> io::Result<bool> {
        if self.left() < count {
            self.position = self.length;
            return Ok(false);
        }
        let distance = i64::try_from(count).map_err(io::Error::other)?;
        self.reader.seek_relative(distance)?;
        self.position += count;
        Ok(true)
    }

    /// Skips to just behind the next byte of that value; `false` at the end of the file.
    pub fn skip_behind(&mut self, wanted: u8) -> io::Result<bool> {
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                return Ok(false);
            }
            let found = buffer.iter().position(|byte| *byte == wanted);
            let used = found.map_or(buffer.len(), |at| at + 1);
            self.reader.consume(used);
            self.position += used as u64;
            if found.is_some() {
                return Ok(true);
            }
        }
    }
}
