// The exhibition that comes with the program, as a visitor meets it: unpacked from the usb zip and
// opened by double-click, and from a web server's sub-path. In every browser, every view there is.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { browsers, chromium, seesCorners, waysIn } from "./drivers/index.mjs";
import { CSP } from "./support/csp.mjs";
import { openMuseum, routesOf } from "./support/museum.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";

const museum = await openMuseum(join(REPOSITORY, "exhibitions"));
after(() => museum.close());

const [exhibition] = museum.exhibitions;
const { tour } = exhibition;
const start = tour.scenes.find(({ id }) => id === tour.start);
const [first, second] = tour.languages;

for (const { name, launch } of browsers) {
  for (const edition of name === chromium.name ? museum.editions : waysIn(museum, name)) {
    suite(`the default exhibition in ${name} over ${edition.name}`, () => {
      let browser;
      before(async () => {
        browser = await launch();
        // Small, since no graphics card draws it.
        await browser.size(480, 320);
      });
      after(() => browser?.close());

      const page = (path) => `${edition.base}${path}`;
      const introduction = page(`${exhibition.id}/index.html`);

      test("the site's door leads to the introduction, and Enter into the first room", async () => {
        await browser.open(page("index.html"));
        await follow(browser, `a[href$="${exhibition.id}/index.html"]`);
        await until(
          browser,
          "the introduction has booted",
          (id) => location.pathname.endsWith(`${id}/index.html`) && document.documentElement?.dataset.enfilade === "ready",
          exhibition.id,
        );
        await follow(browser, `a[data-route="#/scene/${start.id}"]`);
        await until(browser, "the first room is shown", (id) => window.enfilade?.inspect().scene === id, start.id);
        await browser.waitState(["ready"]);
        await assertQuiet(browser, edition);
      });

      test("an address opens its view at once", async () => {
        const stop = tour.tours[0].stops.at(-1);
        await browser.open(`${introduction}#/tour/${tour.tours[0].id}/${stop.id}`);
        await browser.waitState(["ready"]);
        const { scene, object } = await inspect(browser);
        assert.equal(scene ?? object, stop.target.scene ?? stop.target.object);
      });

      test("text pages lead to their views", async () => {
        for (const [kind, { id, page: path }] of [
          ["scene", tour.scenes[0]],
          ["object", tour.objects[0]],
        ]) {
          await browser.open(page(`${exhibition.id}/${path}`));
          await follow(browser, `a[href*="index.html#/${kind}/${id}"]`);
          await until(browser, `${kind} ${id} is shown`, ([what, id]) => window.enfilade?.inspect()[what] === id, [kind, id]);
          await browser.waitState(["ready"]);
        }
        await assertQuiet(browser, edition);
      });

      test("the pages of the second language lead to the same rooms", async () => {
        await browser.open(page(`${second.tag.toLowerCase()}/${exhibition.id}/index.html#/scene/${start.id}`));
        await browser.waitState(["ready"]);
        assert.match(await titleOf(browser), /\p{Script=Han}/u);
        assert.equal(await browser.evaluate("document.documentElement.lang"), second.tag);
        await assertQuiet(browser, edition);
      });

      // Which way the bytes come changes nothing of what follows.
      if (edition.name !== "file://") return;

      test("every scene, relic, annotation and stop is drawn, without a complaint or a call", async () => {
        await browser.open(introduction);
        await browser.waitState(["ready"]);
        for (const route of routesOf(tour)) assert.equal(await goTo(browser, route), "ready", route);
        assert.equal((await inspect(browser)).webgl, true, "this browser draws no WebGL 2: nothing was tested");
        await assertQuiet(browser, edition);
      });

      if (!seesCorners(name)) return;

      test("the way back leads out again", async () => {
        await browser.open(introduction);
        await goTo(browser, `#/scene/${tour.scenes[0].id}`);
        await goTo(browser, `#/object/${tour.objects[0].id}`);
        await browser.evaluate(() => history.back());
        await until(browser, "the room is shown again", () => window.enfilade.inspect().scene !== null);
        await browser.evaluate(() => history.back());
        await until(browser, "the introduction is shown again", () => document.querySelector("#viewer").hidden);
      });

      test("a link that is followed while a note closes leads on", async () => {
        const relic = tour.objects.find(({ annotations }) => annotations.length > 0);
        await browser.open(introduction);
        await goTo(browser, `#/object/${relic.id}?annotation=${relic.annotations[0].id}`);
        await until(browser, "the note is open", () => document.querySelector("[role=dialog] .ev-sheet-close") !== null);
        // Closing writes the view into the address, where the link already stands, unheard of.
        await browser.evaluate((hash) => {
          location.hash = hash;
          document.querySelector("[role=dialog] .ev-sheet-close").click();
        }, `#/scene/${start.id}`);
        await until(browser, "the room is shown", (id) => window.enfilade.inspect().scene === id, start.id);
      });

      test("keys look around, zoom, open panels and close them", async () => {
        await browser.open(introduction);
        await goTo(browser, `#/scene/${start.id}?yaw=0&pitch=0&hfov=80`);
        await focusPicture(browser);
        await press(browser, "ArrowRight", (before, now) => now.yaw > before.yaw);
        await press(browser, "ArrowLeft", (before, now) => now.yaw < before.yaw);
        await press(browser, "ArrowUp", (before, now) => now.pitch > before.pitch);
        await press(browser, "ArrowDown", (before, now) => now.pitch < before.pitch);
        await press(browser, "+", (before, now) => now.hfov < before.hfov);
        for (const key of ["i", "m", "l", "h"]) {
          await focusPicture(browser);
          await browser.keys(key);
          await until(browser, `a panel opens by "${key}"`, () => document.querySelector("[role=dialog]") !== null);
          await browser.keys("Escape");
          await until(browser, "Escape closes it", () => document.querySelector("[role=dialog]") === null);
        }
        await assertQuiet(browser, edition);
      });

      test("Tab reaches every marker, and Enter follows one", async () => {
        await browser.open(introduction);
        await goTo(browser, `#/scene/${start.id}`);
        await focusPicture(browser);
        const count = start.links.length + start.hotspots.length;
        const reached = new Set();
        for (let step = 0; step < count; step += 1) {
          await browser.keys("Tab");
          await nextFrame(browser);
          reached.add(await browser.evaluate(() => document.activeElement.closest(".ev-marker")?.textContent));
        }
        assert.equal(reached.size, count);
        assert.ok(!reached.has(undefined), "Tab left the markers too early");
        await browser.evaluate(() => document.querySelector(".ev-marker-object").focus());
        await browser.keys("Enter");
        await until(browser, "the relic is shown", () => window.enfilade.inspect().object !== null);
        await browser.waitState(["ready"]);
      });

      test("the language changes in place", async () => {
        await browser.open(introduction);
        await goTo(browser, `#/scene/${start.id}`);
        const before = await titleOf(browser);
        await browser.evaluate(() => (window.stillTheSamePage = true));
        await focusPicture(browser);
        await browser.keys("l");
        await until(browser, "the languages are shown", () => document.querySelector("[role=dialog]") !== null);
        await browser.evaluate((label) => {
          [...document.querySelectorAll("[role=dialog] button")].find((one) => one.textContent.includes(label)).click();
        }, second.name);
        await until(browser, "the title is translated", (old) => document.querySelector(".ev-title").textContent !== old, before);
        assert.equal(await browser.evaluate("window.stillTheSamePage"), true, "the page was loaded anew");
        assert.equal((await inspect(browser)).scene, start.id);
        assert.match(await titleOf(browser), /\p{Script=Han}/u);
        await assertQuiet(browser, edition);
      });

      test("every page carries the policy and its own language", async () => {
        for (const path of ["index.html", `${exhibition.id}/index.html`, `${exhibition.id}/${tour.scenes[0].page}`]) {
          await browser.open(page(path));
          const [policy, lang] = await browser.evaluate(() => [
            document.querySelector("meta[http-equiv=Content-Security-Policy]").content,
            document.documentElement.lang,
          ]);
          assert.equal(policy, CSP, path);
          assert.equal(lang, first.tag, path);
        }
      });
    });
  }
}

const titleOf = (browser) => browser.evaluate(() => document.querySelector(".ev-title").textContent);

const focusPicture = (browser) => browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());

/** A real click on what a visitor can see. */
async function follow(browser, selector) {
  const found = await browser.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  assert.ok(found, `the page has no ${selector}`);
  await browser.click(selector);
}

/** One press of a key must change the view as `moved` says. */
async function press(browser, key, moved) {
  // The key before may still carry the picture the other way.
  const before = await viewAtRest(browser);
  await browser.keys(key);
  const deadline = Date.now() + 5000;
  for (;;) {
    const now = (await inspect(browser)).view;
    if (moved(before, now)) return;
    if (Date.now() > deadline) assert.fail(`"${key}" left the view at ${JSON.stringify(now)}`);
    await nextFrame(browser);
  }
}

/** The view, once it no longer changes from frame to frame. */
async function viewAtRest(browser) {
  for (let last = ""; ; ) {
    const { view } = await inspect(browser);
    if (JSON.stringify(view) === last) return view;
    last = JSON.stringify(view);
    await nextFrame(browser);
  }
}
