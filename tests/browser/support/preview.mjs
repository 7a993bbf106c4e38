// `enfilade serve` on a copy of the exhibitions, for tests that edit them.

import { spawn } from "node:child_process";
import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { generator, temporaryFolder } from "./places.mjs";

/** Starts it and waits until the first build is shown. */
export async function openPreview(exhibitions) {
  const place = await temporaryFolder();
  const root = join(place.folder, "exhibitions");
  await cp(exhibitions, root, { recursive: true });
  const args = ["serve", root, "--port", "0", "--cache", join(place.folder, "cache")];
  const program = spawn(generator(), args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => program.once("exit", resolve));
  let base;
  for await (const line of createInterface({ input: program.stdout })) {
    base ??= line.match(/http:\S+/)?.[0];
    if (line.startsWith("first build")) break;
  }
  if (base === undefined) throw new Error("the preview ended before it began");
  // Nobody reads on, and a full pipe would stop it.
  program.stdout.resume();
  return {
    base,
    read: (path) => readFile(join(root, path), "utf8"),
    /** As editors do: a new file takes the old one's name. */
    async save(path, text) {
      const draft = join(place.folder, "draft");
      await writeFile(draft, text);
      await rename(draft, join(root, path));
    },
    remove: (path) => rm(join(root, path)),
    async close() {
      program.kill();
      await ended;
      await place.remove();
    },
  };
}
