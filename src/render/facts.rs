//! A relic's facts, credit and rights, in words.

use super::reading::Reading;
use super::voice::Phrase;
use crate::model::{Fact, FactLabel, Localized, Rights};

impl Reading<'_> {
    pub fn fact_label(&self, fact: &Fact) -> Phrase {
        match &fact.label {
            FactLabel::Own(label) => self.voice.first_phrase([label]),
            FactLabel::Known(key) => match self.voice.words.fact_label(key) {
                Some(label) => self.voice.word(label),
                None => self.voice.plain(key),
            },
        }
    }

    pub fn fact_values(&self, fact: &Fact) -> Vec<Phrase> {
        let values = fact.values.iter();
        values
            .filter_map(|value| self.voice.phrase(value))
            .collect()
    }

    /// Credit and rights in one line.
    pub fn credit_line(
        &self,
        credit: &Localized<String>,
        rights: Option<&Rights>,
    ) -> Option<Phrase> {
        let credit = self.voice.phrase(credit);
        match (credit, rights) {
            (Some(mut credit), Some(rights)) => {
                credit.text = format!("{} · {}", credit.text, rights.label);
                Some(credit)
            }
            (Some(credit), None) => Some(credit),
            (None, Some(rights)) => Some(self.voice.plain(&rights.label)),
            (None, None) => None,
        }
    }
}
