//! What one stage hands to the next.

mod building;
mod dates;
mod draft;
mod job;
mod product;
mod site;
mod tiles;
mod weight;

pub use building::{
    DraftBuilding, DraftFloor, DraftHall, DraftLogo, DraftMuseum, DraftMuseums, DraftPeriod,
    DraftPlan,
};
pub use dates::DraftDates;
pub use draft::*;
pub use job::{CardView, Job, PanoramaSource, Plan, Progress, RelicView, Work};
pub use product::{
    CubeProduct, HallProduct, Heard, ModelLevel, ModelProduct, PanoramaLevel, PanoramaProduct,
    Part, PictureLevel, PictureProduct, PictureTiles, Product, Products, RelicStills, SizedBlob,
    SoundProduct,
};
pub use site::{Content, Hosted, Site, Tiles};
pub use tiles::{TILE_PX, TileNames, TilePack, firsts};
pub use weight::{ByteSize, Weight};
