//! A drawing (SVG) only draws: whoever opens the published file by itself runs nothing and calls
//! nobody.

use crate::diagnostics::Finding;
use crate::model::Header;
use crate::values::MediaUse;

pub fn check(used: &MediaUse, header: &Header, findings: &mut Vec<Finding>) {
    let Header::Image(image) = header else {
        return;
    };
    findings.extend(image.forbidden.iter().map(|forbidden| {
        let message = format!(
            "`{}` {} (its line {})",
            used.path.value, forbidden.deed, forbidden.line
        );
        Finding::error("unsafe-drawing", used.path.place.clone(), message).help(
            "take that out, or save it as plain SVG with its pictures embedded; else export it as PNG",
        )
    }));
}
