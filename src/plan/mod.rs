//! Decides which scan becomes what: one job for each file and use, in a fixed order.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Collection, Colour, DEFAULT_ACCENT, Edition, Exhibition, Header, HotspotTarget, MUSEUMS,
    MediaFile, MediaPath, MediumForm, Museums, Portal, TileImage, View, Zoom,
};
use crate::values::{CardView, Job, PanoramaSource, Plan, RelicView, Work};

pub fn plan(collection: &Collection, edition: Edition) -> Plan {
    let tiles = collection.portal.panorama_tiles.of(edition);
    let exhibitions = collection.exhibitions.iter();
    let exhibitions =
        exhibitions.flat_map(|exhibition| jobs(exhibition, &collection.portal, tiles));
    let jobs = exhibitions.chain(museums(&collection.museums)).collect();
    Plan { jobs }
}

fn jobs(exhibition: &Exhibition, portal: &Portal, tiles: TileImage) -> Vec<Job> {
    let stills = stills_by_panorama(exhibition);
    let plates = exhibition
        .scenes
        .iter()
        .flat_map(|scene| &scene.hotspots)
        .filter_map(|spot| match &spot.target {
            HotspotTarget::Exhibit(exhibit) => Some(exhibit.form.plates()),
            _ => None,
        })
        .flatten()
        .map(|plate| &plate.file);
    let relics = relics_by_model(exhibition, accent(exhibition, portal));
    let halls = eyes_by_mesh(exhibition);
    let zooms = zooms_by_picture(exhibition);
    let pictures: BTreeSet<&MediaPath> = zooms.keys().copied().chain(plates).collect();
    let mut jobs = Vec::new();
    for (path, file) in &exhibition.media {
        let mut add = |work| jobs.push(job(&exhibition.id, file, work));
        match &file.header {
            Header::Image(header) => {
                let views = stills.get(path);
                if let Some(views) = views {
                    let source = PanoramaSource::Sphere(header.clone());
                    add(Work::Panorama {
                        source,
                        tiles,
                        stills: views.clone(),
                        card: card(exhibition, portal, path),
                    });
                }
                // What is no panorama is an object's or a hotspot's picture or stands in the words.
                if views.is_none() || pictures.contains(path) {
                    add(Work::Picture {
                        header: header.clone(),
                        zoom: zooms.get(path).copied().unwrap_or(Zoom::Never),
                    });
                }
            }
            Header::Cube(cube) => {
                if let Some(views) = stills.get(path) {
                    let source = PanoramaSource::Cube(cube.as_ref().clone());
                    add(Work::Panorama {
                        source,
                        tiles,
                        stills: views.clone(),
                        card: card(exhibition, portal, path),
                    });
                }
            }
            Header::Model(_) => {
                if let Some(eyes) = halls.get(path) {
                    let eyes = eyes.clone();
                    add(Work::Hall { eyes });
                }
                if let Some(views) = relics.get(path) {
                    let views = views.clone();
                    add(Work::Model { views });
                }
            }
            Header::Audio(_) => add(Work::Sound),
            Header::Video(_) | Header::Document(_) => add(Work::Copy),
        }
    }
    jobs
}

/// The meshes of halls, each with the standpoints of the scenes in them.
fn eyes_by_mesh(exhibition: &Exhibition) -> BTreeMap<&MediaPath, Vec<[f64; 3]>> {
    let mut eyes: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for hall in &exhibition.building.halls {
        let Some(mesh) = &hall.mesh else { continue };
        let inside = exhibition.scenes.iter();
        let inside = inside.filter(|scene| scene.hall.as_ref() == Some(&hall.id));
        let known = eyes.entry(mesh).or_default();
        known.extend(inside.filter_map(|scene| scene.pose.position));
    }
    eyes
}

/// The opening view in the exhibition's accent, else the site's, for the panorama that shows it.
fn card(exhibition: &Exhibition, portal: &Portal, panorama: &MediaPath) -> Option<CardView> {
    let opening = exhibition.opening()?;
    (opening.panorama == *panorama).then(|| CardView {
        view: opening.view,
        accent: accent(exhibition, portal),
    })
}

/// The exhibition's, else the site's.
fn accent(exhibition: &Exhibition, portal: &Portal) -> Colour {
    let accents = [&exhibition.accent, &portal.accent];
    let mut accents = accents
        .into_iter()
        .filter_map(|accent| Colour::parse(accent.as_deref()?));
    accents.next().unwrap_or(DEFAULT_ACCENT)
}

/// How relics show each model, in the order of objects; each way once.
fn relics_by_model(
    exhibition: &Exhibition,
    accent: Colour,
) -> BTreeMap<&MediaPath, Vec<RelicView>> {
    let mut relics: BTreeMap<_, Vec<RelicView>> = BTreeMap::new();
    for medium in exhibition.objects.iter().flat_map(|object| &object.media) {
        if let MediumForm::Model { file, .. } = &medium.form
            && let Some((stand, view)) = medium.form.stand()
        {
            let views = relics.entry(file).or_default();
            let relic = RelicView {
                stand,
                view,
                accent,
            };
            if !views.contains(&relic) {
                views.push(relic);
            }
        }
    }
    relics
}

/// Logos, and the pictures in the words about museums.
fn museums(museums: &Museums) -> impl Iterator<Item = Job> {
    museums
        .media
        .values()
        .filter_map(|file| match &file.header {
            Header::Image(header) => {
                let work = Work::Picture {
                    header: header.clone(),
                    zoom: Zoom::Never,
                };
                Some(job(MUSEUMS, file, work))
            }
            _ => None,
        })
}

/// The pictures of relics, which are looked at in the viewer: everything else is as large as it
/// stands on a page.
fn zooms_by_picture(exhibition: &Exhibition) -> BTreeMap<&MediaPath, Zoom> {
    let mut zooms = BTreeMap::new();
    for medium in exhibition.objects.iter().flat_map(|object| &object.media) {
        if let MediumForm::Image { file, zoom } = &medium.form {
            let known = zooms.entry(file).or_insert(*zoom);
            // Two relics may share a picture: one that wants tiles is enough.
            *known = match (*known, zoom) {
                (Zoom::Always, _) | (_, Zoom::Always) => Zoom::Always,
                (Zoom::BySize, _) | (_, Zoom::BySize) => Zoom::BySize,
                (Zoom::Never, Zoom::Never) => Zoom::Never,
            };
        }
    }
    zooms
}

/// The start views of the scenes that show a panorama, in the order of scenes.
fn stills_by_panorama(exhibition: &Exhibition) -> BTreeMap<&MediaPath, Vec<View>> {
    let mut stills: BTreeMap<&MediaPath, Vec<View>> = BTreeMap::new();
    for scene in &exhibition.scenes {
        stills.entry(&scene.panorama).or_default().push(scene.view);
    }
    stills
}

fn job(exhibition: &str, file: &MediaFile, work: Work) -> Job {
    let companions = match &file.header {
        Header::Model(model) => model
            .companions
            .iter()
            .map(|companion| file.disk.with_file_name("").join(companion.as_str()))
            .collect(),
        Header::Cube(cube) => cube
            .tiles()
            .map(|tile| file.disk.join(tile.path.as_str()))
            .collect(),
        _ => Vec::new(),
    };
    Job {
        exhibition: exhibition.to_owned(),
        file: file.path.clone(),
        disk: file.disk.clone(),
        digest: file.digest.clone(),
        companions,
        place: file.place.clone(),
        work,
    }
}
