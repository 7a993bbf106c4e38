//! Decides which scan becomes what: one job for each file and use, in a fixed order.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Collection, Exhibition, Header, HotspotTarget, ImageHeader, MUSEUMS, MediaFile, MediaPath,
    MediumForm, Museums, View,
};
use crate::values::{Job, Plan, Work};

pub fn plan(collection: &Collection) -> Plan {
    let exhibitions = collection.exhibitions.iter().flat_map(jobs);
    let jobs = exhibitions.chain(museums(&collection.museums)).collect();
    Plan { jobs }
}

fn jobs(exhibition: &Exhibition) -> Vec<Job> {
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
    let pictures: BTreeSet<&MediaPath> = exhibition
        .objects
        .iter()
        .flat_map(|object| &object.media)
        .filter_map(|medium| match &medium.form {
            MediumForm::Image { file, .. } => Some(file),
            _ => None,
        })
        .chain(plates)
        .collect();
    let mut jobs = Vec::new();
    for (path, file) in &exhibition.media {
        let mut add = |work| jobs.push(job(&exhibition.id, file, work));
        match &file.header {
            Header::Image(header) => {
                let views = stills.get(path);
                if let Some(views) = views {
                    add(panorama(header, views));
                }
                // What is no panorama is an object's or a hotspot's picture or stands in the words.
                if views.is_none() || pictures.contains(path) {
                    add(Work::Picture {
                        header: header.clone(),
                    });
                }
            }
            Header::Model(_) => add(Work::Model),
            Header::Audio(_) | Header::Video(_) | Header::Document(_) => add(Work::Copy),
        }
    }
    jobs
}

/// Logos, and the pictures in the words about museums.
fn museums(museums: &Museums) -> impl Iterator<Item = Job> {
    museums
        .media
        .values()
        .filter_map(|file| match &file.header {
            Header::Image(header) => {
                let header = header.clone();
                Some(job(MUSEUMS, file, Work::Picture { header }))
            }
            _ => None,
        })
}

/// The start views of the scenes that show a panorama, in the order of scenes.
fn stills_by_panorama(exhibition: &Exhibition) -> BTreeMap<&MediaPath, Vec<View>> {
    let mut stills: BTreeMap<&MediaPath, Vec<View>> = BTreeMap::new();
    for scene in &exhibition.scenes {
        stills.entry(&scene.panorama).or_default().push(scene.view);
    }
    stills
}

fn panorama(header: &ImageHeader, views: &[View]) -> Work {
    Work::Panorama {
        header: header.clone(),
        stills: views.to_vec(),
    }
}

fn job(exhibition: &str, file: &MediaFile, work: Work) -> Job {
    let companions = match &file.header {
        Header::Model(model) => model
            .companions
            .iter()
            .map(|companion| file.disk.with_file_name("").join(companion.as_str()))
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
