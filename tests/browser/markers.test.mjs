// Markers: where they stand and keep their size, what walls hide, that they are seen on any pixel, and how keys
// come to them.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { engines, visits } from "./drivers/index.mjs";
import { GROUNDS, groundsFiles, wallsFiles } from "./support/hotspots-exhibition.mjs";
import { writeMuseum } from "./support/museum.mjs";
import { readPng } from "./support/pixels.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";

const SIZE = [800, 500];
/** WCAG 2.2, 1.4.11 and 2.5.8. */
const LEAST_CONTRAST = 3;
const LEAST_PX = 24;

const museum = await writeMuseum({
  "site.yaml": "title: Markers\nlanguages: [en]\npublisher: {name: Markers}\n",
  ...groundsFiles(),
  ...wallsFiles(),
});
after(() => museum.close());

for (const { name, launch, edition } of visits(museum, engines)) {
  suite(`markers in ${name} over ${edition.name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(...SIZE);
    });
    after(() => browser?.close());

    const open = async (exhibition, route) => {
      await browser.open(`${edition.base}${exhibition}/index.html${route}`);
      await browser.waitState(["ready"]);
      await until(browser, "all around is fetched", () => window.enfilade.inspect().prepared);
      await nextFrame(browser);
    };

    test("in space they stand where geometry says, and keep their size however near they are", async () => {
      await open("walls", "#/scene/hall?yaw=90&pitch=0&hfov=80");
      const seen = await markers(browser);
      // Eastward is the way one looks; half a metre north of it is to the left, a metre south to the right.
      const scale = SIZE[0] / 2 / Math.tan((40 * Math.PI) / 180);
      assertNear(seen.Near.middle, [SIZE[0] / 2 - (0.5 / 1.5) * scale, SIZE[1] / 2]);
      assertNear(seen.Far.middle, [SIZE[0] / 2 + (1 / 3.9) * scale, SIZE[1] / 2]);
      assert.deepEqual(seen.Near.size, seen.Far.size);
      await goTo(browser, "#/scene/hall?yaw=90&pitch=0&hfov=40");
      assert.deepEqual((await markers(browser)).Far.size, seen.Far.size);
    });

    test("what stands behind a wall is not to be seen or pressed, and what is placed by direction always is", async () => {
      await open("walls", "#/scene/hall?yaw=90&pitch=0&hfov=80");
      const seen = await markers(browser);
      assert.deepEqual(
        Object.fromEntries(Object.entries(seen).map(([title, { opacity }]) => [title, opacity > 0])),
        { Near: true, Far: true, Behind: false, Beyond: false, Glass: true },
      );
      const [x, y] = seen.Behind.middle;
      await browser.clickAt(x, y);
      await nextFrame(browser);
      assert.equal(await browser.evaluate(() => document.querySelector(".ev-sheet") === null), true);
      // Nor is it what lies ahead.
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("ArrowUp");
      await until(browser, "it is said what lies ahead", () => /^Ahead/.test(document.querySelector("#viewer [aria-live=polite]").textContent));
      assert.doesNotMatch(await browser.evaluate(() => document.querySelector("#viewer [aria-live=polite]").textContent), /Behind/);
    });

    test("keys and the list come to it all the same, and show where it is", async () => {
      await open("walls", "#/scene/hall?yaw=90&pitch=0&hfov=80");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await tabTo(browser, "Behind");
      await until(browser, "it is shown", isSeen, "Behind");
      await browser.keys("Enter");
      await until(browser, "its words are shown", () => /what is behind/.test(document.querySelector(".ev-sheet")?.textContent));
      await until(browser, "it is still shown", isSeen, "Behind");
      await browser.keys("Escape");
      await browser.keys("Tab");
      await until(browser, "it is hidden again", (title) => !document.querySelector(".ev-sheet") && ![...document.querySelectorAll(".ev-marker")].some((one) => one.textContent === title && Number(getComputedStyle(one).opacity) > 0), "Behind");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("i");
      await until(browser, "the list is there", () => document.querySelector(".ev-notes") !== null);
      assert.deepEqual(
        await browser.evaluate(() => [...document.querySelectorAll(".ev-notes .ev-note")].map((one) => one.textContent)),
        ["Near", "Behind", "Glass", "Far", "Beyond"].sort(byYaw),
      );
      await assertQuiet(browser, edition);
    });

    test("focus on one that is out of sight turns the view to it, whatever it is", async () => {
      await open("grounds", "#/scene/black?yaw=180&pitch=0&hfov=60");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      const count = await browser.evaluate(() => document.querySelectorAll(".ev-marker").length);
      assert.ok(count >= 5, "a note, an area, a picture, a link and a step");
      for (let step = 0; step < count; step += 1) {
        await browser.keys("Tab");
        await until(browser, "the marker with the focus stands in the open", isInTheOpen);
        await goTo(browser, "#/scene/black?yaw=180&pitch=0&hfov=60");
      }
    });

    test("one that comes to lie under a sheet or a bar is turned into the open too", async () => {
      await open("grounds", "#/scene/white?yaw=0&pitch=0&hfov=60");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await browser.keys("i");
      await until(browser, "the sheet stands", () => document.querySelector(".ev-sheet")?.getAnimations().every(({ playState }) => playState !== "running"));
      // The link at yaw 25 would lie far to the right, under the sheet; the note lies under the bars once one looks up.
      await goTo(browser, "#/scene/white?yaw=-25&pitch=25&hfov=60");
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      const count = await browser.evaluate(() => document.querySelectorAll(".ev-marker").length);
      for (let step = 0; step < count; step += 1) {
        await browser.keys("Tab");
        await until(browser, "the marker with the focus stands in the open", isInTheOpen);
      }
    });

    for (const ground of Object.keys(GROUNDS)) {
      test(`every sign and the focus are seen on ${ground}`, async () => {
        await open("grounds", `#/scene/${ground}?yaw=0&pitch=-10&hfov=110`);
        await until(browser, "they have breathed", () => document.getAnimations().every(({ playState }) => playState !== "running"));
        const boxes = await browser.evaluate(() =>
          [...document.querySelectorAll(".ev-marker .ev-sign, .ev-areas path[data-disc]")].map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return { what: one.getAttribute("class") ?? "disc", x, y, width, height };
          }),
        );
        const inside = boxes.filter(({ x, y, width, height }) => x > 4 && y > 64 && x + width < SIZE[0] - 4 && y + height < SIZE[1] - 80);
        assert.ok(inside.length >= 4, `only ${inside.length} signs are in the picture`);
        const faint = async () => {
          const picture = readPng(await browser.screenshot());
          const seen = inside.map(({ what, ...box }) => [what, mostContrast(picture, box, GROUNDS[ground])]);
          return seen.filter(([, most]) => most < LEAST_CONTRAST);
        };
        // WebKit brings what was drawn to the screen some frames later.
        const deadline = Date.now() + 5000;
        let unseen = await faint();
        while (unseen.length > 0 && Date.now() < deadline) {
          await nextFrame(browser);
          unseen = await faint();
        }
        assert.deepEqual(unseen, [], `contrasts on ${ground}`);
        // The focus: what is drawn around a sign that had nothing around it. WebKit's window under Xvfb never has it.
        if (!(await browser.evaluate(() => document.hasFocus()))) return;
        await browser.evaluate(() => document.querySelector(".ev-stage").focus());
        await tabTo(browser, "A picture");
        await until(browser, "the bars are there", () => !document.querySelector("#viewer").hasAttribute("data-withdrawn"));
        await nextFrame(browser);
        const ring = await browser.evaluate(() => document.activeElement.getBoundingClientRect().toJSON());
        const around = { x: ring.x - 5, y: ring.y - 5, width: 6, height: ring.height + 10 };
        const focused = readPng(await browser.screenshot());
        assert.ok(mostContrast(focused, around, GROUNDS[ground]) >= LEAST_CONTRAST, `the focus is not seen on ${ground}`);
      });
    }

    test("an area is pressed anywhere within its outline, and chosen by keys as any other", async () => {
      await open("grounds", "#/scene/white?yaw=0&pitch=0&hfov=90");
      const isOpen = () => document.querySelector(".ev-sheet-title")?.textContent === "A corner";
      // Yaw −9.6 is outside; yaw 6.4 and pitch 16.6, too far from there for a double press, are inside.
      await browser.clickAt(333, 130);
      await nextFrame(browser);
      assert.equal(await browser.evaluate(isOpen), false);
      await browser.clickAt(445, 130);
      await until(browser, "the area is open", isOpen);
      await browser.keys("Escape");
      await until(browser, "it is closed", () => document.querySelector(".ev-sheet") === null);
      await browser.evaluate(() => document.querySelector(".ev-stage").focus());
      await tabTo(browser, "A corner");
      await until(browser, "its outline is lit", () => document.querySelector('.ev-areas path[data-lit][data-key="hotspot:corner"]') !== null);
      await browser.keys("Enter");
      await until(browser, "its words are shown", () => document.querySelector(".ev-sheet-title")?.textContent === "A corner");
    });

    test("all are large enough for a finger", async () => {
      for (const [exhibition, route] of [["grounds", "#/scene/white"], ["walls", "#/scene/hall"]]) {
        await open(exhibition, route);
        const small = await browser.evaluate(
          (least) =>
            [...document.querySelectorAll("#viewer button, #viewer a")]
              .filter((one) => one.getClientRects().length > 0)
              .map((one) => [one.textContent || one.getAttribute("aria-label"), one.offsetWidth, one.offsetHeight])
              .filter(([, width, height]) => width < least || height < least),
          LEAST_PX,
        );
        assert.deepEqual(small, []);
      }
    });
  });
}

const YAWS = { Near: Math.atan2(1.5, 0.5), Far: Math.atan2(3.9, -1), Behind: Math.PI / 2, Beyond: Math.atan2(-7, -0.5) + 2 * Math.PI, Glass: (80 * Math.PI) / 180 };
/** Clockwise from the left edge of the first view, which is yaw 50. */
const byYaw = (a, b) => YAWS[a] - YAWS[b];

const markers = (browser) =>
  browser.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".ev-marker")].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.querySelector(".ev-marker-label").textContent, { middle: [x + width / 2, y + height / 2], size: [width, height], opacity: Number(getComputedStyle(one).opacity) }];
      }),
    ),
  );

/** In the picture, at rest, and under no bar, sheet or map. */
function isInTheOpen() {
  const { activeElement } = document;
  if (!activeElement.classList.contains("ev-marker") || activeElement.hasAttribute("data-away") || document.documentElement.dataset.enfilade !== "ready") return false;
  const { left, right, top, bottom } = activeElement.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return ![...document.querySelectorAll(".ev-bar, .ev-map, .ev-sheet")].some((cover) => {
    const box = cover.getBoundingClientRect();
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

/** A window that no window manager has made the active one, as WebKit's under Xvfb, styles no focus. */
const isSeen = (title) => !document.hasFocus() || [...document.querySelectorAll(".ev-marker")].some((one) => one.textContent === title && Number(getComputedStyle(one).opacity) === 1 && !one.hasAttribute("data-away"));

async function tabTo(browser, title) {
  for (let presses = 0; presses < 12; presses += 1) {
    await browser.keys("Tab");
    if (await browser.evaluate((wanted) => document.activeElement.querySelector?.(".ev-marker-label")?.textContent === wanted, title)) return;
  }
  assert.fail(`Tab never led to ${title}`);
}

function assertNear([x, y], [wantedX, wantedY]) {
  assert.ok(Math.hypot(x - wantedX, y - wantedY) < 1.5, `${x}, ${y} instead of ${wantedX}, ${wantedY}`);
}

/** The contrast of the pixel in a box that differs most from a ground. */
function mostContrast({ width, height, data }, box, ground) {
  let most = 1;
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y += 1) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x += 1) {
      const at = (y * width + x) * 4;
      most = Math.max(most, contrast(data.subarray(at, at + 3), ground));
    }
  }
  return most;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]) {
  const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
