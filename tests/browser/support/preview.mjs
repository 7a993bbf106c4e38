// `enfilade serve` on a copy of the exhibitions, for tests that edit them.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { cacheFor, generator, temporaryFolder } from "./places.mjs";
import { until } from "./visit.mjs";

/** Starts it and waits until the first build is shown, for which a cache may be lent. */
export async function openPreview(exhibitions, cache = null) {
  const place = await temporaryFolder();
  const root = join(place.folder, "exhibitions");
  await cp(exhibitions, root, { recursive: true });
  const args = ["serve", root, "--port", "0", "--cache", cache ?? cacheFor(place.folder)];
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
    /** As others do: into the file itself. */
    write: (path, text) => writeFile(join(root, path), text),
    move: (from, to) => rename(join(root, from), join(root, to)),
    remove: (path) => rm(join(root, path)),
    async close() {
      program.kill();
      await ended;
      await place.remove();
    },
  };
}

/** Later, until a page is served as it is now: a build that comes late would reload the next test's page. */
export async function untilAsNow(preview, path) {
  // Without what tells one build from the next.
  const served = async () => (await (await fetch(preview.base + path)).text()).replace(/ data-build="\d+"/, "");
  const now = await served();
  return async () => {
    while ((await served()) !== now) await new Promise((resolve) => setTimeout(resolve, 20));
  };
}

/** A page that hears of builds, marked so that a reload would show. */
export async function openHearing(browser, url) {
  await browser.open(url);
  await untilHearing(browser);
  await browser.evaluate(() => {
    window.mark = "still the same page";
  });
}

export const untilHearing = (browser) => until(browser, "the page hears of builds", () => document.documentElement?.dataset.preview !== undefined);

export async function assertSamePage(browser) {
  assert.equal(await browser.evaluate(() => window.mark ?? null), "still the same page", "the page was loaded again");
}

/** Until the page shows a change: `fn` runs in it. A page that was loaded anew has lost its mark. */
export async function untilInPlace(browser, what, fn, ...args) {
  const answer = await until(browser, what, fn, ...args);
  await assertSamePage(browser);
  return answer;
}
