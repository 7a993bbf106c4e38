// axe-core finds nothing on any kind of page, in either colour scheme, nor in any panel of the viewer.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { chromium } from "./drivers/index.mjs";
import { openMuseum } from "./support/museum.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { goTo, until } from "./support/visit.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

suite("accessibility", () => {
  let museum, browser, id, tour, base;
  before(async () => {
    museum = await openMuseum(join(REPOSITORY, "exhibitions"));
    [{ id, tour }] = museum.exhibitions;
    [{ base }] = museum.editions;
    browser = await chromium.launch();
  });
  after(async () => {
    await browser?.close();
    await museum?.close();
  });

  for (const scheme of ["light", "dark"]) {
    for (const [width, height] of [[390, 844], [1366, 620]]) {
      test(`pages, ${scheme}, ${width} × ${height}`, async () => {
        await browser.colourScheme(scheme);
        await browser.size(width, height);
        const zh = tour.languages[1].tag.toLowerCase();
        const paths = [tour.scenes[0].page, tour.objects[0].page, tour.tours[0].page, "index.html"].map((page) => `${id}/${page}`);
        for (const path of ["index.html", "START-HERE.html", ...paths, ...paths.map((page) => `${zh}/${page}`)]) {
          await browser.open(base + path);
          await assertAccessible(browser, path);
        }
      });
    }
  }

  for (const [width, height] of [[390, 844], [1366, 620]]) {
    test(`the viewer and its panels, ${width} × ${height}`, async () => {
      await browser.size(width, height);
      await browser.open(`${base}${id}/index.html`);
      const relic = tour.objects[0];
      const [guided] = tour.tours;
      for (const route of [
        `#/scene/${tour.start}`,
        `#/object/${relic.id}`,
        `#/object/${relic.id}?annotation=${relic.annotations[0].id}`,
        `#/tour/${guided.id}/${guided.stops[0].id}`,
        "#/scene/no-such-room",
      ]) {
        await goTo(browser, route);
        await assertAccessible(browser, route);
      }
      await goTo(browser, `#/scene/${tour.start}`);
      for (const key of ["i", "m", "l", "h"]) {
        await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
        await browser.keys(key);
        await until(browser, `a panel opens by "${key}"`, () => document.querySelector("[role=dialog]") !== null);
        await assertAccessible(browser, `panel "${key}"`);
        await browser.keys("Escape");
        await until(browser, "Escape closes it", () => document.querySelector("[role=dialog]") === null);
      }
    });
  }
});

async function assertAccessible(browser, what) {
  await browser.evaluate(axe);
  const violations = await browser.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`);
  });
  assert.deepEqual(violations, [], what);
}
