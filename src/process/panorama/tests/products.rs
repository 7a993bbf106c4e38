//! What is published, and what is made again.

use super::*;

#[test]
fn the_same_bytes_come_from_one_thread_and_from_many() {
    let (folder, header, cache) = on_disk(&panorama_of(700, 350, PanoramaCrop::FULL));
    let header = PanoramaSource::Sphere(header);
    let made = |threads| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap()
            .install(|| {
                let file = folder.path().join("p.jpg");
                usual(&scan(&file, &header), &[View::default()], None, &cache).unwrap()
            })
    };
    assert_eq!(made(1), made(3));
}

#[test]
fn the_product_holds_every_tile_of_every_level() {
    let (folder, header, cache) = on_disk(&panorama_of(WIDTH, WIDTH / 2, PanoramaCrop::FULL));
    let header = PanoramaSource::Sphere(header);
    let made = usual(
        &scan(&folder.path().join("p.jpg"), &header),
        &[],
        None,
        &cache,
    )
    .unwrap()
    .cube;
    let low = decoded(cache.read(&made.low).unwrap());
    assert_eq!((low.width(), low.height()), (192, 6 * 192));
    assert_eq!(made.low_face_px, 192);
    for (number, face) in FACES.iter().enumerate() {
        for (x, y) in [(96, 96), (3, 3), (187, 80), (30, 188)] {
            let expected = colour_of(face.direction(middle(x, 192), middle(y, 192)));
            let shown = low.pixel(x, y + 192 * number);
            assert!(difference(shown, expected) < 8.0, "{face:?} {x} {y}");
        }
    }
    let sizes: Vec<u32> = made.levels.iter().map(|level| level.face_px).collect();
    assert_eq!(sizes, [384, 768], "the coarsest first");
    for level in &made.levels {
        let side = level.face_px as usize;
        for (face, packs) in FACES.iter().zip(&level.faces) {
            let tiles: Vec<Pixels> = packs
                .iter()
                .flat_map(|pack| {
                    let bytes = cache.read(&pack.blob).unwrap();
                    let cut = |(start, length): (u64, u64)| {
                        decoded(bytes[start as usize..(start + length) as usize].to_vec())
                    };
                    pack.places().map(cut).collect::<Vec<_>>()
                })
                .collect();
            let columns = side.div_ceil(TILE_PX);
            assert_eq!(tiles.len(), columns * columns);
            for (x, y) in [
                (5, 7),
                (side - 4, 9),
                (side / 2, side - 6),
                (side - 1, side - 1),
            ] {
                let tile = &tiles[y / TILE_PX * columns + x / TILE_PX];
                let expected = colour_of(face.direction(middle(x, side), middle(y, side)));
                let shown = tile.pixel(x % TILE_PX, y % TILE_PX);
                assert!(difference(shown, expected) < 8.0, "{side} {face:?} {x} {y}");
            }
        }
    }
}

/// A view costs its own picture, and what is known costs nothing: not even the scan is opened.
#[test]
fn what_is_known_is_not_made_again() {
    let (folder, header, cache) = on_disk(&panorama_of(700, 350, PanoramaCrop::FULL));
    let header = PanoramaSource::Sphere(header);
    let file = folder.path().join("p.jpg");
    let card = CardView {
        view: View::default(),
        accent: Colour([1, 2, 3]),
    };
    let views = [View::default()];
    let saved_meanwhile = Scan {
        is_unchanged: &|| false,
        ..scan(&file, &header)
    };
    usual(&saved_meanwhile, &views, Some(&card), &cache).unwrap();
    let nowhere = folder.path().join("nowhere.jpg");
    let not_kept = usual(&scan(&nowhere, &header), &views, Some(&card), &cache);
    assert!(not_kept.is_err(), "nobody knows what it showed");
    let first = usual(&scan(&file, &header), &views, Some(&card), &cache).unwrap();
    let gone = folder.path().join("gone.jpg");
    std::fs::rename(&file, &gone).unwrap();
    let again = usual(&scan(&file, &header), &views, Some(&card), &cache).unwrap();
    assert_eq!(again, first);
    let turned = View {
        aim: Aim {
            yaw: 5.0,
            pitch: 0.0,
        },
        ..View::default()
    };
    let unknown = usual(&scan(&file, &header), &[turned], None, &cache);
    assert!(unknown.is_err(), "a new view needs the scan");
    let turned = usual(&scan(&gone, &header), &[turned], None, &cache).unwrap();
    assert_eq!(turned.cube, first.cube);
    assert_ne!(turned.stills, first.stills);
    // A picture that went missing is made again.
    std::fs::remove_file(cache.path(&first.stills[0].sources[0].blob)).unwrap();
    let mended = usual(&scan(&gone, &header), &views, Some(&card), &cache).unwrap();
    assert_eq!(mended, first);
    assert!(cache.holds(&first.stills[0].sources[0].blob));
}

#[test]
fn every_side_is_a_picture_of_its_face() {
    let (folder, header, cache) = on_disk(&panorama_of(WIDTH, WIDTH / 2, PanoramaCrop::FULL));
    let header = PanoramaSource::Sphere(header);
    let file = folder.path().join("p.jpg");
    let made = usual(&scan(&file, &header), &[], None, &cache).unwrap();
    for (face, side) in FACES.iter().zip(&made.cube.sides) {
        let widths: Vec<u32> = side.sources.iter().map(|source| source.width).collect();
        assert_eq!(widths, [640, 768], "{face:?}");
        let pixels = decoded(cache.read(&side.sources[1].blob).unwrap());
        for (x, y) in [(3, 5), (384, 384), (760, 500), (511, 513)] {
            let expected = colour_of(face.direction(middle(x, 768), middle(y, 768)));
            assert!(
                difference(pixels.pixel(x, y), expected) < 8.0,
                "{face:?} {x} {y}"
            );
        }
    }
}

/// Tiles may be WebP; nothing else changes, and nothing else is made again.
#[test]
fn tiles_are_written_as_they_are_asked_for() {
    let (folder, header, cache) = on_disk(&panorama_of(WIDTH, WIDTH / 2, PanoramaCrop::FULL));
    let header = PanoramaSource::Sphere(header);
    let file = folder.path().join("p.jpg");
    let of = |format, quality| {
        let tiles = TileImage { format, quality };
        panorama::run(&scan(&file, &header), tiles, &[], None, &cache)
            .unwrap()
            .cube
    };
    let jpeg = of(TileFormat::Jpeg, 85);
    let webp = of(TileFormat::WebP, 80);
    let coarse = of(TileFormat::WebP, 20);
    assert_eq!(
        (jpeg.format, webp.format),
        (TileFormat::Jpeg, TileFormat::WebP)
    );
    assert_eq!((&webp.low, &webp.sides), (&jpeg.low, &jpeg.sides));
    let bytes = |cube: &CubeProduct| cube.packs().flat_map(|pack| &pack.lengths).sum::<u32>();
    assert!(bytes(&coarse) < bytes(&webp));
    let pack = webp.packs().next().unwrap();
    let file = cache.read(&pack.blob).unwrap();
    let (start, length) = pack.places().next().unwrap();
    let tile = &file[start as usize..(start + length) as usize];
    let shown = image::load_from_memory_with_format(tile, image::ImageFormat::WebP).unwrap();
    let expected = colour_of(FACES[0].direction(middle(40, 384), middle(60, 384)));
    let found = shown.to_rgb8().get_pixel(40, 60).0;
    assert!(difference(found, expected) < 10.0, "{found:?}");
    assert_eq!(shown.width(), 384);
}
