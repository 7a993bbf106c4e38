//! `viewer/src/contract` from the Rust types. The test that guards it also writes it, when asked.

use anyhow::Result;

use crate::run::{command, run};

pub fn rewrite() -> Result<()> {
    run(command("cargo test --lib contract").env("ENFILADE_BLESS", "1"))
}
