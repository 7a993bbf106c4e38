// What a curator sees while writing with the viewer open: every save, without losing the place.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import { engines } from "./drivers/index.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { openHearing, openPreview, untilAsNow, untilHearing, untilInPlace } from "./support/preview.mjs";
import { goTo, inspect, until } from "./support/visit.mjs";

const EXHIBITION = "bronze-and-clay";
const FILES = {
  exhibition: "exhibition.yaml",
  hall: "scenes/bronze-hall.md",
  hallInChinese: "scenes/bronze-hall.zh-Hans.md",
  ding: "objects/ding.md",
  tour: "tours/highlights.md",
};
const preview = await openPreview(join(REPOSITORY, "exhibitions"));
after(() => preview.close());
const original = {};
for (const [name, file] of Object.entries(FILES)) original[name] = await preview.read(`${EXHIBITION}/${file}`);

const HALL = "#/scene/bronze-hall?yaw=40&pitch=-10&hfov=70";
const changed = new Set();
const restored = await untilAsNow(preview, `${EXHIBITION}/index.html`);

/** Saves a file with one passage exchanged and something at its end; `restore` brings back what was there. */
async function edit(name, passage, replacement, ending = "") {
  const text = original[name].replace(passage, replacement);
  assert.notEqual(text, original[name], `${name} has no ${passage}`);
  changed.add(name);
  await preview.save(`${EXHIBITION}/${FILES[name]}`, text + ending);
}

async function restore() {
  for (const name of changed) await preview.save(`${EXHIBITION}/${FILES[name]}`, original[name]);
  changed.clear();
  await restored();
}

// These run in the page.
const titleIs = (title) => document.querySelector(".ev-title")?.textContent === title;
const stopIs = (title) => document.querySelector(".ev-stop-title")?.textContent === title;
const sheetSays = (words) => document.querySelector(".ev-sheet")?.textContent.includes(words) === true;
const markers = (count) => document.querySelectorAll(".ev-marker").length === count;

for (const { name, launch } of engines) {
  suite(`preview under the viewer in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(900, 600);
    });
    after(() => browser?.close());
    afterEach(restore);

    async function open(route) {
      await openHearing(browser, `${preview.base}${EXHIBITION}/index.html`);
      assert.equal(await goTo(browser, route), "ready");
    }

    const address = () => browser.evaluate(() => location.hash);
    const language = () => browser.evaluate(() => document.documentElement.lang);

    async function openSheet() {
      await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
      await browser.keys("i");
      await until(browser, "the wall text is open", () => document.querySelector(".ev-sheet") !== null);
    }

    async function choose(tag) {
      await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
      await browser.keys("l");
      await until(browser, "the languages are listed", (tag) => document.querySelector(`.ev-entry[lang="${tag}"]`) !== null, tag);
      await browser.evaluate((tag) => document.querySelector(`.ev-entry[lang="${tag}"]`).click(), tag);
      await until(browser, `${tag} is spoken`, (tag) => document.documentElement.lang === tag, tag);
    }

    async function assertViewIs40() {
      const { scene, view } = await inspect(browser);
      assert.equal(scene, "bronze-hall");
      assert.ok(Math.abs(view.yaw - 40) < 0.1 && Math.abs(view.pitch + 10) < 0.1 && Math.abs(view.hfov - 70) < 0.1, JSON.stringify(view));
    }

    test("words in place in a room, with its wall text open", async () => {
      await open(HALL);
      await openSheet();
      await edit("hall", "The hall is kept dark", "(edited) The hall is kept dark");
      await untilInPlace(browser, "the new words", sheetSays, "(edited) The hall is kept dark");
      await edit("hall", "title: The Bronze Hall", "title: The Bronze Hall (edited)");
      await untilInPlace(browser, "the new title", titleIs, "The Bronze Hall (edited)");
      await untilInPlace(browser, "the title of the readable page below", () => document.querySelector("main").textContent.includes("The Bronze Hall (edited)"));
      await assertViewIs40();
    });

    test("words in place at a relic, with a note open", async () => {
      await open("#/object/ding?annotation=leg&yaw=30&pitch=20&distance=0.9");
      await until(browser, "the note is open", sheetSays, "One leg stands under each mask");
      const before = await address();
      await edit("ding", "One leg stands", "(edited) One leg stands");
      await untilInPlace(browser, "the new words", sheetSays, "(edited) One leg stands");
      assert.equal(await address(), before);
    });

    test("words in place at a tour's stop", async () => {
      await open("#/tour/highlights/tripod");
      await edit("tour", "## The tripod", "## The tripod (edited)");
      await untilInPlace(browser, "the new title", stopIs, "The tripod (edited)");
      assert.equal(await address(), "#/tour/highlights/tripod");
    });

    test("words in the language that was chosen in place, and in the one before", async () => {
      await open(HALL);
      await choose("zh-Hans");
      await edit("hallInChinese", /title: .*/, "title: 青铜馆 (edited)");
      await untilInPlace(browser, "the new Chinese title", titleIs, "青铜馆 (edited)");
      await edit("hall", "title: The Bronze Hall", "title: The Bronze Hall (edited)");
      await untilInPlace(browser, "the readable page has the new title", () => document.querySelector("main").textContent.includes("The Bronze Hall (edited)"));
      assert.equal(await browser.evaluate(titleIs, "青铜馆 (edited)"), true);
      await choose("en");
      await untilInPlace(browser, "the new English title", titleIs, "The Bronze Hall (edited)");
      await assertViewIs40();
    });

    test("another structure of a room keeps view, language and note", async () => {
      await open(HALL);
      await choose("zh-Hans");
      const count = await browser.evaluate(() => document.querySelectorAll(".ev-marker").length);
      await browser.evaluate(() => document.querySelector(".ev-marker-note").click());
      await until(browser, "the note is open, and faced", () => document.querySelector(".ev-sheet") !== null && Math.abs(window.enfilade.inspect().view.yaw + 60) < 0.1);
      const note = await browser.evaluate(() => document.querySelector(".ev-sheet").textContent);
      const { view } = await inspect(browser);
      await edit("hall", "hotspots:\n", "hotspots:\n  - {id: jar, object: painted-jar, yaw: 100, pitch: 0}\n");
      await untilInPlace(browser, "one more marker", markers, count + 1);
      await browser.waitState(["ready"]);
      const now = await inspect(browser);
      for (const key of ["yaw", "pitch", "hfov"]) assert.ok(Math.abs(now.view[key] - view[key]) < 0.1, `${key}: ${now.view[key]}, not ${view[key]}`);
      assert.equal(await browser.evaluate(() => document.querySelector(".ev-sheet").textContent.slice(0, 20)), note.slice(0, 20));
      assert.equal(await language(), "zh-Hans");
    });

    test("another structure of a relic keeps its view", async () => {
      await open("#/object/ding?yaw=30&pitch=20&distance=0.9");
      await edit("ding", "annotations:\n", "annotations:\n  - {id: foot, position: [0, 0, 0.1], normal: [0, 0, 1]}\n", "\n## A foot {#foot}\nIt stands.\n");
      await untilInPlace(browser, "one more marker", markers, 4);
      await browser.waitState(["ready"]);
      assert.equal(await address(), "#/object/ding?yaw=30&pitch=20&distance=0.9");
    });

    test("another structure of a tour keeps the stop", async () => {
      await open("#/tour/highlights/tripod");
      await edit("tour", "stops:\n", "stops:\n  - {id: door, scene: clay-room}\n");
      await untilInPlace(browser, "one more stop", () => document.querySelector(".ev-stop-count")?.textContent.includes("6"));
      assert.equal(await address(), "#/tour/highlights/tripod");
      assert.equal(await browser.evaluate(stopIs, "The tripod"), true);
      assert.match(await browser.evaluate(() => document.querySelector(".ev-stop-count").textContent), /3.*6/);
    });

    test("what only a reload can show keeps stop and language", async () => {
      await open("#/tour/highlights/tripod");
      await choose("zh-Hans");
      await edit("exhibition", "en: Bronze and Clay", "en: Bronze and Clay (edited)");
      await until(browser, "another page", () => window.mark === undefined && "enfilade" in window);
      await untilHearing(browser);
      await browser.waitState(["ready"]);
      assert.equal(await address(), "#/tour/highlights/tripod");
      assert.equal(await language(), "zh-Hans");
    });

    test("a thousand saves in a row end on the last one, in place", async () => {
      await open(HALL);
      for (let number = 1; number <= 1000; number += 1) {
        await edit("hall", "title: The Bronze Hall", `title: The Bronze Hall (edited) ${number}`);
      }
      await untilInPlace(browser, "the last save", titleIs, "The Bronze Hall (edited) 1000");
      await assertViewIs40();
    });
  });
}
