//! One model in up to three levels of detail, each a GLB of its own.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::Value;

use super::parts::{Part, list, parts};
use super::quantise::{Grid, Stored, stored};
use super::rewrite::{put, show};
use super::simplify::{Simplified, Surface};
use super::textures::{Role, Texture, each_slot, image_of, roles, sizes};
use super::weld::in_order;
use crate::diagnostics::Fault;
use crate::gltf::{Document, Writer, forget, leave_out_empty, put_into_grid, view_bytes};

/// What is seen first has so many triangles at most, where the form allows.
const FIRST_TRIANGLES: usize = 20_000;
/// A level that saves less than a third of the next finer one's bytes is left out.
const WORTHWHILE: f64 = 2.0 / 3.0;

/// What a level may hold, coarsest first.
const PLANS: [Plan; 3] = [
    Plan {
        share: 0,
        side: 512,
        farthest: 0.03,
    },
    Plan {
        share: 4,
        side: 1024,
        farthest: 0.005,
    },
    Plan {
        share: 1,
        side: 2048,
        farthest: 0.0,
    },
];

/// The plan that leaves nothing out.
const FINEST: usize = PLANS.len() - 1;

struct Plan {
    /// One of so many triangles is left; 0 where as few as are seen first.
    share: usize,
    /// Of textures, in pixels.
    side: usize,
    /// How far the surface may lie from the scan, of the model's size.
    farthest: f64,
}

impl Plan {
    fn triangles(&self, all: usize) -> usize {
        let share = all.checked_div(self.share).unwrap_or(0);
        share.max(FIRST_TRIANGLES).min(all)
    }
}

pub struct Level {
    pub glb: Vec<u8>,
    /// In the scene's units.
    pub error: f64,
    /// Width and height of each.
    pub textures: Vec<[u32; 2]>,
}

/// Levels of a plain document, coarsest first; the last is the whole model. Whoever wants to look
/// at its parts, or to change them before, does so in `look`.
///
/// # Errors
/// When its geometry or a texture is damaged.
pub fn levels<T: Send>(
    document: &Document,
    bin: &[u8],
    look: impl FnOnce(&mut [Part]) -> T + Send,
) -> Result<(Vec<Level>, T), Fault> {
    let (parts, textures) = rayon::join(
        || {
            let mut parts = parts(document, bin)?;
            let seen = look(&mut parts);
            Ok::<_, Fault>((parts, seen))
        },
        || Textures::of(document, bin),
    );
    let ((parts, seen), textures) = (parts?, textures?);
    let surfaces = parts.par_iter().map(Surface::of).collect();
    let source = Source {
        document,
        bin,
        size: size(&parts),
        parts: &parts,
        surfaces,
        textures,
    };
    let whole: Vec<Simplified> = parts.iter().map(whole).collect();
    let finest_first = source.levels_down_from(FINEST, &whole)?;
    Ok((worthwhile(finest_first), seen))
}

/// Coarsest first.
fn worthwhile(finest_first: Vec<Level>) -> Vec<Level> {
    let mut kept: Vec<Level> = Vec::new();
    for level in finest_first {
        let is_worthwhile =
            |finer: &Level| level.glb.len() as f64 <= finer.glb.len() as f64 * WORTHWHILE;
        if kept.last().is_none_or(is_worthwhile) {
            kept.push(level);
        }
    }
    kept.reverse();
    kept
}

fn whole(part: &Part) -> Simplified {
    Simplified {
        indices: part.geometry.indices.clone(),
        error: 0.0,
    }
}

/// Of the largest part, in the scene's units.
fn size(parts: &[Part]) -> f64 {
    let size = |part: &Part| {
        let mut bounds = [[f32::INFINITY; 3], [f32::NEG_INFINITY; 3]];
        for place in part.geometry.positions().as_chunks::<3>().0 {
            for axis in 0..3 {
                bounds[0][axis] = bounds[0][axis].min(place[axis]);
                bounds[1][axis] = bounds[1][axis].max(place[axis]);
            }
        }
        let extent = (0..3).map(|axis| f64::from(bounds[1][axis] - bounds[0][axis]));
        extent.fold(0.0, f64::max) * part.uses.scale
    };
    parts.iter().map(size).fold(0.0, f64::max)
}

/// Every image that is shown, by plan.
struct Textures {
    by_image: BTreeMap<usize, Vec<Texture>>,
}

impl Textures {
    fn of(document: &Document, bin: &[u8]) -> Result<Textures, Fault> {
        let shown = roles(document);
        let shown: Vec<(usize, Role)> = shown
            .into_iter()
            .enumerate()
            .filter_map(|(image, role)| Some((image, role?)))
            .collect();
        let sides = PLANS.map(|plan| plan.side);
        let made = |(image, role): (usize, Role)| {
            let owner = format!("image {image}");
            let bytes = view_bytes(document, bin, &list(document.root(), "images")[image])
                .ok_or_else(|| Fault::new(format!("{owner} of this model has no bytes")))?;
            Ok((image, sizes(bytes, role, &sides, &owner)?))
        };
        let by_image: Result<BTreeMap<_, _>, Fault> = shown.into_par_iter().map(made).collect();
        Ok(Textures {
            by_image: by_image?,
        })
    }

    fn shapes(&self, plan: usize) -> Vec<[u32; 2]> {
        let side = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        self.by_image
            .values()
            .map(|sizes| [side(sizes[plan].width), side(sizes[plan].height)])
            .collect()
    }
}

struct Source<'a> {
    document: &'a Document,
    bin: &'a [u8],
    parts: &'a [Part],
    surfaces: Vec<Surface<'a>>,
    /// Of the largest part, in the scene's units.
    size: f64,
    textures: Textures,
}

impl Source<'_> {
    /// The level of this plan and all coarser ones, without those that would be as the one before.
    fn levels_down_from(&self, plan: usize, form: &[Simplified]) -> Result<Vec<Level>, Fault> {
        // A level needs nothing of the coarser ones, and packing it keeps one thread busy.
        let (level, coarser) =
            rayon::join(|| self.level(plan, form), || self.coarser_than(plan, form));
        let mut levels = vec![level?];
        levels.extend(coarser?);
        Ok(levels)
    }

    fn coarser_than(&self, plan: usize, form: &[Simplified]) -> Result<Vec<Level>, Fault> {
        let Some(next) = plan.checked_sub(1) else {
            return Ok(Vec::new());
        };
        let fewer = self.fewer(next, form);
        match self.what(next, &fewer) == self.what(plan, form) {
            true => self.coarser_than(next, &fewer),
            false => self.levels_down_from(next, &fewer),
        }
    }

    /// The triangles of every part in this plan, made of those in a finer one.
    fn fewer(&self, plan: usize, finer: &[Simplified]) -> Vec<Simplified> {
        let all: usize = self.parts.iter().map(Part::triangles).sum();
        let share = PLANS[plan].triangles(all) as f64 / all.max(1) as f64;
        let surfaces = self.parts.par_iter().zip(&self.surfaces);
        let fewer = surfaces.zip(finer).map(|((part, surface), finer)| {
            let triangles = (part.triangles() as f64 * share).ceil() as usize;
            let scale = part.uses.scale.max(f64::MIN_POSITIVE);
            surface.simplify(finer, triangles, PLANS[plan].farthest * self.size / scale)
        });
        fewer.collect()
    }

    /// What tells a level from the next: corners, and sizes of textures.
    fn what(&self, plan: usize, form: &[Simplified]) -> (usize, Vec<[u32; 2]>) {
        let corners = form.iter().map(|part| part.indices.len()).sum();
        (corners, self.textures.shapes(plan))
    }

    fn level(&self, plan: usize, form: &[Simplified]) -> Result<Level, Fault> {
        let grids = self.grids();
        let packed = |(part, form): (&Part, &Simplified)| {
            if form.indices.is_empty() {
                return Ok(None);
            }
            let vertices = part.geometry.vertices;
            // In strips: a little slower to draw than the best order, and easier to pack.
            let indices = meshopt::optimize_vertex_cache_strip(&form.indices, vertices);
            let primitive = in_order(&part.geometry, indices);
            let grid = grids.get(&part.mesh).copied();
            stored(&primitive, grid, PLANS[plan].side).map(Some)
        };
        let packed: Result<Vec<Option<Stored>>, Fault> =
            self.parts.par_iter().zip(form).map(packed).collect();
        let mut writer = Writer::of(self.document, self.bin);
        for (part, stored) in self.parts.iter().zip(packed?) {
            for number in &part.primitives {
                put(&mut writer, part, *number, stored.as_ref());
            }
        }
        leave_out_empty(writer.root());
        for (mesh, grid) in &grids {
            put_into_grid(writer.root(), *mesh, grid.offset, grid.step);
        }
        // Directions are whole numbers even where places are none.
        if !self.parts.is_empty() {
            writer.require("KHR_mesh_quantization");
        }
        self.put_textures(&mut writer, plan);
        Ok(Level {
            glb: writer.finish()?,
            error: self.error(plan, form, &grids),
            textures: self.textures.shapes(plan),
        })
    }

    /// By mesh.
    fn grids(&self) -> BTreeMap<usize, Grid> {
        let mut by_mesh: BTreeMap<usize, Vec<&Part>> = BTreeMap::new();
        for part in self.parts {
            by_mesh.entry(part.mesh).or_default().push(part);
        }
        let meshes = list(self.document.root(), "meshes");
        by_mesh
            .into_iter()
            // Points and lines beside triangles keep their places.
            .filter(|(mesh, parts)| {
                let known: usize = parts.iter().map(|part| part.primitives.len()).sum();
                known == list(&meshes[*mesh], "primitives").len()
            })
            .filter_map(|(mesh, parts)| Some((mesh, Grid::of(&parts)?)))
            .collect()
    }

    fn put_textures(&self, writer: &mut Writer, plan: usize) {
        for (image, sizes) in &self.textures.by_image {
            let texture = &sizes[plan];
            writer.put_image(*image, texture.mime, &texture.bytes);
        }
        let mut has_webp = false;
        let textures = writer
            .root()
            .get_mut("textures")
            .and_then(Value::as_array_mut);
        for texture in textures.into_iter().flatten() {
            let Some(image) = image_of(texture) else {
                continue;
            };
            let mime = self
                .textures
                .by_image
                .get(&image)
                .map(|sizes| sizes[plan].mime);
            let is_webp = mime == Some("image/webp");
            has_webp |= is_webp;
            if let Some(texture) = texture.as_object_mut() {
                show(texture, image, is_webp);
            }
        }
        forget(writer.root(), &["EXT_texture_webp", "EXT_texture_avif"]);
        if has_webp {
            writer.require("EXT_texture_webp");
        }
    }

    /// How far a level is from the scan, in the scene's units: what has moved, or as much as a
    /// pixel of its textures covers where those were made smaller.
    fn error(&self, plan: usize, form: &[Simplified], grids: &BTreeMap<usize, Grid>) -> f64 {
        let moved = self.parts.iter().zip(form).map(|(part, form)| {
            let rounded = grids.get(&part.mesh).map_or(0.0, Grid::error);
            (form.error + rounded) * part.uses.scale
        });
        moved.fold(self.blur(plan), f64::max)
    }

    /// The mean size of a texture's pixel on the surface, where the author's was finer.
    fn blur(&self, plan: usize) -> f64 {
        let (mut sum, mut area) = (0.0, 0.0);
        for part in self.parts {
            let Some(texture) = self.main_texture(part, plan) else {
                continue;
            };
            let (surface, unwrapped) = areas(part);
            let surface = surface * part.uses.scale.powi(2);
            let pixels = unwrapped * (texture.width * texture.height) as f64;
            area += surface;
            if texture.reduction > 1.0 && pixels > 0.0 {
                sum += surface * (surface / pixels).sqrt();
            }
        }
        if area > 0.0 { sum / area } else { 0.0 }
    }

    fn main_texture(&self, part: &Part, plan: usize) -> Option<&Texture> {
        let root = self.document.root();
        let material = list(root, "materials").get(part.material?)?;
        let mut image = None;
        each_slot(material, &mut |name, texture| {
            let found = list(root, "textures").get(texture).and_then(image_of);
            if image.is_none() || name == "baseColorTexture" {
                image = found.or(image);
            }
        });
        self.textures.by_image.get(&image?)?.get(plan)
    }
}

/// Of the surface in the part's own units, and of its unwrapped form in its texture.
fn areas(part: &Part) -> (f64, f64) {
    use crate::gltf::Values;
    let positions = part.geometry.positions();
    let coordinates = match part
        .geometry
        .stream("TEXCOORD_0")
        .map(|stream| &stream.values)
    {
        Some(Values::Floats(coordinates)) => coordinates.as_slice(),
        _ => return (0.0, 0.0),
    };
    let (mut surface, mut unwrapped) = (0.0, 0.0);
    for face in part.geometry.indices.as_chunks::<3>().0 {
        let place =
            |corner: usize, axis: usize| f64::from(positions[face[corner] as usize * 3 + axis]);
        let side = |corner: usize| [0, 1, 2].map(|axis| place(corner, axis) - place(0, axis));
        let ([ax, ay, az], [bx, by, bz]) = (side(1), side(2));
        let normal = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
        surface += normal.iter().map(|x| x * x).sum::<f64>().sqrt() / 2.0;
        let at =
            |corner: usize, axis: usize| f64::from(coordinates[face[corner] as usize * 2 + axis]);
        let across = |corner: usize| [0, 1].map(|axis| at(corner, axis) - at(0, axis));
        let ([au, av], [bu, bv]) = (across(1), across(2));
        unwrapped += (au * bv - av * bu).abs() / 2.0;
    }
    (surface, unwrapped)
}
