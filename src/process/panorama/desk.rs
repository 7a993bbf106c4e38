//! A scan on the desk: what is known of it from an earlier build is taken, and the scan is opened
//! once, when the first thing has to be made of it.

use super::source::Source;
use super::{REVISION, Scan, still};
use crate::cache::Cache;
use crate::model::View;
use crate::process::ProcessError;
use crate::process::parts::{Desk, Parts};
use crate::process::pixels::Pixels;

pub struct PanoramaDesk<'a> {
    scan: &'a Scan<'a>,
    parts: Parts<'a>,
    source: Option<Source>,
    /// The last view that was rendered: several pictures are made of one.
    rendered: Option<(View, Pixels)>,
}

impl Desk for PanoramaDesk<'_> {
    fn parts(&self) -> &Parts<'_> {
        &self.parts
    }
}

impl<'a> PanoramaDesk<'a> {
    pub fn new(scan: &'a Scan<'a>, cache: &'a Cache) -> PanoramaDesk<'a> {
        let made_from = format!("panorama {REVISION} {:?} {}", scan.source, scan.digest);
        PanoramaDesk {
            scan,
            parts: Parts::of(made_from, cache),
            source: None,
            rendered: None,
        }
    }

    pub fn source(&mut self) -> Result<&Source, ProcessError> {
        let source = match self.source.take() {
            Some(source) => source,
            None => {
                let opened = Source::open(self.scan.disk, self.scan.source)?;
                if !(self.scan.is_unchanged)() {
                    self.parts.forget();
                }
                opened
            }
        };
        Ok(self.source.insert(source))
    }

    pub fn view(&mut self, view: &View) -> Result<&Pixels, ProcessError> {
        let pixels = match self.rendered.take() {
            Some((last, pixels)) if last == *view => pixels,
            _ => still::render(self.source()?, view),
        };
        Ok(&self.rendered.insert((*view, pixels)).1)
    }
}
