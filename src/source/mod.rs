//! The text that authors write: files, spans in them, YAML as a tree of spanned nodes, and
//! suggestions for what was misspelt.

mod markdown;
mod slips;
mod suggest;
mod text;
mod world;
mod yaml;

pub use markdown::{ThingFolder, ThingLink, markdown_options, thing_link};
pub use slips::{CURLY, Slip, slip, unread_key};
pub use suggest::did_you_mean;
pub use text::{FileId, Located, Place, SourceFile, Sources, Span};
pub use world::{World, is_ignored};
pub use yaml::{Entry, Node, Value, YamlFault, parse};
