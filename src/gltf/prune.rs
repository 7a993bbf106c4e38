//! What nothing points to is left out of a document, and its bytes out of the buffer.
//!
//! Where an extension that we do not know may point somewhere, numbers stay as they are: what has
//! lost its last pointer becomes a stub of some fifty bytes in its old place, and what never had
//! one that we know of is kept whole.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::document::Document;
use super::slots::{List, are_all_known, each_index};
use crate::diagnostics::Fault;

/// Which items a document pointed to before it was changed.
#[derive(Debug)]
pub(super) struct Pointed([Vec<bool>; 7]);

impl Pointed {
    pub fn of(root: &mut Value) -> Pointed {
        Pointed(List::ALL.map(|list| marks(root, list)))
    }

    fn was(&self, list: List, number: usize) -> bool {
        // What is newer than the marks was made by us.
        *self.0[list as usize].get(number).unwrap_or(&true)
    }
}

/// Leaves out what nothing points to, given what was pointed to at first, and lays out the buffer
/// anew.
///
/// # Errors
/// When views of the same bytes would make it larger than it may.
pub(super) fn prune(
    document: Document,
    bin: &Buffer,
    pointed: &Pointed,
) -> Result<(Document, Vec<u8>), Fault> {
    let mut root = document.into_root();
    let keeps_numbers = !are_all_known(&root);
    for list in List::ALL {
        let lost = lost(&mut root, list, pointed);
        if keeps_numbers {
            stub(&mut root, list, &lost);
        } else {
            leave_out(&mut root, list, &lost);
        }
    }
    let bin = relaid(&mut root, bin)?;
    Ok((Document::of(root), bin))
}

/// Which items of a list mean nothing any more, now that these changes are made.
pub(super) fn lost(root: &mut Value, list: List, pointed: &Pointed) -> Vec<bool> {
    let keeps_numbers = !are_all_known(root);
    let marks = marks(root, list).into_iter().enumerate();
    let is_lost =
        |(number, mark): (usize, bool)| !mark && (!keeps_numbers || pointed.was(list, number));
    marks.map(is_lost).collect()
}

fn marks(root: &mut Value, list: List) -> Vec<bool> {
    let length = root
        .get(list.key())
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    let mut marks = vec![false; length];
    each_index(root, &mut |to, index| {
        if to == list
            && let Some(mark) = number(index).and_then(|number| marks.get_mut(number))
        {
            *mark = true;
        }
    });
    marks
}

pub(super) fn number(index: &Value) -> Option<usize> {
    index.as_f64().map(|number| number as usize)
}

fn leave_out(root: &mut Value, list: List, lost: &[bool]) {
    let Some(items) = root.get_mut(list.key()).and_then(Value::as_array_mut) else {
        return;
    };
    let mut losses = lost.iter();
    items.retain(|_| losses.next().is_some_and(|is_lost| !is_lost));
    if items.is_empty()
        && let Some(root) = root.as_object_mut()
    {
        root.remove(list.key());
        return;
    }
    let mut next = 0;
    let renumbered: Vec<usize> = lost
        .iter()
        .map(|is_lost| {
            next += usize::from(!is_lost);
            next.saturating_sub(1)
        })
        .collect();
    each_index(root, &mut |to, index| {
        if to == list
            && let Some(new) = number(index).and_then(|old| renumbered.get(old))
        {
            *index = (*new).into();
        }
    });
}

fn stub(root: &mut Value, list: List, lost: &[bool]) {
    let empty = match list {
        List::Accessors => json!({ "componentType": 5126, "type": "SCALAR", "count": 1 }),
        List::BufferViews => json!({ "buffer": 0, "byteLength": 1 }),
        // They weigh nothing themselves.
        _ => return,
    };
    let items = root.get_mut(list.key()).and_then(Value::as_array_mut);
    for (item, is_lost) in items.into_iter().flatten().zip(lost) {
        if *is_lost {
            *item = empty.clone();
        }
    }
}

/// A document's buffer, and what is appended while the document is changed.
pub(super) struct Buffer<'a> {
    old: &'a [u8],
    new: Vec<u8>,
}

impl<'a> Buffer<'a> {
    pub fn of(old: &'a [u8]) -> Buffer<'a> {
        Buffer {
            old,
            new: Vec::new(),
        }
    }

    /// Where the bytes begin.
    pub fn append(&mut self, bytes: &[u8]) -> usize {
        let start = self.old.len() + self.new.len();
        self.new.extend_from_slice(bytes);
        start
    }

    pub fn len(&self) -> usize {
        self.old.len() + self.new.len()
    }

    pub fn section(&self, start: usize, length: usize) -> Option<&[u8]> {
        match start.checked_sub(self.old.len()) {
            Some(start) => self.new.get(start..start.checked_add(length)?),
            None => self.old.get(start..start.checked_add(length)?),
        }
    }
}

/// The bytes of the views alone, one behind the other. Views of the same bytes go on sharing them.
/// What is compressed has no bytes of its own, but a place in a second buffer that is nowhere.
fn relaid(root: &mut Value, buffer: &Buffer) -> Result<Vec<u8>, Fault> {
    let mut laid = Laid::default();
    let mut unpacked = 0;
    let views = root.get_mut("bufferViews").and_then(Value::as_array_mut);
    for view in views.into_iter().flatten() {
        let length = view.get("byteLength").and_then(number).unwrap_or(0);
        // Nothing may be empty.
        if length == 0 {
            view["byteLength"] = 1.into();
        }
        let own = match view.pointer_mut("/extensions/EXT_meshopt_compression") {
            None => view,
            Some(compressed) => {
                let place = laid.take(compressed, buffer)?;
                compressed["byteOffset"] = place.into();
                view["buffer"] = 1.into();
                view["byteOffset"] = unpacked.into();
                unpacked += length.next_multiple_of(4);
                continue;
            }
        };
        own["byteOffset"] = laid.take(own, buffer)?.into();
        own["buffer"] = 0.into();
    }
    let mut buffers = vec![json!({ "byteLength": laid.bytes.len() })];
    if unpacked > 0 {
        buffers.push(json!({
            "byteLength": unpacked, "extensions": { "EXT_meshopt_compression": { "fallback": true } }
        }));
    }
    match (laid.bytes.is_empty(), root.as_object_mut()) {
        (true, Some(root)) => {
            root.remove("buffers");
        }
        _ => root["buffers"] = buffers.into(),
    }
    Ok(laid.bytes)
}

#[derive(Default)]
struct Laid {
    bytes: Vec<u8>,
    places: BTreeMap<(usize, usize), usize>,
}

impl Laid {
    /// Lays down what an object with an offset and a length stands for; where.
    fn take(&mut self, object: &Value, buffer: &Buffer) -> Result<usize, Fault> {
        let at = |key: &str| object.get(key).and_then(number).unwrap_or(0);
        let (start, length) = (at("byteOffset"), at("byteLength"));
        if let Some(place) = self.places.get(&(start, length)) {
            return Ok(*place);
        }
        self.bytes.resize(self.bytes.len().next_multiple_of(8), 0);
        let place = self.bytes.len();
        within_bounds(place.saturating_add(length))?;
        let section = buffer.section(start, length).unwrap_or_default();
        self.bytes.extend_from_slice(section);
        self.bytes.resize(place + length, 0);
        self.places.insert((start, length), place);
        Ok(place)
    }
}

/// Compression, and views of the same bytes, can promise anything: what is made of a document may
/// be so large, and no larger.
const MAX_BYTES: usize = 640 << 20;

pub(super) fn within_bounds(bytes: usize) -> Result<(), Fault> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    Err(Fault::new("unpacked, this model is larger than 640 MiB")
        .help("simplify it in the program that made it, or split it into several models"))
}
