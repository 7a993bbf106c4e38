//! `tours/<id>.md`.

use super::cx::Cx;
use super::directions::{move_view, view};
use super::fields::Fields;
use super::narration::narration;
use super::page::{Opened, each_file, merge_text, page};
use super::scalars::{id, list, seconds, string, text, times};
use super::{Desk, Folder};
use crate::source::{Located, Node};
use crate::values::{DraftMove, DraftMoveAim, DraftStop, DraftStopTarget, DraftTour, MediaUse};

pub fn read(
    id: &str,
    opened: &[Opened],
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<DraftTour> {
    let mut tour = DraftTour {
        page: page(id, opened, desk, uses)?,
        stops: Vec::new(),
    };
    each_file(opened, "a tour", desk, uses, |is_main, fields, cx| {
        merge_text(&mut tour.page.title, fields.get("title"), cx);
        if is_main && let Some(node) = fields.need("stops", "a tour", cx) {
            tour.stops = list(node, cx)
                .iter()
                .filter_map(|node| stop(node, folder, cx))
                .collect();
        }
    });
    Some(tour)
}

fn stop(node: &Node, folder: &Folder<'_>, cx: &mut Cx<'_, '_>) -> Option<DraftStop> {
    let mut fields = Fields::of(node, "a stop", cx)?;
    let target = target(&mut fields, node, cx);
    let stop = target.map(|target| DraftStop {
        place: cx.at(&node.span),
        id: fields.get("id").and_then(|node| id(node, cx)),
        target,
        dwell: fields.get("dwell").and_then(|node| seconds(node, cx)),
        moves: fields.get("moves").map_or_else(Vec::new, |node| {
            list(node, cx)
                .iter()
                .filter_map(|node| camera_move(node, folder, cx))
                .collect()
        }),
        narration: fields
            .get("narration")
            .and_then(|node| narration(node, folder, cx)),
        title: fields.get("title").and_then(|node| text(node, cx)),
    });
    if stop.is_some() {
        fields.finish(cx);
    }
    stop
}

fn target(fields: &mut Fields<'_>, node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftStopTarget> {
    let scene = fields.get("scene").and_then(|node| string(node, cx));
    let object = fields.get("object").and_then(|node| string(node, cx));
    match (scene, object) {
        (Some(scene), None) => Some(DraftStopTarget::Scene {
            scene,
            view: fields.get("view").and_then(|node| view(node, cx)),
        }),
        (None, Some(object)) => Some(DraftStopTarget::Object {
            object,
            annotation: fields.get("annotation").and_then(|node| string(node, cx)),
        }),
        (Some(_), Some(object)) => {
            cx.push(crate::diagnostics::Finding::error(
                "two-kinds",
                object.place,
                "a stop is in a scene or at an object, and this names both",
            ));
            None
        }
        (None, None) => {
            cx.error(
                "missing-key",
                &node.span,
                "a stop needs `scene` or `object`",
            );
            None
        }
    }
}

fn camera_move(node: &Node, folder: &Folder<'_>, cx: &mut Cx<'_, '_>) -> Option<DraftMove> {
    let mut fields = Fields::of(node, "a move", cx)?;
    let at = fields
        .need("at", "a move", cx)
        .and_then(|node| times(node, folder.languages, cx));
    let over = fields.get("over").and_then(|node| seconds(node, cx));
    let view = fields.get("view").and_then(|node| {
        let place = cx.at(&node.span);
        move_view(node, cx).map(|value| Located { value, place })
    });
    let annotation = fields.get("annotation");
    let aim = match (view, annotation) {
        (Some(_), Some(annotation)) => {
            cx.error(
                "two-kinds",
                &annotation.span,
                "a move leads to a view or to an annotation, and this names both",
            );
            None
        }
        (Some(view), None) => Some(DraftMoveAim::View(view)),
        (None, Some(node)) => string(node, cx).map(DraftMoveAim::Annotation),
        (None, None) => {
            if fields.get("view").is_none() {
                cx.error(
                    "missing-key",
                    &node.span,
                    "a move needs `view` or `annotation`",
                );
            }
            None
        }
    };
    fields.finish(cx);
    Some(DraftMove {
        at: at?,
        over,
        aim: aim?,
    })
}
