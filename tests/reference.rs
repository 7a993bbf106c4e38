//! docs/reference.md is what the program says of itself. `ENFILADE_BLESS=1` writes it anew.

use std::fs;
use std::path::Path;

#[test]
fn the_reference_is_what_the_program_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference.md");
    let said = enfilade::cli::reference();
    if std::env::var_os("ENFILADE_BLESS").is_some() {
        fs::write(&path, &said).unwrap();
    }
    // A checkout on Windows may have turned the line ends.
    let written = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        written == said,
        "docs/reference.md is stale: ENFILADE_BLESS=1 cargo test reference"
    );
}
