// Looking closer at a large picture: what is seen is the original, at every size and by every way in.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { browsers, chromium, visits } from "./drivers/index.mjs";
import { WAIT_MS } from "./drivers/puppeteer.mjs";
import { writeMuseum } from "./support/museum.mjs";
import { readPng } from "./support/pixels.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";
import { LINES, SEAL, SIZE, colourAt, zoomFiles } from "./support/zoom-exhibition.mjs";

const WINDOW = { width: 1000, height: 700 };
/** Of 255: what JPEG and a shift of half a pixel leave on slowly changing colours. */
const MAX_ERROR = 6;

const museum = await writeMuseum(zoomFiles());
after(() => museum.close());
const form = museum.exhibitions[0].tour.objects[0].media[0].form;

const machines = [
  ...visits(museum).map((visit) => ({ ...visit, webgl: true })),
  ...browsers
    .filter((browser) => browser === chromium)
    .map(({ name }) => ({ name: `${name} without WebGL`, launch: () => chromium.launch({ webgl: false }), edition: museum.editions[0], webgl: false })),
];

for (const { name, launch, edition, webgl } of machines) {
  suite(`looking closer in ${name} over ${edition.name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(WINDOW.width, WINDOW.height);
      await browser.open(`${edition.base}zoom/index.html`);
      assert.equal(await goTo(browser, "#/object/scroll"), "ready");
    });
    after(() => browser?.close());

    test("the whole picture costs one ordinary file and no tile", async () => {
      assert.equal((await inspect(browser)).webgl, webgl);
      assert.deepEqual(await tilesAskedFor(browser), []);
      await assertShown(browser, [[0.1, 0.2], [0.5, 0.5], [0.9, 0.8]]);
    });

    test("it grows about the mouse, and is the original at every size", async () => {
      const mouse = [700, 250];
      const under = await pixelAt(browser, mouse);
      let before = await scale(browser);
      for (let step = 0; step < 40; step++) {
        await wheel(browser, mouse, -150);
        await browser.waitState(["ready"]);
        const now = await scale(browser);
        const found = await pixelAt(browser, mouse);
        const moved = Math.hypot((found.x - under.x) * SIZE.width, (found.y - under.y) * SIZE.height) * now;
        assert.ok(moved < 1.5, `what lies under the mouse moved by ${moved} pixels`);
        if (step % 8 === 0) await assertShown(browser, spots(await seen(browser)));
        if (now === before) break;
        before = now;
      }
      // Two screen pixels for one of the original, and hardly more.
      assert.ok(before > 1.98 && before < 2.2, `${before} pixels for one of the original`);
      // Not every engine tells which scripts it ran from a folder.
      if (edition.name === "http://") assert.ok((await tilesAskedFor(browser)).length > 0);
      await assertShown(browser, spots(await seen(browser)));
    });

    test("it is pulled, and what comes into sight becomes sharp", async () => {
      const from = await pixelAt(browser, [500, 350]);
      await browser.drag([600, 400], [400, 300]);
      await rest(browser);
      const to = await pixelAt(browser, [500, 350]);
      assert.ok(to.x > from.x && to.y > from.y);
      await assertShown(browser, spots(await seen(browser)));
    });

    test("0 shows the whole again, and the keys come closer", async () => {
      await browser.evaluate(() => document.querySelector(".ev-surface, [role=application]")?.focus());
      await browser.keys("0");
      await until(browser, "the whole is seen", (width) => {
        const { project } = window.enfilade.sight();
        const [left] = project({ kind: "pixel", x: 0, y: 0 });
        return left >= 0 && document.documentElement.dataset.enfilade === "ready" && width > 0;
      }, SIZE.width);
      const before = await scale(browser);
      await browser.keys("+", "+", "+");
      await until(browser, "it has grown", (least) => {
        const { project } = window.enfilade.sight();
        const [left] = project({ kind: "pixel", x: 0, y: 0 });
        const [right] = project({ kind: "pixel", x: 1, y: 0 });
        return right - left > least;
      }, before * SIZE.width * 1.05);
    });

    test("an annotation's region is exact", async () => {
      assert.equal(await goTo(browser, "#/object/scroll?annotation=seal"), "ready");
      await rest(browser);
      const corner = await projected(browser, SEAL.x / SIZE.width, SEAL.y / SIZE.height);
      const opposite = await projected(browser, (SEAL.x + SEAL.width) / SIZE.width, (SEAL.y + SEAL.height) / SIZE.height);
      assert.ok(opposite[0] - corner[0] > 100, "the region is brought near");
      const picture = readPng(await browser.screenshot());
      // The black middle begins a tenth of the width inside, and the colours of the ground just outside.
      const inside = pixelOf(picture, [(corner[0] + opposite[0]) / 2, corner[1] + 0.3 * (opposite[1] - corner[1])]);
      assert.ok(Math.max(...inside) < 60, `the middle is ${inside}`);
      const frame = pixelOf(picture, [corner[0] + 0.05 * (opposite[0] - corner[0]), (corner[1] + opposite[1]) / 2]);
      assert.ok(Math.min(...frame) > 200, `the frame is ${frame}`);
    });

    test("lines of single pixels are seen at full size", async () => {
      await goTo(browser, "#/object/scroll");
      await browser.evaluate(() => window.enfilade.sight());
      const middle = await projected(browser, (LINES.x + LINES.width / 2) / SIZE.width, (LINES.y + LINES.height / 2) / SIZE.height);
      for (let step = 0; step < 40; step++) await wheel(browser, middle, -150);
      await browser.waitState(["ready"]);
      await nextFrame(browser);
      const at = await projected(browser, (LINES.x + LINES.width / 2) / SIZE.width, (LINES.y + LINES.height / 2) / SIZE.height);
      const picture = readPng(await browser.screenshot());
      const row = Array.from({ length: 40 }, (_, x) => pixelOf(picture, [at[0] - 20 + x, at[1] + 30])[1]);
      assert.ok(Math.max(...row) > 190 && Math.min(...row) < 65, row.join(" "));
    });

    test("nothing is complained about", () => assertQuiet(browser, edition));
  });
}

const tilesAskedFor = async (browser) => (await browser.requests()).filter((url) => url.includes(form.tiles.folder));

const wheel = async (browser, [x, y], deltaY) => {
  await browser.evaluate(
    (clientX, clientY, deltaY) => {
      const on = document.elementFromPoint(clientX, clientY);
      on.dispatchEvent(new WheelEvent("wheel", { clientX, clientY, deltaY, bubbles: true, cancelable: true }));
    },
    x,
    y,
    deltaY,
  );
  await nextFrame(browser);
};

/** Two frames show the same, in full. */
async function rest(browser) {
  let last;
  for (;;) {
    await nextFrame(browser);
    await browser.waitState(["ready"]);
    const now = (await projected(browser, 0.5, 0.5)).join();
    if (now === last) return;
    last = now;
  }
}

const projected = (browser, x, y) =>
  browser.evaluate((x, y) => [...window.enfilade.sight().project({ kind: "pixel", x, y })], x, y);

/** CSS pixels for one of the original. */
const scale = async (browser) => {
  const [left] = await projected(browser, 0, 0);
  const [right] = await projected(browser, 1, 0);
  return (right - left) / SIZE.width;
};

const pixelAt = (browser, at) => browser.evaluate((x, y) => window.enfilade.sight().hit([x, y]), ...at);

/** The part of the picture in sight, as fractions. */
async function seen(browser) {
  const from = await pixelAt(browser, [40, 100]);
  const to = await pixelAt(browser, [WINDOW.width - 40, WINDOW.height - 150]);
  return { from, to };
}

const spots = ({ from, to }) =>
  [0.15, 0.5, 0.85].flatMap((across) =>
    [0.2, 0.8].map((down) => [from.x + across * (to.x - from.x), from.y + down * (to.y - from.y)]),
  );

/** The screen shows the original's colours at these places. Engines bring a picture to the screen some frames later. */
async function assertShown(browser, places) {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    await nextFrame(browser);
    const picture = readPng(await browser.screenshot());
    const errors = [];
    for (const [x, y] of places) {
      const wanted = colourAt(Math.floor(x * SIZE.width), Math.floor(y * SIZE.height));
      // Lines and edges are another test's.
      if (wanted.every((value) => value % 255 === 0)) continue;
      const found = pixelOf(picture, await projected(browser, x, y));
      errors.push(Math.max(...found.map((value, channel) => Math.abs(value - wanted[channel]))));
    }
    if (Math.max(0, ...errors) <= MAX_ERROR) return;
    assert.ok(Date.now() < deadline, `off by ${errors} of 255`);
  }
}

function pixelOf(picture, [x, y]) {
  const at = (Math.round(y) * picture.width + Math.round(x)) * 4;
  return [...picture.data.subarray(at, at + 3)];
}
