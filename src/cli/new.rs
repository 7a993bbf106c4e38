//! `enfilade new`.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};

use super::options::DEFAULT_ROOT;
use super::printing::plural;
use crate::drafting::folder::{self, Drafted, Order};
use crate::drafting::starter::{self, Starter};
use crate::drafting::{is_free_id, suggestion};
use crate::model::Lang;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The new exhibition's folder: lower-case letters a–z, digits and hyphens
    name: String,

    /// Its title, in the first language; in another with its tag before it: zh-Hans=青铜与寂静
    #[arg(long, value_name = "TITLE")]
    title: Vec<String>,

    /// A language of its texts, the first is the default; may be repeated [default: en]
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,

    /// The folder that holds the exhibitions; made when it is not there
    #[arg(long = "in", value_name = "FOLDER", default_value = DEFAULT_ROOT)]
    root: PathBuf,

    /// Draft it from the scans in this folder: panoramas, models, pictures, sounds, poses
    #[arg(long, value_name = "FOLDER")]
    from: Option<PathBuf>,

    /// Which way is up in a table of poses; with z, y is north
    #[arg(long, value_enum, default_value_t = Up::Y, requires = "from")]
    poses_up: Up,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Up {
    Y,
    Z,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let languages = languages(&arguments.language)?;
    let id = arguments.name.as_str();
    if let Err(why) = is_free_id(id, &languages) {
        bail!(
            "`{id}` cannot be an exhibition's name: {why}; try `enfilade new {}`",
            suggestion(id)
        );
    }
    let titles = titles(&arguments.title, &languages)?;
    let drafted = match &arguments.from {
        None => {
            let starter = Starter {
                id,
                languages: &languages,
                titles: &titles,
            };
            (starter::write(&arguments.root, &starter)?, None)
        }
        Some(from) => {
            if !from.is_dir() {
                bail!("there is no folder `{}` to draft from", from.display());
            }
            let order = Order {
                id,
                languages: &languages,
                titles: &titles,
                from,
                z_is_up: arguments.poses_up == Up::Z,
            };
            let bar = super::progress::copying();
            let drafted = folder::draft(&arguments.root, &order, &|done, all, name| {
                bar.set_length(all);
                bar.set_position(done);
                bar.set_message(name.to_owned());
            })?;
            bar.finish_and_clear();
            (drafted.place.clone(), Some(drafted))
        }
    };
    let (place, drafted) = drafted;
    let portal = write_portal(&arguments.root, &languages)?;
    print(&place, portal.as_deref(), drafted.as_ref(), &arguments.root)?;
    Ok(ExitCode::SUCCESS)
}

fn languages(tags: &[String]) -> anyhow::Result<Vec<Lang>> {
    let mut languages = Vec::new();
    for tag in tags.iter().flat_map(|tags| tags.split(',')) {
        let lang = Lang::parse(tag.trim()).with_context(|| {
            format!("`{tag}` is no language tag: write tags such as en, zh-Hans, fr")
        })?;
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() {
        languages.extend(Lang::parse("en"));
    }
    Ok(languages)
}

/// `T` is in the first language, `zh-Hans=T` in that one. An equals sign behind anything else
/// belongs to the title.
fn titles(given: &[String], languages: &[Lang]) -> anyhow::Result<Vec<(Lang, String)>> {
    let Some(default) = languages.first() else {
        return Ok(Vec::new());
    };
    let mut titles: Vec<(Lang, String)> = Vec::new();
    for title in given {
        let tagged = title.split_once('=').and_then(|(tag, rest)| {
            let lang = languages.iter().find(|lang| lang.tag() == tag.trim())?;
            Some((lang, rest))
        });
        let (lang, text) = tagged.unwrap_or((default, title));
        if titles.iter().any(|(known, _)| known == lang) {
            bail!("two titles are given in {lang}: write one, and others as --title TAG=TITLE");
        }
        titles.push((lang.clone(), text.trim().to_owned()));
    }
    Ok(titles)
}

/// Writes `site.yaml` where there is none; one that is there is the author's.
fn write_portal(root: &Path, languages: &[Lang]) -> anyhow::Result<Option<PathBuf>> {
    let path = root.join("site.yaml");
    if fs::symlink_metadata(&path).is_ok() {
        return Ok(None);
    }
    let mut file =
        File::create_new(&path).with_context(|| format!("cannot write {}", path.display()))?;
    file.write_all(starter::site_yaml(languages).as_bytes())
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Some(path))
}

fn print(
    place: &Path,
    portal: Option<&Path>,
    drafted: Option<&Drafted>,
    root: &Path,
) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match drafted {
        None => writeln!(
            out,
            "{}: two scenes, a relic and a tour to change",
            place.display()
        )?,
        Some(drafted) => {
            writeln!(
                out,
                "{}: drafted {}, {}, {}",
                place.display(),
                plural(drafted.scenes, "scene"),
                plural(drafted.objects, "relic"),
                plural(drafted.files, "file"),
            )?;
            for line in &drafted.remarks {
                writeln!(out, "  {line}")?;
            }
        }
    }
    if let Some(portal) = portal {
        writeln!(
            out,
            "{}: the portal, since there was none",
            portal.display()
        )?;
    }
    let root = if root == Path::new(DEFAULT_ROOT) {
        String::new()
    } else {
        format!(" {}", root.display())
    };
    writeln!(out, "\nNext:")?;
    writeln!(out, "  enfilade check{root}    what is missing or broken")?;
    writeln!(out, "  enfilade serve{root}    see it while you write")?;
    writeln!(out, "  enfilade build{root}    make the web site")
}
