//! The example's panorama: a plain room with a doorway, and a horizon on which the yaw is written,
//! so that an author sees which number leads where.

use jpeg_encoder::{ColorType, Encoder};

use super::digits;
use crate::drafting::DraftingError;

pub const WIDTH: u16 = 2048;
const HEIGHT: u16 = 1024;
const QUALITY: u8 = 85;
/// Metres: half the side of the square room, the eye above the floor, the ceiling above the eye.
const HALF_SIDE: f64 = 3.0;
const EYE: f64 = 1.6;
const ABOVE_EYE: f64 = 1.6;
/// Metres: half the doorway's width, and how far it reaches above the eye.
const DOOR_HALF: f64 = 0.7;
const DOOR_ABOVE_EYE: f64 = 0.6;
/// Labels stand every so many degrees.
const LABEL_STEP: usize = 30;

/// A room's colours and the bearing of its door.
pub struct Room {
    pub wall: [f64; 3],
    pub floor: [f64; 3],
    /// Degrees of yaw: −90 or 90.
    pub door: f64,
}

/// # Errors
/// When the encoder fails, which it does not on fixed sizes.
pub fn jpeg(room: &Room) -> Result<Vec<u8>, DraftingError> {
    let mut pixels = Vec::with_capacity(usize::from(WIDTH) * usize::from(HEIGHT) * 3);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let yaw = (f64::from(x) + 0.5) / f64::from(WIDTH) * 360.0 - 180.0;
            let pitch = 90.0 - (f64::from(y) + 0.5) / f64::from(HEIGHT) * 180.0;
            pixels.extend(colour(room, yaw, pitch).map(|value| (value * 255.0).round() as u8));
        }
    }
    label_horizon(&mut pixels);
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, QUALITY)
        .encode(&pixels, WIDTH, HEIGHT, ColorType::Rgb)
        .map_err(|error| DraftingError::Example(format!("panorama: {error}")))?;
    Ok(bytes)
}

/// What a ray meets first: a wall, the floor, the ceiling. The frame is that of the exhibition:
/// yaw 0 looks along −Z.
fn colour(room: &Room, yaw: f64, pitch: f64) -> [f64; 3] {
    let (yaw, pitch) = (yaw.to_radians(), pitch.to_radians());
    let ray = [
        yaw.sin() * pitch.cos(),
        pitch.sin(),
        -yaw.cos() * pitch.cos(),
    ];
    let to_wall = HALF_SIDE / ray[0].abs().max(ray[2].abs()).max(1e-9);
    let to_level = if ray[1] > 0.0 { ABOVE_EYE } else { EYE } / ray[1].abs().max(1e-9);
    let [x, y, z] = ray.map(|axis| axis * to_wall.min(to_level));
    if to_level < to_wall {
        // Corners are darker: less light finds its way into them.
        let edge = (HALF_SIDE - x.abs().max(z.abs())) / HALF_SIDE;
        let light = 0.78 + 0.22 * edge.clamp(0.0, 1.0).sqrt();
        let base = if ray[1] > 0.0 {
            [0.95, 0.94, 0.92]
        } else {
            room.floor
        };
        return base.map(|value| value * light);
    }
    let on_side_wall = x.abs() >= z.abs();
    let (along, is_door_wall) = if on_side_wall {
        (z, x.signum() == room.door.to_radians().sin().signum())
    } else {
        (x, false)
    };
    if is_door_wall && along.abs() < DOOR_HALF && y < DOOR_ABOVE_EYE {
        let depth = 0.30 - 0.12 * (along.abs() / DOOR_HALF);
        return room.wall.map(|value| value * depth);
    }
    let corner = ((HALF_SIDE - along.abs()) / HALF_SIDE).clamp(0.0, 1.0);
    let height = (y + EYE) / (EYE + ABOVE_EYE);
    let light = 0.74 + 0.16 * corner.sqrt() + 0.10 * height;
    // Walls at right angles meet in different light.
    let turn = if on_side_wall { 0.95 } else { 1.0 };
    room.wall
        .map(|value| (value * light * turn).clamp(0.0, 1.0))
}

const INK: [u8; 3] = [70, 62, 54];

fn label_horizon(pixels: &mut [u8]) {
    let mut dot = |x: usize, y: usize| {
        let at = (y * usize::from(WIDTH) + x % usize::from(WIDTH)) * 3;
        if let Some(pixel) = pixels.get_mut(at..at + 3) {
            pixel.copy_from_slice(&INK);
        }
    };
    let (width, horizon) = (usize::from(WIDTH), usize::from(HEIGHT) / 2);
    for x in 0..width {
        dot(x, horizon);
    }
    for label in 0..360 / LABEL_STEP {
        let x = label * LABEL_STEP * width / 360;
        for y in horizon - 8..horizon + 8 {
            dot(x, y);
            dot(x + 1, y);
        }
        let yaw = i64::try_from(label * LABEL_STEP).unwrap_or(0) - 180;
        digits::draw(&yaw.to_string(), x, horizon + 14, &mut dot);
    }
}
