// What a visitor sees when something is missing: a sentence that says what to do, never a blank page.

import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium, engines, firefox } from "./drivers/index.mjs";
import { openMuseum } from "./support/museum.mjs";
import { REPOSITORY, temporaryFolder } from "./support/places.mjs";
import { serve } from "./support/server.mjs";
import { goTo, inspect, nextFrame, until } from "./support/visit.mjs";

const museum = await openMuseum(join(REPOSITORY, "exhibitions"));
after(() => museum.close());

const [{ id: exhibition, script, tour }] = museum.exhibitions;
const scene = tour.scenes.find(({ id }) => id === tour.start);
const relic = tour.objects.find(({ media }) => media[0].form.kind === "model");
// What is there first.
const glb = relic.media[0].form.levels[0].glb.file;

/** Seen, not merely present. */
const sentences = (browser, selector) =>
  browser.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible")
        .map((one) => one.textContent.trim())
        .join("\n"),
    selector,
  );

for (const { name, launch } of engines) {
  suite(`failures in ${name}`, () => {
    let browser, place;
    before(async () => {
      browser = await launch();
      await browser.size(800, 500);
    });
    after(() => browser?.close());

    /** The usb edition, damaged; answers the address of the exhibition's page. */
    async function damaged(damage) {
      place = await temporaryFolder();
      await cp(museum.usb, place.folder, { recursive: true });
      await damage((path) => join(place.folder, path));
      return pathToFileURL(join(place.folder, exhibition, "index.html")).href;
    }
    const repaired = () => place.remove();

    test("a panorama that was not extracted", async () => {
      const url = await damaged((at) => rm(at(`${exhibition}/${scene.panorama.low.file}.js`)));
      await browser.open(`${url}#/scene/${scene.id}`);
      await browser.waitState(["error"]);
      assert.match(await sentences(browser, "[role=alert]"), /extracted/);
      await repaired();
    });

    test("a panorama of which only the first picture was extracted stays up, and says so", async () => {
      const url = await damaged((at) => rm(at(`${exhibition}/${scene.panorama.tiles.folder}`), { recursive: true }));
      await browser.open(`${url}#/scene/${scene.id}`);
      await browser.waitState(["error"]);
      assert.match(await until(browser, "a notice", () => document.querySelector(".ev-notice")?.textContent), /could not be loaded/);
      const { scene: shown, view } = await inspect(browser);
      assert.equal(shown, scene.id);
      assert.notEqual(view, null, "there is no picture");
      await repaired();
    });

    test("a relic whose data script ends in the middle", async () => {
      const url = await damaged(async (at) => {
        const file = at(`${exhibition}/${glb}.js`);
        const text = await readFile(file, "utf8");
        await writeFile(file, text.slice(0, text.length / 2));
      });
      await browser.open(`${url}#/object/${relic.id}`);
      await browser.waitState(["error"]);
      assert.match(await sentences(browser, "[role=alert]"), /extracted/);
      await repaired();
    });

    test("the exhibition's own script is missing", async () => {
      const url = await damaged((at) => rm(at(script)));
      await browser.open(`${url}#/scene/${scene.id}`);
      await browser.waitState(["error"]);
      assert.match(await sentences(browser, "[role=alert]"), /extract the whole zip/);
      await repaired();
    });

    test("an address that leads nowhere", async () => {
      await browser.open(`${museum.editions[0].base}${exhibition}/index.html`);
      assert.equal(await goTo(browser, "#/scene/no-such-room"), "error");
      assert.match(await sentences(browser, "[role=alert]"), /nothing under this address/);
      await browser.click("[role=alert] a");
      await until(browser, "the introduction is shown again", () => document.querySelector("#viewer").hidden);
      assert.equal(await browser.waitState(["ready"]), "ready");
    });

    test("the web site opened from a disk says what it is made for, and its pages still read", async () => {
      await browser.open(`${pathToFileURL(join(museum.web, exhibition, "index.html")).href}#/scene/${scene.id}`);
      await browser.waitState(["error"]);
      assert.match(await sentences(browser, "[role=alert]"), /web server/);
      const enter = await browser.evaluate(() => document.querySelector("a[data-route]").getAttribute("href"));
      assert.equal(enter, scene.page);
    });

    test("index.html opened inside the zip, without its neighbours", async () => {
      for (const page of ["index.html", `${exhibition}/index.html`]) {
        place = await temporaryFolder();
        const alone = join(place.folder, "index.html");
        await mkdir(place.folder, { recursive: true });
        await cp(join(museum.usb, page), alone);
        await browser.open(pathToFileURL(alone).href);
        const said = await sentences(browser, "#extract-first");
        assert.match(said, /extract/i, page);
        assert.match(said, /解压/, page);
        await repaired();
      }
    });

    // Firefox breaks off scripts and requests before the page hears that it goes, Chromium requests and pictures with it.
    for (const [form, folder] of [["data scripts", museum.usb], ["files", museum.web]]) {
      test(`what the visitor leaves before it has come is no failure: ${form}`, async () => {
        const held = [];
        let holds = false;
        const server = await serve(folder, "/", (path) => (holds && path.includes("/media/") ? new Promise((answer) => held.push(answer)) : undefined));
        try {
          await browser.open(`${server.url("")}${exhibition}/index.html`);
          await browser.waitState(["ready"]);
          holds = true;
          await browser.evaluate((id) => {
            sessionStorage.removeItem("said");
            const say = console.error;
            console.error = (...words) => {
              sessionStorage.setItem("said", words.join(" "));
              say(...words);
            };
            location.hash = `#/scene/${id}`;
          }, scene.id);
          // The server, not the page, knows when the picture has been asked for.
          for (let look = 0; held.length === 0 && look < 2000; look += 1) await nextFrame(browser);
          assert.ok(held.length > 0, "nothing was asked for");
          holds = false;
          await browser.evaluate((page) => location.assign(page), `${server.url("")}index.html`);
          await until(browser, "the next page is there", () => location.pathname === "/index.html" && document.readyState === "complete");
          assert.equal(await browser.evaluate(() => sessionStorage.getItem("said") ?? "nothing"), "nothing");
        } finally {
          for (const answer of held) answer();
          await browser.open("about:blank");
          await server.close();
        }
      });
    }

    test("where nothing is missing, nobody is told to extract", async () => {
      await browser.open(`${museum.editions[0].base}index.html`);
      assert.equal(await sentences(browser, "#extract-first"), "");
    });
  });
}

// WebKitGTK has no switch for it; Chromium 109 has the same one as today's.
for (const { name, launch } of engines.filter((one) => one === chromium || one === firefox)) {
  suite(`without WebGL in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch({ webgl: false });
      await browser.size(800, 500);
      await browser.open(`${museum.editions[0].base}${exhibition}/index.html`);
    });
    after(() => browser?.close());

    test("there is none", async () => {
      assert.equal(await browser.evaluate(() => document.createElement("canvas").getContext("webgl2")), null);
    });

    test("a room is six pictures with its markers, and says why", async () => {
      assert.equal(await goTo(browser, `#/scene/${scene.id}`), "ready");
      assert.equal((await inspect(browser)).webgl, false);
      assert.match(await sentences(browser, ".ev-notice"), /no WebGL/);
      const faces = await browser.evaluate(() =>
        [...document.querySelectorAll("#viewer .ev-css-face")].filter((one) => one.complete && one.naturalWidth > 100).length,
      );
      assert.equal(faces, 6);
      const markers = await browser.evaluate(() => document.querySelectorAll("#viewer .ev-marker").length);
      assert.equal(markers, scene.links.length + scene.hotspots.length);
    });

    test("a relic is its picture, or a sentence with the way to its page", async () => {
      const picture = relic.media.some(({ form }) => form.kind === "image");
      assert.equal(await goTo(browser, `#/object/${relic.id}`), "ready");
      if (picture) {
        assert.ok(await browser.evaluate(() => [...document.querySelectorAll("#viewer img")].some((one) => one.naturalWidth > 100)));
      } else {
        assert.match(await sentences(browser, "[role=alert]"), /cannot show objects in 3-D/);
      }
      assert.deepEqual(await browser.console(), []);
    });
  });
}
