//! Halls, floors and periods as the viewer reads them.

use super::super::RenderError;
use super::structure::picture;
use crate::model::{Exhibition, Opening};
use crate::tour;
use crate::values::Products;

pub fn halls(exhibition: &Exhibition) -> Vec<tour::Hall> {
    let halls = exhibition.building.halls.iter();
    halls
        .map(|hall| tour::Hall {
            id: hall.id.clone(),
            floor: hall.floor.clone(),
        })
        .collect()
}

/// # Errors
/// When nothing was made of a plan.
pub fn floors(
    exhibition: &Exhibition,
    products: &Products,
) -> Result<Vec<tour::Floor>, RenderError> {
    let floors = exhibition.building.floors.iter();
    floors
        .map(|floor| {
            let plan = floor.plan.as_ref().map(|plan| {
                let product = products.picture(&exhibition.id, &plan.image);
                let product =
                    product.ok_or_else(|| RenderError::missing(&exhibition.id, &plan.image))?;
                Ok(tour::FloorPlan {
                    picture: picture(product),
                    width: plan.width,
                    origin: plan.origin,
                })
            });
            Ok(tour::Floor {
                id: floor.id.clone(),
                level: floor.level,
                plan: plan.transpose()?,
            })
        })
        .collect()
}

pub fn periods(exhibition: &Exhibition) -> Vec<tour::Period> {
    let periods = exhibition.building.periods.iter();
    periods
        .map(|period| tour::Period {
            id: period.id.clone(),
            from: period.from.as_ref().map(|from| from.year),
            to: period.to.as_ref().map(|to| to.year),
        })
        .collect()
}

pub fn opening(exhibition: &Exhibition) -> tour::Opening {
    match exhibition.building.opening {
        Opening::None => tour::Opening::None,
        Opening::Dollhouse => tour::Opening::Dollhouse,
    }
}
