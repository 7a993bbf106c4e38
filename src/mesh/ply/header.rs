//! What a PLY has, in which order and in which form.

use crate::diagnostics::Fault;

const MAX_HEADER_BYTES: usize = 1 << 16;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Encoding {
    Text,
    Little,
    Big,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    F32,
    F64,
}

impl Kind {
    pub fn of(word: &str) -> Option<Kind> {
        Some(match word {
            "char" | "int8" => Kind::I8,
            "uchar" | "uint8" => Kind::U8,
            "short" | "int16" => Kind::I16,
            "ushort" | "uint16" => Kind::U16,
            "int" | "int32" => Kind::I32,
            "uint" | "uint32" => Kind::U32,
            "float" | "float32" => Kind::F32,
            "double" | "float64" => Kind::F64,
            _ => return None,
        })
    }

    pub fn bytes(self) -> usize {
        match self {
            Kind::I8 | Kind::U8 => 1,
            Kind::I16 | Kind::U16 => 2,
            Kind::I32 | Kind::U32 | Kind::F32 => 4,
            Kind::F64 => 8,
        }
    }

    /// What stands for full intensity in a colour.
    pub fn full(self) -> f64 {
        match self {
            Kind::F32 | Kind::F64 => 1.0,
            Kind::U16 | Kind::I16 => 65_535.0,
            _ => 255.0,
        }
    }

    pub fn little(self, bytes: &[u8]) -> Option<f64> {
        Some(match self {
            Kind::I8 => f64::from(i8::from_le_bytes(*bytes.first_chunk()?)),
            Kind::U8 => f64::from(u8::from_le_bytes(*bytes.first_chunk()?)),
            Kind::I16 => f64::from(i16::from_le_bytes(*bytes.first_chunk()?)),
            Kind::U16 => f64::from(u16::from_le_bytes(*bytes.first_chunk()?)),
            Kind::I32 => f64::from(i32::from_le_bytes(*bytes.first_chunk()?)),
            Kind::U32 => f64::from(u32::from_le_bytes(*bytes.first_chunk()?)),
            Kind::F32 => f64::from(f32::from_le_bytes(*bytes.first_chunk()?)),
            Kind::F64 => f64::from_le_bytes(*bytes.first_chunk()?),
        })
    }
}

pub struct Property {
    pub name: String,
    /// Of a list's length; nothing for a single number.
    pub length: Option<Kind>,
    pub kind: Kind,
}

pub struct Element {
    pub name: String,
    pub count: usize,
    pub properties: Vec<Property>,
}

pub fn split(bytes: &[u8]) -> Result<(&[u8], &[u8]), Fault> {
    let head = &bytes[..bytes.len().min(MAX_HEADER_BYTES)];
    let word = b"end_header";
    let end = head
        .windows(word.len())
        .position(|window| window == word)
        .ok_or_else(|| Fault::new("the header of this PLY does not end").help("export it again"))?;
    let after = &bytes[end + word.len()..];
    let body = match after {
        [b'\r', b'\n', body @ ..] | [b'\n', body @ ..] | [b'\r', body @ ..] => body,
        _ => after,
    };
    Ok((&bytes[..end], body))
}

pub struct Header {
    pub encoding: Encoding,
    pub elements: Vec<Element>,
    pub texture: Option<String>,
}

impl Header {
    pub fn parse(bytes: &[u8]) -> Result<Header, Fault> {
        let mut header = Header {
            encoding: Encoding::Text,
            elements: Vec::new(),
            texture: None,
        };
        let text = String::from_utf8_lossy(bytes).replace('\r', "\n");
        for line in text.lines() {
            let words: Vec<&str> = line.split_ascii_whitespace().collect();
            match words[..] {
                ["format", format, _] => {
                    header.encoding = match format {
                        "ascii" => Encoding::Text,
                        "binary_little_endian" => Encoding::Little,
                        "binary_big_endian" => Encoding::Big,
                        _ => return Err(broken(line)),
                    };
                }
                ["comment", "TextureFile", ..] => {
                    let name = line
                        .split_once("TextureFile")
                        .map(|(_, name)| name.trim().to_owned());
                    header.texture = name;
                }
                ["element", name, count] => header.elements.push(Element {
                    name: name.to_owned(),
                    count: count.parse().map_err(|_| broken(line))?,
                    properties: Vec::new(),
                }),
                ["property", "list", length, kind, name] => {
                    let length = Some(Kind::of(length).ok_or_else(|| broken(line))?);
                    header.add(length, kind, name, line)?;
                }
                ["property", kind, name] => header.add(None, kind, name, line)?,
                _ => {}
            }
        }
        Ok(header)
    }

    pub fn add(
        &mut self,
        length: Option<Kind>,
        kind: &str,
        name: &str,
        line: &str,
    ) -> Result<(), Fault> {
        let kind = Kind::of(kind).ok_or_else(|| broken(line))?;
        let element = self.elements.last_mut().ok_or_else(|| broken(line))?;
        element.properties.push(Property {
            name: name.to_owned(),
            length,
            kind,
        });
        Ok(())
    }
}

pub fn broken(line: &str) -> Fault {
    let line: String = line.chars().take(60).collect();
    Fault::new(format!(
        "the header of this PLY says `{line}`, which is not known"
    ))
    .help("export it again")
}
