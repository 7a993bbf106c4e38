//! The theme that is built in: templates and stylesheets.
//!
//! Templates are named `builtin/scene.html` and so on, and found without the prefix too, so that
//! an exhibition's `exhibition/scene.html` can extend one and replace a single block of it.

use tera::Tera;

use super::RenderError;

pub const FAVICON_SVG: &str = include_str!("../../templates/favicon.svg");

const PREFIXES: [&str; 3] = ["exhibition/", "site/", "builtin/"];

const TEMPLATES: [(&str, &str); 9] = [
    (
        "builtin/components.html",
        include_str!("../../templates/components.html"),
    ),
    (
        "builtin/base.html",
        include_str!("../../templates/base.html"),
    ),
    (
        "builtin/portal.html",
        include_str!("../../templates/portal.html"),
    ),
    (
        "builtin/exhibition.html",
        include_str!("../../templates/exhibition.html"),
    ),
    (
        "builtin/scene.html",
        include_str!("../../templates/scene.html"),
    ),
    (
        "builtin/object.html",
        include_str!("../../templates/object.html"),
    ),
    (
        "builtin/tour.html",
        include_str!("../../templates/tour.html"),
    ),
    (
        "builtin/museum.html",
        include_str!("../../templates/museum.html"),
    ),
    (
        "builtin/start-here.html",
        include_str!("../../templates/start-here.html"),
    ),
];

const STYLES: [&str; 8] = [
    include_str!("../../templates/theme/tokens.css"),
    include_str!("../../templates/theme/type.css"),
    include_str!("../../templates/theme/frame.css"),
    include_str!("../../templates/theme/pictures.css"),
    include_str!("../../templates/theme/cards.css"),
    include_str!("../../templates/theme/pages.css"),
    include_str!("../../templates/theme/start-here.css"),
    include_str!("../../templates/theme/print.css"),
];

/// All templates, parsed.
pub fn load() -> Result<Tera, RenderError> {
    let mut tera = Tera::new();
    tera.set_fallback_prefixes(PREFIXES)
        .map_err(RenderError::Theme)?;
    tera.add_raw_templates(TEMPLATES)
        .map_err(RenderError::Theme)?;
    Ok(tera)
}

/// The theme's stylesheets, one after another.
pub fn stylesheet() -> String {
    STYLES.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exhibition_can_replace_one_block_of_a_page() {
        let mut tera = load().unwrap();
        let own = "{% extends \"builtin/scene.html\" %}{% block kind %}theirs{% endblock kind %}";
        // A base of one's own keeps every block, shown or not.
        let blocks = ["head", "over", "header", "main", "footer"];
        let blocks = blocks.map(|name| format!("{{% block {name} %}}{{% endblock {name} %}}"));
        let base = format!(
            "<{{% block kind %}}{{% endblock kind %}}>{{% if all %}}{}{{% endif %}}",
            blocks.concat()
        );
        tera.add_raw_templates([("exhibition/scene.html", own), ("site/base.html", &base)])
            .unwrap();
        let page = |name| tera.render(name, &tera::Context::new()).unwrap();
        assert_eq!(page("scene.html").trim(), "<theirs>");
        assert_eq!(page("object.html").trim(), "<page page-object>");
    }
}
