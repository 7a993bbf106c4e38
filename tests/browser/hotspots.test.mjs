// Every kind of hotspot opens its sheet, by pointer and by keys, and shows what it has.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { browsers, waysIn } from "./drivers/index.mjs";
import { CLEAN, hotspotsFiles, TITLES } from "./support/hotspots-exhibition.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { colourAt, readPng } from "./support/pixels.mjs";
import { REPOSITORY, temporaryFolder } from "./support/places.mjs";
import { COLOURS } from "./support/signs.mjs";
import { assertQuiet, goTo, nextFrame, until } from "./support/visit.mjs";

/** `ROUNDS=10` to look for what happens only now and then. */
const ROUNDS = Number(process.env.ROUNDS ?? 1);

const film = await readFile(join(REPOSITORY, "tests/browser/fixtures/film.webm"));
const sources = await temporaryFolder();
await writeFiles(sources.folder, hotspotsFiles(film));
const museum = await openMuseum(sources.folder);
/** The same where links are drawn as codes, and where they are hidden. */
const elsewhere = {};
for (const links of ["qr", "hide"]) {
  const folder = join(sources.folder, links);
  await writeFiles(folder, hotspotsFiles(film, links));
  elsewhere[links] = await openMuseum(folder);
}
after(async () => {
  for (const one of [museum, ...Object.values(elsewhere)]) await one.close();
  await sources.remove();
});

for (const { name, launch } of browsers) {
  for (const edition of waysIn(museum, name)) {
    suite(`hotspots in ${name} over ${edition.name}`, () => {
      let browser;
      before(async () => {
        browser = await launch();
        await browser.size(1200, 700);
        await browser.open(`${edition.base}kinds/index.html`);
        assert.equal(await goTo(browser, "#/scene/room"), "ready");
      });
      after(() => browser?.close());

      test("each kind has a marker that says its kind, read clockwise", async () => {
        const names = await browser.evaluate(() => [...document.querySelectorAll(".ev-marker")].map((marker) => marker.textContent.trim()));
        // The first view reaches from yaw −60 to 60: what lies beyond its left edge is read last.
        assert.deepEqual(names, [
          "The plan of the house (Picture)",
          "Cleaned (Before and after)",
          "The bell (Sound)",
          "Casting (Film)",
          "A worksheet (Document)",
          "The excavation (Web page)",
          "A sketch",
        ]);
      });

      test("a note may hold a picture", async () => {
        await open(browser, "sketch");
        await picturesAreThere(browser, 1);
        assert.deepEqual(await inSheet(browser, "img", "alt"), ["Pencil on paper"]);
      });

      test("an image is shown with its alternative text and caption", async () => {
        await open(browser, "plan");
        await picturesAreThere(browser, 1);
        assert.deepEqual(await inSheet(browser, "img", "alt"), ["Six coloured walls"]);
        assert.match(await words(browser), /The plan\nWords about plan\./);
      });

      test("a comparison lays both sides on each other, under their names", async () => {
        await open(browser, "cleaned");
        await picturesAreThere(browser, 2);
        assert.deepEqual(await inSheet(browser, "img", "alt"), ["With soot", "Without soot"]);
        assert.deepEqual(await inSheet(browser, "figcaption button", "textContent"), ["Before", "In 1931"]);
        await comparisonShows(browser, { 10: "before", 45: "before", 55: "after", 90: "after" });
      });

      test("its line moves by pointer, without dragging too, by keys and by buttons", async () => {
        await open(browser, "cleaned");
        await picturesAreThere(browser, 2);
        await standing(browser);
        const { x, y, width, height } = await comparison(browser);
        await browser.drag([x + 0.5 * width, y + height / 2], [x + 0.8 * width, y + height / 2]);
        await comparisonShows(browser, { 75: "before", 85: "after" });
        await browser.clickAt(x + 0.2 * width, y + height / 2);
        await comparisonShows(browser, { 15: "before", 25: "after" });
        await browser.evaluate(() => document.querySelector(".ev-compared-slider").focus());
        await browser.keys("End");
        await comparisonShows(browser, { 2: "before", 98: "before" });
        await browser.keys("Home");
        await comparisonShows(browser, { 2: "after", 98: "after" });
        for (let press = 0; press < 30; press += 1) await browser.keys("ArrowRight");
        await comparisonShows(browser, { 27: "before", 33: "after" });
        assert.deepEqual(await inSheet(browser, ".ev-compared-slider", "ariaValueText"), ["Before: 30 %"]);
        for (const [name, side] of [["Before", "before"], ["In 1931", "after"]]) {
          await browser.evaluate((text) => [...document.querySelectorAll("figcaption button")].find((one) => one.textContent === text).focus(), name);
          await browser.keys("Enter");
          await comparisonShows(browser, { 2: side, 98: side });
        }
      });

      test("a sound can be played, and read", async () => {
        await open(browser, "bell");
        await until(browser, "the sound is known", () => document.querySelector(".ev-sheet audio")?.duration > 0.4);
        assert.deepEqual(await inSheet(browser, "audio", "controls"), [true]);
        assert.deepEqual(await inSheet(browser, ".ev-transcript em", "textContent"), ["once"]);
      });

      test("a sound is no louder than the room's, and shows where it is loud", async () => {
        await open(browser, "bell");
        await until(browser, "the sound is known", () => document.querySelector(".ev-sheet audio")?.duration > 0.4);
        const [volume] = await inSheet(browser, "audio", "volume");
        assert.ok(volume > 0.05 && volume < 0.9, `the volume is ${volume}`);
        // Bars that stand about the middle, `M0.2 0h0.6v1…`: a fading tone's are ever lower.
        const [path] = await browser.evaluate(() => [...document.querySelectorAll(".ev-waveform path")].map((one) => one.getAttribute("d")));
        const bars = [...path.matchAll(/v([\d.]+)h/g)].map(([, height]) => Number(height));
        assert.ok(bars.length >= 5 && bars[0] === 1 && bars.at(-1) < 0.1, `the bars are ${bars}`);
      });

      test("a press on the waveform goes there", async () => {
        await open(browser, "bell");
        await until(browser, "the sound is known", () => document.querySelector(".ev-sheet audio")?.duration > 0.4);
        // It is pressed where it stands, not where it passes by.
        await standing(browser);
        const { x, y, width, height } = await browser.evaluate(() => document.querySelector(".ev-waveform").getBoundingClientRect().toJSON());
        await browser.clickAt(x + 0.6 * width, y + height / 2);
        await until(browser, "three fifths are behind", () => {
          const { currentTime, duration } = document.querySelector(".ev-sheet audio");
          return Math.abs(currentTime / duration - 0.6) < 0.05;
        });
        await until(browser, "what is heard is marked", () => {
          const all = document.querySelector(".ev-waveform").viewBox.baseVal.width;
          const heard = Number(document.querySelector(".ev-waveform svg").getAttribute("width"));
          return Math.abs(heard / all - 0.6) < 0.05;
        });
      });

      test("a film plays, and carries its captions from every place", async () => {
        await open(browser, "casting");
        await until(browser, "the film's length is known", () => document.querySelector(".ev-sheet video")?.duration > 1.5);
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

      test("where links are codes, its address is a code and words, and where they are hidden only words remain", async () => {
        const address = () => ({
          links: [...document.querySelectorAll(".ev-sheet-body a[target]")].length,
          codes: document.querySelectorAll(".ev-sheet-body svg.code path").length,
          spelled: document.querySelector(".ev-sheet-body").textContent.includes("example.org"),
        });
        for (const [links, expected] of [
          ["qr", { links: 0, codes: 2, spelled: true }],
          ["hide", { links: 0, codes: 0, spelled: false }],
        ]) {
          const there = elsewhere[links].editions.find((one) => one.name === edition.name);
          await browser.open(`${there.base}kinds/index.html#/scene/room`);
          await browser.waitState(["ready"]);
          await open(browser, "dig");
          assert.deepEqual(await browser.evaluate(address), expected, links);
          assert.match(await words(browser), /Words about dig\./);
          await assertQuiet(browser, there);
        }
        await browser.open(`${edition.base}kinds/index.html#/scene/room`);
        await browser.waitState(["ready"]);
      });

      for (const [id, title] of Object.entries(TITLES)) {
        test(`the keyboard opens ${id}, and comes back to its marker`, async () => {
          await close(browser);
          await tabTo(browser, title);
          for (let round = 0; round < ROUNDS; round += 1) {
            await browser.keys("Enter");
            await until(browser, "the sheet is open", isTitle, title);
            assert.equal(await browser.evaluate(focus), title, "the focus is on the sheet's title");
            await browser.keys("Escape");
            await until(browser, "the sheet is closed", () => document.querySelector(".ev-sheet") === null);
            assert.equal(await browser.evaluate(focus), title, "the focus is back on the marker");
            assert.ok(await browser.evaluate(() => document.activeElement.classList.contains("ev-marker")));
          }
        });
      }

      test("from one sheet to the next, Escape leads to the marker that was chosen last", async () => {
        await close(browser);
        await tabTo(browser, TITLES.plan);
        await browser.keys("Enter");
        await until(browser, "the sheet is open", isTitle, TITLES.plan);
        await tabTo(browser, TITLES.bell);
        await browser.keys("Enter");
        await until(browser, "the next sheet has taken its place", isTitle, TITLES.bell);
        assert.equal(await browser.evaluate(() => document.activeElement.id), "ev-sheet-title");
        await browser.keys("Escape");
        await until(browser, "the sheet is closed", () => document.querySelector(".ev-sheet") === null);
        assert.equal(await browser.evaluate(focus), TITLES.bell);
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
  await until(browser, `the sheet of ${id} is open`, isTitle, TITLES[id]);
}

/** What is pressed stands where it is, and does not pass by. A sheet may begin to slide a frame late. */
const standing = (browser) =>
  until(browser, "the sheet stands", async () => {
    const sheet = document.querySelector(".ev-sheet");
    const place = () => JSON.stringify(sheet.getBoundingClientRect());
    const before = place();
    for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return place() === before && sheet.getAnimations().every(({ playState }) => playState !== "running");
  });

const comparison = (browser) => browser.evaluate(() => document.querySelector(".ev-compared").getBoundingClientRect().toJSON());

/** Which side is seen at so many percent of the width, in pixels, below all squares of the picture before. */
async function comparisonShows(browser, sides) {
  await standing(browser);
  const { x, y, width, height } = await comparison(browser);
  const seen = async () => {
    const picture = readPng(await browser.screenshot());
    const at = (percent) => colourAt(picture, [x + (percent / 100) * width, y + 0.55 * height], { ...COLOURS, clean: CLEAN });
    return Object.fromEntries(Object.keys(sides).map((percent) => [percent, at(percent) === "clean" ? "after" : "before"]));
  };
  // What a key or a press changed is drawn with the next frame, or the one after.
  for (let look = 0; look < 20; look += 1) {
    if (JSON.stringify(await seen()) === JSON.stringify(sides)) return;
    await nextFrame(browser);
  }
  assert.deepEqual(await seen(), sides);
}

/** From the picture by the Tab key alone. */
async function tabTo(browser, title) {
  await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
  for (let presses = 0; presses <= Object.keys(TITLES).length; presses += 1) {
    if ((await browser.evaluate(focus)) === title) return;
    await browser.keys("Tab");
  }
  assert.fail(`Tab never led to ${title}`);
}

// These run in the page.

const isTitle = (title) => document.querySelector(".ev-sheet-title")?.textContent === title;

/** The name of what has the focus, without its kind. */
const focus = () => document.activeElement.textContent.trim().replace(/ \([^)]*\)$/, "");

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
