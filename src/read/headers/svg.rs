//! SVG drawings: size, and whether they keep to drawing.
//!
//! A page shows a drawing by `<img>`, where nothing in it runs or is fetched. But the published
//! file can also be opened by itself, so what would run or call out there is told here.

use std::fs;
use std::path::Path;

use roxmltree::{Document, Node, NodeType, ParsingOptions};

use super::Reading;
use super::image::check_size;
use crate::diagnostics::Fault;
use crate::model::{Forbidden, ImageFormat, ImageHeader, Orientation, Tilt};

const NAMESPACE: &str = "http://www.w3.org/2000/svg";
/// A plan that a drawing program wrote has some hundred kilobytes.
const MAX_BYTES: u64 = 8 << 20;
const MAX_NODES: u32 = 500_000;
/// CSS's pixels in a unit (<https://www.w3.org/TR/css-values-4/#absolute-lengths>).
const UNITS: [(&str, f64); 7] = [
    ("px", 1.0),
    ("in", 96.0),
    ("cm", 96.0 / 2.54),
    ("mm", 96.0 / 25.4),
    ("pt", 4.0 / 3.0),
    ("pc", 16.0),
    ("", 1.0),
];

/// XML that begins with an `svg` element, or may do so after what often stands before it.
pub fn looks_like_svg(magic: &[u8]) -> bool {
    let text = String::from_utf8_lossy(magic);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    ["<?xml", "<svg", "<!DOCTYPE svg", "<!--"]
        .iter()
        .any(|start| text.starts_with(start))
}

/// # Errors
/// A fault when it is no drawing that a browser can show, or has no size.
pub fn read(path: &Path, length: u64) -> Reading<ImageHeader> {
    if length > MAX_BYTES {
        return Err(Fault::new(
            "this drawing is larger than 8 MiB, too large to be drawn by a browser",
        )
        .help("simplify its paths, or export it as PNG")
        .into());
    }
    let text = String::from_utf8(fs::read(path)?)
        .map_err(|_| Fault::new("this drawing is not UTF-8").help("save it again as plain SVG"))?;
    Ok(header(text.trim_start_matches('\u{feff}'))?)
}

fn header(text: &str) -> Result<ImageHeader, Fault> {
    // Entities can name files, and grow without end.
    if text.contains("<!ENTITY") {
        return Err(
            Fault::new("this drawing declares entities (`<!ENTITY`), which are not read")
                .help("save it again as plain SVG: drawing programs then write them out"),
        );
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let drawing = Document::parse_with_options(text, options).map_err(|error| {
        Fault::new(format!("this drawing is no well-formed XML: {error}"))
            .help("export it again from the program that drew it")
    })?;
    let root = drawing.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(NAMESPACE) {
        return Err(Fault::new(format!(
            "this is XML, but no drawing: its root element is `{}`",
            root.tag_name().name()
        ))
        .help(format!(
            "an SVG begins with `<svg xmlns=\"{NAMESPACE}\" viewBox=\"0 0 420 300\">`"
        )));
    }
    let [width, height] = size(root).ok_or_else(|| {
        Fault::new("this drawing does not say how large it is")
            .help("give its `svg` element a `viewBox`, as in `viewBox=\"0 0 420 300\"`")
    })?;
    check_size(width, height)?;
    Ok(ImageHeader {
        format: ImageFormat::Svg,
        width,
        height,
        orientation: Orientation::Upright,
        crop: None,
        tilt: Tilt::NONE,
        stale_gpano: false,
        forbidden: forbidden(&drawing),
    })
}

/// In pixels: the frame's own size where it is given in units, else that of its coordinates.
fn size(root: Node<'_, '_>) -> Option<[u32; 2]> {
    let given = [root.attribute("width"), root.attribute("height")].map(|side| pixels(side?));
    let sides = match given {
        [Some(width), Some(height)] => [width, height],
        _ => view_box(root.attribute("viewBox")?)?,
    };
    let whole = |side: f64| (side.is_finite() && side > 0.0).then(|| side.round().max(1.0) as u32);
    Some([whole(sides[0])?, whole(sides[1])?])
}

/// Of a length that is no percentage.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let end = length.find(|c: char| c.is_ascii_alphabetic() || c == '%');
    let (number, unit) = length.split_at(end.unwrap_or(length.len()));
    let (_, factor) = UNITS.iter().find(|(known, _)| *known == unit)?;
    number.trim().parse::<f64>().ok().map(|n| n * factor)
}

fn view_box(text: &str) -> Option<[f64; 2]> {
    let numbers = text.split([' ', ',', '\t', '\n', '\r']);
    let numbers: Vec<f64> = numbers
        .filter(|piece| !piece.is_empty())
        .map(|piece| piece.parse().ok())
        .collect::<Option<_>>()?;
    match numbers[..] {
        [_, _, width, height] => Some([width, height]),
        _ => None,
    }
}

/// What would run or call out if the file were opened by itself.
fn forbidden(drawing: &Document<'_>) -> Vec<Forbidden> {
    /// More of them say nothing new.
    const MOST: usize = 20;
    let deeds = drawing.descendants().flat_map(|node| {
        // Lines are counted from the top each time, so only for those that are told.
        let line = move || drawing.text_pos_at(node.range().start).row;
        deeds(node)
            .into_iter()
            .map(move |deed| Forbidden { line: line(), deed })
    });
    deeds.take(MOST).collect()
}

fn deeds(node: Node<'_, '_>) -> Vec<String> {
    let mut deeds = Vec::new();
    match node.node_type() {
        NodeType::PI => {
            let pi = node.pi().map(|pi| pi.target);
            if pi == Some("xml-stylesheet") {
                deeds.push("fetches a stylesheet".to_owned());
            }
            return deeds;
        }
        NodeType::Element => {}
        _ => return deeds,
    }
    match node.tag_name().name() {
        "script" | "handler" | "listener" => deeds.push("runs a script".to_owned()),
        "foreignObject" | "iframe" | "embed" | "object" | "audio" | "video" => {
            deeds.push(format!("holds a `{}`", node.tag_name().name()));
        }
        "style" => {
            let css: String = node.children().filter_map(|text| text.text()).collect();
            deeds.extend(fetched_by_css(&css));
        }
        _ => {}
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value().trim());
        if name.len() > 2 && name.to_ascii_lowercase().starts_with("on") {
            deeds.push(format!("runs a script in `{name}`"));
        } else if matches!(name, "href" | "src") {
            if !is_inside(value) {
                deeds.push(format!("refers to `{}`", shortened(value)));
            }
        } else if value.to_ascii_lowercase().contains("javascript:") {
            deeds.push(format!("runs a script in `{name}`"));
        } else {
            deeds.extend(fetched_by_css(value));
        }
    }
    deeds
}

/// A part of the drawing itself, or a picture written into it.
fn is_inside(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    let picture = ["png", "jpeg", "jpg", "gif", "webp"]
        .iter()
        .any(|kind| address.starts_with(&format!("data:image/{kind}")));
    address.is_empty() || address.starts_with('#') || picture
}

/// `@import`, and `url(…)` that leads elsewhere.
fn fetched_by_css(css: &str) -> Option<String> {
    let lower = css.to_ascii_lowercase();
    if lower.contains("@import") {
        return Some("fetches a stylesheet".to_owned());
    }
    // An escape could hide either.
    if lower.contains('\\') && lower.contains('(') {
        return Some("hides an address behind a `\\`".to_owned());
    }
    let addresses = lower.split("url(").skip(1);
    let mut addresses = addresses.map(|rest| {
        let address = rest.split(')').next().unwrap_or(rest);
        address.trim().trim_matches(['"', '\'']).trim().to_owned()
    });
    let elsewhere = addresses.find(|address| !is_inside(address))?;
    Some(format!("refers to `{}`", shortened(&elsewhere)))
}

fn shortened(address: &str) -> String {
    const MOST: usize = 60;
    match address.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &address[..end]),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(attributes: &str, content: &str) -> String {
        format!(
            "<svg xmlns=\"{NAMESPACE}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {attributes}>{content}</svg>"
        )
    }

    #[test]
    fn sizes_come_from_lengths_else_from_the_view_box() {
        for (attributes, size) in [
            ("viewBox=\"0 0 420 300\"", [420, 300]),
            ("viewBox=\"-10,-10, 420.4 , 0.2\"", [420, 1]),
            ("width=\"210mm\" height=\"297mm\"", [794, 1123]),
            ("width=\"4in\" height=\"72pt\"", [384, 96]),
            (
                "width=\"100%\" height=\"100%\" viewBox=\"0 0 42 30\"",
                [42, 30],
            ),
            ("width=\"42\" viewBox=\"0 0 7 5\"", [7, 5]),
        ] {
            let header = header(&svg(attributes, "")).unwrap();
            assert_eq!([header.width, header.height], size, "{attributes}");
            assert_eq!(header.forbidden, []);
        }
    }

    #[test]
    fn what_is_no_drawing_is_a_fault() {
        for (text, says) in [
            (svg("", ""), "does not say how large"),
            (svg("viewBox=\"0 0 0 0\"", ""), "does not say how large"),
            (svg("viewBox=\"0 0 NaN inf\"", ""), "does not say how large"),
            (svg("viewBox=\"0 0 1e9 1e9\"", ""), "too large"),
            (
                "<svg viewBox=\"0 0 1 1\"/>".to_owned(),
                "root element is `svg`",
            ),
            (
                "<?xml version=\"1.0\"?><kml/>".to_owned(),
                "root element is `kml`",
            ),
            ("<svg".to_owned(), "no well-formed XML"),
            (
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>".to_owned(),
                "entities",
            ),
        ] {
            let fault = header(&text).unwrap_err();
            assert!(fault.message.contains(says), "{text}: {}", fault.message);
        }
    }

    #[test]
    fn a_document_type_alone_is_harmless() {
        let doctype = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n";
        let text = format!("{doctype}{}", svg("viewBox=\"0 0 2 1\"", ""));
        assert!(looks_like_svg(text.as_bytes()));
        assert_eq!(header(&text).unwrap().forbidden, []);
    }

    #[test]
    fn what_runs_or_calls_out_is_told_with_its_line() {
        for (content, deed) in [
            ("<script>alert(1)</script>", "runs a script"),
            ("<g onclick=\"x()\"/>", "runs a script in `onclick`"),
            ("<g OnLoad=\"x()\"/>", "runs a script in `OnLoad`"),
            ("<a href=\"javascript:x()\"/>", "refers to `javascript:x()`"),
            ("<set to=\"javascript:x()\"/>", "runs a script in `to`"),
            (
                "<image href=\"https://example.org/a.png\"/>",
                "refers to `https://example.org/a.png`",
            ),
            (
                "<use xlink:href=\"other.svg#a\"/>",
                "refers to `other.svg#a`",
            ),
            (
                "<image href=\"data:image/svg+xml,x\"/>",
                "refers to `data:image/svg+xml,x`",
            ),
            ("<foreignObject/>", "holds a `foreignObject`"),
            ("<style>@import 'a.css';</style>", "fetches a stylesheet"),
            (
                "<style><![CDATA[a { fill: URL( \"//x.org/a\" ) }]]></style>",
                "refers to `//x.org/a`",
            ),
            (
                "<g style=\"fill:\\75rl(//x.org)\"/>",
                "hides an address behind a `\\`",
            ),
            ("<g filter=\"url(x.svg#f)\"/>", "refers to `x.svg#f`"),
        ] {
            let text = svg("viewBox=\"0 0 2 1\"", &format!("\n\n{content}"));
            let expected = Forbidden {
                line: 3,
                deed: deed.to_owned(),
            };
            assert_eq!(header(&text).unwrap().forbidden, [expected], "{content}");
        }
        let harmless = "<defs><path id=\"a\" d=\"M0 0h1\"/></defs><use href=\"#a\"/><g fill=\"url(#a)\" style=\"filter:url('#b')\"/><image href=\"data:image/png;base64,AA==\"/><style>a{fill:url(#a)}</style>";
        let text = svg("viewBox=\"0 0 2 1\"", harmless);
        assert_eq!(header(&text).unwrap().forbidden, []);
    }

    #[test]
    fn many_nodes_are_refused_before_they_fill_the_memory() {
        let text = svg("viewBox=\"0 0 2 1\"", &"<a/>".repeat(600_000));
        assert!(header(&text).unwrap_err().message.contains("XML"));
    }
}
