//! The names of halls, floors and periods.

use super::dates::years_between;
use super::reading::Reading;
use super::voice::Phrase;
use crate::model::{Localized, Object, Period, PeriodYear, Scene};

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
                let comma = self.voice.words.list_comma;
                title.text = format!("{}{comma}{}", title.text, years.text);
            }
        }
        title
    }

    /// "1046–771 BCE".
    pub fn period_years(&self, period: &Period) -> Option<Phrase> {
        let year = |end: &Option<PeriodYear>| end.as_ref().map(|end| end.year);
        let words = self.voice.words;
        let told = match (year(&period.from), year(&period.to)) {
            (Some(from), Some(to)) => years_between(from, to, &words.years),
            (Some(from), None) => format!("{} –", words.year(from)),
            (None, Some(to)) => format!("– {}", words.year(to)),
            (None, None) => return None,
        };
        Some(self.voice.word(&told))
    }

    /// The period that an object belongs to.
    pub fn period_of(&self, object: &Object) -> Option<&Period> {
        self.exhibition.building.period(object.period.as_ref()?)
    }
}
