//! How much of an exhibition can be read in a language.

use crate::model::{
    Alt, Exhibition, FactLabel, HotspotTarget, Lang, Localized, Object, Scene, Tour,
};

/// Texts that are there in a language, of all that are there in any.
pub fn completeness(exhibition: &Exhibition, lang: &Lang) -> (usize, usize) {
    let written = |text: &&Localized<String>| text.iter().any(|(_, text)| !text.trim().is_empty());
    let in_lang = |text: &&Localized<String>| {
        text.iter()
            .any(|(own, text)| own == lang && !text.trim().is_empty())
    };
    let texts: Vec<_> = texts(exhibition).into_iter().filter(written).collect();
    (
        texts.iter().filter(|text| in_lang(text)).count(),
        texts.len(),
    )
}

fn texts(exhibition: &Exhibition) -> Vec<&Localized<String>> {
    let mut texts = vec![
        &exhibition.title,
        &exhibition.summary,
        &exhibition.required_statement,
        &exhibition.introduction,
    ];
    let building = &exhibition.building;
    texts.extend(building.halls.iter().map(|hall| &hall.title));
    texts.extend(building.floors.iter().map(|floor| &floor.title));
    texts.extend(building.periods.iter().map(|period| &period.title));
    exhibition
        .scenes
        .iter()
        .for_each(|one| of_scene(one, &mut texts));
    exhibition
        .objects
        .iter()
        .for_each(|one| of_object(one, &mut texts));
    exhibition
        .tours
        .iter()
        .for_each(|one| of_tour(one, &mut texts));
    texts
}

fn of_alt<'a>(alt: &'a Alt, texts: &mut Vec<&'a Localized<String>>) {
    if let Alt::Text(text) = alt {
        texts.push(text);
    }
}

fn of_scene<'a>(scene: &'a Scene, texts: &mut Vec<&'a Localized<String>>) {
    texts.extend([&scene.title, &scene.words]);
    of_alt(&scene.alt, texts);
    texts.extend(scene.links.iter().map(|link| &link.title));
    for spot in &scene.hotspots {
        texts.extend([&spot.title, &spot.words]);
        if let HotspotTarget::Exhibit(exhibit) = &spot.target {
            texts.extend([&exhibit.caption, &exhibit.credit]);
            for plate in exhibit.form.plates() {
                of_alt(&plate.alt, texts);
                texts.push(&plate.caption);
            }
        }
    }
}

fn of_object<'a>(object: &'a Object, texts: &mut Vec<&'a Localized<String>>) {
    texts.extend([&object.title, &object.words, &object.credit]);
    for fact in &object.facts {
        match &fact.label {
            // Numbers and measures read the same everywhere.
            FactLabel::Known("identifier") => {}
            FactLabel::Known(key) if key.starts_with("dimensions.") => {}
            FactLabel::Known(_) => texts.extend(&fact.values),
            FactLabel::Own(label) => {
                texts.push(label);
                texts.extend(&fact.values);
            }
        }
    }
    for medium in &object.media {
        of_alt(&medium.alt, texts);
        texts.extend([&medium.caption, &medium.credit]);
    }
    for note in &object.annotations {
        texts.extend([&note.title, &note.words]);
    }
}

fn of_tour<'a>(tour: &'a Tour, texts: &mut Vec<&'a Localized<String>>) {
    texts.extend([&tour.title, &tour.words]);
    for stop in &tour.stops {
        texts.extend([&stop.title, &stop.words]);
    }
}
