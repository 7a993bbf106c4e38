// Folders and files that the suites share.

import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Real scans by others, kept beside the repository and never in it. */
export const SCANS = join(REPOSITORY, "../shared/scans");

/** What a teacher's folder may well be called; every character of it breaks somebody's URL handling. */
export const AWKWARD_NAME = "第 3 课 #1 100%";

/** The generator: `cargo xtask test` says where it built it. */
export function generator() {
  const file = process.env.ENFILADE_BIN ?? join(REPOSITORY, "target/release/enfilade");
  if (!existsSync(file)) throw new Error(`no generator at ${file}: run \`cargo build --release\` or set ENFILADE_BIN`);
  return file;
}

/** A fresh folder, and what removes it. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), "enfilade-browser-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The cache that all suites of a run share, so that each scan is made ready once; else one within `folder`. */
export const cacheFor = (folder) => process.env.ENFILADE_TEST_CACHE ?? join(folder, "cache");
