//! Huffman codes (T.81, annexes C and F).

use std::io::Read;

use super::Trouble;
use super::bits::Bits;

/// Codes up to this length are found by one look into a table.
const QUICK_BITS: u32 = 10;

pub struct Table {
    /// By the next bits: the code's length in the high byte and its symbol in the low one; 0 for
    /// longer codes.
    quick: Vec<u16>,
    /// By the next bits, where they hold a whole AC coefficient: its value in the high byte, the
    /// zeros before it in the next four bits, and the length of all in the last four. 0 otherwise.
    coefficients: Vec<i16>,
    /// By length: the first code that is longer, left-aligned to 16 bits.
    ends: [u32; 17],
    /// By length: what to add to a code for the place of its symbol.
    offsets: [i32; 17],
    symbols: Vec<u8>,
}

impl Table {
    /// `counts` codes of each length from 1 to 16, in the order of `symbols`.
    pub fn new(counts: &[u8; 16], symbols: Vec<u8>) -> Result<Table, Trouble> {
        let mut table = Table {
            quick: vec![0; 1 << QUICK_BITS],
            coefficients: vec![0; 1 << QUICK_BITS],
            ends: [0; 17],
            offsets: [0; 17],
            symbols,
        };
        let mut code: u32 = 0;
        let mut place: usize = 0;
        for length in 1..=16_u32 {
            table.offsets[length as usize] = place as i32 - code as i32;
            for _ in 0..counts[length as usize - 1] {
                if code >= 1 << length {
                    return Err(Trouble::Damaged("a Huffman table has too many codes"));
                }
                table.note_quick(code, length, place);
                code += 1;
                place += 1;
            }
            table.ends[length as usize] = code << (16 - length);
            code <<= 1;
        }
        table.note_coefficients();
        Ok(table)
    }

    fn note_quick(&mut self, code: u32, length: u32, place: usize) {
        if length <= QUICK_BITS {
            let symbol = self.symbols.get(place).copied().unwrap_or_default();
            let free = QUICK_BITS - length;
            let first = (code << free) as usize;
            self.quick[first..first + (1 << free)].fill((length << 8) as u16 | u16::from(symbol));
        }
    }

    fn note_coefficients(&mut self) {
        for (next, entry) in self.coefficients.iter_mut().enumerate() {
            let [length, symbol] = self.quick[next].to_be_bytes().map(u32::from);
            let (zeros, size) = (symbol >> 4, symbol & 15);
            let total = length + size;
            if length == 0 || size == 0 || total > QUICK_BITS {
                continue;
            }
            let bits = (next as u32 >> (QUICK_BITS - total) & ((1 << size) - 1)) as i32;
            let value = match bits < 1 << (size - 1) {
                true => bits - (1 << size) + 1,
                false => bits,
            };
            if (-128..128).contains(&value) {
                *entry = (value << 8) as i16 | (zeros << 4) as i16 | total as i16;
            }
        }
    }

    /// The next AC coefficient, if it is a short one: value, zeros before it, bits.
    #[inline]
    pub fn short_coefficient(&self, next: u32) -> Option<(i32, usize, u32)> {
        let entry = self.coefficients[(next >> (32 - QUICK_BITS)) as usize];
        (entry != 0).then_some((
            i32::from(entry >> 8),
            (entry >> 4 & 15) as usize,
            (entry & 15) as u32,
        ))
    }

    /// Takes the next symbol, after [`Bits::fill`].
    #[inline]
    pub fn symbol<R: Read>(&self, bits: &mut Bits<R>) -> Result<u8, Trouble> {
        let quick = self.quick[bits.peek(QUICK_BITS) as usize];
        if quick != 0 {
            bits.skip(u32::from(quick >> 8));
            return Ok(quick as u8);
        }
        let next = bits.peek(16);
        for length in QUICK_BITS + 1..=16 {
            if next < self.ends[length as usize] {
                bits.skip(length);
                let place = (next >> (16 - length)) as i32 + self.offsets[length as usize];
                let symbol = usize::try_from(place)
                    .ok()
                    .and_then(|at| self.symbols.get(at));
                return symbol
                    .copied()
                    .ok_or(Trouble::Damaged("a code stands for nothing"));
            }
        }
        Err(Trouble::Damaged("a code stands for nothing"))
    }
}
