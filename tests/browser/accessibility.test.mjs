// axe-core finds nothing on any kind of page, in either colour scheme, nor in any panel of the viewer.

import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { chromium } from "./drivers/index.mjs";
import { assertAccessible } from "./support/accessible.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { pageKinds } from "./support/page-kinds.mjs";
import { REPOSITORY, temporaryFolder } from "./support/places.mjs";
import { specimenFiles } from "./support/specimen.mjs";
import { goTo, until } from "./support/visit.mjs";

suite("accessibility", () => {
  let museum, specimen, source, browser, id, tour, base;
  before(async () => {
    museum = await openMuseum(join(REPOSITORY, "exhibitions"));
    source = await temporaryFolder();
    await writeFiles(source.folder, specimenFiles());
    specimen = await openMuseum(source.folder);
    [{ id, tour }] = museum.exhibitions;
    [{ base }] = museum.editions;
    browser = await chromium.launch();
  });
  after(async () => {
    await browser?.close();
    await specimen?.close();
    await source?.remove();
    await museum?.close();
  });

  // Colours are the same at every width: both schemes on a telephone, and one on a desk.
  for (const [scheme, width, height] of [["light", 390, 844], ["dark", 390, 844], ["light", 1366, 620]]) {
    test(`pages, ${scheme}, ${width} × ${height}`, async () => {
      await browser.colourScheme(scheme);
      await browser.size(width, height);
      // One of everything is as accessible on a desk as on a telephone.
      const sites = [[museum, "enfilade"], ...(width < 400 ? [[specimen, "house"]] : [])];
      for (const [site, lender] of sites) {
        for (const { tag } of tour.languages) {
          for (const path of Object.values(pageKinds(site.exhibitions[0], { tag, museum: lender }))) {
            await browser.open(site.editions[0].base + path);
            await assertAccessible(browser, path);
          }
        }
      }
    });
  }

  for (const [scheme, width, height] of [["dark", 390, 844], ["light", 1366, 620]]) {
    test(`the viewer and its panels, ${scheme}, ${width} × ${height}`, async () => {
      await browser.colourScheme(scheme);
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
      for (const key of ["i", "m", "l", "h", "o"]) {
        await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
        await browser.keys(key);
        await until(browser, `a panel opens by "${key}"`, () => document.querySelector("[role=dialog]") !== null);
        await assertAccessible(browser, `panel "${key}"`);
        await browser.keys("Escape");
        await until(browser, "Escape closes it", () => document.querySelector("[role=dialog]") === null);
      }
      // Who had them in a row has them so on the next page.
      if (!(await browser.evaluate(() => document.querySelector(".ev-strip") !== null))) await browser.keys("t");
      await until(browser, "the rooms stand in a row", () => document.querySelector(".ev-thumb-picture[data-drawn]") !== null);
      for (const name of width < 700 ? ["More"] : ["Share"]) {
        await browser.click(`.ev-controls [aria-label="${name}"]`);
        await until(browser, `"${name}" opens`, () => document.querySelector("[role=dialog]") !== null);
        await assertAccessible(browser, `panel "${name}"`);
      }
    });
  }
});
