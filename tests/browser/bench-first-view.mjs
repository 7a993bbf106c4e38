// What a room's first sharp view costs: `node bench-first-view.mjs SITE [EXHIBITION SCENE]` on a built site.
// Prints the bytes of its media that a school PC's screen asks for until the view is drawn in full. The pictures
// of the page beneath are not counted: they are seen before one enters. Tiles are let through one by one, and the
// viewer asks for none beyond the view before all in sight is there: so what was let through when the view is
// drawn in full is what it needed, and nothing else.

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "./drivers/index.mjs";
import { serve } from "./support/server.mjs";
import { nextFrame } from "./support/visit.mjs";

const [site, exhibition = "bench", scene = "hall-1"] = process.argv.slice(2);
if (site === undefined) throw new Error("name the built site");
const PREFIX = "/museum/";
/** As the web edition names the tiles of a panorama. */
const TILE = /\/media\/[^/]+\/\d+-\d+\/\d+\.\w+$/;

/** Pairs of them: half a second where nothing else runs. */
const FRAMES_TO_DRAW = 15;

const held = [];
const hold = (path) => (TILE.test(path) ? new Promise((answer) => held.push({ path, answer })) : undefined);
const server = await serve(site, PREFIX, hold);
const browser = await chromium.launch();
try {
  await browser.size(1366, 620);
  await browser.open(`${server.url("")}${exhibition}/index.html#/scene/${scene}`);
  const needed = new Set();
  for (;;) {
    await nextFrame(browser);
    const state = await browser.evaluate(() => document.documentElement.dataset.enfilade);
    if (state === "error") throw new Error("the view cannot be shown");
    if (state === "ready") break;
    const next = held.shift();
    if (next === undefined) continue;
    needed.add(next.path);
    next.answer();
    await shown(next.path);
  }
  if (needed.size === 0) throw new Error("no tile was asked for");
  const page = await browser.evaluate(() => [...document.querySelectorAll("main img")].map(({ currentSrc }) => currentSrc));
  const others = (await browser.requests()).filter((url) => url.includes("/media/") && !page.includes(url));
  for (const path of others.map((url) => decodeURI(new URL(url).pathname))) if (!TILE.test(path)) needed.add(path);
  const sizes = [...needed].map(async (path) => (await stat(join(site, path.slice(PREFIX.length)))).size);
  console.log((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0));
} finally {
  for (const { answer } of held) answer();
  await browser.close();
  await server.close();
}

/** A tile has come, and there was time to decode and to draw it: was it the last, the view is ready now. */
async function shown(path) {
  const came = (path) => performance.getEntriesByType("resource").some(({ name, responseEnd }) => responseEnd > 0 && decodeURI(name).endsWith(path));
  while (!(await browser.evaluate(came, path))) await nextFrame(browser);
  for (let frame = 0; frame < FRAMES_TO_DRAW; frame += 1) await nextFrame(browser);
}
