//! A model is as high as `dimensions.height` says: where it is not, its unit is probably another.

use crate::diagnostics::Finding;
use crate::model::{FactLabel, Header, RELIC_UNITS, Units};
use crate::values::{DraftExhibition, DraftForm, DraftMedium, DraftObject, MediaState};

/// Scans have plinths and lose rims; nobody confuses units by less.
const TOLERANCE: f64 = 1.5;
/// How near another unit must come to be suggested.
const NEAR: f64 = 1.1;

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for object in &exhibition.objects {
        let Some(written) = height(object) else {
            continue;
        };
        // Further models may show a part of the relic.
        let model = object.media.iter().find_map(|medium| match medium.form {
            DraftForm::Model { units, rotate, .. } => Some((medium, units, rotate)),
            _ => None,
        });
        if let Some((medium, units, rotate)) = model
            && let Some(extent) = extent(medium, rotate, exhibition)
            && !agree(extent * units.metres, written, TOLERANCE)
        {
            findings.push(contradiction(medium, extent, units, written));
        }
    }
}

/// `dimensions.height` in metres, if it is a measure.
fn height(object: &DraftObject) -> Option<f64> {
    let fact = object
        .facts
        .iter()
        .find(|fact| fact.label == FactLabel::Known("dimensions.height"))?;
    let (_, text) = fact.values.first()?.iter().next()?;
    metres(text)
}

/// `32.5 cm`, `32,5cm`, `1.2 m`.
fn metres(text: &str) -> Option<f64> {
    let text = text.trim();
    let unit_at = text.find(|c: char| c.is_alphabetic())?;
    let number: f64 = text[..unit_at].trim().replace(',', ".").parse().ok()?;
    let unit = text[unit_at..].trim();
    let unit = RELIC_UNITS.into_iter().find(|known| known.name == unit)?;
    (number.is_finite() && number > 0.0).then_some(number * unit.metres)
}

/// Height of the turned model in the file's own unit.
fn extent(medium: &DraftMedium, rotate: [f64; 3], exhibition: &DraftExhibition) -> Option<f64> {
    let MediaState::Ready(file) = exhibition.media.get(&medium.file.value)? else {
        return None;
    };
    let Header::Model(model) = &file.header else {
        return None;
    };
    let [low, high] = model.bounds?;
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for corner in 0..8 {
        let pick = |axis: usize| [low, high][(corner >> axis) & 1][axis];
        let y = turned_y([pick(0), pick(1), pick(2)], rotate);
        least = least.min(y);
        most = most.max(y);
    }
    let extent = most - least;
    (extent.is_finite() && extent > 0.0).then_some(extent)
}

/// Y after turning about X, then Y, then Z (degrees).
fn turned_y([x, y, z]: [f64; 3], rotate: [f64; 3]) -> f64 {
    let [a, b, c] = rotate.map(f64::to_radians);
    let (y, z) = (y * a.cos() - z * a.sin(), y * a.sin() + z * a.cos());
    let x = x * b.cos() + z * b.sin();
    x * c.sin() + y * c.cos()
}

fn agree(one: f64, other: f64, factor: f64) -> bool {
    (1.0 / factor..=factor).contains(&(one / other))
}

fn contradiction(medium: &DraftMedium, extent: f64, units: Units, written: f64) -> Finding {
    let meant = RELIC_UNITS
        .into_iter()
        .find(|known| agree(extent * known.metres, written, NEAR));
    Finding::warning(
        "height-contradicts",
        medium.file.place.clone(),
        format!(
            "in {}, this model is {} high, and `dimensions.height` says {}",
            units.name,
            shown(extent * units.metres),
            shown(written)
        ),
    )
    .help(match meant {
        Some(meant) => format!("did you mean `units: {}`?", meant.name),
        None => "mend `dimensions`, the model's `units`, or `rotate` if it lies on its side".into(),
    })
}

fn shown(metres: f64) -> String {
    if metres < 0.01 {
        format!("{:.3} mm", metres * 1000.0)
    } else if metres < 1.0 {
        format!("{:.1} cm", metres * 100.0)
    } else {
        format!("{metres:.2} m")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_are_read_in_any_unit() {
        assert_eq!(metres("32.5 cm"), Some(0.325));
        assert_eq!(metres("1,5m"), Some(1.5));
        assert_eq!(metres("about a foot"), None);
        assert_eq!(metres("12"), None);
        assert_eq!(metres("0 cm"), None);
    }

    #[test]
    fn a_quarter_turn_lays_a_model_on_its_side() {
        let near = |a: f64, b: f64| (a - b).abs() < 1e-12;
        assert!(near(turned_y([1.0, 2.0, 3.0], [0.0; 3]), 2.0));
        assert!(near(turned_y([1.0, 2.0, 3.0], [90.0, 0.0, 0.0]), -3.0));
        assert!(near(turned_y([1.0, 2.0, 3.0], [0.0, 0.0, 90.0]), 1.0));
    }
}
