//! Codes, one behind the other without gaps.

use super::tables::Codes;

/// Entropy-coded data. `FF` would begin a marker: a zero follows it (T.81, F.1.2.3).
pub struct BitWriter {
    pub bytes: Vec<u8>,
    /// The last bits, right-aligned; fewer than 32 between two calls.
    pending: u64,
    count: u32,
}

impl BitWriter {
    pub fn new(bytes: Vec<u8>) -> BitWriter {
        BitWriter {
            bytes,
            pending: 0,
            count: 0,
        }
    }

    /// At most 32 bits, with nothing above them.
    #[inline(always)]
    pub fn put(&mut self, bits: u32, count: u32) {
        self.pending = self.pending << count | u64::from(bits);
        self.count += count;
        if self.count >= 32 {
            self.count -= 32;
            self.word((self.pending >> self.count) as u32);
        }
    }

    #[inline(always)]
    pub fn put_code(&mut self, code: Code) {
        self.put(u32::from(code.bits), u32::from(code.count));
    }

    #[inline(always)]
    fn word(&mut self, word: u32) {
        let bytes = word.to_be_bytes();
        if has_ff(word) {
            for byte in bytes {
                self.byte(byte);
            }
        } else {
            self.bytes.extend_from_slice(&bytes);
        }
    }

    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
        if byte == 0xff {
            self.bytes.push(0);
        }
    }

    /// The last byte is filled with ones.
    pub fn finish(mut self) -> Vec<u8> {
        let padding = self.count.wrapping_neg() % 8;
        self.put((1 << padding) - 1, padding);
        while self.count > 0 {
            self.count -= 8;
            self.byte((self.pending >> self.count) as u8);
        }
        self.bytes
    }
}

/// Whether any of four bytes is `FF`.
#[inline(always)]
fn has_ff(word: u32) -> bool {
    const ONES: u32 = 0x0101_0101;
    (!word).wrapping_sub(ONES) & word & (ONES << 7) != 0
}

/// A symbol's code, and how many bits it has.
#[derive(Clone, Copy, Default)]
pub struct Code {
    pub bits: u16,
    pub count: u8,
}

/// By symbol.
pub type Table = [Code; 256];

/// T.81, C.2: codes of one length count up, and the next length goes on with the double.
pub fn table(codes: &Codes) -> Table {
    let mut table = [Code::default(); 256];
    let mut symbols = codes.symbols.iter();
    let mut next = 0_u16;
    for (count, length) in (1..).zip(codes.lengths) {
        for symbol in symbols.by_ref().take(usize::from(length)) {
            table[usize::from(*symbol)] = Code { bits: next, count };
            next += 1;
        }
        next <<= 1;
    }
    table
}
