//! Every file that an author may write.

mod building;
mod exhibition;
mod hotspot;
mod object;
mod scene;
mod site;
mod tables;
mod tour;
mod view;

use super::{Form, Map, Thing};

/// In the order of an exhibition's folder.
pub const THINGS: &[Thing] = &[
    Thing {
        name: "site",
        file: "site.yaml",
        about: "The portal that leads to all exhibitions of the folder that it lies in.",
        form: Form::Yaml,
        map: &site::SITE,
    },
    Thing {
        name: "museum",
        file: "museums/<id>.md",
        about: "Who lends; the body is about them. Paths are relative to `museums/`, which has a `media/` of its own.",
        form: Form::FrontMatter,
        map: &site::MUSEUM,
    },
    Thing {
        name: "museum-translation",
        file: "museums/<id>.<language>.md",
        about: "A museum in another language of the portal.",
        form: Form::FrontMatter,
        map: &site::MUSEUM_TRANSLATION,
    },
    Thing {
        name: "exhibition",
        file: "exhibition.yaml",
        about: "An exhibition is a folder with this file.",
        form: Form::Yaml,
        map: &exhibition::EXHIBITION,
    },
    Thing {
        name: "introduction",
        file: "index.md",
        about: "The introduction, and `index.<language>.md` in other languages. All of it is words: there are no keys.",
        form: Form::FrontMatter,
        map: &Map::of("an introduction", &[]),
    },
    Thing {
        name: "scene",
        file: "scenes/<id>.md",
        about: "A standpoint in a room; the body is the wall text.",
        form: Form::FrontMatter,
        map: &scene::SCENE,
    },
    Thing {
        name: "scene-translation",
        file: "scenes/<id>.<language>.md",
        about: "A scene in another language: the words of its body, and these.",
        form: Form::FrontMatter,
        map: &scene::SCENE_TRANSLATION,
    },
    Thing {
        name: "scenes-table",
        file: "scenes.csv",
        about: "Many scenes, one a row. A Markdown file of the same id adds to its row.",
        form: Form::Table,
        map: &tables::SCENES,
    },
    Thing {
        name: "object",
        file: "objects/<id>.md",
        about: "A relic; the body is its label.",
        form: Form::FrontMatter,
        map: &object::OBJECT,
    },
    Thing {
        name: "object-translation",
        file: "objects/<id>.<language>.md",
        about: "A relic in another language: the words of its body, and these.",
        form: Form::FrontMatter,
        map: &object::OBJECT_TRANSLATION,
    },
    Thing {
        name: "objects-table",
        file: "objects.csv",
        about: "Many relics, one a row. A relic is either a row or a file.",
        form: Form::Table,
        map: &tables::OBJECTS,
    },
    Thing {
        name: "tour",
        file: "tours/<id>.md",
        about: "A guided tour. What the guide says at a stop is the section of its id.",
        form: Form::FrontMatter,
        map: &tour::TOUR,
    },
    Thing {
        name: "tour-translation",
        file: "tours/<id>.<language>.md",
        about: "A tour in another language: the words of its body, and these.",
        form: Form::FrontMatter,
        map: &tour::TOUR_TRANSLATION,
    },
];
