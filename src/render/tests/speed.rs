use std::time::{Duration, Instant};

use super::house::house;

/// Tests are built without optimisation; the limit is what even that must keep.
#[test]
fn five_hundred_pages_are_quick() {
    let mut house = house();
    let exhibition = &mut house.collection.exhibitions[0];
    let scene = exhibition.scenes[0].clone();
    for number in 0..245 {
        let mut scene = scene.clone();
        scene.id = format!("sweep-{number}");
        exhibition.scenes.push(scene);
    }
    let start = Instant::now();
    let site = house.site();
    let took = start.elapsed();
    let pages = site.files.keys().filter(|path| path.ends_with(".html"));
    assert!(pages.count() >= 500);
    println!("500 pages in {took:?}");
    assert!(took < Duration::from_secs(10), "{took:?}");
}
