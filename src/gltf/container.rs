//! The GLB container (glTF 2.0, chapter 4): 12 bytes of header, a JSON chunk, at most one BIN
//! chunk; further chunks belong to extensions that nobody has defined and are passed over.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

use super::document::MAX_JSON_BYTES;
use crate::diagnostics::Fault;

const MAGIC: &[u8; 4] = b"glTF";
const VERSION: u32 = 2;
const HEADER_BYTES: u64 = 12;
const CHUNK_HEADER_BYTES: u64 = 8;
const JSON: [u8; 4] = *b"JSON";
const BIN: [u8; 4] = *b"BIN\0";

/// A GLB whose JSON has been read and whose binary part has been found.
#[derive(Debug)]
pub struct Glb {
    pub json: Vec<u8>,
    /// Where the BIN chunk's content lies in the file.
    pub bin: Option<Range<u64>>,
}

#[derive(Debug, thiserror::Error)]
pub enum GlbError {
    #[error("{}", .0.message)]
    Fault(Fault),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<Fault> for GlbError {
    fn from(fault: Fault) -> GlbError {
        GlbError::Fault(fault)
    }
}

impl Glb {
    /// Reads from a file of `length` bytes that stands at its beginning.
    ///
    /// # Errors
    /// A fault when it is no whole GLB of version 2.
    pub fn read(mut reader: impl Read + Seek, length: u64) -> Result<Glb, GlbError> {
        if length < HEADER_BYTES + CHUNK_HEADER_BYTES {
            return Err(broken_off(length).into());
        }
        let magic: [u8; 4] = take(&mut reader)?;
        let version = u32::from_le_bytes(take(&mut reader)?);
        let total = u64::from(u32::from_le_bytes(take(&mut reader)?));
        if &magic != MAGIC {
            return Err(Fault::new("this is no GLB").into());
        }
        if version != VERSION {
            return Err(Fault::new(format!(
                "this GLB is of version {version}; only version 2 is supported"
            ))
            .help("open it in Blender and export it as glTF 2.0 (.glb)")
            .into());
        }
        if total > length {
            return Err(broken_off(length).into());
        }
        let mut glb = Glb {
            json: Vec::new(),
            bin: None,
        };
        let mut position = HEADER_BYTES;
        let mut chunk = 0;
        while position + CHUNK_HEADER_BYTES <= total {
            let size = u64::from(u32::from_le_bytes(take(&mut reader)?));
            let kind: [u8; 4] = take(&mut reader)?;
            let content = position + CHUNK_HEADER_BYTES;
            let end = content + size;
            if end > total {
                return Err(Fault::new(format!(
                    "chunk {chunk} of this GLB reaches past the end of the file"
                ))
                .help("copy or export it again")
                .into());
            }
            match (chunk, kind) {
                (0, JSON) => glb.json = json(&mut reader, size)?,
                (0, _) => {
                    return Err(Fault::new("this GLB does not begin with its JSON chunk").into());
                }
                (_, BIN) if glb.bin.is_none() => glb.bin = Some(content..end),
                _ => {}
            }
            reader.seek(SeekFrom::Start(end))?;
            position = end;
            chunk += 1;
        }
        Ok(glb)
    }
}

fn json(reader: &mut impl Read, size: u64) -> Result<Vec<u8>, GlbError> {
    if size > MAX_JSON_BYTES {
        return Err(Fault::new("the JSON of this GLB is too large to be a scene").into());
    }
    let mut json = Vec::new();
    reader.take(size).read_to_end(&mut json)?;
    Ok(json)
}

fn take<const N: usize>(reader: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    reader.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn broken_off(length: u64) -> Fault {
    Fault::new(format!(
        "this GLB breaks off after {length} bytes, before its end"
    ))
    .help("it was not copied or saved completely: copy or export it again")
}

/// Lays a GLB out; `None` when it would not fit into its 32-bit lengths.
pub fn write_glb(json: &[u8], bin: &[u8]) -> Option<Vec<u8>> {
    let padded = |length: usize| length.div_ceil(4) * 4;
    let (json_size, bin_size) = (padded(json.len()), padded(bin.len()));
    let bin_chunk = if bin.is_empty() { 0 } else { 8 + bin_size };
    let total = 12 + 8 + json_size + bin_chunk;
    let total_field = u32::try_from(total).ok()?;

    let mut glb = Vec::with_capacity(total);
    glb.extend(MAGIC);
    glb.extend(VERSION.to_le_bytes());
    glb.extend(total_field.to_le_bytes());
    glb.extend(u32::try_from(json_size).ok()?.to_le_bytes());
    glb.extend(JSON);
    glb.extend(json);
    glb.resize(12 + 8 + json_size, b' ');
    if !bin.is_empty() {
        glb.extend(u32::try_from(bin_size).ok()?.to_le_bytes());
        glb.extend(BIN);
        glb.extend(bin);
        glb.resize(total, 0);
    }
    Some(glb)
}
