//! Coarser levels: nothing aliases, and no edge shows.

use super::*;

/// Waves across the room, of so many to a radian straight ahead.
fn waves_of(direction: [f32; 3], per_radian: f32) -> f32 {
    let [x, y, z] = direction;
    let length = (x * x + y * y + z * z).sqrt();
    let wave = |at: f32| (at / length * per_radian * 2.0 * PI).sin();
    127.5 + 40.0 * (wave(x) + wave(y) + wave(z))
}

fn panorama_of_waves(width: usize, height: usize, per_radian: f32) -> Pixels {
    Pixels::from_rows(width, height, |y, row| {
        let pitch = (0.5 - (y as f32 + 0.5) / height as f32) * PI;
        for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let yaw = ((x as f32 + 0.5) / width as f32 - 0.5) * 2.0 * PI;
            pixel.fill(waves_of(direction_of(yaw, pitch), per_radian).round() as u8);
        }
    })
}

/// Every pixel of every level of every face, up to edges, corners and poles, is what stands in its
/// direction: waves of eight pixels of that level, to within 7 of 255 and 1.2 in the mean.
#[test]
fn every_level_shows_its_directions_up_to_edges_and_poles() {
    let sphere = Sphere::of_image(WIDTH as u32, WIDTH as u32 / 2, None);
    for level in 0..3 {
        // Pixels to a radian in the middle of a face of that level.
        let fineness = (FINEST >> level) as f32 / 2.0;
        let per_radian = fineness / 8.0;
        let mut source = panorama_of_waves(WIDTH, WIDTH / 2, per_radian);
        poles::blur(&mut source, &sphere);
        for face in FACES {
            let shown = &levels_of(&source, &sphere, face)[level];
            let side = FINEST >> level;
            assert_eq!((shown.width(), shown.height()), (side, side));
            let (mut sum, mut worst) = (0.0, (0.0_f32, 0, 0));
            for y in 0..side {
                for x in 0..side {
                    let direction = face.direction(middle(x, side), middle(y, side));
                    let expected = waves_of(direction, per_radian);
                    let error = (f32::from(shown.pixel(x, y)[1]) - expected).abs();
                    sum += error;
                    if error > worst.0 {
                        worst = (error, x, y);
                    }
                }
            }
            let mean = sum / (side * side) as f32;
            assert!(
                mean < 1.2 && worst.0 < 7.0,
                "level {level} of {face:?}: {mean} in the mean, at worst {worst:?}"
            );
        }
    }
}

/// As far as the filters of all coarser levels reach: 3, and twice that and 3, and so on.
#[test]
fn faces_bring_along_what_lies_beyond_their_edges() {
    for (levels, apron) in [(1, 0), (2, 3), (4, 21)] {
        let finest_px = 2560;
        assert_eq!(
            super::super::faces::shape(&FaceSizes { finest_px, levels }).apron(),
            apron
        );
    }
}

/// Of noise, all of which is finer than a coarser level's pixels, each level keeps what a mean over
/// the pixels that it stands for would keep. Taking one of them instead would keep all of it.
#[test]
fn nothing_aliases_in_coarser_levels() {
    let sphere = Sphere::of_image(WIDTH as u32, WIDTH as u32 / 2, None);
    let mut source = noise(WIDTH, WIDTH / 2);
    assert!((65.0..80.0).contains(&spread(&source)), "noise");
    poles::blur(&mut source, &sphere);
    for face in FACES {
        let levels = levels_of(&source, &sphere, face);
        // Four and sixteen pixels to one of a level, at the least.
        for (level, most) in [(1, 44.0), (2, 24.0)] {
            let found = spread(&levels[level]);
            assert!(found < most, "level {level} of {face:?}: {found}");
        }
    }
}

/// Standard deviation of the values.
fn spread(pixels: &Pixels) -> f32 {
    let count = pixels.data().len() as f32;
    let values = || pixels.data().iter().map(|value| f32::from(*value));
    let mean = values().sum::<f32>() / count;
    (values().map(|value| (value - mean).powi(2)).sum::<f32>() / count).sqrt()
}

/// Coarser levels know what lies beyond a face's edge: they are, to the last rounding, what a face
/// gives that is rendered far beyond it.
#[test]
fn coarser_levels_go_on_beyond_the_edges() {
    const BEYOND: usize = 64;
    const NEAR: usize = 4;
    let sphere = Sphere::of_image(WIDTH as u32, WIDTH as u32 / 2, None);
    let source = noise(WIDTH, WIDTH / 2);
    let raster = Raster::of(source.clone());
    for face in FACES {
        let levels = levels_of(&source, &sphere, face);
        let shape = super::super::faces::shape(&sphere.faces());
        let large = Shape {
            width: FINEST + 2 * BEYOND,
            height: FINEST + 2 * BEYOND,
            edge: Edge::Ends,
            ..shape
        };
        let rows = FaceRows {
            sampler: Sampler::new(&raster, &sphere).into(),
            face,
            face_px: FINEST,
            apron_px: BEYOND,
        };
        let beyond = put_together(&rows, &large);
        for (level, shown) in levels.iter().enumerate() {
            let margin = BEYOND >> level;
            let side = shown.width();
            let is_near_an_edge = |at: usize| at < NEAR || at >= side - NEAR;
            let mut most = 0;
            for y in 0..side {
                for x in (0..side).filter(|x| is_near_an_edge(*x) || is_near_an_edge(y)) {
                    let alone = beyond[level].pixel(x + margin, y + margin);
                    let shown = shown.pixel(x, y);
                    most = most.max(shown[0].abs_diff(alone[0]));
                }
            }
            // A place is rounded a little otherwise from another beginning of the row.
            assert!(most <= 3, "level {level} of {face:?}: {most}");
        }
    }
}
