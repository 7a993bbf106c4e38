//! The body, number by number.

use super::header::{Element, Encoding, Kind, Property};
use crate::diagnostics::Fault;

pub fn ends_early() -> Fault {
    Fault::new("this PLY ends before all that its header promises").help("copy or export it again")
}

/// The body, number by number.
pub struct Numbers<'a> {
    pub bytes: &'a [u8],
    pub encoding: Encoding,
}

impl Numbers<'_> {
    pub fn next(&mut self, kind: Kind) -> Result<f64, Fault> {
        if self.encoding == Encoding::Text {
            return self.word();
        }
        let (bytes, rest) = self
            .bytes
            .split_at_checked(kind.bytes())
            .ok_or_else(ends_early)?;
        self.bytes = rest;
        let number = match self.encoding {
            Encoding::Big => {
                let mut turned = [0; 8];
                for (place, byte) in turned.iter_mut().zip(bytes.iter().rev()) {
                    *place = *byte;
                }
                kind.little(&turned)
            }
            _ => kind.little(bytes),
        };
        number.ok_or_else(ends_early)
    }

    pub fn word(&mut self) -> Result<f64, Fault> {
        self.bytes = self.bytes.trim_ascii_start();
        let end = self.bytes.iter().position(u8::is_ascii_whitespace);
        let (word, rest) = self.bytes.split_at(end.unwrap_or(self.bytes.len()));
        self.bytes = rest;
        if word.is_empty() {
            return Err(ends_early());
        }
        std::str::from_utf8(word)
            .ok()
            .and_then(|word| word.parse().ok())
            .ok_or_else(|| {
                let word: String = String::from_utf8_lossy(word).chars().take(40).collect();
                Fault::new(format!("this PLY has `{word}` for a number")).help("export it again")
            })
    }

    /// How many numbers a list has.
    pub fn length(&mut self, kind: Kind) -> Result<usize, Fault> {
        let length = self.next(kind)?;
        // Each takes a byte at least.
        match length >= 0.0 && length.fract() == 0.0 && length <= self.bytes.len() as f64 {
            true => Ok(length as usize),
            false => Err(ends_early()),
        }
    }

    pub fn property(
        &mut self,
        property: &Property,
        mut visit: impl FnMut(f64),
    ) -> Result<(), Fault> {
        let count = match property.length {
            None => 1,
            Some(kind) => self.length(kind)?,
        };
        for _ in 0..count {
            visit(self.next(property.kind)?);
        }
        Ok(())
    }

    pub fn skip(&mut self, element: &Element) -> Result<(), Fault> {
        if element.properties.is_empty() {
            return Ok(());
        }
        for _ in 0..element.count {
            for property in &element.properties {
                self.property(property, |_| {})?;
            }
        }
        Ok(())
    }
}
