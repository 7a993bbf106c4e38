//! What an image's file holds beside its pixels: EXIF, XMP, a colour profile, the depth of its
//! channels. Only looked at, for [`crate::read::headers`] has the verdict; damage ends the walk.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// Longer blocks are left unread.
const MAX_BLOCK_BYTES: u64 = 4 << 20;
/// Segments or chunks before an image's pixels; real files have some dozens.
const MAX_BLOCKS: usize = 4096;

#[derive(Debug, Default)]
pub struct Blocks {
    /// A TIFF structure.
    pub exif: Option<Vec<u8>>,
    pub xmp: Option<String>,
    /// An ICC profile; zlib-compressed in PNG, where only its name is kept.
    pub icc: Option<Vec<u8>>,
    pub icc_name: Option<String>,
    pub bits: Option<u8>,
    pub colour: Option<&'static str>,
    pub progressive: bool,
}

/// # Errors
/// When the file cannot be read.
pub fn read(path: &Path) -> io::Result<Blocks> {
    let mut reader = BufReader::new(File::open(path)?);
    let mut blocks = Blocks::default();
    let mut magic = [0; 12];
    if reader.read_exact(&mut magic).is_err() {
        return Ok(blocks);
    }
    let walked = match magic {
        [0xff, 0xd8, ..] => jpeg(&mut reader, &mut blocks),
        [0x89, b'P', b'N', b'G', ..] => png(&mut reader, &mut blocks),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P'] => {
            webp(&mut reader, &mut blocks)
        }
        _ => Ok(()),
    };
    match walked {
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => Err(error),
        _ => Ok(blocks),
    }
}

fn array<const N: usize>(reader: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    reader.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn block(reader: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn skip(reader: &mut impl Seek, length: u64) -> io::Result<()> {
    let distance = i64::try_from(length).map_err(io::Error::other)?;
    reader.seek(SeekFrom::Current(distance)).map(|_| ())
}

/// Segments up to the first scan (ITU-T T.81, annex B).
fn jpeg<R: Read + Seek>(reader: &mut R, blocks: &mut Blocks) -> io::Result<()> {
    reader.seek(SeekFrom::Start(2))?;
    for _ in 0..MAX_BLOCKS {
        let [first, marker] = array(reader)?;
        if first != 0xff || marker == 0xda || marker == 0xd9 {
            break;
        }
        if marker == 0xff {
            reader.seek(SeekFrom::Current(-1))?;
            continue;
        }
        let length = u16::from_be_bytes(array(reader)?).saturating_sub(2);
        let segment = block(reader, length.into())?;
        match marker {
            0xc4 | 0xc8 | 0xcc => {}
            0xc0..=0xcf => {
                blocks.progressive = marker == 0xc2;
                blocks.bits = segment.first().copied();
                blocks.colour = segment.get(5).map(|components| match components {
                    1 => "grey",
                    3 => "colour",
                    4 => "CMYK",
                    _ => "of an unusual number of channels",
                });
            }
            0xe1 if segment.starts_with(b"Exif\0\0") => {
                blocks.exif = segment.get(6..).map(<[u8]>::to_vec)
            }
            0xe1 => {
                if let Some(packet) = segment.strip_prefix(b"http://ns.adobe.com/xap/1.0/\0") {
                    blocks.xmp = Some(String::from_utf8_lossy(packet).into_owned());
                }
            }
            // The first part holds the head, in which the name stands.
            0xe2 if segment.starts_with(b"ICC_PROFILE\0") && blocks.icc.is_none() => {
                blocks.icc = segment.get(14..).map(<[u8]>::to_vec);
            }
            _ => {}
        }
    }
    Ok(())
}

/// Chunks (<https://www.w3.org/TR/png-3/#11Chunks>).
fn png<R: Read + Seek>(reader: &mut R, blocks: &mut Blocks) -> io::Result<()> {
    reader.seek(SeekFrom::Start(8))?;
    for _ in 0..MAX_BLOCKS {
        let length = u64::from(u32::from_be_bytes(array(reader)?));
        let kind: [u8; 4] = array(reader)?;
        let wanted = matches!(&kind, b"IHDR" | b"eXIf" | b"iTXt" | b"iCCP");
        if &kind == b"IEND" {
            break;
        }
        if !wanted || length > MAX_BLOCK_BYTES {
            skip(reader, length + 4)?;
            continue;
        }
        let content = block(reader, length)?;
        skip(reader, 4)?;
        match &kind {
            b"IHDR" => {
                blocks.bits = content.get(8).copied();
                blocks.colour = content.get(9).map(|colour| match colour {
                    0 => "grey",
                    2 => "colour",
                    3 => "palette",
                    4 => "grey with transparency",
                    6 => "colour with transparency",
                    _ => "of an unknown kind of colour",
                });
            }
            b"eXIf" => blocks.exif = Some(content),
            b"iTXt" if content.starts_with(b"XML:com.adobe.xmp\0") => {
                blocks.xmp = Some(String::from_utf8_lossy(&content).into_owned());
            }
            b"iCCP" => {
                let name = content.split(|byte| *byte == 0).next().unwrap_or_default();
                blocks.icc_name = Some(String::from_utf8_lossy(name).into_owned());
            }
            _ => {}
        }
    }
    Ok(())
}

/// Chunks (<https://developers.google.com/speed/webp/docs/riff_container>).
fn webp<R: Read + Seek>(reader: &mut R, blocks: &mut Blocks) -> io::Result<()> {
    blocks.bits = Some(8);
    blocks.colour = Some("colour");
    for _ in 0..MAX_BLOCKS {
        let kind: [u8; 4] = array(reader)?;
        let length = u64::from(u32::from_le_bytes(array(reader)?));
        let padded = length + length % 2;
        if !matches!(&kind, b"EXIF" | b"XMP " | b"ICCP") || length > MAX_BLOCK_BYTES {
            skip(reader, padded)?;
            continue;
        }
        let content = block(reader, length)?;
        skip(reader, padded - length)?;
        match &kind {
            b"EXIF" => {
                let tiff = content.strip_prefix(b"Exif\0\0").unwrap_or(&content);
                blocks.exif = Some(tiff.to_vec());
            }
            b"XMP " => blocks.xmp = Some(String::from_utf8_lossy(&content).into_owned()),
            _ => blocks.icc = Some(content),
        }
    }
    Ok(())
}
