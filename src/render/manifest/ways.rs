//! The ways from scene to scene as the viewer reads them.

use crate::model;
use crate::tour;

pub fn link(link: &model::Link) -> tour::Link {
    tour::Link {
        id: link.id.clone(),
        scene: link.scene.clone(),
        yaw: link.aim.yaw,
        pitch: link.aim.pitch,
        arrive: arrive(link.arrive),
    }
}

pub fn arrive(arrive: model::Arrive) -> tour::Arrive {
    match arrive {
        model::Arrive::View => tour::Arrive::View,
        model::Arrive::Bearing => tour::Arrive::Bearing,
        model::Arrive::At(aim) => tour::Arrive::At {
            yaw: aim.yaw,
            pitch: aim.pitch,
        },
    }
}

pub fn neighbour(neighbour: &model::Neighbour) -> tour::Neighbour {
    let model::Step { aim, distance } = neighbour.step;
    tour::Neighbour {
        scene: neighbour.scene.clone(),
        yaw: aim.yaw,
        pitch: aim.pitch,
        distance,
    }
}
