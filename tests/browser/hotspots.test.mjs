// Every kind of hotspot opens its sheet, and shows what it has.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { browsers } from "./drivers/index.mjs";
import { hotspotsFiles, TITLES } from "./support/hotspots-exhibition.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { temporaryFolder } from "./support/places.mjs";
import { assertQuiet, goTo, until } from "./support/visit.mjs";

/** Only its first bytes: a film is played by the browser, and what the viewer adds to it is looked at here. */
const FILM = Buffer.from("\x1a\x45\xdf\xa3\x93\x42\x82\x84webm", "latin1");

const sources = await temporaryFolder();
await writeFiles(sources.folder, hotspotsFiles(FILM));
const museum = await openMuseum(sources.folder);
after(async () => {
  await museum.close();
  await sources.remove();
});

// The others report the film that is only a header as an error of the page, now and then: they wait for a real film.
for (const { name, launch } of browsers.filter(({ name }) => name.startsWith("chromium"))) {
  for (const edition of museum.editions) {
    suite(`hotspots in ${name} over ${edition.name}`, () => {
      let browser;
      before(async () => {
        browser = await launch();
        await browser.size(1200, 700);
        await browser.open(`${edition.base}kinds/index.html`);
        assert.equal(await goTo(browser, "#/scene/room"), "ready");
      });
      after(() => browser?.close());

      test("each kind has a marker that says its kind", async () => {
        const names = await browser.evaluate(() => [...document.querySelectorAll(".ev-marker")].map((marker) => marker.textContent.trim()));
        assert.deepEqual(names.sort(), [
          "A worksheet (Document)",
          "Casting (Film)",
          "Cleaned (Before and after)",
          "The bell (Sound)",
          "The excavation (Web page)",
          "The plan of the house (Picture)",
        ]);
      });

      test("an image is shown with its alternative text and caption", async () => {
        await open(browser, "plan");
        await picturesAreThere(browser, 1);
        assert.deepEqual(await inSheet(browser, "img", "alt"), ["Six coloured walls"]);
        assert.match(await words(browser), /The plan\nWords about plan\./);
      });

      test("a comparison shows both sides under their names", async () => {
        await open(browser, "cleaned");
        await picturesAreThere(browser, 2);
        assert.deepEqual(await inSheet(browser, "img", "alt"), ["With soot", "Without soot"]);
        assert.deepEqual(await inSheet(browser, "figcaption", "textContent"), ["Before", "In 1931"]);
      });

      test("a sound can be played, and read", async () => {
        await open(browser, "bell");
        await until(browser, "the sound is known", () => document.querySelector(".ev-sheet audio")?.duration > 0.4);
        assert.deepEqual(await inSheet(browser, "audio", "controls"), [true]);
        assert.deepEqual(await inSheet(browser, ".ev-transcript em", "textContent"), ["once"]);
      });

      test("a film carries its captions from every place", async () => {
        await open(browser, "casting");
        await until(browser, "the captions are there", () => document.querySelector(".ev-sheet video")?.textTracks[0]?.mode === "showing");
        const cues = await browser.evaluate(() => {
          const [track] = document.querySelector(".ev-sheet video").textTracks;
          return { mode: track.mode, lang: track.language, cues: [...track.cues].map(({ text, startTime, endTime }) => [text, startTime, endTime]) };
        });
        assert.deepEqual(cues, { mode: "showing", lang: "en", cues: [["Salt &amp; bronze", 0, 10]] });
      });

      test("a document is a file to keep, with its kind and size", async () => {
        await open(browser, "worksheet");
        assert.match(await words(browser), /Open the document\s+PDF · 0\.1 kB/);
        const [href] = await inSheet(browser, "a[download]", "href");
        assert.ok(href.startsWith(edition.base) && href.endsWith(".pdf"), href);
      });

      test("a web page is a link that keeps itself apart", async () => {
        await open(browser, "dig");
        assert.deepEqual(await inSheet(browser, "a[target]", "href"), ["https://example.org/dig"]);
        assert.deepEqual(await inSheet(browser, "a[target]", "rel"), ["noopener external"]);
      });

      test("nothing was complained about", () => assertQuiet(browser, edition));
    });
  }
}

async function close(browser) {
  await browser.evaluate(() => document.querySelector(".ev-sheet-close")?.click());
  await until(browser, "the sheet is closed", () => document.querySelector(".ev-sheet") === null);
}

/** Opens a hotspot's sheet from the closed state. */
async function open(browser, id) {
  await close(browser);
  await browser.evaluate((title) => {
    const marker = [...document.querySelectorAll(".ev-marker")].find(({ textContent }) => textContent.trim().startsWith(title));
    marker.click();
  }, TITLES[id]);
  await until(browser, `the sheet of ${id} is open`, (title) => document.querySelector(".ev-sheet-title")?.textContent === title, TITLES[id]);
}

/** One property of every element of the open sheet's body that a selector finds. */
const inSheet = (browser, selector, property) =>
  browser.evaluate(
    (selector, property) => [...document.querySelectorAll(`.ev-sheet-body ${selector}`)].map((element) => element[property]),
    selector,
    property,
  );

const words = (browser) => browser.evaluate(() => document.querySelector(".ev-sheet-body").innerText.replace(/\n+/g, "\n"));

const picturesAreThere = (browser, count) =>
  until(
    browser,
    `${count} pictures are loaded`,
    (count) => {
      const pictures = [...document.querySelectorAll(".ev-sheet-body img")];
      return pictures.length === count && pictures.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
    },
    count,
  );
