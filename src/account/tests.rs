use super::*;
use crate::cache::Blob;
use crate::source::{Place, Sources};
use crate::values::{ModelLevel, ModelProduct};

fn path(file: &str) -> MediaPath {
    MediaPath::parse(file).unwrap()
}

fn blob(digest: &str) -> Blob {
    Blob {
        digest: digest.to_owned(),
        length: 1,
        ending: "x".to_owned(),
    }
}

fn weight(path: &str, bytes: u64, digest: Option<&str>) -> Weight {
    Weight {
        path: path.to_owned(),
        bytes,
        digest: digest.map(str::to_owned),
    }
}

/// Two exhibitions that hold the same film; one has a model too.
fn example() -> Account {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("scan");
    fs::write(&disk, [0; 40]).unwrap();
    let job = |exhibition: &str, file: &str, work| Job {
        exhibition: exhibition.to_owned(),
        file: path(file),
        disk: disk.clone(),
        digest: String::new(),
        companions: vec![disk.clone()],
        place: Place::whole(Sources::default().add("scene.md", "")),
        work,
    };
    let plan = Plan {
        jobs: vec![
            job("hall", "media/a.mp4", Work::Copy),
            job("cave", "media/a.mp4", Work::Copy),
            job(
                "hall",
                "media/<ding>.glb",
                Work::Model { views: Vec::new() },
            ),
            job("hall", "media/unused.pdf", Work::Copy),
        ],
    };
    let mut products = Products::default();
    for exhibition in ["hall", "cave"] {
        products.insert(
            exhibition,
            &path("media/a.mp4"),
            Product::Copy { blob: blob("f") },
        );
    }
    let model = ModelProduct {
        levels: vec![ModelLevel {
            glb: blob("m"),
            triangles: 1,
            error: 0.0,
            textures: Vec::new(),
        }],
        bounds: [[0.0; 3]; 2],
        stills: Vec::new(),
    };
    products.insert("hall", &path("media/<ding>.glb"), Product::Model(model));
    let weights = [
        weight("assets/viewer.js", 900, None),
        weight("index.html", 5, None),
        weight("hall/tour.1.js", 10, None),
        weight("hall/index.html", 20, None),
        weight("zh-hans/hall/scenes/one.html", 30, None),
        weight("hall/media/1.js", 300, Some("m")),
        weight("hall/media/2.js", 100, Some("m")),
        weight("hall/media/f.mp4", 50, Some("f")),
        weight("cave/media/f.mp4", 50, Some("f")),
    ];
    account(&plan, &products, &weights)
}

#[test]
fn every_byte_is_counted_once_and_where_it_belongs() {
    let account = example();
    let sums = account.sums();
    assert_eq!((sums.scans, sums.bytes_in, sums.bytes_out), (4, 320, 1465));
    let lines: Vec<String> = account
        .entries
        .iter()
        .map(|entry| {
            let (kind, path) = (entry.kind.name(), entry.path());
            format!("{kind} {path} {} {}", entry.files, entry.bytes_out)
        })
        .collect();
    assert_eq!(
        lines,
        [
            "viewer assets/viewer.js 1 900",
            "model hall/media/<ding>.glb 2 400",
            "film cave/media/a.mp4 1 50",
            "film hall/media/a.mp4 1 50",
            "pages hall: pages 2 50",
            "words hall: structure and words 1 10",
            "pages pages 1 5",
            "document hall/media/unused.pdf 0 0",
        ]
    );
    let groups: Vec<(&str, u64)> = account
        .groups()
        .iter()
        .map(|group| (group.name(), group.bytes()))
        .collect();
    assert_eq!(
        groups,
        [("shared by all", 905), ("hall", 510), ("cave", 50)]
    );
}

#[test]
fn the_page_stands_alone_and_trusts_no_name() {
    let html = page(&example(), "out & about");
    assert!(html.contains("<code>out &amp; about</code>"));
    assert!(html.contains("&lt;ding&gt;.glb: model, 0.4 kB from 0.1 kB"));
    assert!(!html.contains("<ding>"));
    for stranger in ["<script", "src=", "href=", "http:", "https:", "url("] {
        assert!(!html.contains(stranger), "{stranger}");
    }
    let wide = html.split("</figure>").next().unwrap();
    let boxes = wide.matches("<rect class=").count();
    assert_eq!(boxes, 3 + 7, "groups, and what weighs anything");
}

#[test]
fn of_very_many_the_lighter_ones_share_a_box() {
    let weights: Vec<Weight> = (0..5000_u64)
        .map(|number| weight(&format!("assets/{number}.js"), 5000 - number, None))
        .collect();
    let account = account(&Plan::default(), &Products::default(), &weights);
    let html = page(&account, "many");
    assert!(html.contains("4880 lighter ones: "));
    assert!(html.contains("4800 lighter ones are not listed"));
    assert!(html.len() < 200_000, "{}", html.len());
}
