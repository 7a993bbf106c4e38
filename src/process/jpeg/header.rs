//! The segments before the entropy-coded data (T.81, annex B), as JFIF 1.02 wants them.

use super::tables::{Codes, DETAILS, MEANS, ZIGZAG};

const START: [u8; 2] = [0xff, 0xd8];
pub const END: [u8; 2] = [0xff, 0xd9];

/// Version 1.2, pixels as wide as they are high, no thumbnail.
const APP0: &[u8] = b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0";
/// Number, blocks across and down, quantisation table: luma has twice as many both ways.
const COMPONENTS: [[u8; 3]; 3] = [[1, 0x22, 0], [2, 0x11, 1], [3, 0x11, 1]];
/// Three components with their tables of codes, and all coefficients at once.
const SCAN: [u8; 10] = [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0];

/// `steps` of luma and chroma, by row and column.
pub fn write(bytes: &mut Vec<u8>, (width, height): (u16, u16), steps: &[[u8; 64]; 2]) {
    bytes.extend_from_slice(&START);
    segment(bytes, 0xe0, APP0);
    for (number, steps) in (0..).zip(steps) {
        let mut table = vec![number];
        table.extend(ZIGZAG.map(|at| steps[at]));
        segment(bytes, 0xdb, &table);
    }
    let mut frame = vec![8];
    frame.extend_from_slice(&height.to_be_bytes());
    frame.extend_from_slice(&width.to_be_bytes());
    frame.push(COMPONENTS.len() as u8);
    frame.extend(COMPONENTS.as_flattened());
    segment(bytes, 0xc0, &frame);
    for (class, tables) in [(0x00, &MEANS), (0x10, &DETAILS)] {
        for (number, Codes { lengths, symbols }) in (0..).zip(tables) {
            let mut table = vec![class | number];
            table.extend_from_slice(lengths);
            table.extend_from_slice(symbols);
            segment(bytes, 0xc4, &table);
        }
    }
    segment(bytes, 0xda, &SCAN);
}

/// The longest has 181 bytes.
fn segment(bytes: &mut Vec<u8>, marker: u8, content: &[u8]) {
    bytes.extend_from_slice(&[0xff, marker]);
    bytes.extend_from_slice(&(content.len() as u16 + 2).to_be_bytes());
    bytes.extend_from_slice(content);
}
