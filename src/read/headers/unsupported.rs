//! Formats that scanners and cameras write and browsers cannot show: each is named, with the way out.

use crate::diagnostics::Fault;

/// By the first bytes of a file.
pub fn recognise(magic: &[u8]) -> Option<Fault> {
    let name = name(magic)?;
    let help = match name {
        "a Radiance HDR image" | "an OpenEXR image" => {
            "tone-map it in the program that made it and save it as a JPEG of high quality"
        }
        "a PLY mesh or point cloud" | "an FBX model" | "an E57 point cloud" => {
            "export it as GLB, for instance with Blender"
        }
        _ => {
            "open it in any image program and save it as a JPEG of high quality (or PNG for drawings)"
        }
    };
    Some(Fault::new(format!("this is {name}, which is not supported")).help(help))
}

fn name(magic: &[u8]) -> Option<&'static str> {
    Some(match magic {
        [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => "a TIFF image",
        [b'G', b'I', b'F', b'8', ..] => "a GIF image",
        [b'8', b'B', b'P', b'S', ..] => "a Photoshop document",
        [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] | [0xff, 0x4f, 0xff, 0x51, ..] => {
            "a JPEG 2000 image"
        }
        [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] | [0xff, 0x0a, ..] => "a JPEG XL image",
        [b'B', b'M', ..] if magic.get(6..10) == Some(&[0, 0, 0, 0]) => "a BMP image",
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.get(..4)? {
            b"avif" | b"avis" => "an AVIF image",
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => {
                "a HEIC image"
            }
            _ => return None,
        },
        [0x76, 0x2f, 0x31, 0x01, ..] => "an OpenEXR image",
        _ if magic.starts_with(b"Kaydara FBX") => "an FBX model",
        _ if magic.starts_with(b"ASTM-E57") => "an E57 point cloud",
        _ => return None,
    })
}
