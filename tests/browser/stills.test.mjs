// The build's picture of a relic is the viewer's: the same light, colours, place and edges, compared pixel by pixel on
// a canvas of the picture's own size.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { chromium } from "./drivers/index.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { temporaryFolder } from "./support/places.mjs";
import { exhibition, keep, likeness, posterOf, relics, routeOf, shownIn } from "./support/posters.mjs";
import { assertQuiet, goTo } from "./support/visit.mjs";

/** SSIM of the whole picture, and of the part of it that the relic takes, where a still's JPEG tells most. */
const ALIKE = { whole: 0.98, relic: 0.95 };
/** The same of what is published, put in as a scan again: the whole relic, and the levels that are coarser. */
const LEVELS = [
  ALIKE,
  { whole: 0.96, relic: 0.85 },
  { whole: 0.95, relic: 0.75 },
];

const sources = await temporaryFolder();
await writeFiles(sources.folder, exhibition(await relics()));
const museum = await openMuseum(sources.folder);
after(async () => {
  await museum.close();
  await sources.remove();
});
const [{ id, tour }] = museum.exhibitions;
const edition = museum.editions.find(({ name }) => name === "http://");

suite("stills beside the viewer", () => {
  let browser;
  before(async () => {
    browser = await chromium.launch();
    await browser.size(1600, 1200);
    await browser.open(`${edition.base}${id}/index.html`);
  });
  after(() => browser?.close());

  for (const object of tour.objects) {
    test(`${object.id} looks as the viewer shows it`, async () => {
      const drawn = await posterOf(join(museum.web, id), object);
      assert.equal(await goTo(browser, routeOf(object)), "ready");
      const shown = await shownIn(browser);
      await keep(object.id, shown);
      assertAlike(object.id, likeness(drawn, shown), ALIKE);
      await assertQuiet(browser, edition);
    });
  }
});

/** A level has the picture of the scan: in the build's own, and in the viewer, from where the whole relic fills the picture. */
suite("levels beside the scan", () => {
  const levels = tour.objects.flatMap((object) =>
    object.media[0].form.levels.toReversed().map(({ glb }, coarser) => ({ object, glb, coarser, name: `${object.id}-${coarser}` })),
  );
  let published, scans, browser;
  before(async () => {
    scans = await temporaryFolder();
    const files = levels.map(async ({ name, glb }) => {
      const file = `${name}.glb`;
      return [name, { file, files: { [file]: await readFile(join(museum.web, id, glb.file)) } }];
    });
    await writeFiles(scans.folder, exhibition(Object.fromEntries(await Promise.all(files))));
    published = await openMuseum(scans.folder);
    browser = await chromium.launch();
    await browser.size(1600, 1200);
    await browser.open(`${published.editions[1].base}${id}/index.html`);
  });
  after(async () => {
    await browser?.close();
    await published?.close();
    await scans?.remove();
  });

  for (const { object, coarser, name } of levels) {
    test(`${object.id}, ${coarser} coarser`, async () => {
      const level = published.exhibitions[0].tour.objects.find((one) => one.id === name);
      const scan = await posterOf(join(museum.web, id), object);
      assertAlike(`${name}, stills`, likeness(scan, await posterOf(join(published.web, id), level)), LEVELS[coarser]);
      // The whole relic was looked at in the viewer above.
      if (coarser === 0) return;
      assert.equal(await goTo(browser, routeOf(level)), "ready");
      const shown = await shownIn(browser);
      await keep(name, shown);
      assertAlike(`${name}, viewer`, likeness(scan, shown), LEVELS[coarser]);
    });
  }
});

function assertAlike(what, { whole, relic }, least) {
  const told = `${what}: SSIM ${whole.toFixed(4)}, ${relic.toFixed(4)} where the relic is`;
  console.log(told);
  assert.ok(whole >= least.whole && relic >= least.relic, told);
}
