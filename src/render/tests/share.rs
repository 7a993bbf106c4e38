use serde_json::Value;

use super::house::{House, house};
use crate::values::Content;

fn on_the_web() -> House {
    let mut house = house();
    house.collection.portal.base_url = Some("https://example.org/museums".to_owned());
    house
}

fn structured(html: &str) -> Value {
    let data = html.split("<script type=\"application/ld+json\">").nth(1);
    let data = data.unwrap().split("</script>").next().unwrap();
    serde_json::from_str(data).unwrap()
}

#[test]
fn a_site_that_knows_its_address_says_it_absolutely() {
    let html = on_the_web().page("zh-hans/bronze/scenes/hall.html");
    for line in [
        "<link rel=\"canonical\" href=\"https://example.org/museums/zh-hans/bronze/scenes/hall.html\">",
        "hreflang=\"en\" href=\"https://example.org/museums/bronze/scenes/hall.html\"",
        "hreflang=\"x-default\" href=\"https://example.org/museums/bronze/scenes/hall.html\"",
        "<meta property=\"og:locale\" content=\"zh_CN\">",
        "<meta property=\"og:locale:alternate\" content=\"en\">",
        "<meta property=\"og:image\" content=\"https://example.org/museums/bronze/media/",
        "<meta property=\"og:image:width\" content=\"1600\">",
    ] {
        assert!(html.contains(line), "{line}\n{html}");
    }
    let portal = on_the_web().page("index.html");
    assert!(portal.contains("<link rel=\"canonical\" href=\"https://example.org/museums/\">"));
}

#[test]
fn a_site_that_does_not_know_its_address_stays_relative() {
    let html = house().page("bronze/scenes/hall.html");
    assert!(!html.contains("canonical"));
    assert!(!html.contains("og:image"));
    assert!(html.contains("hreflang=\"zh-Hans\" href=\"../../zh-hans/bronze/scenes/hall.html\""));
    assert!(!house().site().files.contains_key("sitemap.xml"));
}

#[test]
fn a_relic_is_a_creative_work_with_its_facts() {
    let data = structured(&on_the_web().page("bronze/objects/ding.html"));
    assert_eq!(data["@context"], "https://schema.org");
    assert_eq!(data["@type"], "CreativeWork");
    assert_eq!(data["name"], "Ritual tripod (ding)");
    assert_eq!(data["identifier"], "00123");
    assert_eq!(data["isPartOf"]["name"], "Bronze and Silence");
    assert_eq!(
        data["isPartOf"]["url"],
        "https://example.org/museums/bronze/"
    );
    assert_eq!(data["associatedMedia"]["@type"], "3DModel");
    assert!(data["license"].as_str().unwrap().starts_with("https://"));
}

#[test]
fn every_page_is_in_the_sitemap_once() {
    let site = on_the_web().site();
    let Content::Text(xml) = &site.files["sitemap.xml"] else {
        panic!("no text");
    };
    let pages = site.files.keys().filter(|path| path.ends_with(".html"));
    assert_eq!(xml.matches("<loc>").count(), pages.count());
    assert!(xml.contains("<loc>https://example.org/museums/bronze/objects/ding.html</loc>"));
    assert!(xml.contains("<loc>https://example.org/museums/zh-hans/bronze/</loc>"));
}
