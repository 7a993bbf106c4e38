// Real 8k panoramas and real scans in all browsers: each view opens, and what is seen is the source.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { after, before, suite, test } from "node:test";
import { visits } from "./drivers/index.mjs";
import { openMuseum, routesOf, writeFiles } from "./support/museum.mjs";
import { meanError, readJpeg, readPng } from "./support/pixels.mjs";
import { SCANS, temporaryFolder } from "./support/places.mjs";
import { project } from "./support/project.mjs";
import { HALLS, panoramaOf, scansFiles } from "./support/scans-exhibition.mjs";
import { assertQuiet, goTo, inspect, nextFrame, showCanvasOnly } from "./support/visit.mjs";

const SIZE = { width: 800, height: 500 };
const VIEWS = [[0, 0], [90, 0], [0, 90]].map(([yaw, pitch]) => ({ yaw, pitch, hfov: 90 }));

/** Of 255, a channel, on the average: resampling alone gives 1 to 4, a view two pixels off 7 and more. */
const MAX_ERROR = 6;

if (existsSync(SCANS)) {
  const sources = await temporaryFolder();
  await writeFiles(sources.folder, await scansFiles());
  const museum = await openMuseum(sources.folder);
  after(async () => {
    await museum.close();
    await sources.remove();
  });
  const [{ id, tour }] = museum.exhibitions;
  const expected = await expectedViews();

  for (const { name, launch, edition } of visits(museum)) {
    suite(`real scans in ${name} over ${edition.name}`, () => {
      let browser;
      before(async () => {
        browser = await launch();
        await browser.size(SIZE.width, SIZE.height);
        await browser.open(`${edition.base}${id}/index.html`);
      });
      after(() => browser?.close());

      for (const route of routesOf(tour)) {
        test(`${route} is drawn in full`, async () => {
          assert.equal(await goTo(browser, route), "ready");
          await assertQuiet(browser, edition);
        });
      }

      test("it is WebGL that draws", async () => assert.equal((await inspect(browser)).webgl, true));

      for (const { hall, view, picture } of expected) {
        test(`${hall} at yaw ${view.yaw}, pitch ${view.pitch} is what the source shows`, async () => {
          await goTo(browser, `#/scene/${hall}?yaw=${view.yaw}&pitch=${view.pitch}&hfov=${view.hfov}`);
          await showCanvasOnly(browser);
          const error = await settledError(browser, picture);
          console.log(`${name} ${edition.name} ${hall} ${view.yaw}, ${view.pitch}: ${error.toFixed(2)} of 255`);
          assert.ok(error <= MAX_ERROR, `mean error ${error.toFixed(2)} of 255`);
        });
      }
    });
  }
} else {
  console.log("No real scans: there is no folder shared/scans beside the repository. These tests were not run.");
}

/** WebKit brings what was drawn to the screen some frames later: looks until it is there, or never will be. */
async function settledError(browser, picture) {
  const deadline = Date.now() + 5000;
  for (;;) {
    await nextFrame(browser);
    const error = meanError(readPng(await browser.screenshot()), picture);
    if (error <= MAX_ERROR || Date.now() > deadline) return error;
  }
}

async function expectedViews() {
  const views = [];
  for (const hall of HALLS) {
    const source = readJpeg(await readFile(panoramaOf(hall)));
    for (const view of VIEWS) views.push({ hall, view, picture: project(source, { ...view, ...SIZE }) });
  }
  return views;
}
