//! A relic's facts, credit and rights, in words.

use serde::Serialize;

use super::dates::DateMark;
use super::reading::Reading;
use super::voice::{Phrase, Voice};
use crate::model::{Fact, FactLabel, Localized, Object, Rights};

/// One line of a relic's catalogue entry.
#[derive(Debug, Serialize)]
pub struct FactLine {
    pub label: Phrase,
    pub values: Vec<Phrase>,
    /// Around the value of a date.
    pub date: Option<DateMark>,
    /// Where its values lead, if they lead anywhere.
    pub href: Option<String>,
}

impl Reading<'_> {
    /// The catalogue entry: the author's facts, and after the date the period.
    pub fn fact_lines(&self, object: &Object) -> Vec<FactLine> {
        let line = |fact: &Fact| FactLine {
            label: self.fact_label(fact),
            values: self.fact_values(fact),
            date: self.date_mark(object, fact),
            href: None,
        };
        let early = |fact: &&Fact| {
            let first = ["identifier", "type", "maker", "date"];
            matches!(fact.label, FactLabel::Known(key) if first.contains(&key))
        };
        let (before, after) = object
            .facts
            .split_at(object.facts.iter().take_while(early).count());
        let period = self.period_of(object).map(|period| FactLine {
            label: self.voice.word(self.voice.words.fact.period),
            values: vec![self.period_title(period)],
            date: None,
            href: None,
        });
        let lines = before.iter().map(line).chain(period);
        let museums = &self.collection.museums;
        let museum = object.museum.as_ref().and_then(|id| museums.get(id));
        let museum = museum.map(|museum| {
            let voice = Voice {
                order: &museums.languages,
                ..self.voice
            };
            FactLine {
                label: self.voice.word(self.voice.words.fact.museum),
                values: vec![voice.first_phrase([&museum.title])],
                date: None,
                href: None,
            }
        });
        lines
            .chain(after.iter().map(line))
            .chain(museum)
            .filter(|line| !line.values.is_empty())
            .collect()
    }

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
