//! Every test of the program as a whole, in one program: linked once, and not once a file.

mod architecture;
mod cache;
mod commands;
mod drafting;
mod drawings;
mod findings;
mod guide;
mod halls;
mod hostile;
mod hotspots;
mod panoramas;
mod preview;
mod publication;
mod reference;
mod rules;
mod scans;
mod schema;
mod support;
mod theme;
