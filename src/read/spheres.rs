//! `extent` and `tilt` of a scene: what its panorama's file does not say itself, or says wrongly.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::cx::Cx;
use super::fields::Fields;
use super::scalars::number_in;
use crate::model::{Header, MediaPath, PanoramaCrop, Tilt};
use crate::source::Node;
use crate::values::{DraftScene, MediaState};

const ANGLE: RangeInclusive<f64> = -90.0..=90.0;
/// By so many degrees a sphere's edge may be missed: authors round.
const SLACK: f64 = 0.5;

/// `extent: {width, height, middle}`: degrees that the image spans, and how far its middle lies
/// above the horizon.
pub fn extent(node: &Node, cx: &mut Cx<'_, '_>) -> Option<PanoramaCrop> {
    let mut fields = Fields::of(node, "an extent", cx)?;
    let mut degrees = |key, most: f64, cx: &mut Cx<'_, '_>| {
        let node = fields.need(key, "an extent", cx)?;
        number_in(node, 0.1..=most, cx)
    };
    let width = degrees("width", 360.0, cx);
    let height = degrees("height", 180.0, cx);
    let middle = fields.get("middle");
    let middle = middle.map_or(Some(0.0), |node| number_in(node, ANGLE, cx));
    fields.finish(cx);
    let (width, height, middle) = (width?, height?, middle?);
    let (top, bottom) = (middle + height / 2.0, middle - height / 2.0);
    if top > 90.0 + SLACK || bottom < -90.0 - SLACK {
        let message = format!("this image would reach from {bottom}° to {top}°, beyond a pole");
        cx.error("out-of-range", &node.span, message);
        return None;
    }
    Some(PanoramaCrop {
        left: 0.5 - width / 720.0,
        top: ((90.0 - top) / 180.0).max(0.0),
        width: width / 360.0,
        height: (height / 180.0).min(1.0),
    })
}

/// `tilt: {pitch, roll}`: how the camera stood.
pub fn tilt(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Tilt> {
    let mut fields = Fields::of(node, "a tilt", cx)?;
    let mut angle = |key, cx: &mut Cx<'_, '_>| {
        let node = fields.get(key);
        node.and_then(|node| number_in(node, ANGLE, cx))
            .unwrap_or(0.0)
    };
    let tilt = Tilt {
        pitch: angle("pitch", cx),
        roll: angle("roll", cx),
    };
    fields.finish(cx);
    Some(tilt)
}

/// What the authors of scenes say of a panorama counts for it, wherever it is shown.
pub fn apply(scenes: &[DraftScene], media: &mut BTreeMap<MediaPath, MediaState>) {
    for scene in scenes {
        let panorama = scene.panorama.as_ref();
        let Some(MediaState::Ready(file)) = panorama.and_then(|path| media.get_mut(&path.value))
        else {
            continue;
        };
        if let Header::Image(image) = &mut file.header {
            if let Some(extent) = scene.extent {
                image.stale_gpano = false;
                image.crop = (extent != PanoramaCrop::FULL).then_some(extent);
            }
            if let Some(tilt) = scene.tilt {
                image.tilt = tilt;
            }
        }
    }
}
