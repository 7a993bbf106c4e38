//! What a surface shows of the studio: the physical material of three.js (r187) under the
//! viewer's light, term by term, so that still and viewer agree.

use super::figure::Figure;
use super::film::Film;
use super::mirrored::mirrored;
use super::screen::{encoded, neutral};
use super::spot::Spot;
use super::studio::Studio;
use super::sums::{Vec3, cross, dot, exp2, minus, mix, plus, times, unit};
use super::texture::Meaning;
use crate::gltf::drawing::{Alpha, Material};

/// Even a perfect mirror blurs a little.
const SMOOTHEST: f32 = 0.045;
/// Mean of Schlick's curve over the half sphere.
const MEAN_FRESNEL: f32 = 0.047_619;

/// Draws what is seen of a figure through a camera.
pub struct Painter<'a> {
    pub figure: &'a Figure,
    pub film: &'a Film,
    pub studio: &'a Studio,
}

impl Painter<'_> {
    pub fn material(&self, triangle: u32) -> &Material {
        let surface = &self.figure.surfaces[self.figure.surface_of(triangle)];
        &self.figure.materials[surface.material]
    }

    /// Whether a masked surface is there at all.
    pub fn admits(&self, triangle: u32, cutoff: f32, x: f32, y: f32) -> bool {
        let spot = Spot::new(self.figure, self.film, triangle, x, y);
        self.base(&spot)[3] >= cutoff
    }

    /// The colour of a triangle on a screen, and how much of it is seen.
    pub fn colour(&self, triangle: u32, x: f32, y: f32) -> [f32; 4] {
        let spot = Spot::new(self.figure, self.film, triangle, x, y);
        let material = &self.figure.materials[spot.surface.material];
        let base = self.base(&spot);
        let [red, green, blue, alpha] = base;
        let light = match material.is_unlit {
            true => [red, green, blue],
            false => self.light(&spot, material, [red, green, blue]),
        };
        let [red, green, blue] = neutral(light);
        let [red, green, blue] = [encoded(red), encoded(green), encoded(blue)];
        match material.alpha {
            Alpha::Blend => [red, green, blue, alpha.clamp(0.0, 1.0)],
            _ => [red, green, blue, 1.0],
        }
    }

    fn base(&self, spot: &Spot<'_>) -> [f32; 4] {
        let material = &self.figure.materials[spot.surface.material];
        let mut base = material.base;
        let mut stain = |colour: [f32; 4]| {
            for (base, own) in base.iter_mut().zip(colour) {
                *base *= own;
            }
        };
        if let Some(texel) = spot.read(self.figure, material.base_map.as_ref(), Meaning::Colour) {
            stain(texel);
        }
        if let Some(colours) = &spot.surface.colours {
            stain(spot.mix(colours));
        }
        base
    }

    fn light(&self, spot: &Spot<'_>, material: &Material, base: Vec3) -> Vec3 {
        let data = |map| spot.read(self.figure, map, Meaning::Data);
        let view = unit(minus(self.film.eye, spot.point()));
        let (facing, roughened) = self.facing(spot, material, view);
        let normal = match data(material.normal_map.as_ref()) {
            Some(bump) => bumped(spot, material, facing, bump),
            None => facing,
        };
        let [_, green, blue, _] = data(material.metal_map.as_ref()).unwrap_or([1.0; 4]);
        let rough = |own: f32| (own.max(SMOOTHEST) + roughened).min(1.0);
        let roughness = rough(material.roughness * green);
        let metal = material.metallic * blue;

        let cosine = dot(normal, view).clamp(0.0, 1.0);
        let fab = mirrored(roughness, cosine);
        let grazing = mix(material.mirrored_grazing, 1.0, metal);
        let irradiance = self.studio.light(normal, 1.0);
        let radiance = self.studio.mirrored(view, normal, roughness);
        let occlusion = data(material.occlusion_map.as_ref())
            .map_or(1.0, |[red, ..]| (red - 1.0) * material.occlusion + 1.0);
        let glow = self.glow(spot, material);

        let mut light = [0.0; 3];
        for channel in 0..3 {
            let stuff = Scattering::of(fab, material.mirrored[channel], grazing);
            let bare = Scattering::of(fab, base[channel], grazing);
            let single = mix(stuff.single, bare.single, metal);
            let multiple = mix(stuff.multiple, bare.multiple, metal);
            let diffuse = base[channel] * (1.0 - metal) * (1.0 - stuff.single - stuff.multiple);
            light[channel] = diffuse * irradiance * occlusion
                + radiance * single
                + irradiance * multiple
                + glow[channel];
        }
        match material.coat > 0.0 {
            true => self.coated(
                material,
                facing,
                view,
                rough(material.coat_roughness),
                light,
            ),
            false => light,
        }
    }

    fn glow(&self, spot: &Spot<'_>, material: &Material) -> Vec3 {
        if material.emissive == [0.0; 3] {
            return [0.0; 3];
        }
        let texel = spot.read(self.figure, material.emissive_map.as_ref(), Meaning::Colour);
        let [red, green, blue, _] = texel.unwrap_or([1.0; 4]);
        let [r, g, b] = material.emissive;
        [r * red, g * green, b * blue]
    }

    /// A clear coat over everything else.
    fn coated(
        &self,
        material: &Material,
        normal: Vec3,
        view: Vec3,
        roughness: f32,
        under: Vec3,
    ) -> Vec3 {
        let cosine = dot(normal, view).clamp(0.0, 1.0);
        let [straight, grazing] = mirrored(roughness, cosine);
        let over = self.studio.mirrored(view, normal, roughness) * (0.04 * straight + grazing);
        // Schlick's curve as Lagarde writes it for graphics cards.
        let fresnel = exp2((-5.554_73 * cosine - 6.983_16) * cosine);
        let kept = 1.0 - material.coat * (0.04 * (1.0 - fresnel) + fresnel);
        under.map(|light| light * kept + over * material.coat)
    }

    /// Where the surface faces, towards whoever sees it when it has two sides; and how much
    /// rougher it looks for turning within a pixel.
    fn facing(&self, spot: &Spot<'_>, material: &Material, view: Vec3) -> (Vec3, f32) {
        let Some(normals) = &spot.surface.normals else {
            let [b, c] = spot.edges(&spot.surface.points);
            let flat = unit(cross(b, c));
            let away = dot(flat, view) < 0.0;
            return (if away { times(flat, -1.0) } else { flat }, 0.0);
        };
        let turn = match material.is_double_sided && !is_front(spot) {
            true => -1.0,
            false => 1.0,
        };
        let normal = unit(spot.mix(normals));
        let axes = [self.film.right, self.film.up, self.film.back];
        let [right, below] = spot.beside(normals);
        let changes = [minus(unit(right), normal), minus(unit(below), normal)];
        let change = |axis: &Vec3| {
            dot(changes[0], *axis)
                .abs()
                .max(dot(changes[1], *axis).abs())
        };
        (
            times(normal, turn),
            axes.iter().map(change).fold(0.0, f32::max),
        )
    }
}

/// Whether a triangle's front is seen; behind a mirror fronts run the other way.
fn is_front(spot: &Spot<'_>) -> bool {
    spot.is_counter != spot.surface.is_mirrored
}

/// A normal map's word. Without tangents of the file's own, they follow the map's coordinates
/// (C. Schüler, Normal Mapping Without Precomputed Tangents, ShaderX 5, 2006).
fn bumped(spot: &Spot<'_>, material: &Material, normal: Vec3, bump: [f32; 4]) -> Vec3 {
    let way = |axis: usize| bump[axis] * 2.0 - 1.0;
    let [x, y, z] = [way(0), way(1), way(2)];
    let scale = material.normal_scale;
    let turn = match material.is_double_sided && !is_front(spot) {
        true => -1.0,
        false => 1.0,
    };
    let (tangent, bitangent) = match &spot.surface.tangents {
        Some(tangents) => own_tangents(spot, tangents, normal, turn),
        None => derived_tangents(spot, material, normal),
    };
    let across = times(tangent, x * scale * turn);
    let along = times(bitangent, y * scale * turn);
    unit(plus(plus(across, along), times(normal, z)))
}

/// Each corner's bitangent, and both mixed.
fn own_tangents(spot: &Spot<'_>, tangents: &[[f32; 4]], normal: Vec3, turn: f32) -> (Vec3, Vec3) {
    let [x, y, z, side] = spot.mix(tangents);
    let tangent = unit([x, y, z]);
    let bitangent = unit(times(cross(times(normal, turn), tangent), side));
    (tangent, bitangent)
}

fn derived_tangents(spot: &Spot<'_>, material: &Material, normal: Vec3) -> (Vec3, Vec3) {
    let nothing = ([0.0; 3], [0.0; 3]);
    let Some(map) = &material.normal_map else {
        return nothing;
    };
    let Some(coordinates) = &spot.surface.coordinates[map.coordinates] else {
        return nothing;
    };
    let [q0, q1] = spot.edges(&spot.surface.points);
    let [first, second] = spot.edges(coordinates);
    let turned = |[u, v]: [f32; 2]| {
        let row = |[across, down, _]: [f32; 3]| across * u + down * v;
        [row(map.transform[0]), row(map.transform[1])]
    };
    let (first, second) = (turned(first), turned(second));
    let (q1_perp, q0_perp) = (cross(q1, normal), cross(normal, q0));
    let side = |which: usize| plus(times(q1_perp, first[which]), times(q0_perp, second[which]));
    let (tangent, bitangent) = (side(0), side(1));
    let longer = dot(tangent, tangent).max(dot(bitangent, bitangent));
    if longer <= 0.0 || !longer.is_finite() {
        return nothing;
    }
    // On the film the corners run the other way when the triangle's back is seen; coordinates
    // of glTF run downward.
    let scale = if spot.is_counter { 1.0 } else { -1.0 } / longer.sqrt();
    (times(tangent, scale), times(bitangent, -scale))
}

/// Light that comes back at once, and after some turns between bumps (C. J. Fdez-Agüera, A
/// Multiple-Scattering Microfacet Model for Real-Time Image-based Lighting, JCGT 8, 2019).
struct Scattering {
    single: f32,
    multiple: f32,
}

impl Scattering {
    #[inline(always)]
    fn of([straight, grazing]: [f32; 2], reflectance: f32, at_edge: f32) -> Scattering {
        let single = reflectance * straight + at_edge * grazing;
        let lost = 1.0 - (straight + grazing);
        let mean = reflectance + (1.0 - reflectance) * MEAN_FRESNEL;
        Scattering {
            single,
            multiple: single * mean / (1.0 - lost * mean) * lost,
        }
    }
}
