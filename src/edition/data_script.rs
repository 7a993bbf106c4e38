//! Bytes in classic scripts: the only way in which a page from `file://` can read them.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use base64::engine::general_purpose::STANDARD;
use base64::write::EncoderWriter;

use super::Outgoing;
use crate::cache::Blob;
use crate::tour::{DATA_SCRIPT_BYTES, data_script_parts};

const TAIL: &str = "\");\n";

/// A stretch of a blob, to be handed to the viewer under an id.
#[derive(Debug, Clone, PartialEq)]
pub struct DataScript {
    id: String,
    pub blob: Blob,
    start: u64,
    bytes: u64,
}

/// The scripts that hold a blob, by path: one, or as many as its length needs.
pub fn of(path: &str, id: &str, blob: &Blob) -> Vec<(String, Outgoing)> {
    let parts = data_script_parts(blob.length);
    (0..parts)
        .map(|part| {
            let start = part * DATA_SCRIPT_BYTES;
            let suffix = if parts == 1 {
                String::new()
            } else {
                format!(".{}", part + 1)
            };
            let script = DataScript {
                id: format!("{id}{suffix}"),
                blob: blob.clone(),
                start,
                bytes: DATA_SCRIPT_BYTES.min(blob.length - start),
            };
            (format!("{path}{suffix}.js"), Outgoing::DataScript(script))
        })
        .collect()
}

impl DataScript {
    fn head(&self) -> String {
        // The id is a path of portable characters: nothing in it needs escaping.
        format!("enfilade.pack(\"{}\",\"", self.id)
    }

    pub fn digest(&self) -> String {
        format!("script {} {} {}", self.id, self.start, self.blob.digest)
    }

    pub fn length(&self) -> u64 {
        (self.head().len() + TAIL.len()) as u64 + self.bytes.div_ceil(3) * 4
    }

    /// # Errors
    /// Those of reading and writing.
    pub fn write(&self, blob: &mut File, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(self.head().as_bytes())?;
        blob.seek(SeekFrom::Start(self.start))?;
        let mut encoder = EncoderWriter::new(&mut *out, &STANDARD);
        io::copy(&mut blob.take(self.bytes), &mut encoder)?;
        encoder.finish()?;
        drop(encoder);
        out.write_all(TAIL.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cache::Cache;

    /// The scripts of these bytes, by path, as they are written.
    fn scripts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let blob = cache.put(bytes, "jpg").unwrap();
        of("hall/media/x.jpg", "media/x.jpg", &blob)
            .into_iter()
            .map(|(path, script)| {
                let mut out = Vec::new();
                script.write(&cache, &mut out).unwrap();
                assert_eq!(out.len() as u64, script.length());
                (path, out)
            })
            .collect()
    }

    #[test]
    fn a_script_holds_the_bytes() {
        for bytes in [&b""[..], b"a", b"ab", b"a longer text of bytes"] {
            assert_eq!(scripts(bytes).len(), 1);
        }
        let expected = b"enfilade.pack(\"media/x.jpg\",\"YWJj\");\n".to_vec();
        assert_eq!(
            scripts(b"abc"),
            [("hall/media/x.jpg.js".to_owned(), expected)]
        );
    }

    #[test]
    fn long_bytes_travel_in_parts() {
        let length = usize::try_from(DATA_SCRIPT_BYTES).unwrap() + 1;
        let found = scripts(&vec![0; length]);
        let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["hall/media/x.jpg.1.js", "hall/media/x.jpg.2.js"]);
        assert_eq!(found[1].1, b"enfilade.pack(\"media/x.jpg.2\",\"AA==\");\n");
    }
}
