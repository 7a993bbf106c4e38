//! A .gltf and its companions become one GLB: buffers are laid one behind the other, images
//! follow as buffer views of their own.

use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{alphabet, engine::DecodePaddingMode};
use serde_json::{Map, Value, json};

use super::container::write_glb;
use super::document::{Document, damaged, whole};
use super::resources::{Resource, is_fallback, resource};
use crate::diagnostics::Fault;
use crate::model::MediaPath;

/// A GLB's lengths have 32 bits.
const MAX_BYTES: usize = u32::MAX as usize;

/// Writers disagree about padding; every form is meant well.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error("{}", .0.message)]
    Fault(Fault),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl From<Fault> for PackError {
    fn from(fault: Fault) -> PackError {
        PackError::Fault(fault)
    }
}

/// Packs a checked document. `bin` is a GLB's own buffer; `load` reads a companion.
///
/// # Errors
/// When a companion cannot be read or the whole does not fit into a GLB.
pub fn pack(
    document: Document,
    bin: Option<Vec<u8>>,
    load: impl Fn(&MediaPath) -> std::io::Result<Vec<u8>>,
) -> Result<Vec<u8>, PackError> {
    let mut root = document.into_root();
    let mut packed = Packed {
        bytes: bin.unwrap_or_default(),
        load,
    };
    let own_bin = !packed.bytes.is_empty();
    let offsets = packed.take_buffers(&mut root, own_bin)?;
    move_views(&mut root, &offsets)?;
    packed.take_images(&mut root)?;
    packed.finish(root)
}

/// Where a buffer went: the offset in the one buffer, or the number of a kept fallback buffer.
enum Moved {
    To(usize),
    Fallback(usize),
}

struct Packed<Load> {
    bytes: Vec<u8>,
    load: Load,
}

impl<Load: Fn(&MediaPath) -> std::io::Result<Vec<u8>>> Packed<Load> {
    fn append(&mut self, bytes: &[u8]) -> Result<usize, Fault> {
        // Every buffer starts aligned for any component.
        self.bytes.resize(self.bytes.len().next_multiple_of(16), 0);
        let offset = self.bytes.len();
        if offset.saturating_add(bytes.len()) > MAX_BYTES {
            return Err(
                Fault::new("this glTF and its files are larger than 4 GiB together")
                    .help("simplify the model, or make its textures smaller"),
            );
        }
        self.bytes.extend_from_slice(bytes);
        Ok(offset)
    }

    fn bytes_of(&self, object: &Value, owner: &str) -> Result<Option<Vec<u8>>, PackError> {
        Ok(match resource(object, owner)? {
            None => None,
            Some(Resource::Inline(base64)) => {
                let bytes = BASE64.decode(base64).map_err(|error| {
                    damaged(format!("the base64 of {owner} is broken: {error}"))
                })?;
                Some(bytes)
            }
            Some(Resource::File(path)) => Some((self.load)(&path)?),
        })
    }

    /// Leaves one buffer, and behind it the fallbacks, which have no bytes.
    fn take_buffers(&mut self, root: &mut Value, own_bin: bool) -> Result<Vec<Moved>, PackError> {
        let buffers = match root.get_mut("buffers") {
            Some(Value::Array(buffers)) => std::mem::take(buffers),
            _ => return Ok(Vec::new()),
        };
        let mut kept = vec![Value::Null];
        let mut moved = Vec::new();
        for (number, mut buffer) in buffers.into_iter().enumerate() {
            let owner = format!("buffer {number}");
            let stated = whole(&buffer, "byteLength", &owner)?.unwrap_or(0);
            let stated = usize::try_from(stated).unwrap_or(usize::MAX);
            let place = if let Some(bytes) = self.bytes_of(&buffer, &owner)? {
                let bytes = bytes
                    .get(..stated)
                    .ok_or_else(|| damaged(format!("{owner} has fewer than {stated} bytes")))?;
                Moved::To(self.append(bytes)?)
            } else if number == 0 && own_bin {
                Moved::To(0)
            } else if is_fallback(&buffer) {
                Moved::Fallback(kept.len())
            } else {
                return Err(damaged(format!("{owner} has no bytes")).into());
            };
            match place {
                Moved::Fallback(_) => kept.push(buffer),
                // Names, extras and extensions of the first buffer stay.
                Moved::To(_) if kept[0].is_null() => {
                    if let Some(buffer) = buffer.as_object_mut() {
                        buffer.remove("uri");
                    }
                    kept[0] = buffer;
                }
                Moved::To(_) => {}
            }
            moved.push(place);
        }
        root["buffers"] = Value::Array(kept);
        Ok(moved)
    }

    /// Images in files or in the JSON become buffer views.
    fn take_images(&mut self, root: &mut Value) -> Result<(), PackError> {
        let images = match root.get_mut("images") {
            Some(Value::Array(images)) => std::mem::take(images),
            _ => return Ok(()),
        };
        let mut packed = Vec::new();
        for (number, mut image) in images.into_iter().enumerate() {
            let owner = format!("image {number}");
            if let Some(bytes) = self.bytes_of(&image, &owner)? {
                let mime = mime(&bytes).ok_or_else(|| {
                    Fault::new(format!(
                        "{owner} of this glTF is neither JPEG, PNG nor WebP"
                    ))
                    .help("export it with JPEG or PNG textures")
                })?;
                let offset = self.append(&bytes)?;
                let view = push_view(root, offset, bytes.len());
                if let Some(image) = image.as_object_mut() {
                    image.remove("uri");
                    image.insert("bufferView".to_owned(), view.into());
                    image.insert("mimeType".to_owned(), mime.into());
                }
            }
            packed.push(image);
        }
        root["images"] = Value::Array(packed);
        Ok(())
    }

    fn finish(self, mut root: Value) -> Result<Vec<u8>, PackError> {
        if self.bytes.is_empty() {
            if let Some(root) = root.as_object_mut()
                && root
                    .get("buffers")
                    .is_some_and(|buffers| buffers == &json!([null]))
            {
                root.remove("buffers");
            }
        } else {
            let length = Value::from(self.bytes.len());
            match root
                .get_mut("buffers")
                .and_then(|buffers| buffers.get_mut(0))
            {
                Some(Value::Object(buffer)) => {
                    buffer.insert("byteLength".to_owned(), length);
                }
                Some(first) => *first = json!({ "byteLength": length }),
                None => root["buffers"] = json!([{ "byteLength": length }]),
            }
        }
        let json = serde_json::to_vec(&root).map_err(std::io::Error::from)?;
        Ok(write_glb(&json, &self.bytes)
            .ok_or_else(|| Fault::new("this glTF and its files are larger than 4 GiB together"))?)
    }
}

/// Adds a view of the one buffer; its number.
fn push_view(root: &mut Value, offset: usize, length: usize) -> usize {
    let view = json!({ "buffer": 0, "byteOffset": offset, "byteLength": length });
    match root.get_mut("bufferViews").and_then(Value::as_array_mut) {
        Some(views) => {
            views.push(view);
            views.len() - 1
        }
        None => {
            root["bufferViews"] = json!([view]);
            0
        }
    }
}

/// Views follow their buffers, also those inside `EXT_meshopt_compression`.
fn move_views(root: &mut Value, moved: &[Moved]) -> Result<(), Fault> {
    let Some(views) = root.get_mut("bufferViews").and_then(Value::as_array_mut) else {
        return Ok(());
    };
    for view in views.iter_mut().filter_map(Value::as_object_mut) {
        move_view(view, moved)?;
        let compressed = view
            .get_mut("extensions")
            .and_then(|extensions| extensions.get_mut("EXT_meshopt_compression"))
            .and_then(Value::as_object_mut);
        if let Some(compressed) = compressed {
            move_view(compressed, moved)?;
        }
    }
    Ok(())
}

fn move_view(view: &mut Map<String, Value>, moved: &[Moved]) -> Result<(), Fault> {
    let number = |key: &str| view.get(key).and_then(Value::as_f64).unwrap_or(0.0) as usize;
    let (buffer, offset) = (number("buffer"), number("byteOffset"));
    match moved.get(buffer) {
        Some(Moved::To(start)) => {
            view.insert("buffer".to_owned(), 0.into());
            view.insert("byteOffset".to_owned(), (start + offset).into());
        }
        Some(Moved::Fallback(kept)) => {
            view.insert("buffer".to_owned(), (*kept).into());
        }
        None => return Err(damaged("a buffer view belongs to no buffer")),
    }
    Ok(())
}

/// By the first bytes; names and declared types are often wrong.
fn mime(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        _ if super::ktx2::is_ktx2(bytes) => Some("image/ktx2"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        _ => None,
    }
}
