//! A hotspot in space can be seen from its scene: no wall of the hall's mesh stands before it.
//! Where one does the viewer hides it, and the author may not have meant that.

use crate::diagnostics::Finding;
use crate::values::{DraftExhibition, DraftHotspot, DraftScene};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for scene in &exhibition.scenes {
        let hidden = scene.hotspots.iter().filter_map(|spot| hidden(spot, scene));
        findings.extend(hidden);
    }
}

fn hidden(hotspot: &DraftHotspot, scene: &DraftScene) -> Option<Finding> {
    let wall = hotspot.wall?;
    let position = hotspot.position.as_ref()?;
    let eye = scene.pose.position?;
    let [x, y, z] = [0, 1, 2].map(|axis| position.value[axis] - eye[axis]);
    let away = x.hypot(y).hypot(z);
    let message = format!(
        "from here a wall of the hall hides this place: the wall is {wall:.1} m away, the place {away:.1} m"
    );
    Some(
        Finding::note("behind-a-wall", position.place.clone(), message).help(
            "is the `position` in metres, with y up and z to the south? What one sees through glass that is a wall to the mesh is placed by `yaw` and `pitch` instead",
        ),
    )
}
