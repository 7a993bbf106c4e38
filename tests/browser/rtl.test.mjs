// An exhibition in Arabic: what lies at one side for those who read from the left lies at the other,
// and what is a picture, a map or a way to look stays as it is. Half of it is not translated.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { chromium, engines, seesCorners, visits } from "./drivers/index.mjs";
import { assertAccessible } from "./support/accessible.mjs";
import { GAPS, arabicFiles } from "./support/arabic-exhibition.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { pageKinds } from "./support/page-kinds.mjs";
import { temporaryFolder } from "./support/places.mjs";
import { assertMarked } from "./support/tongues.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";

const source = await temporaryFolder();
await writeFiles(source.folder, arabicFiles());
const museum = await openMuseum(source.folder, GAPS);
after(async () => {
  await museum.close();
  await source.remove();
});

const [exhibition] = museum.exhibitions;
const introductionOf = ({ base }, folder = "") => `${base}${folder}${exhibition.id}/index.html`;
/** Only sticks have a door of their own. */
const pagesOf = ({ name }, tag) => Object.entries(pageKinds(exhibition, { tag, museum: "house" })).filter(([kind]) => kind !== "start-here" || name === "file://");

/** The sheets, by the keys that open them and the names of their buttons. */
const SHEETS = { i: "نبذة", m: "كل ما هنا", o: "الإعدادات", h: "مساعدة" };
const PLACES = ["#/scene/hall", "#/scene/annex", "#/object/pot", "#/object/block", "#/tour/round/hall", "#/plan", "#/scene/no-such-room"];

for (const { name, launch, edition } of visits(museum, engines)) {
  const introduction = (folder) => introductionOf(edition, folder);
  const pages = (tag) => pagesOf(edition, tag);

  suite(`right to left in ${name} over ${edition.name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(1000, 600);
    });
    after(() => browser?.close());

    test("sheets come from the left, and the picture's middle lies beside them", async () => {
      await browser.open(introduction());
      for (const route of ["#/scene/hall?yaw=0&pitch=0&hfov=90", "#/object/pot", "#/object/block"]) {
        await goTo(browser, route);
        const middleIs = (x) => until(browser, `the picture rests with its middle at ${x} (${route})`, restsAt, x);
        await middleIs(500);
        await openByKey(browser, "i");
        const sheet = await rectOf(browser, ".ev-sheet");
        assert.equal(sheet.left, 0, route);
        assert.ok(sheet.width > 300 && sheet.width < 500, `${sheet.width} px`);
        await middleIs((1000 + sheet.width) / 2);
        const bars = await rectOf(browser, ".ev-bottom");
        await until(browser, "the bars stand beside it", (x) => document.querySelector(".ev-bottom").getBoundingClientRect().left >= x, sheet.width - 0.6);
        assert.equal(bars.right, 1000);
        await closeByEscape(browser);
        await middleIs(500);
      }
      await assertQuiet(browser, edition);
    });

    test("what stands in the room stays under its marker", async () => {
      await browser.open(introduction());
      await goTo(browser, "#/scene/hall?yaw=0&pitch=0&hfov=90");
      await openByKey(browser, "i");
      await until(browser, "the bell stands in the middle of what is free", () => {
        const { left, right } = document.querySelector(".ev-marker-audio .ev-sign").getBoundingClientRect();
        return Math.abs((left + right) / 2 - window.enfilade.sight().middle[0]) < 1 && (left + right) / 2 > 600;
      });
      await closeByEscape(browser);
    });

    for (const [key, label] of Object.entries(SHEETS)) {
      test(`“${label}” opens and closes by key and by pointer`, async () => {
        await browser.open(introduction());
        await goTo(browser, "#/scene/hall");
        await openByKey(browser, key);
        await closeByEscape(browser);
        await browser.click(`.ev-controls [aria-label="${label}"]`);
        await until(browser, "it is open", () => document.querySelector("[role=dialog]") !== null);
        await until(browser, "it has come", () => document.querySelector(".ev-sheet").getAnimations().length === 0);
        await browser.click(".ev-sheet-close");
        await until(browser, "it is closed", () => document.querySelector("[role=dialog]") === null);
      });
    }

    test("ways back and on turn round, what plays does not", async () => {
      await browser.open(introduction());
      await goTo(browser, "#/tour/round/hall");
      const turned = (selector) =>
        browser.evaluate((wanted) => getComputedStyle(document.querySelector(wanted)).transform, selector);
      assert.equal(await turned('[aria-label="المحطة التالية"] svg'), "matrix(-1, 0, 0, 1, 0, 0)");
      assert.equal(await turned('[aria-label="المحطة السابقة"] svg'), "matrix(-1, 0, 0, 1, 0, 0)");
      assert.equal(await turned(".ev-play svg"), "none");
      const [previous, next] = [await rectOf(browser, '[aria-label="المحطة السابقة"]'), await rectOf(browser, '[aria-label="المحطة التالية"]')];
      assert.ok(previous.left > next.left, "one goes on to the left");
      await browser.open(`${edition.base}${exhibition.id}/scenes/hall.html`);
      assert.equal(await turned(".neighbour-next svg"), "matrix(-1, 0, 0, 1, 0, 0)");
      assert.equal(await turned(".opening-ways svg"), "none");
    });

    test("left is left and right is right to those who look around", async () => {
      await browser.open(introduction());
      await goTo(browser, "#/scene/hall?yaw=0&pitch=0&hfov=80");
      await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
      await browser.keys("ArrowRight");
      await until(browser, "one looks to the right", () => window.enfilade.inspect().view.yaw > 1);
      assert.equal(await browser.evaluate(() => getComputedStyle(document.querySelector("#viewer [role=application]")).direction), "rtl");
    });

    test("another language turns everything round in place", async () => {
      await browser.open(introduction());
      await goTo(browser, "#/scene/hall");
      await openByKey(browser, "l");
      await browser.click('[role=dialog] button[lang="en"]');
      await until(browser, "it is English", () => document.querySelector("#viewer").dir === "ltr" && document.documentElement.lang === "en");
      await openByKey(browser, "m");
      await until(browser, "the sheet lies at the right", () => Math.abs(document.querySelector(".ev-sheet").getBoundingClientRect().right - innerWidth) < 1);
      await until(browser, "and the middle left of it", () => window.enfilade.sight().middle[0] < 400);
      await closeByEscape(browser);
      assert.equal((await inspect(browser)).scene, "hall");
    });

    // Of words and widths every engine says the same.
    if (!seesCorners(name)) return;

    test("every string says which language it is in", async () => {
      for (const { tag } of exhibition.tour.languages) {
        for (const [, path] of pages(tag)) {
          await browser.open(edition.base + path);
          await assertMarked(browser, path);
        }
        await browser.open(introduction(tag === "ar" ? "" : "en/"));
        for (const route of PLACES) {
          await goTo(browser, route);
          await assertMarked(browser, `${tag} ${route}`);
          if ((await inspect(browser)).scene === null && (await inspect(browser)).object === null) continue;
          for (const key of Object.keys(SHEETS)) {
            await openByKey(browser, key);
            await assertMarked(browser, `${tag} ${route}, sheet "${key}"`);
            await closeByEscape(browser);
          }
        }
      }
    });

    // 320 px are what is left of 1280 at 400 %.
    for (const [width, height] of [[320, 568], [390, 844]]) {
      test(`nothing lies beyond the edge of ${width} px`, async () => {
        await browser.size(width, height);
        for (const [, path] of pages("ar")) {
          await browser.open(edition.base + path);
          await nextFrame(browser);
          const wide = await browser.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth, scrollX]);
          assert.ok(wide[0] <= wide[1] && wide[2] === 0, `${path}: ${wide}`);
        }
        await browser.open(introduction());
        for (const route of PLACES) {
          await goTo(browser, route);
          assert.deepEqual(await beyondTheEdge(browser), [], route);
          if (route.startsWith("#/plan") || route.includes("no-such")) continue;
          for (const key of Object.keys(SHEETS)) {
            await openByKey(browser, key);
            assert.deepEqual(await beyondTheEdge(browser), [], `${route}, sheet "${key}"`);
            await closeByEscape(browser);
          }
        }
        await browser.size(1000, 600);
      });
    }
  });
}

suite("axe reads Arabic", () => {
  const [edition] = museum.editions;
  const introduction = () => introductionOf(edition);
  let browser;
  before(async () => {
    browser = await chromium.launch();
  });
  after(() => browser?.close());

  for (const [width, height, scheme] of [[390, 844, "light"], [1366, 620, "dark"]]) {
    test(`pages and panels, ${width} × ${height}, ${scheme}`, async () => {
      await browser.colourScheme(scheme);
      await browser.size(width, height);
      for (const [, path] of pagesOf(edition, "ar")) {
        await browser.open(edition.base + path);
        await assertAccessible(browser, path);
      }
      await browser.open(introduction());
      for (const route of PLACES) {
        await goTo(browser, route);
        await assertAccessible(browser, route);
      }
      await goTo(browser, "#/scene/annex");
      for (const key of Object.keys(SHEETS)) {
        await openByKey(browser, key);
        await assertAccessible(browser, `sheet "${key}"`);
        await closeByEscape(browser);
      }
    });
  }
});

async function openByKey(browser, key) {
  await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
  await browser.keys(key);
  await until(browser, `a sheet opens by "${key}"`, () => document.querySelector("[role=dialog]") !== null);
  await until(browser, "it has come", () => document.querySelector(".ev-sheet").getAnimations().length === 0);
}

async function closeByEscape(browser) {
  await browser.keys("Escape");
  await until(browser, "Escape closes it", () => document.querySelector("[role=dialog]") === null);
}

const rectOf = (browser, selector) =>
  browser.evaluate((wanted) => {
    const { left, right, width } = document.querySelector(wanted).getBoundingClientRect();
    return { left, right, width };
  }, selector);

/** Whether the picture's middle is at `x`, and stays there for two frames. It slides some time after what makes it slide. */
function restsAt(x) {
  const isThere = () => Math.abs(window.enfilade.sight().middle[0] - x) < 0.6;
  return new Promise((resolve) => {
    if (!isThere()) return resolve(false);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(isThere())));
  });
}

/** Controls and words of the frame that are cut off at the left or at the right, or scroll sideways. */
const beyondTheEdge = (browser) =>
  browser.evaluate(() => {
    const inFrame = [...document.querySelectorAll(".ev-frame *")].filter((one) => !one.closest(".ev-tip, .ev-unseen, .ev-media, .ev-map"));
    const isCut = ({ left, right, width }) => width > 0 && (left < -0.5 || right > innerWidth + 0.5);
    const scrolls = (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible" && getComputedStyle(one).textOverflow !== "ellipsis";
    return [
      ...inFrame.filter((one) => isCut(one.getBoundingClientRect())),
      ...[...document.querySelectorAll(".ev-sheet-body, .ev-bars")].filter(scrolls),
    ].map(({ outerHTML }) => outerHTML.slice(0, 160));
  });
