//! QR codes (ISO/IEC 18004): addresses for a telephone's camera, on paper and on screens that
//! are offline.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use crate::tour::Code;

/// Light modules that a scanner needs around a code.
const QUIET_ZONE: i32 = 4;
/// Any mask may be used. Choosing the best would cost eight times as much on every page of a
/// site, and what it avoids (large fields of one shade) addresses hardly make.
const MASK: u8 = 2;

/// Nothing for a text that no code can hold: some 2,300 bytes.
pub fn code(text: &str) -> Option<Code> {
    let segments = QrSegment::make_segments(text);
    let drawn = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        Some(Mask::new(MASK)),
        true,
    )
    .ok()?;
    Some(Code {
        side: u32::try_from(drawn.size() + 2 * QUIET_ZONE).ok()?,
        path: (0..drawn.size()).map(|y| row(&drawn, y)).collect(),
    })
}

/// The dark modules of a row, each run of them as one stroke.
fn row(drawn: &QrCode, y: i32) -> String {
    let mut path = String::new();
    let mut x = 0;
    while x < drawn.size() {
        let run = (x..drawn.size()).take_while(|x| drawn.get_module(*x, y));
        let run = i32::try_from(run.count()).unwrap_or(1);
        if run > 0 {
            let (left, top) = (x + QUIET_ZONE, y + QUIET_ZONE);
            path.push_str(&format!("M{left} {top}.5h{run}"));
        }
        x += run + 1;
    }
    path
}

/// The same drawing as the `code` component's, for codes below a text.
pub fn svg(code: &Code) -> String {
    let Code { side, path } = code;
    format!(
        "<svg class=\"code\" viewBox=\"0 0 {side} {side}\" width=\"112\" height=\"112\" \
         shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCALE: usize = 4;

    /// As a camera sees the drawing: its path is read, not the library's modules.
    fn photographed(code: &Code) -> (usize, Vec<u8>) {
        let side = code.side as usize * SCALE;
        let mut light = vec![255; side * side];
        for stroke in code.path.split('M').skip(1) {
            let (start, length) = stroke.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let y: usize = y.strip_suffix(".5").unwrap().parse().unwrap();
            let (x, length): (usize, usize) = (x.parse().unwrap(), length.parse().unwrap());
            for row in y * SCALE..(y + 1) * SCALE {
                light[row * side + x * SCALE..][..length * SCALE].fill(0);
            }
        }
        (side, light)
    }

    fn scanned(code: &Code) -> String {
        let (side, light) = photographed(code);
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| light[y * side + x]);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_scanner_reads_what_was_written() {
        for text in [
            "https://example.org/",
            "https://example.org/museums/zh-hans/bronze-and-clay/objects/painted-jar.html#note-1?a=b&c=d",
            "https://例子.中国/青铜/鼎.html",
            &format!("https://example.org/{}", "long/".repeat(120)),
        ] {
            assert_eq!(scanned(&code(text).unwrap()), text);
        }
    }

    #[test]
    fn what_no_code_can_hold_gets_none() {
        assert_eq!(code(&"x".repeat(4000)), None);
    }
}
