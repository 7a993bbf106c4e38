//! What one stage hands to the next.

mod job;
mod product;
mod site;

pub use job::{Job, Plan, Work};
pub use product::{ModelProduct, PanoramaProduct, PictureProduct, Product, Products, SizedBlob};
pub use site::{Content, Site};
