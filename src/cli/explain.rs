//! `enfilade explain`.

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::bail;
use clap::Args;

use super::options::unknown_code;
use crate::diagnostics::{self, for_terminal, rules};

#[derive(Debug, Args)]
pub struct Arguments {
    /// The code in brackets of a finding, such as missing-alt [default: list all]
    code: Option<String>,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout().lock();
    match &arguments.code {
        Some(code) => match diagnostics::rule(code) {
            Some(rule) => write!(out, "{}", for_terminal(&rule))?,
            None => bail!(unknown_code(code)),
        },
        None => {
            for rule in rules() {
                let severity = rule.severity.name();
                writeln!(out, "{:29} {severity:8} {}", rule.code, rule.summary)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
