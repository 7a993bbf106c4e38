//! docs/reference.md: every key, command and option, from what the program itself goes by.

use std::fmt::Write;

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::Cli;
use crate::schema;

const INTRODUCTION: &str = "\
# Reference

Every key that may be written and every option of every command. [Writing an exhibition](writing.md) \
tells what they are for. This page is made from the program (`ENFILADE_BLESS=1 cargo test reference`).

A text is in the default language, or a map of languages: `{en: Bronze Hall, zh-Hans: 青铜馆}`. An \
id is the name of a file without its ending: lower-case letters a–z, digits and hyphens, at most 40. \
Paths are relative to the exhibition's folder and stay inside it.

";

/// The whole page, in Markdown.
pub fn reference() -> String {
    let mut page = INTRODUCTION.to_owned();
    page.push_str(&schema::reference());
    page.push_str("## Commands\n\n");
    let mut program = Cli::command();
    program.build();
    for command in program.get_subcommands() {
        if command.get_name() != "help" {
            tell(command, &mut page);
        }
    }
    page.push_str("Exit codes: 0 fine, 1 errors found in the exhibitions, 2 could not run.\n");
    page
}

fn tell(command: &Command, page: &mut String) {
    let about = command.get_about().map(ToString::to_string);
    let _ = write!(
        page,
        "### `enfilade {}`\n\n{}.\n\n| Option | | Default |\n|---|---|---|\n",
        command.get_name(),
        about.unwrap_or_default()
    );
    for argument in command.get_arguments() {
        if argument.get_id() != "help" {
            let (says, default) = help(argument);
            let _ = writeln!(page, "| {} | {says} | {default} |", name(argument));
        }
    }
    page.push('\n');
}

fn name(argument: &Arg) -> String {
    let value = argument
        .get_value_names()
        .and_then(<[_]>::first)
        .filter(|_| !matches!(argument.get_action(), ArgAction::SetTrue))
        .map(ToString::to_string);
    let Some(long) = argument.get_long() else {
        let name = value.unwrap_or_default();
        return match argument.is_required_set() {
            true => format!("`<{name}>`"),
            false => format!("`[{name}]`"),
        };
    };
    let short = argument
        .get_short()
        .map(|short| format!("-{short}, "))
        .unwrap_or_default();
    let value = value.map(|value| format!(" {value}")).unwrap_or_default();
    format!("`{short}--{long}{value}`")
}

/// What it is for, and what holds without it: clap's own default, or the one that its help tells.
fn help(argument: &Arg) -> (String, String) {
    let help = argument.get_help().map(ToString::to_string);
    let help = help.unwrap_or_default().replace('|', r"\|");
    let (says, told) = match help.split_once(" [default: ") {
        Some((says, told)) => (says.to_owned(), told.trim_end_matches(']').to_owned()),
        None => (help, String::new()),
    };
    let flag = matches!(argument.get_action(), ArgAction::SetTrue);
    let choices: Vec<String> = argument
        .get_possible_values()
        .iter()
        .filter(|_| !flag)
        .map(|choice| format!("`{}`", choice.get_name()))
        .collect();
    let says = match choices.as_slice() {
        [] => says,
        choices => format!("{says}: {}", choices.join(", ")),
    };
    let default = argument.get_default_values().first();
    let default = default
        .filter(|_| !flag)
        .map(|value| format!("`{}`", value.to_string_lossy()));
    (says, default.unwrap_or(told))
}
