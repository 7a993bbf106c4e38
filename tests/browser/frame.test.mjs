// What stands around the picture: the way in, settings, language, sharing, pictures of all rooms, looking by moving
// the device, keys, and a viewer that stands in a lobby. By pointer and by keyboard, in every browser.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import jsQR from "jsqr";
import { standsStill } from "./drivers/in-page.mjs";
import { visits } from "./drivers/index.mjs";
import { BASE_URL, frameFiles, ROOMS } from "./support/frame-exhibition.mjs";
import { writeMuseum } from "./support/museum.mjs";
import { readPng } from "./support/pixels.mjs";
import { COLOURS } from "./support/signs.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";

const DESK = [900, 600];
const PHONE = [390, 844];
/** Of windows of all browsers; still a telephone's layout. */
const NARROWEST = 460;

const museum = await writeMuseum(frameFiles());
after(() => museum.close());

for (const { name, launch, edition } of visits(museum)) {
  suite(`the frame in ${name} over ${edition.name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser?.close());

    const page = (exhibition = "guided") => `${edition.base}${exhibition}/index.html`;

    /** As somebody comes who has never been here. */
    const arrive = async (route, { size = DESK, exhibition } = {}) => {
      await sized(browser, size);
      await browser.open(page(exhibition));
      await forget(browser);
      await browser.open(page(exhibition) + route);
      await browser.waitState(["ready"]);
      await closed(browser);
    };

    test("Enter unlocks the voice by pointer and by key, and captions are shown at first", async () => {
      for (const enter of [() => browser.click(".opening-ways .button"), () => pressOn(browser, ".opening-ways .button", "Enter")]) {
        await sized(browser, DESK);
        await browser.open(page());
        await forget(browser);
        await browser.open(page());
        await browser.waitState(["ready"]);
        await enter();
        await until(browser, "the first room is shown", () => window.enfilade.inspect().scene === "gate");
        await until(browser, "the voice is unlocked", () => window.enfilade.inspect().unlocked);
      }
      await goTo(browser, "#/tour/all/through");
      // A script's press is no visitor's: only an unlocked player speaks now.
      await pressButton(browser, "Play");
      await until(browser, "the voice is captioned", () => document.querySelector(".ev-captions")?.textContent === "The court is green.");
      await assertQuiet(browser, edition);
    });

    test("text grows and reflows by the pointer's slider and by the arrow keys, and is kept", async () => {
      await arrive("#/scene/gate");
      await openSheet(browser, "Settings");
      assert.equal(await fontSize(browser, ".ev-title"), 18);
      await browser.evaluate(() => document.querySelector(".ev-range input").focus());
      await browser.keys("ArrowRight");
      await until(browser, "it says 125%", () => document.querySelector(".ev-range output").textContent === "125%");
      assert.equal(await fontSize(browser, ".ev-title"), 22.5);
      const [left, top, width, height] = await boxOf(browser, ".ev-range input");
      await browser.clickAt(left + width - 2, top + height / 2);
      await until(browser, "it says 200%", () => document.querySelector(".ev-range output").textContent === "200%");
      assert.equal(await fontSize(browser, ".ev-title"), 36);
      assert.ok(await browser.evaluate(() => [".ev-sheet-body", "#viewer"].every((one) => document.querySelector(one).scrollWidth <= document.querySelector(one).clientWidth)), "nothing hangs over the side");
      await browser.open(page() + "#/scene/gate");
      await browser.waitState(["ready"]);
      assert.equal(await fontSize(browser, ".ev-title"), 36);
      await openSheet(browser, "Settings");
      await press(browser, ".ev-set-usual");
      await until(browser, "all is as at first", () => document.querySelector(".ev-range output").textContent === "100%");
      assert.equal(await fontSize(browser, ".ev-title"), 18);
      await assertQuiet(browser, edition);
    });

    test("contrast, movement, quality and captions are set by pointer and by keyboard", async () => {
      await arrive("#/scene/gate");
      await openSheet(browser, "Settings");
      const ground = () => browser.evaluate(() => getComputedStyle(document.querySelector(".ev-controls")).backgroundColor);
      assert.match(await ground(), /^rgba/);
      await press(browser, await option(browser, "Contrast", "More"));
      assert.match(await ground(), /^rgb\(/);
      // Less movement: the view is there at once, without a frame in between.
      await pressOn(browser, await option(browser, "Movement", "As on this device"), "ArrowRight");
      await until(browser, "less moves", () => document.querySelector("#viewer").hasAttribute("data-less-motion"));
      await browser.evaluate(() => void Object.defineProperty(window, "devicePixelRatio", { value: 2, configurable: true }));
      const wide = () => browser.evaluate(() => document.querySelector(".ev-canvas").width);
      await press(browser, await option(browser, "Quality of pictures", "Save data"));
      await until(browser, "one pixel is drawn for each", (width) => document.querySelector(".ev-canvas").width === width, DESK[0]);
      await press(browser, await option(browser, "Quality of pictures", "Best"));
      await until(browser, "all pixels are drawn", (width) => document.querySelector(".ev-canvas").width === width, 2 * DESK[0]);
      assert.equal(await wide(), 2 * DESK[0]);
      await press(browser, ".ev-switch:nth-of-type(1)");
      await until(browser, "captions are off", () => !document.querySelector(".ev-switch input").checked);
      await goTo(browser, "#/tour/all/through");
      await pressButton(browser, "Play");
      await until(browser, "the voice speaks", () => document.querySelector("[aria-label='Show captions']") !== null);
      assert.ok(await browser.evaluate(() => document.querySelector(".ev-captions") === null));
      await assertQuiet(browser, edition);
    });

    test("another language keeps the place, the stop and the open settings, and a reload keeps the language", async () => {
      await arrive("#/tour/all/through");
      await openSheet(browser, "Settings");
      await press(browser, await option(browser, "Language", "简体中文"));
      await until(browser, "Chinese is spoken", () => document.querySelector("#viewer").lang === "zh-Hans");
      assert.equal(await browser.evaluate(() => document.querySelector(".ev-sheet-title").textContent), "设置");
      assert.deepEqual(await inspect(browser).then(({ route, scene }) => [route, scene]), ["#/tour/all/through", "court"]);
      await browser.evaluate(() => location.reload());
      await until(browser, "the page is another", () => document.querySelector("#viewer .ev-sheet") === null && window.enfilade?.inspect().scene === "court");
      await browser.waitState(["ready"]);
      assert.equal(await browser.evaluate(() => document.querySelector("#viewer").lang), "zh-Hans");
      // An address speaks its page's language again.
      await browser.open(page() + "#/scene/court");
      await browser.waitState(["ready"]);
      assert.equal(await browser.evaluate(() => document.querySelector("#viewer").lang), "en");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("l");
      await until(browser, "the key opens the languages", () => document.querySelector(".ev-sheet-title")?.textContent === "Language");
      await assertQuiet(browser, edition);
    });

    test("a view is shared by its public address, as a link and as a code; without one that is said", async () => {
      await arrive("#/scene/court?yaw=70&pitch=5&hfov=60");
      await openSheet(browser, "Share");
      const address = `${BASE_URL}/guided/index.html#/scene/court?yaw=70&pitch=5&hfov=60`;
      assert.equal(await browser.evaluate(() => document.querySelector("#ev-share-link").value), address);
      assert.equal(await codeSeen(browser), address);
      await pressOn(browser, ".ev-share-ways button", "Enter");
      await until(browser, "it says what has become of it", () => /copied|selected/.test(document.querySelector(".ev-share [role=status]").textContent));
      await browser.keys("Escape");
      await closed(browser);
      await browser.evaluate(() => document.querySelector("link[rel=canonical]").remove());
      await openSheet(browser, "Share");
      assert.match(await browser.evaluate(() => document.querySelector(".ev-sheet-body").textContent), /lies on your device/);
      assert.ok(await browser.evaluate(() => document.querySelector(".ev-sheet .code") === null));
      await assertQuiet(browser, edition);
    });

    test("rooms stand in a row of pictures, fetched when asked for, and lead there by pointer and by arrows", async () => {
      await arrive("#/scene/gate");
      const { scenes } = museum.exhibitions.find(({ id }) => id === "guided").tour;
      const unseen = scenes.find(({ id }) => id === "attic").panorama.low.file;
      const asked = async () => (await browser.requests()).some((url) => decodeURI(url).includes(unseen.replace(/\.\w+$/, "")));
      assert.equal(await asked(), false, "nobody has asked for the attic");
      await press(browser, "[aria-label='Rooms in pictures']");
      await until(browser, "three rooms are drawn", () => document.querySelectorAll(".ev-thumb-picture[data-drawn]").length === 3);
      for (const [at, { id }] of scenes.entries()) assertNear(await thumbMiddle(browser, at), COLOURS[ROOMS[id].sees]);
      assert.equal(await currentThumb(browser), "Gate");
      await press(browser, `.ev-thumbs > li:nth-child(${scenes.findIndex(({ id }) => id === "court") + 1}) > .ev-thumb`);
      await until(browser, "the court is shown", () => window.enfilade.inspect().scene === "court");
      assert.equal(await currentThumb(browser), "Court");
      await browser.waitState(["ready"]);
      await browser.evaluate(() => document.querySelector(".ev-thumb[tabindex='0']").focus());
      // The start stands first, the others in the order of their names.
      await browser.keys("ArrowLeft");
      assert.equal(await browser.evaluate(() => document.activeElement.textContent), "Attic");
      await browser.keys("Enter");
      await until(browser, "the attic is shown", () => window.enfilade.inspect().scene === "attic");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("t");
      await until(browser, "the row is folded away", () => document.querySelector(".ev-strip") === null);
      await assertQuiet(browser, edition);
    });

    test("moving the device turns the view, beside the hand, where a sensor speaks", async () => {
      await arrive("#/scene/gate?yaw=10&pitch=0&hfov=70");
      const offered = () => browser.evaluate(() => document.querySelector("[aria-label^='Look around by moving']") !== null);
      await hold(browser, { alpha: null, beta: null, gamma: null });
      await nextFrame(browser);
      assert.equal(await offered(), false, "an event of nothing is no sensor");
      await hold(browser, { alpha: 0, beta: 90, gamma: 0 });
      await until(browser, "it is offered", () => document.querySelector("[aria-label^='Look around by moving']") !== null);
      await press(browser, "[aria-label^='Look around by moving']");
      await until(browser, "it is on", (attitude) => {
        window.dispatchEvent(Object.assign(new Event("deviceorientation"), attitude));
        return document.querySelector("[aria-label^='Look around by moving'][aria-pressed='true']") !== null;
      }, { alpha: 0, beta: 90, gamma: 0 });
      await until(browser, "the view follows", async (attitude) => {
        window.dispatchEvent(Object.assign(new Event("deviceorientation"), attitude));
        await new Promise(requestAnimationFrame);
        const { yaw, pitch } = window.enfilade.inspect().view;
        return Math.abs(yaw - 50) < 1 && Math.abs(pitch - 20) < 1;
      }, { alpha: 320, beta: 110, gamma: 0 });
      // A hand adds to it.
      await browser.drag([600, 300], [450, 300]);
      await until(browser, "the hand's turn stays", async (attitude) => {
        window.dispatchEvent(Object.assign(new Event("deviceorientation"), attitude));
        await new Promise(requestAnimationFrame);
        return window.enfilade.inspect().view.yaw > 55;
      }, { alpha: 320, beta: 110, gamma: 0 });
      await pressOn(browser, "[aria-label^='Look around by moving']", "Enter");
      await until(browser, "it is off", () => document.querySelector("[aria-label^='Look around by moving'][aria-pressed='false']") !== null);
      await until(browser, "the picture rests", async () => {
        const { frames } = window.enfilade.inspect();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return window.enfilade.inspect().frames === frames;
      });
      const { view } = await inspect(browser);
      await hold(browser, { alpha: 100, beta: 90, gamma: 0 });
      await nextFrame(browser);
      assert.deepEqual((await inspect(browser)).view, view);
      await assertQuiet(browser, edition);
    });

    test("single keys count only on the picture, and can be switched off, which the help says", async () => {
      await arrive("#/scene/gate");
      const sheet = () => browser.evaluate(() => document.querySelector(".ev-sheet-title")?.textContent ?? "none");
      await pressOn(browser, ".ev-controls .ev-button", "m");
      await nextFrame(browser);
      assert.equal(await sheet(), "none", "the focus is on a button");
      // A press beside the controls leaves the focus nowhere: then the picture has it.
      await browser.evaluate(() => document.activeElement.blur());
      await until(browser, "the picture has the focus", () => document.activeElement.className === "ev-stage");
      await browser.keys("o");
      await until(browser, "the settings are open", () => document.querySelector(".ev-sheet-title")?.textContent === "Settings");
      await pressOn(browser, await switchNamed(browser, "Single-key shortcuts"), " ");
      await until(browser, "they are off", () => /"shortcuts":false/.test(Object.values(localStorage).join()));
      await browser.keys("Escape");
      await closed(browser);
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("m", "Home", "ArrowRight");
      await nextFrame(browser);
      assert.equal(await sheet(), "none");
      await until(browser, "the arrows still turn", () => window.enfilade.inspect().view.yaw > 0);
      await openSheet(browser, "Help");
      const keys = await browser.evaluate(() => [...document.querySelectorAll("kbd")].map((key) => key.textContent));
      assert.deepEqual(keys, ["←", "→", "↑", "↓", "+", "−", "Home", "Esc"]);
      assert.match(await browser.evaluate(() => document.querySelector(".ev-keys-note").textContent), /switched off/);
      await assertQuiet(browser, edition);
    });

    test("controls withdraw from a pointer that rests, and never from keys", async () => {
      await arrive("#/scene/gate");
      // Waits of the frame pass at once, and are counted.
      await browser.evaluate(() => {
        const wait = window.setTimeout;
        window.quiet = 0;
        window.setTimeout = (task, ms, ...more) => (ms === 4000 ? wait(() => (window.quiet++, task()), 50) : wait(task, ms, ...more));
      });
      const withdrawn = () => document.querySelector("#viewer").hasAttribute("data-withdrawn");
      await browser.evaluate(() => document.querySelector("#viewer").dispatchEvent(new PointerEvent("pointermove", { bubbles: true })));
      await until(browser, "the controls are gone", withdrawn);
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("ArrowRight");
      await until(browser, "they are back", () => !document.querySelector("#viewer").hasAttribute("data-withdrawn"));
      await browser.evaluate(() => (window.quiet = 0));
      await until(browser, "the wait is over, and over again", () => window.quiet > 2);
      assert.equal(await browser.evaluate(withdrawn), false);
    });

    test("a phone's bar is one row of large buttons, and the rest is behind More", async () => {
      await arrive("#/scene/gate", { size: PHONE });
      const boxes = await browser.evaluate(() =>
        [...document.querySelectorAll(".ev-controls .ev-button")].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0).map(({ width, height, top }) => [width, height, top]),
      );
      assert.ok(boxes.length <= 8 && boxes.length > 3, `${boxes.length} buttons`);
      assert.ok(boxes.every(([width, height, top]) => width >= 44 && height >= 44 && top === boxes[0][2]), JSON.stringify(boxes));
      await press(browser, ".ev-more");
      await until(browser, "more is offered", () => document.querySelectorAll(".ev-more-entry").length >= 4);
      await pressOn(browser, ".ev-more-entry:not([aria-pressed=true])", "Enter");
      await pressButton(browser, "Settings");
      await until(browser, "the settings are open", () => document.querySelector(".ev-sheet-title")?.textContent === "Settings");
      await sized(browser, DESK);
      await assertQuiet(browser, edition);
    });

    test("in a lobby the tour plays by itself, any touch gives the house to the visitor, and nothing leads out", async () => {
      await sized(browser, DESK);
      await browser.open(`${page()}?kiosk=600`);
      await until(browser, "nobody is there", () => document.querySelector("#viewer")?.dataset.kiosk === "alone");
      await until(browser, "the tour has gone on", () => window.enfilade.inspect().scene === "court");
      await browser.clickAt(450, 250);
      await until(browser, "a visitor is there", () => document.querySelector("#viewer").dataset.kiosk === "visited");
      await until(browser, "the tour has ended", () => document.querySelector(".ev-tourbar") === null && window.enfilade.inspect().route.startsWith("#/scene/court"));
      for (const out of ["Close the tour", "Share", "Fill the screen"])
        assert.ok(await browser.evaluate((label) => document.querySelector(`[aria-label="${label}"]`) === null, out), out);
      await openSheet(browser, "About this");
      assert.deepEqual(await browser.evaluate(() => [...document.querySelectorAll("#viewer a[href]")].map(({ href }) => href)), []);
      assert.match(await browser.evaluate(() => document.querySelector(".ev-prose").textContent), /The makers/);
      await browser.keys("Escape");
      await closed(browser);
      // Back beyond the beginning.
      await browser.evaluate(() => (location.hash = ""));
      await until(browser, "the first room is shown instead", () => window.enfilade.inspect().scene === "gate" && !document.querySelector("#viewer").hidden);
    });

    test("a lobby forgets its visitor after a countdown that any key ends", async () => {
      await browser.open(`${page("free")}?kiosk=600`);
      await until(browser, "nobody is there", () => document.querySelector("#viewer")?.dataset.kiosk === "alone");
      await until(browser, "the room turns", () => Math.abs(window.enfilade.inspect().view?.yaw ?? 0) > 1);
      await browser.keys("ArrowRight");
      await until(browser, "a visitor is there", () => document.querySelector("#viewer").dataset.kiosk === "visited");
      await openSheet(browser, "Settings");
      await press(browser, await option(browser, "Language", "简体中文"));
      await until(browser, "Chinese is spoken", () => document.querySelector("#viewer").lang === "zh-Hans");
      await press(browser, ".ev-switch");
      // Its waits pass at once, and its seconds are tenths.
      await browser.evaluate(() => {
        const wait = window.setTimeout;
        window.setTimeout = (task, ms, ...more) => wait(task, ms === 590_000 ? 300 : ms === 1000 ? 100 : ms, ...more);
      });
      await browser.keys("Shift");
      await until(browser, "it counts down", () => /^\d+ 秒后/.test(document.querySelector(".ev-kiosk-count")?.textContent));
      await browser.keys("Shift");
      await until(browser, "the visitor stays", () => document.querySelector("#viewer").dataset.kiosk === "visited");
      assert.equal(await browser.evaluate(() => document.querySelector("#viewer").lang), "zh-Hans");
      await until(browser, "nobody is there any more", () => document.querySelector("#viewer").dataset.kiosk === "alone");
      await until(browser, "all is as at first", () => document.querySelector("#viewer").lang === "en" && document.querySelector(".ev-sheet") === null && window.enfilade.inspect().scene === "gate");
      await until(browser, "the room turns", (yaw) => window.enfilade.inspect().view.yaw !== yaw, (await inspect(browser)).view.yaw);
      assert.equal(await browser.evaluate(() => Object.keys(localStorage).some((key) => key.includes("free-settings"))), false, "nothing is kept");
    });
  });
}

/** A window that grows late is measured too early: then once more. WebKit's is never as narrow as a telephone. */
async function sized(browser, [width, height]) {
  const is = () =>
    browser.evaluate(([w, h, least]) => (innerWidth === w || (w < least && innerWidth <= least)) && innerHeight === h, [width, height, NARROWEST]);
  for (let tries = 0; tries < 5 && !(await is()); tries += 1) {
    await browser.size(width, height);
    await nextFrame(browser);
  }
  assert.ok(await is(), "the window has its size");
}

/** What visitors before have left in the browser. */
const forget = (browser) =>
  browser.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

const closed = (browser) => until(browser, "no sheet is open", () => document.querySelector(".ev-sheet") === null);

/** With a real pointer, wherever it lies in a sheet that scrolls. */
async function press(browser, selector) {
  await browser.evaluate((one) => {
    document.querySelector(one).scrollIntoView({ block: "center" });
    // On a slow machine the controls have withdrawn by now.
    document.querySelector("#viewer").dispatchEvent(new PointerEvent("pointermove", { bubbles: true }));
  }, selector);
  await browser.click(selector);
}

/** Sheets come in from the side: until they stand, a measure would be wrong. */
const stands = (browser, selector) => browser.evaluate(standsStill, selector);

async function pressOn(browser, selector, key) {
  await browser.evaluate((one) => document.querySelector(one).focus(), selector);
  await browser.keys(key);
}

/** By its name, as a script presses it. */
const pressButton = (browser, name) =>
  until(
    browser,
    `there is a button "${name}"`,
    (label) => {
      const found = [...document.querySelectorAll("#viewer button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent.trim()) === label);
      found?.click();
      return found !== undefined;
    },
    name,
  );

async function openSheet(browser, name) {
  await press(browser, `.ev-controls [aria-label="${name}"]`);
  await until(browser, `"${name}" is open`, () => document.querySelector(".ev-sheet") !== null);
  await stands(browser, ".ev-sheet");
}

/** A selector for the input of a choice, by what stands beside it. */
const option = (browser, choice, name) =>
  browser.evaluate(
    ([title, label]) => {
      const group = [...document.querySelectorAll(".ev-choice")].find((one) => one.querySelector("legend").textContent === title);
      const input = [...group.querySelectorAll("label")].find((one) => one.textContent === label).querySelector("input");
      input.id = `test-${Math.random().toString(36).slice(2)}`;
      return `#${input.id}`;
    },
    [choice, name],
  );

const switchNamed = (browser, name) =>
  browser.evaluate((label) => {
    const input = [...document.querySelectorAll(".ev-switch")].find((one) => one.textContent === label).querySelector("input");
    input.id = "test-switch";
    return "#test-switch";
  }, name);

const fontSize = (browser, selector) =>
  browser.evaluate((one) => Number.parseFloat(getComputedStyle(document.querySelector(one)).fontSize), selector);

const boxOf = (browser, selector) =>
  browser.evaluate((one) => {
    document.querySelector(one).scrollIntoView({ block: "center" });
    const { left, top, width, height } = document.querySelector(one).getBoundingClientRect();
    return [left, top, width, height];
  }, selector);

/** What another program reads from the code, as it stands on the screen. */
async function codeSeen(browser) {
  await stands(browser, ".ev-sheet .code");
  const [left, top, width, height] = (await boxOf(browser, ".ev-sheet .code")).map(Math.round);
  const whole = readPng(await browser.screenshot());
  const scale = whole.width / (await browser.evaluate(() => innerWidth));
  const [x, y, w, h] = [left, top, width, height].map((length) => Math.round(length * scale));
  const part = new Uint8ClampedArray(w * h * 4);
  for (let row = 0; row < h; row += 1) part.set(whole.data.subarray(((y + row) * whole.width + x) * 4, ((y + row) * whole.width + x + w) * 4), row * w * 4);
  return jsQR(part, w, h)?.data ?? null;
}

const thumbMiddle = (browser, at) =>
  browser.evaluate((index) => {
    const canvas = document.querySelectorAll(".ev-thumb-picture")[index];
    return [...canvas.getContext("2d").getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data].slice(0, 3);
  }, at);

const currentThumb = (browser) => browser.evaluate(() => document.querySelector(".ev-thumb[aria-current]")?.textContent);

function assertNear(colour, expected) {
  assert.ok(Math.max(...expected.map((value, at) => Math.abs(value - colour[at]))) < 30, `${colour} is not ${expected}`);
}

/** No machine that runs tests has such a sensor. */
const hold = (browser, attitude) =>
  browser.evaluate((angles) => void window.dispatchEvent(Object.assign(new Event("deviceorientation"), angles)), attitude);
