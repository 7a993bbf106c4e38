//! What one stage hands to the next.

mod building;
mod dates;
mod draft;
mod job;
mod product;
mod site;

pub use building::{
    DraftBuilding, DraftFloor, DraftHall, DraftLogo, DraftMuseum, DraftMuseums, DraftPeriod,
    DraftPlan,
};
pub use dates::DraftDates;
pub use draft::*;
pub use job::{Job, Plan, Progress, Work};
pub use product::{ModelProduct, PanoramaProduct, PictureProduct, Product, Products, SizedBlob};
pub use site::{Content, Site};
