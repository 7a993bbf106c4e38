//! What a corner has of each attribute: as many as there are corners, and as many numbers as its name says.

use serde_json::{Value, json};

use super::{changed, facts, triangle};
use crate::gltf::{Document, Geometry};

#[test]
fn lights_and_attributes_fit_what_they_belong_to() {
    let lit = |lights: Value| {
        let mut document = changed(
            "/nodes/1",
            json!({"mesh": 0, "extensions": {"KHR_lights_punctual": {"light": 0}}}),
        );
        document["extensions"]["KHR_lights_punctual"] = lights;
        facts(&document)
    };
    assert!(lit(json!({"lights": [{"type": "point"}]})).is_ok());
    let fault = lit(json!({})).unwrap_err();
    assert!(fault.message.contains("`light` of node 1"), "{fault:?}");

    let mut document = triangle();
    let normals = json!({"bufferView": 0, "componentType": 5126, "type": "VEC3", "count": 2});
    document["accessors"].as_array_mut().unwrap().push(normals);
    document["meshes"][0]["primitives"][0]["attributes"]["NORMAL"] = json!(2);
    let fault = facts(&document).unwrap_err();
    assert!(
        fault.message.contains("3 corners and 2 of their `NORMAL`"),
        "{fault:?}"
    );
}

#[test]
fn an_attribute_has_as_many_numbers_as_its_name_says() {
    let attribute = |name: &str, shape: &str| {
        let mut document = triangle();
        document["meshes"][0]["primitives"][0]["attributes"][name] = json!(2);
        let accessors = document["accessors"].as_array_mut().unwrap();
        accessors.push(json!({"componentType": 5126, "type": shape, "count": 3}));
        facts(&document)
    };
    for (name, right, wrong) in [
        ("NORMAL", "VEC3", "VEC2"),
        ("TANGENT", "VEC4", "VEC2"),
        ("TEXCOORD_1", "VEC2", "VEC3"),
        ("COLOR_0", "VEC3", "SCALAR"),
        ("WEIGHTS_0", "VEC4", "VEC3"),
    ] {
        assert!(attribute(name, right).is_ok(), "{name}");
        let fault = attribute(name, wrong).unwrap_err();
        assert!(fault.message.contains(name), "{}", fault.message);
    }
    assert!(attribute("_ACME", "SCALAR").is_ok());
    let fault = facts(&changed("/accessors/0/type", json!("VEC2"))).unwrap_err();
    let expected = "the `POSITION` of mesh 0 has 2 numbers a corner instead of 3";
    assert!(fault.message.contains(expected), "{}", fault.message);
}

#[test]
fn what_no_scene_shows_is_refused_when_it_is_read() {
    let read = |shape: &str| {
        let mut document = triangle();
        document["meshes"][0]["primitives"][0]["targets"] = json!([{"POSITION": 2}]);
        let accessors = document["accessors"].as_array_mut().unwrap();
        accessors.push(json!({"componentType": 5126, "type": shape, "count": 3}));
        let document = Document::parse(document.to_string().as_bytes()).unwrap();
        let primitive = &document.root()["meshes"][0]["primitives"][0];
        let geometry = Geometry::of(&document, &[0; 42]).unwrap();
        geometry
            .primitive(primitive, "mesh 0")
            .map(|found| found.is_some())
    };
    assert!(read("VEC3").unwrap());
    let fault = read("VEC2").unwrap_err();
    assert!(
        fault.message.contains("`POSITION` of mesh 0 has 2 numbers"),
        "{}",
        fault.message
    );
}
