//! `sitemap.xml` (<https://www.sitemaps.org/protocol.html>): every page's address, for search
//! engines. Only a site that knows where it will stand has one.

use std::fmt::Write;

use super::address::absolute;
use super::markdown::escaped;
use crate::model::Portal;

pub const PATH: &str = "sitemap.xml";

/// At most so many addresses may stand in one file.
const MOST: usize = 50_000;

pub fn sitemap<'a>(portal: &Portal, paths: impl Iterator<Item = &'a String>) -> Option<String> {
    portal.base_url.as_ref()?;
    let pages = paths.filter(|path| path.ends_with(".html"));
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in pages.filter_map(|path| absolute(portal, path)).take(MOST) {
        let _ = writeln!(xml, "<url><loc>{}</loc></url>", escaped(&address));
    }
    xml.push_str("</urlset>\n");
    Some(xml)
}
