//! One target a reader; the environment names it, so that one build serves all.
//! `cargo xtask fuzz --help` tells how they are run.

#![no_main]

mod exhibition;
mod jpeg;
mod scan;
mod text;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

/// What reads the bytes.
type Target = fn(&[u8]);

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("ENFILADE_FUZZ").unwrap_or_default();
    match name.as_str() {
        // All of these ask what a file is by its content; they differ in what they begin with.
        "images" | "drawings" | "sounds" | "films" | "documents" => scan::look,
        "pictures" => scan::make_picture,
        "panoramas" => scan::make_panorama,
        "models" | "obj" | "ply" | "stl" => scan::read_model,
        "levels" => scan::make_levels,
        "ktx2" => scan::read_ktx2,
        "xmp" => jpeg::look_with_xmp,
        "exif" => jpeg::look_with_exif,
        "icc" => jpeg::make_with_icc,
        "captions" => text::captions,
        "yaml" => text::yaml,
        "edtf" => text::edtf,
        "dates" => text::dates,
        "things" => exhibition::things,
        "tables" => exhibition::tables,
        other => panic!("there is no target `{other}`"),
    }
});

fuzz_target!(|data: &[u8]| TARGET(data));
