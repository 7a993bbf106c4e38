//! `enfilade schema`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;

use super::printing::plural;
use crate::files::write_atomically;
use crate::schema::{Form, THINGS, Thing, schema};
use crate::source::did_you_mean;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The kind of file, such as exhibition or scene [default: list all]
    name: Option<String>,

    /// Write them all into this folder, for an editor
    #[arg(long, value_name = "FOLDER", conflicts_with = "name")]
    out: Option<PathBuf>,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout().lock();
    match (&arguments.name, &arguments.out) {
        (Some(name), _) => out.write_all(text(thing(name)?)?.as_bytes())?,
        (None, Some(folder)) => write_all(folder, &mut out)?,
        (None, None) => {
            for thing in THINGS {
                writeln!(out, "{:19} {}", thing.name, thing.file)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn thing(name: &str) -> anyhow::Result<&'static Thing> {
    if let Some(thing) = THINGS.iter().find(|thing| thing.name == name) {
        return Ok(thing);
    }
    match did_you_mean(name, THINGS.iter().map(|thing| thing.name)) {
        Some(near) => bail!("there is no schema `{name}`: did you mean `{near}`?"),
        None => bail!("there is no schema `{name}`: `enfilade schema` lists all"),
    }
}

fn text(thing: &Thing) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(&schema(thing))? + "\n")
}

fn write_all(folder: &Path, out: &mut impl Write) -> anyhow::Result<()> {
    for thing in THINGS {
        let path = folder.join(file_name(thing));
        write_atomically(&path, text(thing)?.as_bytes())
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    writeln!(
        out,
        "{}: {}",
        folder.display(),
        plural(THINGS.len(), "schema")
    )?;
    writeln!(
        out,
        "\nFor VS Code with the YAML extension, in .vscode/settings.json:"
    )?;
    out.write_all(settings(folder)?.as_bytes())?;
    writeln!(
        out,
        "\nFor any editor that has a YAML language server, as the first line of a file:\n  # yaml-language-server: $schema=PATH/TO/{}",
        THINGS
            .iter()
            .find(|thing| thing.name == "exhibition")
            .map(file_name)
            .unwrap_or_default()
    )?;
    Ok(())
}

fn file_name(thing: &Thing) -> String {
    format!("{}.schema.json", thing.name)
}

/// Front matter is not there: the YAML extension looks into no Markdown.
fn settings(folder: &Path) -> serde_json::Result<String> {
    let folder = folder.to_string_lossy().replace('\\', "/");
    let schemas: serde_json::Map<String, serde_json::Value> = THINGS
        .iter()
        .filter(|thing| thing.form == Form::Yaml)
        .map(|thing| {
            let path = format!("{folder}/{}", file_name(thing));
            (path, thing.file.into())
        })
        .collect();
    Ok(serde_json::to_string_pretty(&serde_json::json!({"yaml.schemas": schemas}))? + "\n")
}
