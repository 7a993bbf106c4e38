//! Halls, floors and periods as the viewer reads them.

use super::super::RenderError;
use super::structure::{model_level, model_levels, picture};
use crate::model::{Exhibition, MediaPath, Opening};
use crate::tour;
use crate::values::Products;

/// # Errors
/// When nothing was made of a mesh.
pub fn halls(exhibition: &Exhibition, products: &Products) -> Result<Vec<tour::Hall>, RenderError> {
    let mesh = |mesh: &MediaPath| {
        let product = products.hall(&exhibition.id, mesh);
        let product = product.ok_or_else(|| RenderError::missing(&exhibition.id, mesh))?;
        Ok(tour::HallMesh {
            levels: model_levels(&product.levels, 1.0)?,
            walk: model_level(&product.walk, 1.0)?,
            bounds: product.bounds,
        })
    };
    let halls = exhibition.building.halls.iter();
    halls
        .map(|hall| {
            Ok(tour::Hall {
                id: hall.id.clone(),
                floor: hall.floor.clone(),
                mesh: hall.mesh.as_ref().map(mesh).transpose()?,
            })
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
