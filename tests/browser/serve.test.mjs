// What a curator sees while writing: every save on the page, at the place where they were.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { engines } from "./drivers/index.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { assertSamePage, openHearing, openPreview, untilInPlace } from "./support/preview.mjs";
import { until } from "./support/visit.mjs";

const EXHIBITION = "bronze-and-clay";
const SCENE = `${EXHIBITION}/scenes/bronze-hall.md`;
const preview = await openPreview(join(REPOSITORY, "exhibitions"));
after(() => preview.close());
const original = await preview.read(SCENE);

const tourCalled = (title) => `---\ntitle: ${title}\nstops:\n  - {id: here, scene: bronze-hall}\n---\n## Here {#here}\n\nA stop.\n`;

/** Texts of what lies over the page; empty when nothing does. */
const findings = () => document.querySelector("enfilade-preview")?.shadowRoot.querySelector("[role=alert]").textContent ?? "";
const isLinked = (id) => document.querySelector(`main a[href$="tours/${id}.html"]`) !== null;
const says = (words) => document.querySelector("main")?.textContent.includes(words);

for (const { name, launch } of engines) {
  suite(`preview in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(900, 600);
    });
    after(() => browser?.close());

    const open = (path) => openHearing(browser, preview.base + path);

    test("text changes in place, where one was reading", async () => {
      await open(`${EXHIBITION}/scenes/bronze-hall.html`);
      await browser.evaluate(() => scrollTo(0, 120));
      await preview.save(SCENE, original.replace(/\n## /, "\nA sentence just written.\n\n## "));
      await until(browser, "the new text", says, "A sentence just written.");
      await assertSamePage(browser);
      assert.equal(await browser.evaluate(() => scrollY), 120);
      await preview.save(SCENE, original);
      await until(browser, "the old text", (words) => !document.querySelector("main").textContent.includes(words), "A sentence just written.");
    });

    test("an error lies over the last good page until it is mended", async () => {
      await open(`${EXHIBITION}/scenes/bronze-hall.html`);
      await preview.save(SCENE, original.replace("scene: clay-room", "scene: clay-rom"));
      const told = await until(browser, "the finding", findings);
      assert.match(told, /clay-rom/);
      assert.match(told, /bronze-hall\.md:\d+:\d+/);
      await assertSamePage(browser);
      await browser.keys("Escape");
      await until(browser, "it is hidden", () => {
        const shadow = document.querySelector("enfilade-preview").shadowRoot;
        return shadow.querySelector("[role=alert]").textContent === "" && !shadow.querySelector(".badge").hidden;
      });
      await preview.save(SCENE, original);
      await until(browser, "it is mended", () => document.querySelector("enfilade-preview").shadowRoot.querySelector(".badge.bad") === null);
      await assertSamePage(browser);
    });

    test("a stylesheet changes in place", async () => {
      const site = await preview.read("site.yaml");
      await open(`${EXHIBITION}/scenes/bronze-hall.html`);
      const sheets = () => [...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href).join();
      const sheetsBefore = await browser.evaluate(sheets);
      const own = await preview.read(`${EXHIBITION}/exhibition.yaml`);
      const themed = own.includes("theme:") ? own.replace(/theme:.*/, 'theme: {accent: "#2244aa"}') : `${own}\ntheme: {accent: "#2244aa"}\n`;
      await preview.save(`${EXHIBITION}/exhibition.yaml`, themed);
      await until(browser, "other stylesheets", (old) => [...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href).join() !== old, sheetsBefore);
      await assertSamePage(browser);
      await preview.save(`${EXHIBITION}/exhibition.yaml`, own);
      await until(browser, "the old stylesheets", (old) => [...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href).join() === old, sheetsBefore);
      assert.equal(await preview.read("site.yaml"), site);
    });

    test("what is not there yet appears when it is made", async () => {
      await browser.open(`${preview.base}${EXHIBITION}/tours/soon.html`);
      assert.match(await browser.evaluate(() => document.body.textContent), /Not here/);
      await preview.save(`${EXHIBITION}/tours/soon.md`, tourCalled("Soon"));
      await until(browser, "the tour's page", () => document.querySelector("h1")?.textContent === "Soon");
      await preview.remove(`${EXHIBITION}/tours/soon.md`);
      await until(browser, "the tour is gone", () => document.body?.textContent.includes("Not here"));
    });

    test("a new tour stands among the others, takes another name, and goes", async () => {
      const [first, second] = ["evening", "night"].map((id) => `${EXHIBITION}/tours/${id}.md`);
      await open(`${EXHIBITION}/index.html`);
      await preview.save(first, tourCalled("Evening"));
      await untilInPlace(browser, "the new tour", isLinked, "evening");
      await preview.move(first, second);
      await untilInPlace(browser, "its other name", isLinked, "night");
      assert.equal(await browser.evaluate(isLinked, "evening"), false);
      await preview.remove(second);
      await untilInPlace(browser, "it is gone", (id) => document.querySelector(`main a[href$="tours/${id}.html"]`) === null, "night");
    });

    test("what others need is missed when it is deleted, until it is back", async () => {
      const relic = `${EXHIBITION}/objects/painted-jar.md`;
      const jar = await preview.read(relic);
      await open(`${EXHIBITION}/objects/painted-jar.html`);
      await preview.remove(relic);
      assert.match(await until(browser, "the finding", findings), /painted-jar/);
      await assertSamePage(browser);
      await preview.save(relic, jar);
      await untilInPlace(browser, "it is mended", () => document.querySelector("enfilade-preview").shadowRoot.querySelector(".badge.bad") === null);
    });

    test("a file that is written into, not exchanged, is seen as well", async () => {
      await open(`${EXHIBITION}/scenes/bronze-hall.html`);
      await preview.write(SCENE, original.replace(/\n## /, "\nWritten into the file.\n\n## "));
      await untilInPlace(browser, "the new text", says, "Written into the file.");
      await preview.write(SCENE, original);
      await untilInPlace(browser, "the old text", (words) => !document.querySelector("main").textContent.includes(words), "Written into the file.");
    });

    test("a thousand saves in a row end on the last one", async () => {
      await open(`${EXHIBITION}/scenes/bronze-hall.html`);
      for (let number = 1; number <= 1000; number += 1) {
        await preview.save(SCENE, original.replace(/\n## /, `\nSave ${number}.\n\n## `));
      }
      await untilInPlace(browser, "the last save", says, "Save 1000.");
      await preview.save(SCENE, original);
      await untilInPlace(browser, "the old text", () => !document.querySelector("main").textContent.includes("Save "));
    });
  });
}
