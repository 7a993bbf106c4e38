// For everyone: nothing needs a drag, a pointer, good eyes or a large screen. WCAG 2.2 names in brackets.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { chromium, engines, visits } from "./drivers/index.mjs";
import { assertAccessible } from "./support/accessible.mjs";
import { houseFiles } from "./support/house-exhibition.mjs";
import { hotspotsFiles, TITLES } from "./support/hotspots-exhibition.mjs";
import { openMuseum, writeMuseum } from "./support/museum.mjs";
import { pageKinds } from "./support/page-kinds.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { assertQuiet, goTo, nextFrame, until } from "./support/visit.mjs";

const film = await readFile(join(REPOSITORY, "tests/browser/fixtures/film.webm"));
const museum = await writeMuseum({
  ...hotspotsFiles(film),
  ...houseFiles(),
  "site.yaml": "title: Everyone\nlanguages: [en, zh-Hans]\npublisher: {name: Everyone}\n",
});
const full = await openMuseum(join(REPOSITORY, "exhibitions"));
after(async () => {
  await museum.close();
  await full.close();
});
const [exhibition] = full.exhibitions;
const { id, tour } = exhibition;
const relic = tour.objects.find(({ media }) => media[0].form.kind === "model");
const picture = tour.objects.flatMap((object) => object.media.filter(({ form }) => form.kind === "image").map((medium) => `#/object/${object.id}?media=${medium.id}`))[0];
/** Both museums by one way in. */
const addresses = (way) => {
  const [{ base }, inside] = [museum, full].map(({ editions }) => editions.find(({ name }) => name === way.name));
  return { base, inFull: `${inside.base}${id}/index.html` };
};

const SHEETS = { i: "text", m: "contents", l: "languages", o: "settings", h: "help" };

for (const { name, launch, edition } of visits(full, engines)) {
  const { base, inFull } = addresses(edition);

  suite(`everyone in ${name} over ${edition.name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(800, 600);
    });
    after(() => browser?.close());

    test("buttons move every picture for whoever does not drag [2.5.1, 2.5.7]", async () => {
      await browser.open(`${inFull}#/scene/${tour.start}?yaw=0&pitch=0&hfov=80`);
      await browser.waitState(["ready"]);
      assert.equal(await browser.evaluate(() => document.querySelector(".ev-steer") === null), true, "nobody asked for them");
      await openSheet(browser, "o");
      await focusSteering(browser);
      await browser.keys(" ");
      await until(browser, "the buttons are there", () => document.querySelectorAll(".ev-steer button").length === 6);
      await browser.keys("Escape");
      await until(browser, "the sheet is closed", () => document.querySelector(".ev-sheet") === null);
      await settled(browser);
      for (const [label, key, sign] of [
        ["Right", "yaw", 1],
        ["Left", "yaw", -1],
        ["Up", "pitch", 1],
        ["Down", "pitch", -1],
        ["Closer", "hfov", -1],
        ["Farther", "hfov", 1],
      ]) {
        await moves(browser, key, sign, async () => browser.clickAt(...(await middleOf(browser, label))), `a press on ${label}`);
        if (key === "pitch") continue;
        await moves(browser, key, sign, async () => {
          await browser.evaluate((name) => document.querySelector(`.ev-steer [aria-label="${name}"]`).focus(), label);
          await browser.keys("Enter");
        }, `Enter on ${label}`);
      }
      // It is remembered, and does the same for all that can be dragged.
      await browser.open(`${inFull}#/object/${relic.id}`);
      await browser.waitState(["ready"]);
      await moves(browser, "yaw", 1, async () => browser.clickAt(...(await middleOf(browser, "Right"))), "a press turns a relic: Right");
      await browser.open(`${inFull}${picture}`);
      await browser.waitState(["ready"]);
      for (const label of ["Closer", "Closer", "Right", "Left"]) {
        const lies = await browser.evaluate(() => document.querySelector(".ev-picture").style.transform);
        await browser.clickAt(...(await middleOf(browser, label)));
        await until(browser, `${label} moves a picture`, (before) => document.querySelector(".ev-picture").style.transform !== before, lies);
        await rests(browser);
      }
      await openSheet(browser, "o");
      await focusSteering(browser);
      await browser.keys(" ");
      await until(browser, "the buttons are gone", () => document.querySelector(".ev-steer") === null);
      await assertQuiet(browser, edition);
    });

    test("what lies ahead is said once, when movement stops [4.1.3]", async () => {
      await browser.open(`${base}kinds/index.html#/scene/room?yaw=-40&pitch=0&hfov=60`);
      await browser.waitState(["ready"]);
      await browser.evaluate(() => {
        const live = document.querySelector("#viewer [aria-live=polite]");
        window.said = [];
        new MutationObserver(() => window.said.push([live.textContent, window.enfilade.inspect().frames])).observe(live, { childList: true, characterData: true, subtree: true });
        window.framesBefore = window.enfilade.inspect().frames;
        document.querySelector(".ev-stage").focus();
      });
      await browser.drag([600, 300], [330, 300]);
      await until(browser, "something is said", () => window.said.length > 0);
      await rests(browser);
      const { said, frames, before } = await browser.evaluate(() => ({ said: window.said, frames: window.enfilade.inspect().frames, before: window.framesBefore }));
      assert.equal(said.length, 1, JSON.stringify(said));
      assert.match(said[0][0], /^Ahead: /);
      // WebKit's driver may drag within a single frame.
      assert.ok(frames > before, "it moved");
      assert.equal(said[0][1], frames, "it was said after the last frame");
    });

    test("controls fade for pointers alone", async () => {
      await browser.open(`${base}kinds/index.html`);
      await browser.waitState(["ready"]);
      // Four seconds are as good as none.
      await browser.evaluate(() => {
        const wait = window.setTimeout.bind(window);
        window.quietTimes = 0;
        window.setTimeout = (then, ms, ...rest) => (ms === 4000 ? wait(() => (window.quietTimes++, then()), 30) : wait(then, ms, ...rest));
      });
      await goTo(browser, "#/scene/room");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("ArrowRight");
      const times = await browser.evaluate(() => window.quietTimes);
      await until(browser, "it would have faded many times", (before) => window.quietTimes > before + 10, times);
      assert.equal(await browser.evaluate(() => document.querySelector("#viewer").hasAttribute("data-withdrawn")), false);
      // Beside the signs, which stand along the horizon.
      await browser.clickAt(400, 450);
      await until(browser, "it fades", () => document.querySelector("#viewer").hasAttribute("data-withdrawn"));
      await browser.keys("Tab");
      await until(browser, "the focus brings it back", () => !document.querySelector("#viewer").hasAttribute("data-withdrawn"));
    });

    test("Tab goes through everything and out again, back too, and the focus is never out of sight [2.1.2, 2.4.7, 2.4.11]", async () => {
      await browser.open(`${inFull}#/scene/${tour.start}`);
      await browser.waitState(["ready"]);
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      const all = await browser.evaluate(reachable);
      assert.ok(all.length > 10);
      for (const key of ["Tab", "Shift+Tab"]) {
        const seen = [];
        // In WebKit Tab at the end may lead into the browser's own bars: there the journey ends.
        for (let step = 0; step < all.length - 1; step += 1) {
          await browser.keys(key);
          const stop = await until(browser, "the focus rests", restingFocus);
          assert.ok(stop.isShown, `${stop.name} has the focus, and nothing shows it`);
          assert.deepEqual(stop.under, [], `${stop.name} has the focus under something`);
          seen.push(stop.name);
        }
        assert.equal(new Set(seen).size, all.length - 1, `${key} came only to ${seen.join(", ")}`);
      }
      await assertQuiet(browser, edition);
    });

    test("every sheet takes the focus, lets Tab through and gives it back [2.1.2, 2.4.3]", async () => {
      await browser.open(`${inFull}#/scene/${tour.start}`);
      await browser.waitState(["ready"]);
      for (const key of Object.keys(SHEETS)) {
        await openSheet(browser, key);
        assert.equal(await browser.evaluate(() => document.activeElement.id), "ev-sheet-title");
        const inside = await browser.evaluate(tabStopsInSheet);
        for (let step = 0; step < inside; step += 1) {
          await browser.keys("Tab");
          assert.ok(await browser.evaluate(() => document.activeElement.closest(".ev-sheet") !== null), `step ${step} of "${key}" left the sheet early`);
        }
        await browser.keys("Shift+Tab");
        await browser.keys("Escape");
        await until(browser, "the sheet is closed", () => document.querySelector(".ev-sheet") === null);
        assert.equal(await browser.evaluate(() => document.activeElement.className), "ev-stage");
      }
    });

    test("at 400 % nothing is wider than the screen, and nothing is cut off [1.4.10]", async () => {
      // 1280 × 1024 at 400 %.
      await browser.size(320, 256);
      for (const [page, routes] of [
        [inFull, [`#/scene/${tour.start}`, `#/object/${relic.id}`, picture, `#/tour/${tour.tours[0].id}/${tour.tours[0].stops[0].id}`, "#/scene/no-such-room"]],
        [`${base}house/index.html`, ["#/scene/west", "#/house", "#/plan"]],
      ]) {
        await browser.open(page);
        await browser.waitState(["ready"]);
        for (const route of routes) {
          await goTo(browser, route);
          assert.deepEqual(await browser.evaluate(tooWide), [], route);
        }
      }
      await browser.open(`${base}kinds/index.html#/scene/room`);
      await browser.waitState(["ready"]);
      for (const key of ["i", "m", "h"]) {
        await openSheet(browser, key);
        assert.deepEqual(await browser.evaluate(tooWide), [], `the sheet of "${key}"`);
        await browser.keys("Escape");
      }
      for (const title of Object.values(TITLES)) {
        await choose(browser, title);
        assert.deepEqual(await browser.evaluate(tooWide), [], title);
      }
      await browser.size(800, 600);
    });
  });
}

for (const { launch } of engines.filter((one) => one === chromium)) suite("everyone in every state", () => {
  const { base } = addresses(full.editions[0]);
  let browser;
  before(async () => {
    browser = await launch();
    await browser.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  });
  after(() => browser?.close());

  for (const [width, height] of [[900, 600], [390, 844]]) {
    test(`axe finds nothing in any panel, ${width} × ${height}`, async () => {
      await browser.size(width, height);
      await browser.open(`${base}kinds/index.html#/scene/room`);
      await browser.waitState(["ready"]);
      for (const title of Object.values(TITLES)) {
        await choose(browser, title);
        await settled(browser);
        await assertAccessible(browser, title);
      }
      await browser.keys("Escape");
      await openSheet(browser, "o");
      await focusSteering(browser);
      await browser.keys(" ");
      await until(browser, "the buttons are there", () => document.querySelector(".ev-steer") !== null);
      await settled(browser);
      await assertAccessible(browser, "settings with buttons to move");
      await browser.keys(" ");
      await browser.keys("Escape");
      await browser.open(`${base}house/index.html`);
      for (const route of ["#/scene/west", "#/house", "#/plan", "#/scene/upper"]) {
        await goTo(browser, route);
        await settled(browser);
        await assertAccessible(browser, route);
      }
      // "m" beside an open map, and the words of a language whose letters are others.
      await browser.open(`${base}zh-hans/house/index.html#/scene/west`);
      await browser.waitState(["ready"]);
      for (const key of Object.keys(SHEETS)) {
        await openSheet(browser, key);
        await settled(browser);
        await assertAccessible(browser, `"${key}" in Chinese`);
        await browser.keys("Escape");
        await until(browser, "it is closed", () => document.querySelector(".ev-sheet") === null);
      }
    });
  }

  test("every page reflows at 400 % [1.4.10]", async () => {
    await browser.size(320, 256);
    for (const site of [full, museum]) {
      const [one] = site.editions;
      for (const exhibition of site.exhibitions) {
        for (const { tag } of exhibition.tour.languages) {
          for (const path of Object.values(pageKinds(exhibition, { tag }))) {
            await browser.open(one.base + path);
            assert.deepEqual(await browser.evaluate(tooWide), [], path);
          }
        }
      }
    }
  });
});

async function openSheet(browser, key) {
  await browser.evaluate(() => document.querySelector(".ev-stage").focus());
  await browser.keys(key);
  await until(browser, `the sheet of "${key}" is open`, () => document.querySelector(".ev-sheet") !== null);
  await settled(browser);
}

/** The switch for buttons that move the picture, in the settings. */
const focusSteering = (browser) =>
  browser.evaluate(() => {
    const label = [...document.querySelectorAll(".ev-switch")].find(({ textContent }) => textContent === "Move with buttons");
    label.querySelector("input").focus();
  });

async function choose(browser, title) {
  await browser.evaluate(
    (wanted) => [...document.querySelectorAll(".ev-marker")].find(({ textContent }) => textContent.trim().startsWith(wanted)).click(),
    title,
  );
  await until(browser, `${title} is shown`, (wanted) => document.querySelector(".ev-sheet-title")?.textContent === wanted, title);
  await settled(browser);
}

/** What slides or fades has come to its end. */
const settled = (browser) => until(browser, "nothing slides", () => document.getAnimations().every(({ playState }) => playState !== "running"));

const middleOf = (browser, label) =>
  browser.evaluate((name) => {
    const { x, y, width, height } = document.querySelector(`.ev-steer [aria-label="${name}"]`).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, label);

/** A number of the view, which is the address's once nothing moves. */
const numberOf = (browser, key) => browser.evaluate((name) => Number(new URLSearchParams(location.hash.split("?")[1]).get(name)), key);

/** Until no frame is drawn any more. */
async function rests(browser) {
  for (let last = -1; ; ) {
    const frames = await browser.evaluate(() => window.enfilade.inspect().frames);
    if (frames === last) return;
    last = frames;
    await nextFrame(browser);
    await nextFrame(browser);
  }
}

async function moves(browser, key, sign, doing, what) {
  await rests(browser);
  const before = await numberOf(browser, key);
  const address = await browser.evaluate("location.hash");
  await doing();
  await until(browser, `${what} moved the picture`, (old) => location.hash !== old, address);
  await rests(browser);
  const moved = (await numberOf(browser, key)) - before;
  assert.ok(Math.sign(moved) === sign, `${what} moved ${key} by ${moved}`);
}

// These run in the page.

/** What Tab should come to, while the viewer is open. */
function reachable() {
  return [...document.querySelectorAll("#viewer :is(button, a[href], input, select, [tabindex='0'])")]
    .filter((one) => !one.disabled && one.tabIndex === 0 && one.getClientRects().length > 0)
    .map((one) => one.getAttribute("aria-label") ?? one.textContent);
}

/** How often Tab stops within a sheet: of the choices of one group at one only. */
function tabStopsInSheet() {
  const all = [...document.querySelectorAll(".ev-sheet :is(button, a, input, select, summary, [tabindex='0'])")];
  const groups = all.filter(({ type }) => type === "radio").map(({ name }) => name);
  return all.length - groups.length + new Set(groups).size;
}

/** Its name, whether a ring shows it, and what it lies under; null while it moves. */
function restingFocus() {
  const { activeElement } = document;
  if (document.documentElement.dataset.enfilade !== "ready" || document.getAnimations().some(({ playState }) => playState === "running")) return null;
  const root = document.querySelector("#viewer");
  const ringed = (one, pseudo) => {
    const { outlineStyle, boxShadow, borderStyle, content } = getComputedStyle(one, pseudo);
    return outlineStyle !== "none" || (pseudo === "::after" && content !== "none" && borderStyle !== "none" && boxShadow !== "none");
  };
  const isStage = activeElement.classList.contains("ev-stage");
  const label = activeElement.querySelector(".ev-marker-label");
  const { left, right, top, bottom } = activeElement.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const covers = [...root.querySelectorAll(".ev-bar, .ev-map, .ev-sheet")].filter((cover) => {
    const box = cover.getBoundingClientRect();
    return !isStage && !cover.contains(activeElement) && x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
  return {
    name: activeElement.getAttribute("aria-label") ?? activeElement.textContent,
    // A window that no window manager has made the active one, as WebKit's under Xvfb, styles no focus.
    isShown: !document.hasFocus() || (isStage ? ringed(activeElement, "::after") : ringed(activeElement) || (label !== null && ringed(label))) && getComputedStyle(activeElement).opacity === "1",
    under: covers.map(({ className }) => className),
  };
}

/** What lies beyond the right or the left edge, can be read by scrolling sideways alone, or is cut short. */
function tooWide() {
  const found = [];
  const root = document.querySelector("#viewer:not([hidden])") ?? document.body;
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const one of root.querySelectorAll("*")) {
    // Signs and names in the picture lie where the picture has them; code and tables may scroll by themselves;
    // the ground behind a still reaches beyond it.
    if (one.closest(".ev-stage, svg, .ev-unseen, .ev-tip, pre, table, .ev-map, .ev-player, img[alt=''], [hidden]") || one.getClientRects().length === 0) continue;
    const { left, right, top, width, height } = one.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    const name = `${one.localName}.${one.className} ${Math.round(left)}…${Math.round(right)}`;
    if (left < -0.5 || right > innerWidth + 0.5) found.push(name);
    const style = getComputedStyle(one);
    if (style.overflowX === "hidden" && style.textOverflow === "ellipsis" && one.scrollWidth > one.clientWidth + 1) found.push(`${name} is cut short`);
    if (one.matches(".ev-bar, .ev-sheet") && top < -0.5 && !one.closest(".ev-bottom")) found.push(`${name} begins above the screen`);
    if (one.matches(".ev-bottom") && (top < -0.5 || height > innerHeight)) found.push(`${name} is higher than the screen`);
  }
  return found;
}
