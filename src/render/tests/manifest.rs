use super::house::{House, house};
use crate::values::Content;

fn script(house: &House, stem: &str) -> (String, String) {
    let site = house.site();
    let found = site
        .files
        .into_iter()
        .find(|(path, _)| path.starts_with(stem));
    match found {
        Some((path, Content::Text(text))) => (path, text),
        other => panic!("{stem}: {other:?}"),
    }
}

fn json(text: &str, call: &str) -> serde_json::Value {
    let text = text.strip_prefix(call).unwrap();
    serde_json::from_str(text.strip_suffix(");\n").unwrap()).unwrap()
}

#[test]
fn the_tour_tells_structure() {
    let (path, text) = script(&house(), "bronze/tour.");
    assert_eq!(path.len(), "bronze/tour..js".len() + 16);
    let tour = json(&text, "enfilade.tour(");
    assert_eq!(tour["start"], "hall");
    assert_eq!(tour["languages"][1]["page"], "../zh-hans/bronze/index.html");
    assert_eq!(tour["scenes"][0]["page"], "scenes/hall.html");
    let step = serde_json::json!({"scene": "clay", "yaw": 58.0, "pitch": -18.0, "distance": 4.9});
    assert_eq!(tour["scenes"][0]["neighbours"], serde_json::json!([step]));
    let model = &tour["objects"][0]["media"][0]["form"];
    assert_eq!(model["bounds"][1][1], 0.325);
    let region = &tour["objects"][0]["annotations"][1]["spot"];
    assert_eq!((&region["x"], &region["y"]), (&0.5.into(), &0.25.into()));
    assert!(!text.contains("Bronze"), "words belong into the text packs");
}

#[test]
fn bytes_for_scripts_carry_the_id_that_the_tour_names() {
    let house = house();
    let (_, text) = script(&house, "bronze/tour.");
    let tour = json(&text, "enfilade.tour(");
    let low = tour["scenes"][0]["panorama"]["low"]["file"]
        .as_str()
        .unwrap();
    match &house.site().files[&format!("bronze/{low}")] {
        Content::Bytes { id, .. } => assert_eq!(id, low),
        other => panic!("{other:?}"),
    }
    let folder = tour["scenes"][0]["panorama"]["tiles"]["folder"].as_str();
    match &house.site().files[&format!("bronze/{}/0-5/0", folder.unwrap())] {
        Content::Tiles(tiles) => assert_eq!(tiles.folder, format!("{}/0-5", folder.unwrap())),
        other => panic!("{other:?}"),
    }
    let sides = tour["scenes"][0]["panorama"]["sides"].as_array().unwrap();
    assert_eq!(sides.len(), 6);
    for side in sides {
        let side = &house.site().files[&format!("bronze/{}", side.as_str().unwrap())];
        assert!(matches!(side, Content::File(_)));
    }
}

#[test]
fn words_that_fell_back_say_so() {
    let (_, text) = script(&house(), "bronze/text.zh-hans.");
    let pack = json(&text, "enfilade.text(\"zh-Hans\", ");
    assert_eq!(pack["title"]["lang"], serde_json::Value::Null);
    assert_eq!(pack["objects"]["jar"]["words"]["lang"], "en");
    assert_eq!(pack["scenes"]["hall"]["links"]["clay"]["text"], "陶室");
    assert_eq!(
        pack["tours"]["highlights"]["stops"]["beast"]["title"]["text"],
        "饕餮纹"
    );
    assert_eq!(
        pack["tours"]["highlights"]["stops"]["welcome"]["narration"]["lang"],
        "en"
    );
    assert_eq!(
        pack["objects"]["ding"]["facts"][4]["values"],
        serde_json::json!([{"text": "青铜", "lang": null}, {"text": "malachite", "lang": "en"}])
    );
}

#[test]
fn prose_of_the_viewer_links_to_routes_and_is_harmless_in_html() {
    let (_, text) = script(&house(), "bronze/text.en.");
    assert!(!text.contains('<'));
    let pack = json(&text, "enfilade.text(\"en\", ");
    let words = pack["scenes"]["hall"]["words"]["html"].as_str().unwrap();
    assert!(words.contains("<a href=\"#/object/jar\">"), "{words}");
}

#[test]
fn line_separators_are_escaped() {
    let mut house = house();
    let exhibition = &mut house.collection.exhibitions[0];
    let title = "a\u{2028}b</script>".to_owned();
    exhibition
        .title
        .insert(super::collection::lang("en"), title);
    let (_, text) = script(&house, "bronze/text.en.");
    assert!(text.contains("a\\u2028b\\u003c/script>"));
}
