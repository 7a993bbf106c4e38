//! Structure: the model's scenes, objects and tours with the files that show them.

use super::super::RenderError;
use super::super::address::Target;
use super::super::code::code;
use super::super::documents::{DOCUMENT_FORMAT, size_text};
use super::super::reading::media_name;
use super::super::sounds::sound;
use super::super::tiles;
use super::building;
use super::ways::{arrive, link, neighbour};
use crate::cache::Blob;
use crate::model::{self, ExhibitForm, Exhibition, LinkPolicy, MediaPath, MediumForm, Portal};
use crate::tour::{self, Bytes, Coverage, Language, Spot};
use crate::values::{CubeProduct, ModelLevel, ModelProduct, PictureProduct, Products};

/// What the functions below look into.
struct Shelf<'a> {
    exhibition: &'a Exhibition,
    products: &'a Products,
    portal: &'a Portal,
}

pub fn tour(
    exhibition: &Exhibition,
    products: &Products,
    portal: &Portal,
    languages: Vec<Language>,
) -> Result<tour::Tour, RenderError> {
    let shelf = Shelf {
        exhibition,
        products,
        portal,
    };
    let first = exhibition.scenes.first().map(|scene| scene.id.clone());
    Ok(tour::Tour {
        format: tour::FORMAT,
        exhibition: exhibition.id.clone(),
        languages,
        start: exhibition.start.clone().or(first),
        scenes: collect(&exhibition.scenes, |scene| shelf.scene(scene))?,
        objects: collect(&exhibition.objects, |object| shelf.object(object))?,
        tours: exhibition.tours.iter().map(guided_tour).collect(),
        halls: building::halls(exhibition, products)?,
        floors: building::floors(exhibition, products)?,
        periods: building::periods(exhibition),
        opening: building::opening(exhibition),
    })
}

fn collect<A, B>(
    items: &[A],
    change: impl Fn(&A) -> Result<B, RenderError>,
) -> Result<Vec<B>, RenderError> {
    items.iter().map(change).collect()
}

impl Shelf<'_> {
    fn found<T>(&self, file: &MediaPath, product: Option<T>) -> Result<T, RenderError> {
        product.ok_or_else(|| RenderError::missing(&self.exhibition.id, file))
    }

    fn sound(&self, file: &MediaPath) -> Result<tour::Sound, RenderError> {
        self.found(file, sound(self.products, &self.exhibition.id, file))
    }

    fn copied(&self, file: &MediaPath) -> Result<String, RenderError> {
        let blob = self.products.copy(&self.exhibition.id, file);
        self.found(file, blob).map(media_name)
    }

    fn scene(&self, scene: &model::Scene) -> Result<tour::Scene, RenderError> {
        let file = &scene.panorama;
        let panorama = self.products.panorama(&self.exhibition.id, file);
        let panorama = self.found(file, panorama)?;
        Ok(tour::Scene {
            id: scene.id.clone(),
            page: Target::Scene(&scene.id).page(),
            panorama: panorama_files(&panorama.cube)?,
            heading: scene.pose.heading,
            position: scene.pose.position,
            view: view(scene.view),
            links: scene.links.iter().map(link).collect(),
            hotspots: collect(&scene.hotspots, |spot| self.hotspot(spot))?,
            ambient: scene
                .ambient
                .as_ref()
                .map(|file| self.sound(file))
                .transpose()?,
            hall: scene.hall.clone(),
            floor: scene.floor.clone(),
            neighbours: scene.neighbours.iter().map(neighbour).collect(),
        })
    }

    fn hotspot(&self, spot: &model::Hotspot) -> Result<tour::Hotspot, RenderError> {
        let corners = spot.area.iter().map(|aim| [aim.yaw, aim.pitch]).collect();
        Ok(tour::Hotspot {
            id: spot.id.clone(),
            yaw: spot.aim.yaw,
            pitch: spot.aim.pitch,
            area: (!spot.area.is_empty()).then_some(corners),
            hidden: spot.hidden,
            target: match &spot.target {
                model::HotspotTarget::Note => tour::HotspotTarget::Note,
                model::HotspotTarget::Object(object) => tour::HotspotTarget::Object {
                    object: object.clone(),
                },
                model::HotspotTarget::Scene { scene, arrive: how } => tour::HotspotTarget::Scene {
                    scene: scene.clone(),
                    arrive: arrive(*how),
                },
                model::HotspotTarget::Exhibit(exhibit) => self.exhibit(&exhibit.form)?,
                model::HotspotTarget::Url(address) => self.address(address),
            },
        })
    }

    fn exhibit(&self, form: &ExhibitForm) -> Result<tour::HotspotTarget, RenderError> {
        Ok(match form {
            ExhibitForm::Image(plate) => tour::HotspotTarget::Image {
                picture: self.plate(plate)?,
            },
            ExhibitForm::Compare { before, after } => tour::HotspotTarget::Compare {
                before: self.plate(before)?,
                after: self.plate(after)?,
            },
            ExhibitForm::Audio(_) => tour::HotspotTarget::Audio,
            ExhibitForm::Video(_) => tour::HotspotTarget::Video,
            ExhibitForm::Document(file) => {
                let blob = self.products.copy(&self.exhibition.id, file);
                let blob = self.found(file, blob)?;
                tour::HotspotTarget::Document {
                    file: media_name(blob),
                    format: DOCUMENT_FORMAT.to_owned(),
                    size: size_text(blob.length),
                }
            }
        })
    }

    fn plate(&self, plate: &model::Plate) -> Result<tour::Picture, RenderError> {
        let product = self.products.picture(&self.exhibition.id, &plate.file);
        self.found(&plate.file, product).map(picture)
    }

    /// Where links are hidden, only the words of the hotspot remain.
    fn address(&self, address: &str) -> tour::HotspotTarget {
        match self.portal.links {
            LinkPolicy::Hide => tour::HotspotTarget::Note,
            policy => tour::HotspotTarget::Url {
                address: address.to_owned(),
                linked: policy == LinkPolicy::Show,
                code: match policy {
                    LinkPolicy::Qr => code(address),
                    _ => None,
                },
            },
        }
    }

    fn object(&self, object: &model::Object) -> Result<tour::Object, RenderError> {
        Ok(tour::Object {
            id: object.id.clone(),
            page: Target::Object(&object.id).page(),
            media: collect(&object.media, |medium| self.medium(medium))?,
            annotations: collect(&object.annotations, |note| self.annotation(object, note))?,
            period: object.period.clone(),
            icon: self.icon(object),
        })
    }

    fn icon(&self, object: &model::Object) -> Option<String> {
        let id = &self.exhibition.id;
        let mut media = object.media.iter();
        let stills = media.find_map(|medium| self.products.stills_of(id, &medium.form))?;
        Some(media_name(&stills.icon.blob))
    }

    fn medium(&self, medium: &model::Medium) -> Result<tour::Medium, RenderError> {
        let id = &self.exhibition.id;
        let form = match &medium.form {
            MediumForm::Model {
                file,
                units,
                rotate,
                view,
            } => {
                let model = self.found(file, self.products.model(id, file))?;
                let still = self.products.stills_of(id, &medium.form);
                tour::MediumForm::Model(tour::Model {
                    still: still.map(|still| picture(&still.poster)),
                    ..model_files(model, units.metres, *rotate, *view)?
                })
            }
            MediumForm::Image { file, .. } => {
                let product = self.found(file, self.products.picture(id, file))?;
                tour::MediumForm::Image {
                    picture: picture(product),
                    tiles: tiles::of_picture(product, self.portal.deep_zoom),
                }
            }
            MediumForm::Audio { file } => tour::MediumForm::Audio(self.sound(file)?),
            MediumForm::Video { file } => tour::MediumForm::Video {
                file: self.copied(file)?,
            },
        };
        Ok(tour::Medium {
            id: medium.id.clone(),
            form,
        })
    }

    fn annotation(
        &self,
        object: &model::Object,
        note: &model::Annotation,
    ) -> Result<tour::Annotation, RenderError> {
        let spot = match note.place {
            model::Place::Point {
                position,
                normal,
                view,
            } => Spot::Point {
                position,
                normal,
                view: view.map(object_view),
            },
            model::Place::Region(pixels) => {
                let product = match object.medium(&note.medium).map(|medium| &medium.form) {
                    Some(MediumForm::Image { file, .. }) => {
                        let product = self.products.picture(&self.exhibition.id, file);
                        Some(self.found(file, product)?)
                    }
                    _ => None,
                };
                let [x, y, width, height] =
                    fractions(pixels, product.map_or([1, 1], |product| product.original));
                Spot::Region {
                    x,
                    y,
                    width,
                    height,
                }
            }
        };
        Ok(tour::Annotation {
            id: note.id.clone(),
            medium: note.medium.clone(),
            spot,
        })
    }
}

/// A region in pixels of the upright original, as fractions of its sides.
pub fn fractions([x, y, width, height]: [f64; 4], original: [u32; 2]) -> [f64; 4] {
    let [across, down] = original.map(|side| f64::from(side.max(1)));
    [x / across, y / down, width / across, height / down]
}

fn bytes(blob: &Blob) -> Result<Bytes, RenderError> {
    let mime = match blob.ending.as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "glb" => "model/gltf-binary",
        _ => "application/octet-stream",
    };
    let length = u32::try_from(blob.length).map_err(|_| RenderError::TooLarge(blob.name()))?;
    Ok(Bytes {
        file: media_name(blob),
        mime: mime.to_owned(),
        length,
        parts: u32::try_from(tour::data_script_parts(blob.length)).unwrap_or(u32::MAX),
    })
}

fn panorama_files(cube: &CubeProduct) -> Result<tour::Panorama, RenderError> {
    Ok(tour::Panorama {
        low: bytes(&cube.low)?,
        low_face_px: cube.low_face_px,
        tiles: tiles::of_panorama(cube),
        coverage: cube
            .coverage
            .map(|[yaw_from, yaw_to, pitch_from, pitch_to]| Coverage {
                yaw: [yaw_from, yaw_to],
                pitch: [pitch_from, pitch_to],
            }),
        sides: cube.sides.iter().filter_map(largest).collect(),
    })
}

/// The file that shows the most of a picture.
fn largest(picture: &PictureProduct) -> Option<String> {
    Some(media_name(&picture.sources.last()?.blob))
}

fn model_files(
    product: &ModelProduct,
    metres: f64,
    rotate: [f64; 3],
    view: model::ObjectView,
) -> Result<tour::Model, RenderError> {
    Ok(tour::Model {
        levels: model_levels(&product.levels, metres)?,
        scale: metres,
        rotate,
        bounds: product
            .bounds
            .map(|corner| corner.map(|length| length * metres)),
        view: object_view(view),
        still: None,
    })
}

pub fn model_levels(
    levels: &[ModelLevel],
    metres: f64,
) -> Result<Vec<tour::ModelLevel>, RenderError> {
    collect(levels, |level| model_level(level, metres))
}

pub fn model_level(level: &ModelLevel, metres: f64) -> Result<tour::ModelLevel, RenderError> {
    Ok(tour::ModelLevel {
        glb: bytes(&level.glb)?,
        triangles: level.triangles,
        error: level.error * metres,
    })
}

pub fn picture(product: &PictureProduct) -> tour::Picture {
    let [width, height] = product.original;
    tour::Picture {
        width,
        height,
        sources: product
            .sources
            .iter()
            .map(|source| tour::PictureSource {
                width: source.width,
                height: source.height,
                file: media_name(&source.blob),
            })
            .collect(),
        placeholder: product.placeholder.clone(),
    }
}

fn view(view: model::View) -> tour::View {
    tour::View {
        yaw: view.aim.yaw,
        pitch: view.aim.pitch,
        hfov: view.hfov,
    }
}

fn object_view(view: model::ObjectView) -> tour::ObjectView {
    tour::ObjectView {
        yaw: view.yaw,
        pitch: view.pitch,
        distance: view.distance,
    }
}

fn camera_move(one: &model::Move) -> tour::Move {
    tour::Move {
        aim: match &one.aim {
            model::MoveAim::View(at) => tour::MoveAim::View { view: view(*at) },
            model::MoveAim::Turn(at) => tour::MoveAim::Turn {
                view: object_view(*at),
            },
            model::MoveAim::Annotation(annotation) => tour::MoveAim::Annotation {
                annotation: annotation.clone(),
            },
        },
        over: one.over,
    }
}

fn guided_tour(guided: &model::Tour) -> tour::GuidedTour {
    let stops = guided.stops.iter().map(|stop| tour::Stop {
        id: stop.id.clone(),
        target: match &stop.target {
            model::StopTarget::Scene { scene, view: at } => tour::StopTarget::Scene {
                scene: scene.clone(),
                view: at.map(view),
            },
            model::StopTarget::Object { object, annotation } => tour::StopTarget::Object {
                object: object.clone(),
                annotation: annotation.clone(),
            },
        },
        dwell: stop.dwell,
        moves: stop.moves.iter().map(camera_move).collect(),
    });
    tour::GuidedTour {
        id: guided.id.clone(),
        page: Target::Tour(&guided.id).page(),
        stops: stops.collect(),
    }
}
