//! When a relic was made, as its author wrote it.

use crate::model::Lang;
use crate::model::date::{Edtf, read};
use crate::source::Located;

#[derive(Debug, Default)]
pub struct DraftDates {
    /// `date`, each language's words; those of the main file first.
    pub written: Vec<(Lang, Located<String>)>,
    /// `date_edtf`.
    pub edtf: Option<Located<String>>,
}

impl DraftDates {
    /// What counts: `date_edtf`, else the first of the words that can be read.
    pub fn date(&self) -> Option<Edtf> {
        match &self.edtf {
            Some(edtf) => Edtf::parse(&edtf.value).ok(),
            None => self
                .written
                .iter()
                .find_map(|(lang, text)| read(&text.value, lang.tag()).date()),
        }
    }
}
