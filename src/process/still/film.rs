//! A camera's film: where a figure's corners fall on it.

use rayon::prelude::*;

use super::facet::Place;
use super::figure::Figure;
use super::sums::{Vec3, dot, minus, plus, times};
use crate::model::orbit::Camera;

/// A corner on the film, before it is divided by how far ahead it is: pixels from the left times
/// that, pixels from the top times that, and that.
pub type Cast = [f32; 3];

pub struct Film {
    pub width: usize,
    pub height: usize,
    pub eye: Vec3,
    pub right: Vec3,
    pub up: Vec3,
    pub back: Vec3,
    /// Half of the film's sides, one ahead.
    half: [f32; 2],
    pub near: f32,
    /// Of every corner, surface after surface.
    pub casts: Vec<Cast>,
    /// Where each of them lies when it is seen flat: most corners are several triangles'.
    pub places: Vec<Place>,
}

impl Film {
    pub fn new(figure: &Figure, camera: &Camera, width: usize, height: usize) -> Film {
        let narrow = |vector: [f64; 3]| vector.map(|axis| axis as f32);
        let centre = figure.room.centre;
        let mut film = Film {
            width,
            height,
            eye: narrow([0, 1, 2].map(|axis| camera.eye[axis] - centre[axis])),
            right: narrow(camera.right),
            up: narrow(camera.up),
            back: narrow(camera.back),
            half: camera.film.map(|half| half as f32),
            near: camera.near as f32,
            casts: Vec::new(),
            places: Vec::new(),
        };
        let points: Vec<&[Vec3]> = figure.surfaces.iter().map(|one| &one.points[..]).collect();
        let casts = points.into_par_iter().flat_map(|points| points.par_iter());
        film.casts = casts.map(|point| film.cast(*point)).collect();
        let places = film.casts.par_iter();
        film.places = places.map(|cast| Place::of(film.near, *cast)).collect();
        film
    }

    fn cast(&self, point: Vec3) -> Cast {
        let from = minus(point, self.eye);
        let ahead = -dot(from, self.back);
        let right = dot(from, self.right) / self.half[0];
        let up = dot(from, self.up) / self.half[1];
        [
            (ahead + right) * 0.5 * self.width as f32,
            (ahead - up) * 0.5 * self.height as f32,
            ahead,
        ]
    }

    /// −1…1 to the right and upward.
    pub fn place(&self, x: f32, y: f32) -> [f32; 2] {
        [
            2.0 * x / self.width as f32 - 1.0,
            1.0 - 2.0 * y / self.height as f32,
        ]
    }

    /// Towards what a pixel sees; of any length.
    pub fn ray(&self, x: f32, y: f32) -> Vec3 {
        let [right, up] = self.place(x, y);
        let across = times(self.right, right * self.half[0]);
        let upward = times(self.up, up * self.half[1]);
        minus(plus(across, upward), self.back)
    }

    pub fn shape(&self) -> f32 {
        self.width as f32 / self.height as f32
    }
}
