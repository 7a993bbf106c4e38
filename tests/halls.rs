//! Halls, floors, periods, tables of scenes and objects, museums.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;

use crate::support::{Workshop, jpeg, places};

const FACTS: &str =
    "title: {en: Bronze, zh-Hans: 青铜}\nlanguages: [en, zh-Hans]\nstart: one\nrights: CC0\n";
const BUILDING: &str = "floors: [{id: ground, title: {en: Ground floor, zh-Hans: 一层}, level: 0, plan: {image: media/plan.jpg, width_m: 42, origin: [-3, -20]}}]\nhalls: [{id: west, title: {en: West wing, zh-Hans: 西厢}, alt: {en: A long room, zh-Hans: 长厅}, floor: ground, mesh: media/box.glb}]\nperiods: [{id: zhou, title: {en: Zhou, zh-Hans: 周}, from: \"-1045\", to: \"-0770\"}]\nopening: {flight: dollhouse}\n";

fn with_building(building: &str) -> Workshop {
    let workshop = Workshop::complete();
    workshop
        .write("hall/exhibition.yaml", &format!("{FACTS}{building}"))
        .put("hall/media/plan.jpg", &jpeg(400, 300, 9));
    workshop
}

fn page(workshop: &Workshop, path: &str) -> String {
    fs::read_to_string(workshop.path("output").join(path)).unwrap()
}

fn found(workshop: &Workshop) -> Vec<String> {
    places(&workshop.check(), &workshop.root())
}

#[test]
fn scenes_are_grouped_by_hall_and_inherit_its_alt() {
    let workshop = with_building(BUILDING);
    workshop.write(
        "hall/scenes/two.md",
        "---\ntitle: {en: Two, zh-Hans: 二}\npanorama: media/two.jpg\nhall: west\nlinks: [{scene: one, yaw: -90}]\n---\nThe second room.\n",
    );
    let built = workshop.build();
    assert_eq!(places(&built, &workshop.root()), Vec::<String>::new());
    let hall = page(&workshop, "hall/index.html");
    let (heading, room) = (
        hall.find("West wing").unwrap(),
        hall.find("scenes/two.html").unwrap(),
    );
    assert!(heading < room, "{hall}");
    let scene = page(&workshop, "zh-hans/hall/scenes/two.html");
    assert!(
        scene.contains("alt=\"长厅\"") && scene.contains("西厢") && scene.contains("一层"),
        "{scene}"
    );
    let script = crate::support::files(&workshop.path("output/hall"))
        .into_iter()
        .find(|(name, _)| name.starts_with("tour."))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .unwrap();
    for part in [
        "\"halls\":[{\"id\":\"west\",\"floor\":\"ground\",\"mesh\":{\"levels\":[{\"glb\":",
        "\"width\":42.0,\"origin\":[-3.0,-20.0]",
        "\"periods\":[{\"id\":\"zhou\",\"from\":-1045,\"to\":-770}]",
        "\"opening\":\"dollhouse\"",
        "\"hall\":\"west\",\"floor\":\"ground\"",
    ] {
        assert!(script.contains(part), "{part} in {script}");
    }
}

#[test]
fn walls_travel_once_for_all_halls_that_share_them() {
    let workshop = with_building(&BUILDING.replace("box.glb", "walls.glb"));
    workshop.put("hall/media/walls.glb", &crate::support::glb(3));
    let (walls, without) = (
        workshop.build().made.unwrap().jobs(),
        with_building(&BUILDING.replace(", mesh: media/box.glb", "")),
    );
    assert_eq!(walls, without.build().made.unwrap().jobs() + 1);
    let shared = BUILDING.replace("box.glb", "walls.glb").replace(
        "mesh: media/walls.glb}",
        "mesh: media/walls.glb}, {id: east, title: {en: East wing, zh-Hans: 东厢}, alt: {en: A short room, zh-Hans: 短厅}, mesh: media/walls.glb}",
    );
    let shared = with_building(&shared);
    shared.put("hall/media/walls.glb", &crate::support::glb(3));
    assert_eq!(shared.build().made.unwrap().jobs(), walls);
}

#[test]
fn broken_walls_are_placed() {
    let workshop = with_building(&BUILDING.replace("box.glb", "walls.glb"));
    workshop.put("hall/media/walls.glb", b"no mesh");
    assert_eq!(
        found(&workshop),
        ["broken-model hall/exhibition.yaml:6:115"]
    );
}

#[test]
fn slips_in_halls_floors_and_periods_are_explained() {
    for (slip, (code, at), help) in [
        (
            "halls: [{id: west, title: {en: W, zh-Hans: 西}, floor: grund}]\nfloors: [{id: ground, title: {en: G, zh-Hans: 一}}]\n",
            ("dead-reference", "grund"),
            "did you mean `ground`?",
        ),
        (
            "floors: [{id: a, title: {en: G, zh-Hans: 一}}, {id: a, title: {en: H, zh-Hans: 二}}]\n",
            ("duplicate-id", "a, title: {en: H"),
            "give one of them another `id`",
        ),
        (
            "periods: [{id: a, title: {en: G, zh-Hans: 一}, from: 1046 BCE}]\n",
            ("bad-date", "1046"),
            "1046 BCE is \"-1045\"",
        ),
        (
            "periods: [{id: a, title: {en: G, zh-Hans: 一}, from: \"0770\", to: \"-1045\"}]\n",
            ("period-runs-backward", "\"-1045"),
            "are negative",
        ),
        (
            "halls: [{id: a, title: {en: G}}]\n",
            ("missing-translation", "{en: G"),
            ".zh-Hans",
        ),
        (
            "opening: {flight: balloon}\n",
            ("wrong-type", "balloon"),
            "",
        ),
        (
            "floors: [{id: a, title: {en: G, zh-Hans: 一}, level: 1.5}]\n",
            ("wrong-type", "1.5"),
            "",
        ),
    ] {
        let workshop = with_building(slip);
        let report = workshop.check();
        let line = slip.lines().position(|line| line.contains(at)).unwrap();
        let (before, _) = slip.lines().nth(line).unwrap().split_once(at).unwrap();
        let expected = format!(
            "{code} hall/exhibition.yaml:{}:{}",
            line + 5,
            before.chars().count() + 1
        );
        assert_eq!(places(&report, &workshop.root()), [expected], "{slip}");
        let said = report.findings[0].help.clone().unwrap_or_default();
        assert!(said.contains(help), "{said}");
    }
    let workshop = with_building("");
    workshop.write("hall/scenes/two.md", "---\ntitle: {en: Two, zh-Hans: 二}\nalt: \"\"\npanorama: media/two.jpg\nhall: west\nlinks: [{scene: one, yaw: -90}]\n---\nThe second room.\n");
    assert_eq!(found(&workshop), ["dead-reference hall/scenes/two.md:5:7"]);
}

const SWEEPS: &str = "\u{feff}id;title;title.zh-Hans;panorama;x;y;z;heading;hall;alt;alt.zh-Hans\r\nthree;\"Three; the \"\"last\"\"\";三;media/two.jpg;1,5;1.6;-2;370;west;;\r\none;;;;;;;;west;;\r\n";

#[test]
fn rows_are_scenes_and_add_to_the_markdown_of_their_id() {
    let workshop = with_building(BUILDING);
    workshop.write("hall/scenes.csv", SWEEPS);
    let built = workshop.build();
    assert_eq!(places(&built, &workshop.root()), Vec::<String>::new());
    let three = page(&workshop, "hall/scenes/three.html");
    assert!(
        three.contains("Three; the &quot;last&quot;") && three.contains("A long room"),
        "{three}"
    );
    assert!(page(&workshop, "hall/scenes/one.html").contains("West wing"));
    let script = crate::support::files(&workshop.path("output/hall"))
        .into_iter()
        .find(|(name, _)| name.starts_with("tour."))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .unwrap();
    assert!(
        script.contains("\"heading\":10.0,\"position\":[1.5,1.6,-2.0]"),
        "{script}"
    );
}

#[test]
fn slips_in_a_table_have_their_row_and_column() {
    for (table, expected) in [
        (
            "id,titel,panorama\n",
            vec!["unknown-column hall/scenes.csv:1:4"],
        ),
        (
            "title,panorama\na,b\n",
            vec!["missing-column hall/scenes.csv:1:1"],
        ),
        (
            "id,title,title.en\n",
            vec!["duplicate-column hall/scenes.csv:1:10"],
        ),
        (
            "id,title.fr\n",
            vec!["unknown-language hall/scenes.csv:1:4"],
        ),
        ("id,x\none\n", vec!["wrong-cell-count hall/scenes.csv:2:1"]),
        (
            "id,heading\none,0\none,0\n",
            vec!["duplicate-id hall/scenes.csv:3:1"],
        ),
        (
            "id,heading\r\nOne,0\r\n",
            vec!["bad-id hall/scenes.csv:2:1"],
        ),
        (
            "id,heading\n\"one\",12\n",
            vec!["fact-given-twice hall/scenes.csv:2:2"],
        ),
        (
            "title,title.zh-Hans,id,heading\n\"馆\",馆,two,\"n,0\"\n",
            vec![
                "text-given-twice hall/scenes.csv:2:2",
                "text-given-twice hall/scenes.csv:2:2",
                "wrong-type hall/scenes.csv:2:12",
            ],
        ),
        ("id,x,y\ntwo,1,2\n", vec!["wrong-type hall/scenes.csv:2:5"]),
        (
            "id,panorama\ntwo,media/one.jpg\n",
            vec!["fact-given-twice hall/scenes.csv:2:5"],
        ),
        (
            "id,hall\nthree,wst\n",
            vec![
                "missing-key hall/scenes.csv:2:1",
                "missing-key hall/scenes.csv:2:1",
                "dead-reference hall/scenes.csv:2:7",
            ],
        ),
    ] {
        let workshop = with_building(BUILDING);
        workshop.write("hall/scenes.csv", table);
        let mut found = found(&workshop);
        found.retain(|finding| finding.contains("csv"));
        found.retain(|finding| {
            !finding.starts_with("missing-alt") && !finding.starts_with("unreachable-scene")
        });
        assert_eq!(found, expected, "{table}");
    }
    let workshop = with_building(BUILDING);
    workshop.put(
        "hall/scenes.csv",
        b"id,title\none,\xc7\xe0\xcd\xad\xb9\xdd\xc7\xe0\xcd\xad\n",
    );
    let report = workshop.check();
    assert_eq!(
        places(&report, &workshop.root()),
        ["not-utf-8 hall/scenes.csv"]
    );
    let help = report.findings[0].help.clone().unwrap();
    assert!(
        report.findings[0].message.contains("GBK") && help.contains("CSV UTF-8"),
        "{help}"
    );
}

/// Twice the rows take about twice the time, findings in each of them included.
#[test]
fn twenty_thousand_rows_are_read_at_once() {
    let workshop = with_building(BUILDING);
    let mut table = String::from("id,title,panorama,x,y,z,heading\n");
    for row in 0..20_000 {
        table.push_str(&format!("sweep-{row},Sweep,media/two.jpg,{row},1.6,0,90\n"));
    }
    workshop.write("hall/scenes.csv", &table);
    let start = std::time::Instant::now();
    let report = workshop.check();
    let found = places(&report, &workshop.root());
    assert_eq!(found.len(), 40_000, "no alt and no translation in each row");
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    assert_eq!(
        found.last().unwrap(),
        "missing-translation hall/scenes.csv:20001:13"
    );
}

#[test]
fn rows_are_relics_with_a_label() {
    let workshop = with_building(BUILDING);
    workshop.write(
        "hall/objects.csv",
        "id,title,title.zh-Hans,identifier,period,material,material.zh-Hans,dimensions.height,image,alt,alt.zh-Hans,label,label.zh-Hans\n\
         jar,Jar,罐,00042,zhou,clay; ochre,陶；赭石,36 cm,media/rubbing.jpg,A jar,陶罐,\"It held *grain*, see [the tripod](objects/ding.md).\",盛粮。\n",
    );
    let built = workshop.build();
    assert_eq!(places(&built, &workshop.root()), Vec::<String>::new());
    let jar = page(&workshop, "hall/objects/jar.html");
    for part in [
        "<em>grain</em>",
        "href=\"ding.html\"",
        "00042",
        "<dd>ochre</dd>",
        "Zhou, 1046–771 BCE",
        "36 cm",
    ] {
        assert!(jar.contains(part), "{part} in {jar}");
    }
    let chinese = page(&workshop, "zh-hans/hall/objects/jar.html");
    assert!(
        chinese.contains("<dd>赭石</dd>") && chinese.contains("盛粮"),
        "{chinese}"
    );
    let index = page(&workshop, "hall/index.html");
    assert!(
        index.contains("group-title\">Zhou <span class=\"facts-line\">1046–771 BCE</span>"),
        "{index}"
    );
    workshop.write(
        "hall/objects.csv",
        "id,period,label\nding,,\njar,chou,[x](objects/none.md)\n",
    );
    let mut found = found(&workshop);
    found.retain(|finding| !finding.starts_with("missing-translation"));
    assert_eq!(
        found,
        [
            "duplicate-id hall/objects.csv:2:1",
            "missing-key hall/objects.csv:3:1",
            "dead-reference hall/objects.csv:3:5",
            "dead-reference hall/objects.csv:3:10",
        ]
    );
}

#[test]
fn museums_have_pages_and_are_linked() {
    let workshop = with_building(&format!("{BUILDING}museum: plain\n"));
    workshop
        .write("museums/plain.md", "---\ntitle: Museum of the Plain\nplace: {en: Xi'an, zh-Hans: 西安}\nlogo: {image: media/logo.jpg, alt: {en: A door, zh-Hans: 一道门}}\nurl: https://example.org\n---\nOpen *daily*.\n")
        .write("museums/plain.zh-Hans.md", "---\ntitle: 平原博物馆\n---\n每日开放。\n")
        .put("museums/media/logo.jpg", &jpeg(200, 200, 5))
        .write("hall/objects.csv", "id,title,title.zh-Hans,museum,type,type.zh-Hans\njar,Jar,罐,plain,vessel,器\n");
    let built = workshop.build();
    assert_eq!(places(&built, &workshop.root()), Vec::<String>::new());
    let museum = page(&workshop, "museums/plain.html");
    for part in [
        "Open <em>daily</em>",
        "alt=\"A door\"",
        "href=\"../hall/index.html\"",
        "href=\"../hall/objects/jar.html\"",
        "href=\"https://example.org\"",
        "src=\"media/",
    ] {
        assert!(museum.contains(part), "{part} in {museum}");
    }
    let chinese = page(&workshop, "zh-hans/museums/plain.html");
    assert!(
        chinese.contains("平原博物馆") && chinese.contains("href=\"../hall/objects/jar.html\""),
        "{chinese}"
    );
    assert!(chinese.contains("src=\"../../museums/media/"), "{chinese}");
    for (from, link) in [
        ("index.html", "href=\"museums/plain.html\""),
        ("hall/index.html", "href=\"../museums/plain.html\""),
        (
            "hall/objects/jar.html",
            "<dd><a href=\"../../museums/plain.html\">Museum of the Plain</a></dd>",
        ),
        (
            "zh-hans/hall/objects/jar.html",
            "href=\"../../museums/plain.html\">平原博物馆",
        ),
    ] {
        let text = page(&workshop, from);
        assert!(text.contains(link), "{link} in {text}");
    }
    assert!(!page(&workshop, "hall/objects/ding.html").contains("museums/"));
}

#[test]
fn slips_about_museums_are_explained() {
    let workshop = with_building(&format!("{BUILDING}museum: plian\n"));
    workshop.write("museums/plain.md", "---\ntitle: {en: Plain, zh-Hans: 平原}\nlogo: media/logo.jpg\n---\nSee [it](objects/ding.md).\n\n## Part {#part}\n");
    let report = workshop.check();
    assert_eq!(
        places(&report, &workshop.root()),
        [
            "dead-reference hall/exhibition.yaml:9:9",
            "missing-translation museums/plain.md",
            "missing-alt museums/plain.md:3:7",
            "missing-file museums/plain.md:3:7",
            "dead-link museums/plain.md:5:5",
            "missing-translation museums/plain.md:7:1",
            "section-without-owner museums/plain.md:7:1",
        ]
    );
    assert_eq!(
        report.findings[0].help.as_deref(),
        Some("did you mean `plain`?")
    );
}

#[test]
fn neighbours_are_those_that_no_wall_hides() {
    let workshop = with_building(&BUILDING.replace("box.glb", "walls.glb"));
    let room = crate::support::fixtures::bytes("a GLB of a room of 10 × 3 × 10 m").unwrap();
    workshop.put("hall/media/walls.glb", &room);
    let scene = |id: &str, x: f64, facts: &str| {
        let text = format!(
            "---\ntitle: {{en: {id}, zh-Hans: {id}}}\nalt: \"\"\npanorama: media/two.jpg\npose: {{position: [{x}, 1.6, 1], heading: 90}}\n{facts}\n---\nA room.\n"
        );
        workshop
            .write(&format!("hall/scenes/{id}.md"), &text)
            .write(&format!("hall/scenes/{id}.zh-Hans.md"), "房间。\n");
    };
    // The hall ends at 5 m; `two` has no place.
    const OUT: &str = "links: [{scene: two, yaw: 5}]";
    const INSIDE: &str = "hall: west\nlinks: [{scene: two, yaw: 5}]";
    scene("west-end", -4.0, INSIDE);
    // A door that the author aims at, into another room, and one that lies where the other stands.
    let doors = "hall: west\nlinks: [{scene: yard, yaw: 60}, {scene: lawn}]";
    scene("middle", 0.0, doors);
    scene(
        "east-end",
        3.0,
        "hall: west\nlinks: [{scene: west-end, yaw: 5}]",
    );
    scene("garden", 7.5, INSIDE);
    scene("yard", 1.0, OUT);
    scene("lawn", -1.0, OUT);
    let built = workshop.build();
    assert_eq!(places(&built, &workshop.root()), Vec::<String>::new());
    let script = crate::support::files(&workshop.path("output/hall"))
        .into_iter()
        .find(|(name, _)| name.starts_with("tour."))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .unwrap();
    let tour = script.strip_prefix("enfilade.tour(").unwrap();
    let tour: serde_json::Value = serde_json::from_str(tour.strip_suffix(");\n").unwrap()).unwrap();
    let steps: std::collections::BTreeMap<_, Vec<_>> = tour["scenes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|scene| {
            let steps = scene["neighbours"].as_array().unwrap();
            let to = steps.iter().map(|step| {
                let whole = |key: &str| step[key].as_f64().unwrap().abs().round() as i32;
                let to = step["scene"].as_str().unwrap();
                (to, whole("yaw"), whole("distance"))
            });
            (scene["id"].as_str().unwrap(), to.collect())
        })
        .collect();
    assert_eq!(steps["middle"], [("lawn", 180, 1), ("east-end", 0, 3)]);
    // The one behind the nearer one is linked.
    assert_eq!(
        steps["east-end"],
        [("west-end", 180, 7), ("middle", 180, 3)]
    );
    assert_eq!(steps["west-end"], [("middle", 0, 4)]);
    assert_eq!(steps["garden"], []);
    assert_eq!(steps["two"], []);
}
