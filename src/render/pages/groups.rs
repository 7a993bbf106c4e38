//! Scenes by hall and relics by period, where the author gives halls and periods.

use serde::Serialize;

use super::super::RenderError;
use super::super::picture::Room;
use super::super::reading::Sheet;
use super::super::voice::Phrase;
use super::parts::{Card, object_card, scene_card};

/// Cards under a heading of their own, or under none.
#[derive(Debug, Serialize)]
pub struct Group {
    pub title: Option<Phrase>,
    /// The floor of a hall, the years of a period.
    pub line: Option<Phrase>,
    pub cards: Vec<Card>,
    /// The element of the cards' titles: one below the heading above them.
    pub level: &'static str,
}

fn group(title: Option<Phrase>, line: Option<Phrase>, cards: Vec<Card>) -> Option<Group> {
    let level = if title.is_some() { "h4" } else { "h3" };
    (!cards.is_empty()).then_some(Group {
        title,
        line,
        cards,
        level,
    })
}

/// Halls in the author's order; scenes in none come last, without a heading.
pub fn rooms_by_hall(sheet: &Sheet<'_>) -> Result<Vec<Group>, RenderError> {
    let reading = sheet.reading;
    let exhibition = reading.exhibition;
    let cards = |hall: Option<&str>| -> Result<Vec<Card>, RenderError> {
        let scenes = exhibition.scenes.iter();
        scenes
            .filter(|scene| scene.hall.as_deref() == hall)
            .map(|scene| scene_card(sheet, scene))
            .collect()
    };
    let mut groups = Vec::new();
    for hall in &exhibition.building.halls {
        let title = reading.voice.first_phrase([&hall.title]);
        let floor = hall.floor.as_ref();
        let floor = floor.and_then(|id| exhibition.building.floor(id));
        let line = floor.and_then(|floor| reading.voice.phrase(&floor.title));
        groups.extend(group(Some(title), line, cards(Some(&hall.id))?));
    }
    groups.extend(group(None, None, cards(None)?));
    Ok(groups)
}

/// Periods in the author's order; relics of none come last, without a heading.
pub fn objects_by_period(sheet: &Sheet<'_>) -> Vec<Group> {
    let exhibition = sheet.reading.exhibition;
    let cards = |period: Option<&str>| -> Vec<Card> {
        let objects = exhibition.objects.iter();
        objects
            .filter(|object| object.period.as_deref() == period)
            .map(|object| object_card(sheet, object, Room::Card))
            .collect()
    };
    let periods = exhibition.building.periods.iter();
    let mut groups: Vec<Group> = periods
        .filter_map(|period| {
            let title = sheet.reading.voice.first_phrase([&period.title]);
            let years = sheet.reading.period_years(period);
            group(Some(title), years, cards(Some(&period.id)))
        })
        .collect();
    groups.extend(group(None, None, cards(None)));
    groups
}
