//! Which encoding a text is in that is no UTF-8: named, with the way to convert it.

/// The name of the encoding, as `iconv` knows it, when it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf16,
    Gb18030,
    Unknown,
}

/// `None` for UTF-8 without zero bytes, which no text of ours holds.
pub fn foreign(bytes: &[u8]) -> Option<Encoding> {
    if matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) || has_zeros(bytes) {
        return Some(Encoding::Utf16);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    Some(if is_gb18030(bytes) {
        Encoding::Gb18030
    } else {
        Encoding::Unknown
    })
}

impl Encoding {
    /// The end of a sentence.
    pub fn described(self) -> &'static str {
        match self {
            Encoding::Utf16 => "it looks like UTF-16",
            Encoding::Gb18030 => "it looks like GB 18030 (GBK)",
            Encoding::Unknown => "its encoding is unknown",
        }
    }

    pub fn help(self) -> &'static str {
        match self {
            Encoding::Utf16 => {
                "save it again and choose the encoding UTF-8, or convert it: `iconv -f UTF-16 -t UTF-8 old > new`"
            }
            Encoding::Gb18030 => {
                "save it again and choose the encoding UTF-8, or convert it: `iconv -f GB18030 -t UTF-8 old > new`"
            }
            Encoding::Unknown => "save it again and choose the encoding UTF-8",
        }
    }
}

/// Without a byte order mark, UTF-16 shows by the zero bytes of its line ends and Latin letters.
fn has_zeros(bytes: &[u8]) -> bool {
    bytes.contains(&0)
}

/// Whether everything is ASCII or a character of two or four bytes, and most of those of two lie
/// in the plane of GB 2312, where nearly all Chinese text does: Latin-1 does not.
fn is_gb18030(bytes: &[u8]) -> bool {
    let (mut common, mut rare) = (0_usize, 0_usize);
    let mut rest = bytes;
    loop {
        rest = match rest {
            [] => break,
            [..=0x7F, rest @ ..] => rest,
            [0xA1..=0xF7, 0xA1..=0xFE, rest @ ..] => {
                common += 1;
                rest
            }
            [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, rest @ ..]
            | [
                0x81..=0xFE,
                b'0'..=b'9',
                0x81..=0xFE,
                b'0'..=b'9',
                rest @ ..,
            ] => {
                rare += 1;
                rest
            }
            _ => return false,
        };
    }
    common > rare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_apart() {
        let utf16 =
            |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
        assert_eq!(
            foreign(&utf16("\u{feff}title: Two\n")),
            Some(Encoding::Utf16)
        );
        assert_eq!(foreign(&utf16("title: 青铜馆\n")), Some(Encoding::Utf16));
        let gbk = b"title: \xC7\xE0\xCD\xAD\xB9\xDD\n";
        assert_eq!(foreign(gbk), Some(Encoding::Gb18030));
        assert_eq!(
            foreign(b"caf\xE9 noir, g\xE9n\xE9ral\n"),
            Some(Encoding::Unknown)
        );
        assert_eq!(foreign("title: 青铜馆\n".as_bytes()), None);
        assert_eq!(foreign(b""), None);
    }
}
