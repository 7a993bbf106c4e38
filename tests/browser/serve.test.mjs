// What a curator sees while writing: every save on the page, at the place where they were.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { browsers } from "./drivers/index.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { openPreview } from "./support/preview.mjs";
import { goTo, inspect, until } from "./support/visit.mjs";

const EXHIBITION = "bronze-and-clay";
const SCENE = `${EXHIBITION}/scenes/bronze-hall.md`;
const preview = await openPreview(join(REPOSITORY, "exhibitions"));
after(() => preview.close());
const original = await preview.read(SCENE);

/** Texts of what lies over the page; empty when nothing does. */
const findings = () => document.querySelector("enfilade-preview")?.shadowRoot.querySelector("[role=alert]").textContent ?? "";
const says = (words) => document.querySelector("main")?.textContent.includes(words);

for (const { name, launch } of browsers) {
  suite(`preview in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(900, 600);
    });
    after(() => browser?.close());

    /** A page that hears of builds, marked so that a reload would show. */
    async function open(path) {
      await browser.open(preview.base + path);
      await until(browser, "the page hears of builds", () => "preview" in document.documentElement.dataset);
      await browser.evaluate(() => {
        window.mark = "still the same page";
      });
    }
    const mark = () => browser.evaluate(() => window.mark ?? null);

    test("text changes in place, where one was reading", async () => {
      await open(`${EXHIBITION}/scenes/bronze-hall.html`);
      await browser.evaluate(() => scrollTo(0, 120));
      await preview.save(SCENE, original.replace(/\n## /, "\nA sentence just written.\n\n## "));
      await until(browser, "the new text", says, "A sentence just written.");
      assert.equal(await mark(), "still the same page");
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
      assert.equal(await mark(), "still the same page");
      await browser.keys("Escape");
      await until(browser, "it is hidden", () => {
        const shadow = document.querySelector("enfilade-preview").shadowRoot;
        return shadow.querySelector("[role=alert]").textContent === "" && !shadow.querySelector(".badge").hidden;
      });
      await preview.save(SCENE, original);
      await until(browser, "it is mended", () => document.querySelector("enfilade-preview").shadowRoot.querySelector(".badge.bad") === null);
      assert.equal(await mark(), "still the same page");
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
      assert.equal(await mark(), "still the same page");
      await preview.save(`${EXHIBITION}/exhibition.yaml`, own);
      await until(browser, "the old stylesheets", (old) => [...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href).join() === old, sheetsBefore);
      assert.equal(await preview.read("site.yaml"), site);
    });

    test("the viewer keeps its view when a scene changes", async () => {
      await open(`${EXHIBITION}/index.html`);
      await goTo(browser, "#/scene/bronze-hall?yaw=40&pitch=-10&hfov=70");
      await preview.save(SCENE, original.replace("yaw: -60, pitch: -0.48", "yaw: -61, pitch: -0.48"));
      await until(browser, "another page", () => window.mark === undefined && window.enfilade?.inspect().view);
      await browser.waitState(["ready"]);
      const { scene, view } = await inspect(browser);
      assert.equal(scene, "bronze-hall");
      assert.ok(Math.abs(view.yaw - 40) < 0.1 && Math.abs(view.pitch + 10) < 0.1 && Math.abs(view.hfov - 70) < 0.1, JSON.stringify(view));
      await preview.save(SCENE, original);
    });

    test("what is not there yet appears when it is made", async () => {
      await browser.open(`${preview.base}${EXHIBITION}/tours/soon.html`);
      assert.match(await browser.evaluate(() => document.body.textContent), /Not here/);
      await preview.save(`${EXHIBITION}/tours/soon.md`, "---\ntitle: Soon\nstops:\n  - {id: here, scene: bronze-hall}\n---\n## Here {#here}\n\nA stop.\n");
      await until(browser, "the tour's page", () => document.querySelector("h1")?.textContent === "Soon");
      await preview.remove(`${EXHIBITION}/tours/soon.md`);
    });
  });
}
