// A long visit holds no more than a short one, and a picture at rest costs nothing: thirty rooms and thirty relics.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { chromium, engines, visits } from "./drivers/index.mjs";
import { enduranceFiles, RELICS, SCENES } from "./support/endurance-exhibition.mjs";
import { countGpuObjects, countListeners, memoryOf } from "./support/held.mjs";
import { writeMuseum } from "./support/museum.mjs";
import { assertQuiet, goTo, nextFrame, until } from "./support/visit.mjs";

/** Compiled code, and packs that are kept on purpose, take a little the first time. */
const MOST_HEAP_GROWTH = 1_200_000;
/** And nearly nothing the second time; a room's textures or a relic's corners would take more, each time. */
const MOST_HEAP_GROWTH_AGAIN = 200_000;

const museum = await writeMuseum(enduranceFiles());
after(() => museum.close());

for (const { name, launch, edition } of visits(museum, engines)) {
  const introduction = `${edition.base}long/index.html`;

  suite(`endurance in ${name} over ${edition.name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(480, 320);
    });
    after(() => browser?.close());

    test("after thirty rooms and thirty relics all is held that was held after the first, and no more", async () => {
      await browser.open(introduction);
      await browser.waitState(["ready"]);
      await browser.evaluate(countGpuObjects);
      await browser.evaluate(countListeners);

      const visit = async (scenes, relics) => {
        for (const scene of scenes) await enter(browser, `#/scene/${scene}`);
        for (const relic of relics) await enter(browser, `#/object/${relic}`);
      };
      /** At one place, and back on the introduction. */
      const held = async () => {
        await enter(browser, `#/scene/${SCENES[0]}`);
        const inside = await counts(browser);
        await browser.evaluate(() => (location.hash = "#"));
        await until(browser, "the introduction is shown", () => document.querySelector("#viewer").hidden);
        return { inside, outside: await counts(browser), memory: name === chromium.name ? await memoryOf(browser) : null };
      };

      // Twice, for what the browser itself makes once.
      await visit(SCENES.slice(0, 2), RELICS.slice(0, 2));
      await held();
      await visit(SCENES.slice(0, 1), RELICS.slice(0, 1));
      const first = await held();
      assert.ok(first.inside.gpu.Texture > 0 && first.inside.listeners > 10, JSON.stringify(first));
      await visit(SCENES, RELICS);
      const last = await held();
      assert.deepEqual({ ...last, memory: null }, { ...first, memory: null });
      if (first.memory !== null) {
        const { heap: heapFirst, ...countsFirst } = first.memory;
        const { heap: heapLast, ...countsLast } = last.memory;
        assert.deepEqual(countsLast, countsFirst);
        assert.ok(heapLast - heapFirst < MOST_HEAP_GROWTH, `the heap grew from ${heapFirst} to ${heapLast} bytes`);
        await visit(SCENES.slice(0, 15), RELICS.slice(0, 15));
        const heapAgain = (await held()).memory.heap;
        assert.ok(heapAgain - heapLast < MOST_HEAP_GROWTH_AGAIN, `the heap grew from ${heapLast} to ${heapAgain} bytes`);
        console.log(`heap after the first, after thirty and thirty, and fifteen each once more: ${heapFirst}, ${heapLast}, ${heapAgain} bytes`);
      }
      await assertQuiet(browser, edition);
    });

    test("what opens and closes leaves nothing behind", async () => {
      await browser.open(introduction);
      await browser.waitState(["ready"]);
      await browser.evaluate(countListeners);
      await enter(browser, `#/scene/${SCENES[0]}`);
      const round = async () => {
        for (const key of ["i", "m", "h"]) {
          await browser.evaluate(() => document.querySelector(".ev-stage").focus());
          await browser.keys(key);
          await until(browser, "a sheet is open", () => document.querySelector(".ev-sheet") !== null);
          await browser.keys("Escape");
          await until(browser, "it is closed", () => document.querySelector(".ev-sheet") === null);
        }
        await enter(browser, "#/house");
        await enter(browser, "#/plan");
        await enter(browser, `#/scene/${SCENES[0]}`);
      };
      await round();
      const first = await counts(browser);
      for (let again = 0; again < 5; again += 1) await round();
      assert.deepEqual(await counts(browser), first);
    });

    for (const [what, route] of [
      ["a room", `#/scene/${SCENES[3]}`],
      ["a relic", `#/object/${RELICS[3]}`],
      ["a picture", "#/object/scroll"],
      ["the building", "#/house"],
      ["the plan", "#/plan"],
    ]) {
      test(`${what} at rest asks for no frame`, async () => {
        await browser.open(`${introduction}${route}`);
        await browser.waitState(["ready"]);
        await atRest(browser);
        // It moves when it is moved, and rests again.
        const before = await browser.evaluate(() => window.enfilade.inspect().frames);
        await browser.evaluate(() => document.querySelector(".ev-stage").focus());
        await browser.keys("ArrowRight");
        await until(browser, "it moved", (frames) => window.enfilade.inspect().frames > frames, before);
        await atRest(browser);
      });
    }

    test("a change of rooms from what was fetched before is drawn in the next frame", async () => {
      await browser.open(`${introduction}#/scene/${SCENES[4]}`);
      await browser.waitState(["ready"]);
      await until(browser, "all around is fetched", () => window.enfilade.inspect().prepared);
      const drawn = await browser.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => {
              const before = window.enfilade.inspect().frames;
              document.querySelector(".ev-marker-walk").click();
              requestAnimationFrame(() => {
                setTimeout(() => {
                  const { frames, flying } = window.enfilade.inspect();
                  resolve({ frames: frames - before, flying });
                });
              });
            });
          }),
      );
      assert.ok(drawn.frames >= 1 && drawn.flying, JSON.stringify(drawn));
      await browser.waitState(["ready"]);
      await assertQuiet(browser, edition);
    });
  });
}

async function enter(browser, route) {
  assert.equal(await goTo(browser, route), "ready", route);
  await until(browser, "all around is fetched", () => window.enfilade.inspect().prepared);
  await nextFrame(browser);
}

/** Where every browser can count. */
const counts = (browser) =>
  browser.evaluate(() => ({
    gpu: { ...window.gpuObjects },
    listeners: window.listenersHeld(),
    elements: document.querySelectorAll("*").length,
  }));

/** Thirty frames long the page asks for none itself, and draws none. */
async function atRest(browser) {
  await until(browser, "nothing is on its way", () => window.enfilade.inspect().prepared);
  const seen = await until(browser, "thirty frames in a row without a drawing", async () => {
    const next = window.requestAnimationFrame.bind(window);
    let asked = 0;
    window.requestAnimationFrame = (then) => ++asked && next(then);
    const before = window.enfilade.inspect().frames;
    for (let frame = 0; frame < 30; frame += 1) await new Promise((resolve) => next(resolve));
    window.requestAnimationFrame = next;
    return asked === 0 && window.enfilade.inspect().frames === before;
  });
  assert.equal(seen, true);
}
