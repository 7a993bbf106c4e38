//! Readers of scans: the bytes are a file, as an author would give it.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use enfilade::cache::Cache;
use enfilade::gltf;
use enfilade::model::{Header, ImageHeader, MediaPath, TileImage, Zoom};
use enfilade::process;
use enfilade::read::headers;
use enfilade::source::{Place, Sources};
use enfilade::survey;
use enfilade::values::{Job, PanoramaSource, Work};

/// A folder in memory, and a cache that is emptied before it grows.
struct Desk {
    folder: tempfile::TempDir,
    runs: u32,
}

const RUNS_A_CACHE: u32 = 500;

thread_local! {
    static DESK: RefCell<Desk> = RefCell::new(Desk { folder: folder(), runs: 0 });
}

/// In memory where the system has such a folder.
pub fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = match memory.is_dir() {
        true => tempfile::tempdir_in(memory),
        false => tempfile::tempdir(),
    };
    made.expect("a folder")
}

pub fn file(name: &str, data: &[u8]) -> PathBuf {
    DESK.with_borrow(|desk| {
        let path = desk.folder.path().join(name);
        fs::write(&path, data).expect("a file");
        path
    })
}

/// What it is and what `inspect` says.
pub fn look(data: &[u8]) {
    let path = file("scan", data);
    let _ = headers::read(&path);
    let _ = survey::report(&path).json();
}

/// More would take longer than it tells: what goes wrong does so with few.
const MOST_PIXELS: u64 = 1 << 14;

pub fn image(path: &Path) -> Option<ImageHeader> {
    match headers::read(path) {
        Ok(Header::Image(header)) => {
            let pixels = u64::from(header.width) * u64::from(header.height);
            (pixels <= MOST_PIXELS).then_some(header)
        }
        _ => None,
    }
}

pub fn make_picture(data: &[u8]) {
    let path = file("scan", data);
    if let Some(header) = image(&path) {
        make(
            &path,
            Work::Picture {
                header,
                zoom: Zoom::Always,
            },
        );
    }
}

pub fn make_panorama(data: &[u8]) {
    let path = file("scan", data);
    if let Some(header) = image(&path) {
        let work = Work::Panorama {
            source: PanoramaSource::Sphere(header),
            tiles: TileImage::default(),
            stills: Vec::new(),
            card: None,
        };
        make(&path, work);
    }
}

pub fn make(path: &Path, work: Work) {
    let job = Job {
        exhibition: "hall".to_owned(),
        file: MediaPath::parse("media/scan.jpg").expect("a path"),
        disk: path.to_owned(),
        digest: String::new(),
        companions: Vec::new(),
        place: Place::whole(Sources::default().add("scene.md", "")),
        work,
    };
    let cache = DESK.with_borrow_mut(|desk| {
        let folder = desk.folder.path().join("cache");
        desk.runs += 1;
        if desk.runs.is_multiple_of(RUNS_A_CACHE) {
            let _ = fs::remove_dir_all(&folder);
        }
        Cache::open(&folder).expect("a cache")
    });
    let _ = process::run(&job, &cache);
}

/// More would take longer than it tells.
const MOST_TRIANGLES: u64 = 1 << 14;

pub fn make_levels(data: &[u8]) {
    let path = file("scan", data);
    if let Ok(Header::Model(header)) = headers::read(&path)
        && header.triangles <= MOST_TRIANGLES
    {
        make(&path, Work::Model { views: Vec::new() });
        let eyes = vec![[0.0, 1.6, 0.0]];
        make(&path, Work::Hall { eyes });
    }
}

pub fn read_ktx2(data: &[u8]) {
    let _ = gltf::ktx2::pixels(data);
}

pub fn read_model(data: &[u8]) {
    let path = file("scan", data);
    let _ = headers::read(&path);
    let Ok((glb, _)) = gltf::whole(&path) else {
        return;
    };
    let (document, bin) = gltf::opened(&glb).unwrap_or_else(|_| panic!("what we packed opens"));
    let mut seen = 0_u64;
    let _ = gltf::plain(&document, bin);
    let _ = gltf::triangles(&document, bin, &mut |_| seen += 1);
}
