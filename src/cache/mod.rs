//! The content-addressed cache: blobs named by their BLAKE3, products by what made them,
//! fingerprints that save re-hashing, and ledgers of what each output folder holds.
//!
//! Invariant: a blob's file is complete or absent; it is written to a temporary name and renamed.

mod blobs;
mod fingerprints;
mod products;

pub use blobs::{Blob, Cache, CacheError};
pub use fingerprints::{Fingerprint, Fingerprints, digest_of};
pub use products::Key;
