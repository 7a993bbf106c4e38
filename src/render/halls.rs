//! The names of halls, floors and periods.

use super::reading::Reading;
use super::voice::Phrase;
use crate::model::{Localized, Object, Period, Scene};

impl Reading<'_> {
    /// The hall and the floor that a scene is in, as far as they are known.
    pub fn whereabouts(&self, scene: &Scene) -> Vec<Phrase> {
        let building = &self.exhibition.building;
        let hall = scene.hall.as_ref().and_then(|id| building.hall(id));
        let floor = scene.floor.as_ref().and_then(|id| building.floor(id));
        let titles = [
            hall.map(|hall| &hall.title),
            floor.map(|floor| &floor.title),
        ];
        let named = titles.into_iter().flatten();
        named
            .filter_map(|title: &Localized<String>| self.voice.phrase(title))
            .collect()
    }

    /// "Western Zhou, 1046–771 BCE".
    pub fn period_title(&self, period: &Period) -> Phrase {
        let mut title = self.voice.first_phrase([&period.title]);
        if let Some(years) = self.period_years(period) {
            // In a text of another language our own words would have to be told apart again.
            if title.lang.is_none() {
                title.text = format!("{}{}{years}", title.text, self.voice.words.list_comma);
            }
        }
        title
    }

    fn period_years(&self, period: &Period) -> Option<String> {
        let year = |end: &Option<crate::model::PeriodYear>| end.as_ref().map(|end| end.year);
        let words = self.voice.words;
        match (year(&period.from), year(&period.to)) {
            (Some(from), Some(to)) => Some(format!("{} – {}", words.year(from), words.year(to))),
            (Some(from), None) => Some(format!("{} –", words.year(from))),
            (None, Some(to)) => Some(format!("– {}", words.year(to))),
            (None, None) => None,
        }
    }

    /// The period that an object belongs to.
    pub fn period_of(&self, object: &Object) -> Option<&Period> {
        self.exhibition.building.period(object.period.as_ref()?)
    }
}
