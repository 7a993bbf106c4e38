//! Faces and stills: every direction is where it belongs.

use super::*;

#[test]
fn every_face_shows_its_directions_up_to_edges_and_poles() {
    let sphere = Sphere::of_image(1024, 512, None);
    let mut source = panorama_of(1024, 512, PanoramaCrop::FULL);
    poles::blur(&mut source, &sphere);
    let face_px = sphere.faces().finest_px;
    assert_eq!(face_px, 320);
    for face in FACES {
        let pixels = render(&source, &sphere, face, face_px);
        let (mut sum, mut worst) = (0.0, 0.0_f32);
        for y in 0..face_px {
            for x in 0..face_px {
                let direction = face.direction(middle(x, face_px), middle(y, face_px));
                let error = difference(pixels.pixel(x, y), colour_of(direction));
                sum += error;
                worst = worst.max(error);
            }
        }
        let mean = sum / (face_px * face_px) as f32;
        assert!(mean < 0.7 && worst < 2.5, "{face:?}: {mean} {worst}");
    }
}

#[test]
fn faces_stand_where_the_contract_says() {
    let bearing = |degrees: f32| direction_of(degrees.to_radians(), 0.0);
    for (face, expected) in [
        (Face::Front, bearing(0.0)),
        (Face::Right, bearing(90.0)),
        (Face::Back, bearing(180.0)),
        (Face::Left, bearing(-90.0)),
        (Face::Up, [0.0, 1.0, 0.0]),
        (Face::Down, [0.0, -1.0, 0.0]),
    ] {
        for (axis, value) in face.direction(0.0, 0.0).iter().zip(expected) {
            assert!((axis - value).abs() < 1e-6, "{face:?}");
        }
    }
    // The bottom of the upper face touches the top of the front face.
    assert_eq!(
        Face::Up.direction(0.0, 1.0),
        Face::Front.direction(0.0, -1.0)
    );
    assert_eq!(
        Face::Down.direction(0.0, -1.0),
        Face::Front.direction(0.0, 1.0)
    );
}

#[test]
fn a_partial_panorama_is_dark_where_it_has_nothing() {
    let crop = PanoramaCrop {
        left: 0.25,
        top: 0.25,
        width: 0.5,
        height: 0.5,
    };
    let sphere = Sphere::of_image(512, 256, Some(crop));
    assert_eq!(sphere.coverage(), Some([-90.0, 90.0, -45.0, 45.0]));
    assert_eq!(sphere.faces().finest_px, 320, "as for the full circle");
    let source = panorama_of(512, 256, crop);
    let front = render(&source, &sphere, Face::Front, 320);
    let expected = colour_of(Face::Front.direction(middle(100, 320), middle(150, 320)));
    assert!(difference(front.pixel(100, 150), expected) < 3.0);
    for face in [Face::Back, Face::Up, Face::Down] {
        assert_eq!(render(&source, &sphere, face, 320).pixel(160, 160), DARK);
    }
}

#[test]
fn a_wide_strip_lies_around_the_horizon() {
    let sphere = Sphere::of_image(1000, 250, None);
    assert_eq!(sphere.coverage(), Some([-180.0, 180.0, -45.0, 45.0]));
    assert_eq!(Sphere::of_image(2050, 1025, None).coverage(), None);
    assert_eq!(Sphere::of_image(4096, 4096, None).coverage(), None);
}

#[test]
fn faces_halve_down_to_a_small_one() {
    for (width, finest_px, levels) in [
        (64, 16, 1),
        (1024, 320, 1),
        (4096, 1280, 3),
        (8192, 2560, 4),
        (16_384, 5120, 5),
        (32_768, 10_240, 6),
        (120_000, 16_384, 7),
    ] {
        let sizes = Sphere::of_image(width, width / 2, None).faces();
        assert_eq!(sizes, FaceSizes { finest_px, levels }, "{width}");
    }
}

#[test]
fn a_still_looks_along_its_view() {
    let sphere = Sphere::of_image(1024, 512, None);
    let source = Source::of_sphere(panorama_of(1024, 512, PanoramaCrop::FULL), sphere);
    for (yaw, pitch) in [(0.0, 0.0), (100.0, 30.0), (-170.0, -60.0)] {
        let aim = Aim { yaw, pitch };
        let still = still::render(&source, &View { aim, hfov: 90.0 });
        let centre = direction_of((yaw as f32).to_radians(), (pitch as f32).to_radians());
        assert!(
            difference(still.pixel(800, 450), colour_of(centre)) < 3.0,
            "{yaw} {pitch}"
        );
    }
    // 90° wide: the middle of the right edge is 45° to the right.
    let still = still::render(&source, &View::default());
    let edge = colour_of(direction_of(PI / 4.0, 0.0));
    assert!(difference(still.pixel(1599, 450), edge) < 3.0);
}

/// The image's middle was taken 20° above the horizon, by a camera that leant 30° to the right.
#[test]
fn a_tilted_camera_is_levelled() {
    let (sin_pitch, cos_pitch) = 20_f32.to_radians().sin_cos();
    let (sin_roll, cos_roll) = 30_f32.to_radians().sin_cos();
    let into_the_room = |[x, y, z]: [f32; 3]| {
        let [x, y] = [x * cos_roll + y * sin_roll, y * cos_roll - x * sin_roll];
        [
            x,
            y * cos_pitch - z * sin_pitch,
            y * sin_pitch + z * cos_pitch,
        ]
    };
    // What the words mean: the middle lies above, and what is up for the camera leans to the right.
    let middle_of_image = into_the_room([0.0, 0.0, -1.0]);
    assert!((middle_of_image[1] - sin_pitch).abs() < 1e-6);
    assert!(into_the_room([0.0, 1.0, 0.0])[0] > 0.4);

    let (width, height) = (1024, 512);
    let source = Pixels::from_rows(width, height, |y, row| {
        let pitch = (0.5 - (y as f32 + 0.5) / height as f32) * PI;
        for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let yaw = ((x as f32 + 0.5) / width as f32 - 0.5) * 2.0 * PI;
            let seen = into_the_room(direction_of(yaw, pitch));
            pixel.copy_from_slice(&colour_of(seen).map(|value| value.round() as u8));
        }
    });
    let (_folder, mut header, _cache) = on_disk(&source);
    header.tilt = Tilt {
        pitch: 20.0,
        roll: 30.0,
    };
    let source = Source::of_sphere(source, Sphere::of(&header));
    for face in FACES {
        let shown = render_source(&source, face, 320);
        for (x, y) in [(5, 9), (160, 160), (310, 40), (80, 300)] {
            let expected = colour_of(face.direction(middle(x, 320), middle(y, 320)));
            assert!(
                difference(shown.pixel(x, y), expected) < 3.0,
                "{face:?} {x} {y}"
            );
        }
    }
}

#[test]
fn of_a_stereo_pair_the_left_eye_is_shown() {
    let eye = panorama_of(512, 256, PanoramaCrop::FULL);
    let pair = Pixels::from_rows(512, 512, |y, row| match y {
        0..256 => row.copy_from_slice(eye.row(y)),
        _ => row.fill(7),
    });
    let (folder, header, _cache) = on_disk(&pair);
    assert!(header.is_stereo_pair());
    let source = Source::open(
        &folder.path().join("p.jpg"),
        &PanoramaSource::Sphere(header),
    )
    .unwrap();
    assert_eq!(source.coverage(), None);
    for face in FACES {
        let shown = render_source(&source, face, 160);
        // Beside the lower pole a JPEG's colours run into the other eye's.
        for (x, y) in [(4, 4), (60, 70), (155, 155)] {
            let expected = colour_of(face.direction(middle(x, 160), middle(y, 160)));
            assert!(
                difference(shown.pixel(x, y), expected) < 6.0,
                "{face:?} {x} {y}"
            );
        }
    }
}
