// Walking through a hall whose size, poses and painted squares are known: where discs lie, where presses on
// the floor and keys lead, and that the camera's flight shows each square where geometry says it is.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { browsers, chromium, firefox, seesCorners, waysIn } from "./drivers/index.mjs";
import { frame, frameSeen, startClock, stopClock } from "./support/clock.mjs";
import { countGpuObjects } from "./support/held.mjs";
import { writeMuseum } from "./support/museum.mjs";
import { meanError, readPng } from "./support/pixels.mjs";
import { serve } from "./support/server.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";
import { appears, middleOf, POSES, SQUARES, walkFiles } from "./support/walk-exhibition.mjs";

const SIZE = [800, 500];
const NEAREST_COLOUR = 60;

const museum = await writeMuseum(walkFiles());
after(() => museum.close());
const { tour } = museum.exhibitions[0];

test("neighbours are the nearest that no wall hides, each with its place on the floor", () => {
  const steps = Object.fromEntries(tour.scenes.map(({ id, neighbours }) => [id, neighbours.map(({ scene }) => scene)]));
  assert.deepEqual(steps, { west: ["middle"], middle: ["west", "east"], east: ["middle"], outside: [], porch: ["garden"], garden: ["porch"] });
  const { neighbours } = tour.scenes.find(({ id }) => id === "west");
  // (3, −1.6, 1) from the eye.
  assert.ok(Math.abs(neighbours[0].yaw - (108.435 - 20)) < 0.01 && Math.abs(neighbours[0].distance - Math.hypot(3, 1)) < 1e-6);
  assert.ok(Math.abs(Math.tan((neighbours[0].pitch * Math.PI) / 180) * Math.hypot(3, 1) + 1.6) < 1e-6);
});

/** Looking from the west end over the disc of the middle to the east wall. */
const FROM_WEST = { scene: "west", yaw: 80, pitch: -12, hfov: 90 };
const routeOf = ({ scene, yaw, pitch, hfov }) => `#/scene/${scene}?yaw=${yaw}&pitch=${pitch}&hfov=${hfov}`;
const cameraOf = ({ scene, yaw, pitch, hfov }) => ({ position: POSES[scene].position, yaw: yaw + POSES[scene].heading, pitch, hfov });
const footOf = (scene) => [POSES[scene].position[0], 0, POSES[scene].position[2]];

for (const { name, launch } of browsers) {
  for (const edition of waysIn(museum, name)) {
    suite(`walking in ${name} over ${edition.name}`, () => {
      let browser;
      before(async () => {
        browser = await launch();
        await browser.size(...SIZE);
      });
      after(() => browser?.close());

      test("discs lie on the floor beneath the neighbours", async () => {
        await open(browser, edition, FROM_WEST);
        assertNear(await discAt(browser, "walk:middle"), appears(footOf("middle"), cameraOf(FROM_WEST), SIZE), 2);
        // That eye is 1.3 m above the floor, and the floor is found by the mesh.
        const fromMiddle = { scene: "middle", yaw: -45, pitch: -12, hfov: 90 };
        await goTo(browser, routeOf(fromMiddle));
        await prepared(browser);
        assertNear(await discAt(browser, "walk:east"), appears(footOf("east"), cameraOf(fromMiddle), SIZE), 2);
      });

      test("the floor lights its nearest disc, and a press on it leads there with the bearing kept", async () => {
        await open(browser, edition, FROM_WEST);
        const beside = appears([0.6, 0, 1.6], cameraOf(FROM_WEST), SIZE);
        const lit = () => browser.evaluate(() => document.querySelector("path[data-lit]")?.dataset.key ?? "none");
        await hoverAt(browser, appears([6, 1.6, -1], cameraOf(FROM_WEST), SIZE));
        await nextFrame(browser);
        assert.equal(await lit(), "none", "a wall is no floor");
        await hoverAt(browser, beside);
        await nextFrame(browser);
        assert.equal(await lit(), "walk:middle");
        await browser.clickAt(...beside);
        await arrived(browser, "middle");
        assertView(await inspect(browser), { ...FROM_WEST, yaw: FROM_WEST.yaw + 20 - 110 });
        assert.equal(await browser.evaluate(() => document.activeElement.className), "ev-stage");
        await assertQuiet(browser, edition);
      });

      test("a press at one's own feet or on a wall leads nowhere", async () => {
        const down = { ...FROM_WEST, pitch: -60 };
        await open(browser, edition, down);
        await browser.clickAt(...appears([-2.8, 0, 0], cameraOf(down), SIZE));
        await nextFrame(browser);
        assert.equal((await inspect(browser)).scene, "west");
        await goTo(browser, routeOf(FROM_WEST));
        await browser.clickAt(...appears([6, 0.4, 0.6], cameraOf(FROM_WEST), SIZE));
        await nextFrame(browser);
        assert.equal((await inspect(browser)).scene, "west");
      });

      test("keys reach discs by name, clockwise, and W walks ahead", async () => {
        await open(browser, edition, { scene: "middle", yaw: 0, pitch: -10, hfov: 90 });
        const names = await browser.evaluate(() => [...document.querySelectorAll(".ev-marker")].map((one) => one.textContent));
        // East lies at yaw −47, just beyond the left edge of the first view.
        assert.deepEqual(names, ["Walk to: West end", "Walk to: East end"]);
        await browser.evaluate(() => document.querySelector(".ev-stage").focus());
        await browser.keys("Tab", "Tab");
        const isLit = () => document.querySelector('path[data-lit][data-key="walk:east"]') !== null;
        await until(browser, "its disc lights up", isLit);
        // Another address of the same view draws the list of markers anew.
        await goTo(browser, routeOf({ scene: "middle", yaw: -40, pitch: -12, hfov: 88 }));
        await until(browser, "the view is drawn", (yaw) => Math.abs(window.enfilade.inspect().view.yaw - yaw) < 0.5, -40);
        assert.ok(await browser.evaluate(isLit), "it stays lit");
        await browser.keys("Enter");
        await arrived(browser, "east");
        // Back along bearing 243, which is yaw −57 there.
        await goTo(browser, routeOf({ scene: "east", yaw: -50, pitch: 0, hfov: 90 }));
        await browser.keys("w");
        await arrived(browser, "middle");
        await goTo(browser, routeOf({ scene: "east", yaw: 90, pitch: 0, hfov: 90 }));
        await browser.keys("w");
        await until(browser, "it says so", () => /no way on/.test(document.querySelector("[aria-live=polite]").textContent));
        assert.equal((await inspect(browser)).scene, "east");
        await assertQuiet(browser, edition);
      });

      test("on its flight the camera sees every square where it is, and begins and ends as views at rest", async () => {
        await open(browser, edition, FROM_WEST);
        await stopClock(browser);
        await browser.evaluate(() => window.enfilade && document.querySelector('.ev-marker-walk').click());
        await until(browser, "the flight has begun", () => window.enfilade.inspect().flying);
        const arriving = { scene: "middle", ...(await inspect(browser)).view };
        const metres = Math.hypot(3, 0, 1);
        const duration = 600 + 100 * metres;
        let elapsed = 0;
        const seenAt = async (time) => {
          // Slower frames would be drawn with fewer pixels.
          while (time - elapsed > 30) {
            await frame(browser, 30);
            elapsed += 30;
          }
          const step = time - elapsed;
          elapsed = time;
          return frameSeen(browser, step);
        };
        const start = await frameSeen(browser, 16);
        assertSquares(start, cameraOf(FROM_WEST), 2, "at the start");
        for (const time of [100, 300, 600]) {
          const t = 1 - (1 - time / duration) ** 3;
          const camera = { ...cameraOf(FROM_WEST), position: POSES.west.position.map((from, axis) => from + (POSES.middle.position[axis] - from) * t) };
          assertSquares(await seenAt(time), camera, 3, `after ${time} ms`);
        }
        const end = await seenAt(Math.floor(duration) - 1);
        assertSquares(end, cameraOf(arriving), 2, "at the end");
        assert.equal(await browser.evaluate(() => window.enfilade.inspect().flying), true);
        await frame(browser, 2);
        assert.equal(await browser.evaluate(() => window.enfilade.inspect().flying), false);
        await startClock(browser);
        await browser.waitState(["ready"]);
        await stopClock(browser);
        await browser.evaluate(() => dispatchEvent(new Event("resize")) && document.querySelector(".ev-stage").dispatchEvent(new WheelEvent("wheel", { deltaY: 0 })));
        const rest = await frameSeen(browser, 16);
        assert.ok(meanError(end, rest) < 2.5, `the flight ends ${meanError(end, rest)} from the view at rest`);
        await startClock(browser);
        await assertQuiet(browser, edition);
      });

      test("a walk draws its first frame within one frame of the press", async () => {
        await open(browser, edition, FROM_WEST);
        const drawn = await browser.evaluate(
          () =>
            new Promise((resolve) => {
              requestAnimationFrame(() => {
                const before = window.enfilade.inspect().frames;
                document.querySelector(".ev-marker-walk").click();
                // Asked for at the press: what the viewer draws in that frame is drawn when its task is over.
                requestAnimationFrame(() => {
                  setTimeout(() => {
                    const { frames, scene, flying } = window.enfilade.inspect();
                    resolve({ frames: frames - before, scene, flying });
                  });
                });
              });
            }),
        );
        assert.ok(drawn.frames >= 1 && drawn.flying && drawn.scene === "middle", JSON.stringify(drawn));
        await browser.waitState(["ready"]);
      });

      // Which way the bytes come changes nothing of what follows.
      if (edition.name !== "file://") return;

      test("without walls the picture fades, and with less motion it is cut", async () => {
        await open(browser, edition, { scene: "porch", yaw: 80, pitch: -20, hfov: 90 });
        await browser.evaluate(() => document.querySelector(".ev-marker-walk").click());
        await until(browser, "the garden is on", () => window.enfilade.inspect().scene === "garden" && document.querySelector(".ev-veil") !== null);
        assert.equal(await browser.evaluate(() => window.enfilade.inspect().flying), false);
        await browser.waitState(["ready"]);
        assert.equal(await browser.evaluate(() => document.querySelector(".ev-veil") === null), true);

        await open(browser, edition, FROM_WEST);
        await preferLessMotion(browser);
        const seen = await browser.evaluate(async () => {
          document.querySelector(".ev-marker-walk").click();
          await new Promise((resolve) => setTimeout(resolve));
          return [window.enfilade.inspect().scene, window.enfilade.inspect().flying, document.querySelector(".ev-veil") !== null];
        });
        assert.deepEqual(seen, ["middle", false, false]);
        await browser.waitState(["ready"]);
      });

      test("WebGL that is lost on the way comes back where the visitor went", async () => {
        await open(browser, edition, FROM_WEST);
        await takeOff(browser);
        await browser.evaluate(async () => {
          const canvas = document.querySelector(".ev-canvas");
          const loss = canvas.getContext("webgl2").getExtension("WEBGL_lose_context");
          const lost = new Promise((resolve) => canvas.addEventListener("webglcontextlost", resolve, { once: true }));
          loss.loseContext();
          await lost;
          // Within the event's own task nothing can be restored.
          await new Promise((resolve) => setTimeout(resolve));
          loss.restoreContext();
        });
        await arrived(browser, "middle");
        assertView(await inspect(browser), { ...FROM_WEST, yaw: FROM_WEST.yaw + 20 - 110 });
      });

      // Nothing here depends on how an engine draws.
      if (!seesCorners(name)) return;

      test("a hundred quick changes, a change of size on the way, and the history end where they should", async () => {
        await open(browser, edition, FROM_WEST);
        for (let round = 0; round < 50; round += 1) {
          await browser.evaluate(async () => {
            for (const key of ["walk:middle", "walk:west"]) {
              const find = () => document.querySelector(".ev-marker-walk");
              find()?.click();
              await new Promise((resolve) => setTimeout(resolve, key === "walk:west" ? 0 : 5));
            }
          });
        }
        await browser.waitState(["ready"]);
        const { scene } = await inspect(browser);
        await until(browser, "state and picture agree", (id) => location.hash.includes(`/${id}`) && !window.enfilade.inspect().flying, scene);

        await goTo(browser, routeOf(FROM_WEST));
        await prepared(browser);
        await takeOff(browser);
        await browser.size(500, 800);
        await browser.evaluate(() => history.back());
        await until(browser, "it is back", () => window.enfilade.inspect().scene === "west");
        await browser.evaluate(() => history.forward());
        await arrived(browser, "middle");
        await browser.size(...SIZE);
        await nextFrame(browser);
        await browser.waitState(["ready"]);
        await assertQuiet(browser, edition);
      });

      test("after many walks the graphics card holds what it held after the first", async () => {
        await browser.open(`${edition.base}walk/index.html`);
        await browser.waitState(["ready"]);
        await browser.evaluate(countGpuObjects);
        await goTo(browser, routeOf(FROM_WEST));
        await prepared(browser);
        const walkTo = async (to, title) => {
          await browser.evaluate((name) => [...document.querySelectorAll(".ev-marker-walk")].find((one) => one.textContent.includes(name)).click(), title);
          await arrived(browser, to);
          await prepared(browser);
        };
        const held = async (walks) => {
          await goTo(browser, routeOf(FROM_WEST));
          await prepared(browser);
          for (let walk = 0; walk < walks; walk += 1) {
            await walkTo("middle", "Middle");
            await walkTo("west", "West");
          }
          await browser.evaluate(() => (location.hash = "#"));
          await until(browser, "the introduction is shown", () => document.querySelector("#viewer").hidden);
          return browser.evaluate(() => ({ ...window.gpuObjects }));
        };
        const afterOne = await held(1);
        assert.ok(afterOne.Texture > 0, JSON.stringify(afterOne));
        assert.deepEqual(await held(3), afterOne);
      });
    });
  }
}

// WebKitGTK has no switch for it.
for (const { name, launch } of browsers.filter((one) => one === chromium || one === firefox)) {
  test(`without WebGL one walks all the same in ${name}`, async () => {
    const browser = await launch({ webgl: false });
    try {
      await browser.size(...SIZE);
      await browser.open(`${museum.editions[0].base}walk/index.html${routeOf(FROM_WEST)}`);
      await browser.waitState(["ready"]);
      // No mesh is fetched: the eye counts as 1.6 m above the floor, as here it is.
      assertNear(await discAt(browser, "walk:middle"), appears(footOf("middle"), cameraOf(FROM_WEST), SIZE), 2);
      await browser.clickAt(...appears([0.6, 0, 1.6], cameraOf(FROM_WEST), SIZE));
      await arrived(browser, "middle");
      assertView(await inspect(browser), { ...FROM_WEST, yaw: FROM_WEST.yaw + 20 - 110 });
    } finally {
      await browser.close();
    }
  });
}

async function open(browser, edition, view) {
  await browser.open(`${edition.base}walk/index.html${routeOf(view)}`);
  await browser.waitState(["ready"]);
  await prepared(browser);
}

/** What may be needed next is there, and the floor's height is known. */
async function prepared(browser) {
  await until(browser, "everything around is prepared", () => window.enfilade.inspect().prepared);
  await nextFrame(browser);
}

/**
 * Presses the marker to the next scene, and waits in the page itself until the camera flies: a machine that has much
 * else to do may land before somebody outside has asked for the second time.
 */
const takeOff = (browser) =>
  browser.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const { inspect } = window.enfilade;
        const leaves = inspect().scene;
        document.querySelector(".ev-marker-walk").click();
        const look = () => {
          const { flying, scene, prepared, frames } = inspect();
          if (flying) return resolve();
          // Once another scene is ready, no flight will come.
          const { enfilade: status } = document.documentElement.dataset;
          if (status !== "loading" && scene !== leaves) return reject(new Error(`no flight: ${JSON.stringify({ leaves, scene, prepared, frames, status })}`));
          requestAnimationFrame(look);
        };
        look();
      }),
  );

async function arrived(browser, scene) {
  await until(browser, `${scene} is shown`, (id) => window.enfilade.inspect().scene === id && document.documentElement.dataset.enfilade === "ready", scene);
}

/** A mouse that moves without pressing. */
const hoverAt = (browser, [x, y]) =>
  browser.evaluate(([clientX, clientY]) => {
    const target = document.elementFromPoint(clientX, clientY);
    target.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true, pointerType: "mouse", pointerId: 1 }));
  }, [x, y]);

/** The middle of a disc's rim as it is drawn; a circle's middle in perspective is not its ellipse's, by less than a pixel here. */
const discAt = (browser, key) =>
  browser.evaluate((name) => {
    const path = document.querySelector(`.ev-areas path[data-key="${name}"]`);
    const button = [...document.querySelectorAll(".ev-marker-walk")];
    const { left, top, width, height } = path.getBoundingClientRect();
    if (button.length === 0) throw new Error("no button");
    return [left + width / 2, top + height / 2];
  }, key);

const preferLessMotion = (browser) =>
  browser.evaluate(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query.includes("prefers-reduced-motion") ? { matches: true } : ask(query));
  });

function assertNear(found, expected, most) {
  const away = Math.hypot(found[0] - expected[0], found[1] - expected[1]);
  assert.ok(away <= most, `${found} instead of ${expected}`);
}

function assertView({ view }, expected) {
  for (const key of ["yaw", "pitch", "hfov"]) assert.ok(Math.abs(view[key] - expected[key]) < 0.01, JSON.stringify({ view, expected }));
}

/** Every square that is wholly in the picture is where it must be; at least four are. */
function assertSquares(picture, camera, most, when) {
  let seen = 0;
  for (const [name, square] of Object.entries(SQUARES)) {
    const expected = middleOf(square, camera, SIZE);
    if (expected === null) continue;
    const found = middleOfColour(picture, square.colour);
    assert.ok(found !== null, `${when} the ${name} square is not to be seen at ${expected}`);
    const away = Math.hypot(found[0] - expected[0], found[1] - expected[1]);
    assert.ok(away <= most, `${when} the ${name} square is ${away.toFixed(2)} px from its place: ${found} instead of ${expected}`);
    seen += 1;
  }
  assert.ok(seen >= 4, `${when} only ${seen} squares are in the picture`);
}

function middleOfColour({ width, height, data }, colour) {
  let [count, sumX, sumY] = [0, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (Math.hypot(...colour.map((value, channel) => value - data[at + channel])) > NEAREST_COLOUR) continue;
      count += 1;
      sumX += x + 0.5;
      sumY += y + 0.5;
    }
  }
  return count < 20 ? null : [sumX / count, sumY / count];
}

for (const { name, launch } of browsers) {
  test(`the small picture is seen before any tile has come, in ${name}`, async () => {
    const held = [];
    const hold = (path) => (/\/\d+-\d+\/\d+\.\w+$/.test(path) ? new Promise((answer) => held.push(answer)) : undefined);
    const server = await serve(museum.web, "/", hold);
    const browser = await launch();
    try {
      await browser.size(...SIZE);
      await browser.open(`${server.url("")}walk/index.html#/scene/west`);
      for (let look = 0; held.length === 0 && look < 500; look += 1) await nextFrame(browser);
      assert.ok(held.length > 0, "no tile was asked for");
      await nextFrame(browser);
      assert.equal(await browser.evaluate(() => document.documentElement.dataset.enfilade), "loading");
      const { data, width, height } = readPng(await browser.screenshot());
      const at = ((height >> 1) * width + (width >> 2)) * 4;
      assert.ok(data[at] + data[at + 1] + data[at + 2] > 60, `it is as dark as ${data.subarray(at, at + 3).join(", ")}`);
    } finally {
      for (const answer of held) answer();
      await browser.close();
      await server.close();
    }
  });
}
