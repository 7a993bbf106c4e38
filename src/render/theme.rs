//! The theme that is built in: templates and stylesheets.
//!
//! Templates are named `builtin/scene.html` and so on, and found without the prefix too, so that
//! an exhibition's `exhibition/scene.html` can extend one and replace a single block of it.

use std::collections::BTreeMap;

use tera::{ErrorKind, Tera};

use super::RenderError;
use crate::diagnostics::Finding;
use crate::model::{Collection, Theme};
use crate::source::{Place, did_you_mean};

pub const EXHIBITION: &str = "exhibition/";
pub const SITE: &str = "site/";
const PREFIXES: [&str; 3] = [EXHIBITION, SITE, "builtin/"];

const TEMPLATES: [(&str, &str); 10] = [
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
        "builtin/credits.html",
        include_str!("../../templates/credits.html"),
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

/// The built-in templates, parsed.
fn builtin() -> Result<Tera, RenderError> {
    let mut tera = Tera::new();
    tera.set_fallback_prefixes(PREFIXES)
        .map_err(RenderError::Theme)?;
    tera.add_raw_templates(TEMPLATES)
        .map_err(RenderError::Theme)?;
    Ok(tera)
}

/// The templates of the site, and of each exhibition that has some of its own.
#[derive(Debug)]
pub struct Templates {
    site: Tera,
    /// By exhibition.
    own: BTreeMap<String, Tera>,
}

impl Templates {
    /// # Errors
    /// When a template of the author's is broken: a finding.
    pub fn load(collection: &Collection) -> Result<Templates, RenderError> {
        let mut site = builtin()?;
        add(&mut site, SITE, &collection.theme)?;
        let mut own = BTreeMap::new();
        for exhibition in &collection.exhibitions {
            if !exhibition.theme.templates.is_empty() {
                let mut tera = site.clone();
                add(&mut tera, EXHIBITION, &exhibition.theme)?;
                own.insert(exhibition.id.clone(), tera);
            }
        }
        Ok(Templates { site, own })
    }

    /// Of an exhibition's pages, or of those that belong to none.
    pub fn of(&self, exhibition: Option<&str>) -> &Tera {
        let own = exhibition.and_then(|id| self.own.get(id));
        own.unwrap_or(&self.site)
    }
}

/// All at once, since one may extend another; the first that is broken is told.
fn add(tera: &mut Tera, prefix: &str, theme: &Theme) -> Result<(), RenderError> {
    let templates = theme.templates.iter();
    let named = templates.map(|own| (format!("{prefix}{}", own.name), own.text.as_str()));
    tera.add_raw_templates(named)
        .map_err(|error| match finding(&error, prefix, theme) {
            Some(finding) => RenderError::Author(Box::new(finding)),
            None => RenderError::Theme(error),
        })
}

/// What a template's author is told, when the fault lies in one of the theme's own templates.
pub fn finding(error: &tera::Error, prefix: &str, theme: &Theme) -> Option<Finding> {
    let own = |name: &str| {
        let name = name.strip_prefix(prefix)?;
        theme.templates.iter().find(|own| own.name == name)
    };
    let (own, place, message) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let own = own(report.filename())?;
            let range = report.span().range.clone();
            let end = range.end.min(own.text.len());
            let place = Place::at(own.file, range.start.min(end)..end);
            (own, place, report.message().to_owned())
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            let own = own(tpl)?;
            let message = "this template extends itself".to_owned();
            (own, Place::whole(own.file), message)
        }
        ErrorKind::MissingParent { current, parent } => {
            let own = own(current)?;
            let message = format!("there is no template `{parent}` to extend");
            (own, Place::whole(own.file), message)
        }
        _ => return None,
    };
    Some(
        Finding::error("broken-template", place, message).help(format!(
            "begin with `{{% extends \"builtin/{}\" %}}` and write only the blocks that differ",
            own.name
        )),
    )
}

/// Templates that no page uses: most likely misspelt.
pub fn strangers(theme: &Theme) -> impl Iterator<Item = Finding> {
    let known = || TEMPLATES.iter().map(|(name, _)| &name["builtin/".len()..]);
    let unknown = theme.templates.iter().filter(move |own| {
        // Parts for the author's own templates to include.
        !own.name.starts_with('_') && !known().any(|name| name == own.name)
    });
    unknown.map(move |own| {
        let message = format!("no page uses a template `{}`", own.name);
        let help = match did_you_mean(&own.name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "there are: {}; a part to include has a name that begins with `_`",
                known().collect::<Vec<_>>().join(", ")
            ),
        };
        Finding::error("unknown-template", Place::whole(own.file), message).help(help)
    })
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
        let mut tera = builtin().unwrap();
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
