//! Floors, halls, periods and the opening: the keys of `exhibition.yaml` that scenes and relics
//! refer to.

use super::cx::Cx;
use super::fields::Fields;
use super::scalars::{alt, id, list, media, number_in, numbers, string, text, wrong};
use crate::model::{Opening, PeriodYear};
use crate::source::{Located, Node, Value};
use crate::values::{DraftBuilding, DraftFloor, DraftHall, DraftPeriod, DraftPlan, MediaKind};

pub fn read(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> DraftBuilding {
    DraftBuilding {
        floors: each(fields, "floors", cx, floor),
        halls: each(fields, "halls", cx, hall),
        periods: each(fields, "periods", cx, period),
        opening: fields
            .get("opening")
            .and_then(|node| opening(node, cx))
            .unwrap_or_default(),
    }
}

fn each<'d, T>(
    fields: &mut Fields<'_>,
    key: &'static str,
    cx: &mut Cx<'_, 'd>,
    read: impl Fn(&Node, &mut Cx<'_, 'd>) -> Option<T>,
) -> Vec<T> {
    let Some(node) = fields.get(key) else {
        return Vec::new();
    };
    list(node, cx)
        .iter()
        .filter_map(|node| read(node, cx))
        .collect()
}

fn floor(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftFloor> {
    let mut fields = Fields::of(node, "a floor", cx)?;
    let floor_id = fields
        .need("id", "a floor", cx)
        .and_then(|node| id(node, cx));
    let title = fields
        .need("title", "a floor", cx)
        .and_then(|node| text(node, cx));
    let level = fields.get("level").and_then(|node| level(node, cx));
    let plan = fields.get("plan").and_then(|node| plan(node, cx));
    fields.finish(cx);
    Some(DraftFloor {
        id: floor_id?,
        title,
        level,
        plan,
    })
}

/// No building has more storeys than this.
const LEVELS: std::ops::RangeInclusive<i32> = -200..=200;

fn level(node: &Node, cx: &mut Cx<'_, '_>) -> Option<i32> {
    let found = match &node.value {
        Value::Scalar {
            text,
            quoted: false,
        } => text.parse().ok().filter(|level| LEVELS.contains(level)),
        _ => None,
    };
    found.or_else(|| wrong(node, "a whole number such as 0, 1 or -1", cx))
}

fn plan(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftPlan> {
    let mut fields = Fields::of(node, "a plan", cx)?;
    let image = fields
        .need("image", "a plan", cx)
        .and_then(|node| media(node, MediaKind::Image, cx));
    let width = fields
        .need("width_m", "a plan", cx)
        .and_then(|node| number_in(node, 0.1..=100_000.0, cx));
    let origin = fields
        .get("origin")
        .and_then(|node| numbers::<2>(node, cx))
        .unwrap_or_default();
    fields.finish(cx);
    Some(DraftPlan {
        image: image?,
        width: width?,
        origin,
    })
}

fn hall(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftHall> {
    let mut fields = Fields::of(node, "a hall", cx)?;
    let hall_id = fields
        .need("id", "a hall", cx)
        .and_then(|node| id(node, cx));
    let title = fields
        .need("title", "a hall", cx)
        .and_then(|node| text(node, cx));
    let alt = fields.get("alt").and_then(|node| alt(node, cx));
    let floor = fields.get("floor").and_then(|node| string(node, cx));
    let mesh = fields
        .get("mesh")
        .and_then(|node| media(node, MediaKind::Model, cx));
    fields.finish(cx);
    Some(DraftHall {
        id: hall_id?,
        title,
        alt,
        floor,
        mesh,
    })
}

fn period(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftPeriod> {
    let mut fields = Fields::of(node, "a period", cx)?;
    let period_id = fields
        .need("id", "a period", cx)
        .and_then(|node| id(node, cx));
    let title = fields
        .need("title", "a period", cx)
        .and_then(|node| text(node, cx));
    let from = fields.get("from").and_then(|node| year(node, cx));
    let to = fields.get("to").and_then(|node| year(node, cx));
    fields.finish(cx);
    Some(DraftPeriod {
        id: period_id?,
        title,
        from,
        to,
    })
}

fn year(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Located<PeriodYear>> {
    let text = string(node, cx)?;
    let Some(value) = PeriodYear::parse(&text.value) else {
        cx.error_with_help(
            "bad-date",
            &node.span,
            format!("`{}` is no EDTF date", text.value),
            "write the year with four digits: \"1644\"; 1046 BCE is \"-1045\", since 1 BCE is \"0000\"",
        );
        return None;
    };
    Some(Located {
        value,
        place: text.place,
    })
}

/// `{flight: dollhouse}`, or `none`.
fn opening(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Opening> {
    if !matches!(node.value, Value::Mapping(_)) {
        return flight(node, cx);
    }
    let mut fields = Fields::of(node, "an opening", cx)?;
    let found = fields
        .need("flight", "an opening", cx)
        .and_then(|node| flight(node, cx));
    fields.finish(cx);
    found
}

fn flight(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Opening> {
    match &node.value {
        Value::Scalar { text, .. } if text == "dollhouse" => Some(Opening::Dollhouse),
        Value::Scalar { text, .. } if text == "none" => Some(Opening::None),
        _ => wrong(node, "`{flight: dollhouse}` or `none`", cx),
    }
}
