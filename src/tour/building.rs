//! Halls, floors, periods, and how a visit opens; their names are in the words.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use super::{ModelLevel, Picture};

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Hall {
    pub id: String,
    pub floor: Option<String>,
    pub mesh: Option<HallMesh>,
}

/// The walls of a hall, in the frame of the scenes' positions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct HallMesh {
    /// Coarsest first, the whole mesh last. Fronts look to where visitors stand: drawn alone they
    /// leave out the walls before whoever looks from outside.
    pub levels: Vec<ModelLevel>,
    /// Its surface alone, in few triangles: to walk on, to point at, and to throw a panorama on.
    pub walk: ModelLevel,
    /// [min, max], metres.
    pub bounds: [[f64; 3]; 2],
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Floor {
    pub id: String,
    /// 0 is the ground floor; absent where the author gives none.
    pub level: Option<i32>,
    pub plan: Option<FloorPlan>,
}

/// A drawing of a floor, north (−Z) up.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct FloorPlan {
    pub picture: Picture,
    /// Metres that the picture is wide; its height follows from its shape.
    pub width: f64,
    /// x and z of its top left corner, metres in the frame of the scenes' positions.
    pub origin: [f64; 2],
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Period {
    pub id: String,
    /// Astronomical years: 0 is 1 BCE, −1045 is 1046 BCE. Absent: open.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub from: Option<i64>,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub to: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(TS))]
pub enum Opening {
    None,
    /// A flight over the model of the whole exhibition into the first scene.
    Dollhouse,
}
