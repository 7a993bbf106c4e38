//! What can be told of a scan before it is in an exhibition. The verdict is that of
//! [`crate::read::headers`]; here is everything else that its file says of itself.

pub mod blocks;
mod facts;
mod film;
pub mod gpano;
mod icc;
mod image;
mod model;
mod report;
mod sound;

pub use facts::Fact;
pub use report::{Report, report, severity};
