//! Keeps `viewer/src/contract/` equal to the types above.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ts_rs::{Config, TS};

use super::{TextPack, Tour};

fn contract_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("viewer/src/contract")
}

fn files_in(dir: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(dir) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).unwrap();
            (entry.file_name().into_string().unwrap(), text)
        })
        .collect()
}

/// `cargo xtask contract` sets ENFILADE_BLESS and so rewrites the folder.
#[test]
fn typescript_contract_is_current() {
    let fresh = tempfile::tempdir().unwrap();
    let config = Config::default()
        .with_large_int("number")
        .with_out_dir(fresh.path());
    Tour::export_all(&config).unwrap();
    TextPack::export_all(&config).unwrap();

    let fresh = files_in(fresh.path());
    if env::var_os("ENFILADE_BLESS").is_some() {
        let _ = fs::remove_dir_all(contract_dir());
        fs::create_dir_all(contract_dir()).unwrap();
        for (name, text) in &fresh {
            fs::write(contract_dir().join(name), text).unwrap();
        }
    }
    assert_eq!(
        fresh,
        files_in(&contract_dir()),
        "viewer/src/contract is stale: run `cargo xtask contract`"
    );
}
