//! Directions, views and poses.

use super::cx::Cx;
use super::fields::Fields;
use super::scalars::{list, number, number_in, numbers, wrong};
use crate::model::{Aim, ObjectView, Pose, View, normalised_yaw};
use crate::source::{Node, Value};
use crate::values::MoveView;

const PITCH: std::ops::RangeInclusive<f64> = -90.0..=90.0;

fn yaw(node: Option<&Node>, cx: &mut Cx<'_, '_>) -> f64 {
    node.and_then(|node| number(node, cx))
        .map_or(0.0, normalised_yaw)
}

fn pitch(node: Option<&Node>, cx: &mut Cx<'_, '_>) -> f64 {
    node.and_then(|node| number_in(node, PITCH, cx))
        .unwrap_or(0.0)
}

/// `yaw` and `pitch` among the keys of a view; what is left out is 0.
pub fn aim(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Aim {
    Aim {
        yaw: yaw(fields.get("yaw"), cx),
        pitch: pitch(fields.get("pitch"), cx),
    }
}

/// As [`aim`], where both keys may be left out together.
pub fn given_aim(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Option<Aim> {
    let given = [fields.get("yaw"), fields.get("pitch")];
    let aim = aim(fields, cx);
    given.iter().any(Option::is_some).then_some(aim)
}

/// `arrive: {yaw: -90}`.
pub fn arrive(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Option<Aim> {
    let mut inner = Fields::of(fields.get("arrive")?, "`arrive`", cx)?;
    let found = aim(&mut inner, cx);
    inner.finish(cx);
    Some(found)
}

/// `view: {yaw, pitch, hfov}` of a panorama.
pub fn view(node: &Node, cx: &mut Cx<'_, '_>) -> Option<View> {
    let mut fields = Fields::of(node, "a view of a panorama", cx)?;
    let aim = aim(&mut fields, cx);
    let hfov = hfov(&mut fields, cx).unwrap_or(View::DEFAULT_HFOV);
    fields.finish(cx);
    Some(View { aim, hfov })
}

/// `view: {yaw, pitch, distance}` of a relic.
pub fn object_view(node: &Node, cx: &mut Cx<'_, '_>) -> Option<ObjectView> {
    let mut fields = Fields::of(node, "a view of a relic", cx)?;
    let found = ObjectView {
        yaw: yaw(fields.get("yaw"), cx),
        pitch: pitch(fields.get("pitch"), cx),
        distance: distance(&mut fields, cx),
    };
    fields.finish(cx);
    Some(found)
}

/// `view: {yaw, pitch}` of a move, with `hfov` in a panorama and `distance` from a relic.
pub fn move_view(node: &Node, cx: &mut Cx<'_, '_>) -> Option<MoveView> {
    let mut fields = Fields::of(node, "the view of a move", cx)?;
    let found = MoveView {
        aim: aim(&mut fields, cx),
        hfov: hfov(&mut fields, cx),
        distance: distance(&mut fields, cx),
    };
    fields.finish(cx);
    Some(found)
}

fn hfov(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Option<f64> {
    let node = fields.get("hfov")?;
    number_in(node, 20.0..=140.0, cx)
}

fn distance(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Option<f64> {
    let node = fields.get("distance")?;
    number_in(node, 1e-6..=1e6, cx)
}

/// `pose: {position: [x, y, z], heading: …}`.
pub fn pose(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Pose> {
    let mut fields = Fields::of(node, "a pose", cx)?;
    let pose = Pose {
        position: fields
            .get("position")
            .and_then(|node| numbers::<3>(node, cx)),
        heading: fields
            .get("heading")
            .and_then(|node| number(node, cx))
            .map(|heading| heading.rem_euclid(360.0)),
    };
    fields.finish(cx);
    Some(pose)
}

/// `area: [[yaw, pitch], …]`: at least three corners.
pub fn area(node: &Node, cx: &mut Cx<'_, '_>) -> Vec<Aim> {
    let items = list(node, cx);
    if matches!(node.value, Value::Sequence(_)) && items.len() < 3 {
        wrong::<()>(node, "at least three corners [yaw, pitch]", cx);
    }
    let mut corners = Vec::new();
    for item in items {
        if let Some([yaw, pitch]) = numbers::<2>(item, cx) {
            if !PITCH.contains(&pitch) {
                cx.error(
                    "out-of-range",
                    &item.span,
                    format!("pitch {pitch} is outside -90 to 90"),
                );
            }
            corners.push(Aim {
                yaw: normalised_yaw(yaw),
                pitch,
            });
        }
    }
    corners
}

/// The middle of an area: the direction of the sum of its corners' directions, so that an
/// area across yaw ±180 has its middle there.
pub fn middle(corners: &[Aim]) -> Aim {
    let mut sum = [0.0_f64; 3];
    for Aim { yaw, pitch } in corners {
        let (yaw, pitch) = (yaw.to_radians(), pitch.to_radians());
        sum[0] += yaw.sin() * pitch.cos();
        sum[1] += pitch.sin();
        sum[2] -= yaw.cos() * pitch.cos();
    }
    let [x, y, z] = sum;
    Aim {
        yaw: x.atan2(-z).to_degrees(),
        pitch: y.atan2(x.hypot(z)).to_degrees(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_area_may_lie_behind() {
        let corner = |yaw, pitch| Aim { yaw, pitch };
        let behind = middle(&[
            corner(170.0, -10.0),
            corner(-170.0, -10.0),
            corner(-170.0, 10.0),
            corner(170.0, 10.0),
        ]);
        assert!(
            (behind.yaw.abs() - 180.0).abs() < 1e-9 && behind.pitch.abs() < 1e-9,
            "{behind:?}"
        );
    }
}
