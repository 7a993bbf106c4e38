//! The bits of entropy-coded data, and the bytes of the segments before it.

use std::io::Read;

use super::Trouble;

const WINDOW_BYTES: usize = 64 << 10;

/// Reads bits from the most significant on. Behind the last one before a marker there are zeros
/// without end; [`Bits::is_spent`] tells whether one of them was taken.
pub struct Bits<R> {
    source: R,
    window: Vec<u8>,
    at: usize,
    end: usize,
    source_has_ended: bool,
    /// The next bits, left-aligned.
    ahead: u64,
    count: u32,
    /// Of `count`, those that are made up. They are the last.
    made_up: u32,
    has_met_marker: bool,
    failure: Option<std::io::Error>,
}

impl<R: Read> Bits<R> {
    pub fn new(source: R) -> Bits<R> {
        Bits {
            source,
            window: vec![0; WINDOW_BYTES],
            at: 0,
            end: 0,
            source_has_ended: false,
            ahead: 0,
            count: 0,
            made_up: 0,
            has_met_marker: false,
            failure: None,
        }
    }

    /// The next byte outside entropy-coded data.
    pub fn byte(&mut self) -> Result<u8, Trouble> {
        self.load(1);
        if self.at == self.end {
            return Err(self.failure.take().map_or(Trouble::Truncated, Trouble::Io));
        }
        self.at += 1;
        Ok(self.window[self.at - 1])
    }

    /// At least 32 bits are ahead afterwards, real or made up.
    #[inline]
    pub fn fill(&mut self) {
        if self.count < 32 {
            self.refill();
        }
    }

    fn refill(&mut self) {
        while self.count <= 56 {
            if let Some(bytes) = self.window[self.at..self.end].first_chunk::<8>()
                && !self.has_met_marker
            {
                let value = u64::from_be_bytes(*bytes);
                if !has_ff(value) {
                    let bytes = (64 - self.count) / 8;
                    let unused = 64 - 8 * bytes;
                    self.ahead |= (value >> unused << unused) >> self.count;
                    self.count += 8 * bytes;
                    self.at += bytes as usize;
                    return;
                }
            }
            match self.coded_byte() {
                Some(byte) => {
                    self.ahead |= u64::from(byte) << 56 >> self.count;
                    self.count += 8;
                }
                None => {
                    self.made_up += 64 - self.count;
                    self.count = 64;
                }
            }
        }
    }

    /// `FF 00` stands for `FF`; `FF` and anything else is a marker.
    fn coded_byte(&mut self) -> Option<u8> {
        if self.has_met_marker {
            return None;
        }
        self.load(16);
        match self.window[self.at..self.end] {
            [0xff, 0, ..] => {
                self.at += 2;
                Some(0xff)
            }
            [0xff, ..] | [] => {
                self.has_met_marker = true;
                None
            }
            [byte, ..] => {
                self.at += 1;
                Some(byte)
            }
        }
    }

    /// Sees to it that so many bytes lie in the window, if the source has them.
    fn load(&mut self, wanted: usize) {
        if self.end - self.at >= wanted || self.source_has_ended {
            return;
        }
        self.window.copy_within(self.at..self.end, 0);
        self.end -= self.at;
        self.at = 0;
        while self.end < self.window.len() {
            match self.source.read(&mut self.window[self.end..]) {
                Ok(0) => self.source_has_ended = true,
                Ok(read) => {
                    self.end += read;
                    continue;
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.failure = Some(error);
                    self.source_has_ended = true;
                }
            }
            return;
        }
    }

    /// The next bits without taking them; at most 32, after [`Bits::fill`].
    #[inline]
    pub fn peek(&self, count: u32) -> u32 {
        (self.ahead >> (64 - count)) as u32
    }

    #[inline]
    pub fn skip(&mut self, count: u32) {
        self.ahead <<= count;
        self.count -= count;
    }

    /// T.81, F.2.2.1: `EXTEND`. At most 16 bits, after [`Bits::fill`].
    #[inline]
    pub fn signed(&mut self, count: u32) -> i32 {
        if count == 0 {
            return 0;
        }
        let value = self.peek(count) as i32;
        self.skip(count);
        match value < 1 << (count - 1) {
            true => value - (1 << count) + 1,
            false => value,
        }
    }

    /// Whether bits were taken that the file does not have.
    pub fn is_spent(&self) -> bool {
        self.made_up > self.count
    }

    pub fn take_failure(&mut self) -> Option<std::io::Error> {
        self.failure.take()
    }

    /// Goes on behind the restart marker of this number.
    pub fn restart(&mut self, number: u8) -> Result<(), Trouble> {
        if self.count.saturating_sub(self.made_up) >= 8 {
            return Err(Trouble::Damaged("a restart marker comes too late"));
        }
        (self.ahead, self.count, self.made_up) = (0, 0, 0);
        self.has_met_marker = false;
        if self.byte()? != 0xff {
            return Err(Trouble::Damaged("a restart marker is missing"));
        }
        let mut marker = self.byte()?;
        while marker == 0xff {
            marker = self.byte()?;
        }
        match marker == 0xd0 + number {
            true => Ok(()),
            // The end of the image, where more should be.
            false if marker == 0xd9 => Err(Trouble::Truncated),
            false => Err(Trouble::Damaged("a restart marker is missing")),
        }
    }
}

/// Whether any of eight bytes is `FF`.
fn has_ff(bytes: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let inverted = !bytes;
    inverted.wrapping_sub(ONES) & bytes & (ONES << 7) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stuffed_bytes_are_one_and_a_marker_ends_the_bits() {
        let data = [0b1010_0101, 0xff, 0x00, 0x12, 0xff, 0xd9, 0x77];
        let mut bits = Bits::new(&data[..]);
        bits.fill();
        assert_eq!(bits.peek(4), 0b1010);
        bits.skip(8);
        assert_eq!(bits.peek(16), 0xff12);
        bits.skip(16);
        assert!(!bits.is_spent());
        bits.fill();
        assert_eq!(bits.peek(8), 0);
        bits.skip(1);
        assert!(bits.is_spent());
    }

    #[test]
    fn long_data_without_markers_comes_bit_by_bit() {
        let data: Vec<u8> = (0..200_000_u32).map(|at| (at * 7 % 255) as u8).collect();
        let mut bits = Bits::new(&data[..]);
        for byte in &data {
            for shift in [5, 2, 0] {
                let count = if shift == 0 { 2 } else { 3 };
                bits.fill();
                assert_eq!(
                    bits.peek(count),
                    u32::from(*byte) >> shift & ((1 << count) - 1)
                );
                bits.skip(count);
            }
        }
        assert!(!bits.is_spent());
    }

    #[test]
    fn numbers_are_extended_as_the_standard_says() {
        let data = [0b0100_1101, 0b0111_1000];
        let mut bits = Bits::new(&data[..]);
        bits.fill();
        assert_eq!(bits.signed(1), -1);
        assert_eq!(bits.signed(1), 1);
        assert_eq!(bits.signed(2), -3);
        assert_eq!(bits.signed(2), 3);
        assert_eq!(bits.signed(2), -2);
        assert_eq!(bits.signed(4), -8);
        assert_eq!(bits.signed(4), 8);
    }
}
