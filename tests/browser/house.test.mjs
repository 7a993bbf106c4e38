// The building from outside and from above, the map in the corner and the opening flight, in a house
// whose walls and poses are known: states and pixels.

import assert from "node:assert/strict";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { browsers, chromium, firefox, waysIn } from "./drivers/index.mjs";
import { assertAccessible } from "./support/accessible.mjs";
import { frame, startClock, stopClock } from "./support/clock.mjs";
import { COLOURS, DRAWING, houseFiles, PAPER, POSES } from "./support/house-exhibition.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { colourAt, readPng } from "./support/pixels.mjs";
import { temporaryFolder } from "./support/places.mjs";
import { assertQuiet, goTo, inspect, nextFrame, showCanvasOnly, until } from "./support/visit.mjs";

const [WIDTH, HEIGHT] = [1000, 640];
const DOTS_PX = 2;

const sources = await temporaryFolder();
await writeFiles(sources.folder, houseFiles());
const museum = await openMuseum(sources.folder);
after(() => museum.close());
after(() => sources.remove());

/** Where a point of the building appears, by the viewer's own reckoning. */
const seen = (browser, position) =>
  browser.evaluate((at) => window.enfilade.sight().project({ kind: "surface", position: at }), position);

/** Where the dots are, and whether they are dimmed. */
const dots = (browser) =>
  browser.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".ev-marker-sweep")].map((dot) => {
        const box = dot.getBoundingClientRect();
        const at = [box.left + box.width / 2, box.top + box.height / 2];
        return [dot.textContent, { at, size: [box.width, box.height], behind: dot.hasAttribute("data-behind") }];
      }),
    ),
  );

const picture = async (browser) => {
  await showCanvasOnly(browser);
  return readPng(await browser.screenshot());
};

const press = async (browser, key) => {
  await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
  await browser.keys(key);
};

const button = (browser, label) =>
  browser.evaluate((name) => document.querySelector(`.ev-button[aria-label="${name}"]`) !== null, label);

const ready = (browser, what, route) =>
  until(
    browser,
    what,
    (start) => window.enfilade.inspect().route.startsWith(start) && document.documentElement.dataset.enfilade === "ready",
    route,
  );

/** Pixels from the top left for a camera that goes around `target`, as CONTENT and the contract define it. */
function projected([px, py, pz], { yaw, pitch, distance }, target, [middleX, middleY]) {
  const [y, p] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  const back = [Math.sin(y) * Math.cos(p), Math.sin(p), Math.cos(y) * Math.cos(p)];
  const right = [Math.cos(y), 0, -Math.sin(y)];
  const up = [-Math.sin(y) * Math.sin(p), Math.cos(p), -Math.cos(y) * Math.sin(p)];
  const from = [px, py, pz].map((value, axis) => value - target[axis] - back[axis] * distance);
  const along = (axis) => axis.reduce((sum, value, at) => sum + value * from[at], 0);
  const scale = HEIGHT / 2 / Math.tan((15 * Math.PI) / 180) / -along(back);
  return [middleX + along(right) * scale, middleY - along(up) * scale];
}

const near = ([ax, ay], [bx, by], pixels, what) =>
  assert.ok(Math.hypot(ax - bx, ay - by) <= pixels, `${what}: ${ax}, ${ay} instead of ${bx}, ${by}`);

for (const { name, launch } of browsers) {
  suite(`the building in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(WIDTH, HEIGHT);
    });
    after(() => browser?.close());

    for (const edition of waysIn(museum, name)) {
      suite(edition.name, () => {
        const page = `${edition.base}house/index.html`;
        /** Opens the page at a view, so that no opening flight begins. */
        const openAt = async (route) => {
          await browser.open(page + route);
          return browser.waitState(["ready", "error"]);
        };

        test("one looks through the near walls and the roof at the floors of the rooms", async () => {
          assert.equal(await openAt("#/house?floor=ground&yaw=10&pitch=35"), "ready");
          const at = {};
          // Close behind the southern wall, and on both sides of the wall between the rooms.
          for (const [room, x, z] of [["west", -3, 3.5], ["east", 3, 3.5], ["west", -0.4, 3.6], ["east", 0.4, 3.6]])
            at[`${room} ${x}`] = [room, await seen(browser, [x, 0, z])];
          const shot = await picture(browser);
          for (const [what, [room, point]] of Object.entries(at)) assert.equal(colourAt(shot, point, COLOURS), room, what);
          await assertQuiet(browser, edition);
        });

        test("dots lie on the poses and are large enough to hit; those behind walls are dimmed", async () => {
          await openAt("#/house?yaw=30&pitch=40");
          const { view, middle } = await browser.evaluate(() => {
            const { view, middle } = window.enfilade.sight();
            return { view, middle };
          });
          // Of the walls of all halls.
          const centre = [0, 6.4 / 2, 0];
          const shown = await dots(browser);
          // In reading order: from the lowest floor upward.
          const names = await browser.evaluate(() => [...document.querySelectorAll(".ev-marker-sweep")].map((dot) => dot.textContent));
          assert.deepEqual(names, ["West room", "East room", "Gallery", "Upper room"]);
          for (const { title, position, floor } of Object.values(POSES)) {
            near(shown[title].at, projected(position, view, centre, middle), DOTS_PX, title);
            assert.ok(shown[title].size.every((side) => side >= 24), `${title} has ${shown[title].size}`);
            assert.equal(shown[title].behind, floor === "ground", title);
          }
        });

        test("a click on a dot goes there, looking on the same way, and back shows the building as it was", async () => {
          await openAt("#/house?floor=ground&yaw=30&pitch=40");
          const route = await browser.evaluate(() => location.hash);
          await browser.clickAt(...(await dots(browser))["East room"].at);
          await ready(browser, "the east room stands", "#/scene/east");
          const { view } = await inspect(browser);
          // Yaw 30 of the camera looks along bearing −30; the room's heading is 90.
          assert.ok(Math.abs(view.yaw - (-30 - 90)) < 0.5, `yaw ${view.yaw}`);
          await browser.evaluate(() => history.back());
          await ready(browser, "the building is back", "#/house");
          const [before, now] = [route, await browser.evaluate(() => location.hash)].map((hash) => new URLSearchParams(hash.split("?")[1]));
          assert.equal(now.get("floor"), "ground");
          for (const number of ["yaw", "pitch"]) assert.ok(Math.abs(before.get(number) - now.get(number)) < 0.1, number);
          await assertQuiet(browser, edition);
        });

        test("a click on a floor goes to the nearest standpoint", async () => {
          await openAt("#/house?floor=ground&yaw=0&pitch=60");
          await browser.clickAt(...(await seen(browser, [-4.5, 0, -2])));
          await ready(browser, "the west room stands", "#/scene/west");
        });

        test("keys lead out, around, from floor to floor, and back inside", async () => {
          await openAt("#/scene/west?yaw=20");
          await press(browser, "d");
          await ready(browser, "the building stands", "#/house");
          // Outside one looks on as inside: bearing 20.
          assert.ok(Math.abs((await yawOf(browser)) + 20) < 1, `yaw ${await yawOf(browser)}`);
          const first = await yawOf(browser);
          await press(browser, "ArrowRight");
          await until(browser, "it turns", (before) => Math.abs(window.enfilade.sight().view.yaw - before) > 1, first);
          await press(browser, "g");
          await ready(browser, "the plan stands", "#/plan?floor=ground");
          await press(browser, "g");
          await ready(browser, "one is inside again", "#/scene/west");
          assert.ok(Math.abs((await inspect(browser)).view.yaw - 20) < 0.5);
        });

        test("a dot that has the focus is chosen by Enter; one behind a wall is brought out first", async () => {
          await openAt("#/house?yaw=30&pitch=40");
          assert.equal((await dots(browser))["West room"].behind, true);
          await browser.evaluate(() => [...document.querySelectorAll(".ev-marker-sweep")].find(({ textContent }) => textContent === "West room").focus());
          await until(browser, "the camera rises over it", () => window.enfilade.sight().view.pitch > 55);
          await browser.keys("Enter");
          await ready(browser, "the west room stands", "#/scene/west");
        });

        test("one floor stands alone, and its address survives a reload and another language", async () => {
          await openAt("#/house?yaw=0&pitch=50");
          const upper = await seen(browser, [4, 3.4, 0]);
          assert.equal(colourAt(await picture(browser), upper, COLOURS), "upper");
          await openAt("#/house?yaw=0&pitch=50");
          await browser.evaluate(() => {
            const floors = document.querySelector(".ev-floors select");
            floors.value = "ground";
            floors.dispatchEvent(new Event("change", { bubbles: true }));
          });
          await ready(browser, "the ground floor stands alone", "#/house?floor=ground");
          assert.deepEqual(Object.keys(await dots(browser)).sort(), ["East room", "West room"]);
          const route = await browser.evaluate(() => location.hash);
          await browser.open(page + route);
          await ready(browser, "it is there again", "#/house?floor=ground");
          const floor = await seen(browser, [4, 0, 0]);
          await press(browser, "l");
          await until(browser, "the languages are offered", () => document.querySelector("[role=dialog] [lang=zh-Hans]") !== null);
          await browser.evaluate(() => document.querySelector("[role=dialog] [lang=zh-Hans]").click());
          await until(browser, "it speaks Chinese", () => document.querySelector(".ev-title")?.textContent === "一层");
          assert.equal(await browser.evaluate(() => location.hash), route);
          await browser.waitState(["ready"]);
          // Firefox may still show the picture before.
          const isEast = async () => colourAt(await picture(browser), floor, COLOURS) === "east";
          for (let look = 0; look < 20 && !(await isEast()); look += 1) await nextFrame(browser);
          assert.ok(await isEast());
        });

        test("a plan has north up, and shows the walls of its floor", async () => {
          await openAt("#/plan?floor=ground");
          const { "West room": west, "East room": east } = await dots(browser);
          // Metres to pixels, the same across and down: 6 m between them to the east, 2 m to the north.
          const perMetre = (east.at[0] - west.at[0]) / 6;
          near([east.at[0] - west.at[0], east.at[1] - west.at[1]], [6 * perMetre, -2 * perMetre], DOTS_PX, "east of west");
          const [middle, offWest, offEast] = [await seen(browser, [0, 0, 0]), await seen(browser, [-0.2, 0, 3]), await seen(browser, [0.2, 0, -3])];
          near(middle, [west.at[0] + 3 * perMetre, west.at[1] - perMetre], DOTS_PX, "the middle");
          const shot = await picture(browser);
          assert.equal(colourAt(shot, offWest, COLOURS), "west");
          assert.equal(colourAt(shot, offEast, COLOURS), "east");
        });

        test("a curator's drawing is the ground of its floor, true to scale under the dots", async () => {
          await openAt("#/plan?floor=first");
          await drawingIsSeen(browser);
          const box = await drawingBox(browser);
          const perMetre = box.width / DRAWING.width;
          assert.ok(Math.abs(box.height / DRAWING.depth - perMetre) < 0.1);
          const shown = await dots(browser);
          for (const { title, position, floor } of Object.values(POSES)) {
            if (floor === "ground") assert.equal(shown[title], undefined);
            else near(shown[title].at, onDrawing(box, perMetre, position), DOTS_PX, title);
          }
          const shot = readPng(await browser.screenshot());
          const [x, y] = [box.left + box.width * 0.3, box.top + box.height / 2];
          assert.equal(colourAt(shot, [x, y - 30], PAPER), "north");
          assert.equal(colourAt(shot, [x, y + 30], PAPER), "south");
        });

        test("a plan is pushed aside, and the point under the wheel stays", async () => {
          await openAt("#/plan?floor=ground");
          const before = (await dots(browser))["West room"].at;
          await browser.drag([500, 300], [560, 340]);
          // All the way: a browser may come to rest between two moves of the mouse.
          await until(browser, "it has come along", (x) => {
            const west = [...document.querySelectorAll(".ev-marker-sweep")].find(({ textContent }) => textContent === "West room");
            const { left, width } = west.getBoundingClientRect();
            return left + width / 2 > x;
          }, before[0] + 60 - DOTS_PX - 1);
          await ready(browser, "it rests", "#/plan?floor=ground&x=");
          near((await dots(browser))["West room"].at, [before[0] + 60, before[1] + 40], DOTS_PX + 1, "west");
          const spot = (await dots(browser))["East room"].at;
          await browser.evaluate(([x, y]) => {
            const surface = document.querySelector("#viewer [role=application]");
            surface.dispatchEvent(new WheelEvent("wheel", { deltaY: -150, clientX: x, clientY: y, bubbles: true, cancelable: true }));
          }, spot);
          await until(browser, "it is closer", ([east, west]) => {
            const [a, b] = ["East room", "West room"].map((title) => [...document.querySelectorAll(".ev-marker-sweep")].find(({ textContent }) => textContent === title).getBoundingClientRect());
            return a.left - b.left > (east - west) * 1.1;
          }, [spot[0], before[0] + 60]);
          near((await dots(browser))["East room"].at, spot, DOTS_PX, "what lay under the wheel");
        });

        test("the map shows where one is and which way one looks, without being drawn again", async () => {
          await openAt("#/scene/east?yaw=15");
          await until(browser, "the map is drawn", () => document.querySelector(".ev-map-drawn canvas") !== null);
          assert.ok(Math.abs((await bearing(browser)) - 105) < 0.1, `bearing ${await bearing(browser)}`);
          await browser.evaluate(() => {
            window.drawn = document.querySelector(".ev-map-drawn canvas");
            window.painted = 0;
            const paint = CanvasRenderingContext2D.prototype.drawImage;
            CanvasRenderingContext2D.prototype.drawImage = function (...given) {
              window.painted += 1;
              return paint.apply(this, given);
            };
          });
          await press(browser, "ArrowRight");
          await until(browser, "the view turns", () => window.enfilade.inspect().view.yaw > 16);
          await browser.waitState(["ready"]);
          const [shown, looks] = await browser.evaluate(() => [
            Number(/rotate\((.*)deg\)/.exec(document.querySelector(".ev-map-cone").style.transform)[1]),
            90 + window.enfilade.inspect().view.yaw,
          ]);
          assert.ok(Math.abs(shown - looks) < 0.1, `${shown} where one looks along ${looks}`);
          assert.deepEqual(
            await browser.evaluate(() => [window.drawn === document.querySelector(".ev-map-drawn canvas"), window.painted]),
            [true, 0],
          );
          await assertQuiet(browser, edition);
          assert.deepEqual(await mapColours(browser), ["west", "east"]);
        });

        test("the map leads to other rooms by pointer and by keys, and stays folded", async () => {
          await openAt("#/scene/east?yaw=15");
          await browser.click('.ev-map-dot[aria-label="West room"]');
          await ready(browser, "the west room stands", "#/scene/west");
          // As through a door: the bearing is kept.
          assert.ok(Math.abs((await inspect(browser)).view.yaw - 105) < 0.5);
          await browser.evaluate(() => document.querySelector(".ev-map-dot[aria-current]").focus());
          await browser.keys("ArrowRight");
          await browser.keys("Enter");
          await ready(browser, "the east room stands", "#/scene/east");
          await press(browser, "n");
          await until(browser, "it is folded", () => document.querySelector(".ev-map-sheet") === null);
          await openAt("#/scene/east");
          assert.equal(await button(browser, "Show the map"), true);
          await browser.click('.ev-button[aria-label="Show the map"]');
          await until(browser, "it is open", () => document.querySelector(".ev-map-sheet") !== null);
        });

        test("without walls there is a plan of dots, without poses neither buttons nor a map", async () => {
          await browser.open(`${edition.base}poses/index.html#/scene/west`);
          await browser.waitState(["ready"]);
          assert.deepEqual([await button(browser, "Dollhouse"), await button(browser, "Floor plan")], [false, true]);
          await browser.click('.ev-button[aria-label="Floor plan"]');
          await ready(browser, "the plan stands", "#/plan");
          const shown = await dots(browser);
          const perMetre = (shown["East room"].at[0] - shown["West room"].at[0]) / 6;
          near(shown["Gallery"].at, [shown["West room"].at[0] - perMetre, shown["West room"].at[1] + perMetre], DOTS_PX, "gallery");
          assert.equal(await goTo(browser, "#/house"), "error");
          await browser.open(`${edition.base}nothing/index.html#/scene/west`);
          await browser.waitState(["ready"]);
          assert.deepEqual(
            [await button(browser, "Dollhouse"), await button(browser, "Floor plan"), await browser.evaluate(() => document.querySelector(".ev-map") === null)],
            [false, false, true],
          );
          assert.equal(await goTo(browser, "#/plan"), "error");
        });

        test("the graphics card may forget the building, and gets back what inside needs no more", async () => {
          await openAt("#/scene/west");
          await until(browser, "the map is drawn", () => document.querySelector(".ev-map-drawn canvas") !== null);
          const inside = await gpu(browser);
          await press(browser, "d");
          await ready(browser, "the building stands", "#/house");
          assert.ok((await gpu(browser)).geometries > inside.geometries);
          await browser.evaluate(() => {
            const floors = document.querySelector(".ev-floors select");
            floors.value = "ground";
            floors.dispatchEvent(new Event("change", { bubbles: true }));
          });
          await ready(browser, "the ground floor stands alone", "#/house?floor=ground");
          await browser.evaluate(() => {
            const card = document.querySelector("canvas.ev-canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
            card.loseContext();
            window.card = card;
          });
          await browser.waitState(["loading"]);
          await browser.evaluate(() => window.card.restoreContext());
          await browser.waitState(["ready"]);
          const [point, above] = [await seen(browser, [4, 0, 1]), Object.keys(await dots(browser))];
          assert.deepEqual(above.sort(), ["East room", "West room"]);
          await press(browser, "d");
          await ready(browser, "one is inside", "#/scene/west");
          assert.deepEqual(await gpu(browser), inside);
          await browser.evaluate(() => history.back());
          await ready(browser, "the building stands again", "#/house?floor=ground");
          assert.equal(colourAt(await picture(browser), point, COLOURS), "east");
        });
      });
    }

    suite("the opening flight", () => {
      const [{ base }] = museum.editions;
      const page = `${base}house/index.html`;

      /** A visit that never was before, with a watch on whether it begins outside. */
      async function arrive() {
        await browser.open(page);
        await browser.evaluate(() => sessionStorage.clear());
        await watch(browser);
      }

      test("leads from outside to the start, and once a visit only", async () => {
        await arrive();
        await enter(browser);
        await until(browser, "one is outside", () => document.querySelector(".ev-frame .ev-medium")?.textContent === "Skip the flight");
        assert.equal(await browser.evaluate(() => location.hash), "#/scene/west");
        await ready(browser, "the start stands", "#/scene/west");
        assert.equal(await button(browser, "Dollhouse"), true);
        const { flights, frames } = await browser.evaluate(() => ({ flights: window.flights, frames: window.enfilade.inspect().frames }));
        assert.equal(flights, 1);
        assert.ok(frames > 10, `${frames} frames`);
        await browser.evaluate(() => document.querySelector(".ev-close").click());
        await until(browser, "the introduction is back", () => document.querySelector("#viewer").hidden);
        await browser.open(page);
        await watch(browser);
        await enter(browser);
        await ready(browser, "the start stands", "#/scene/west");
        assert.equal(await browser.evaluate(() => window.flights), 0);
      });

      for (const [what, end] of [
        ["a key", (page) => page.keys("x")],
        ["a click", (page) => page.clickAt(500, 300)],
      ]) {
        test(`is ended by ${what}, at the start`, async () => {
          await arrive();
          await enter(browser);
          await until(browser, "one is outside", () => document.querySelector(".ev-frame .ev-medium") !== null && window.enfilade.inspect().frames > 1);
          await stopClock(browser);
          await end(browser);
          // Left alone it would take more than three seconds of frames.
          const flies = () => browser.evaluate(() => document.querySelector(".ev-frame .ev-medium") !== null);
          for (let passed = 0; await flies(); passed += 1) {
            assert.ok(passed < 1500, "it goes on");
            await frame(browser, 1);
          }
          await startClock(browser);
          await ready(browser, "the start stands", "#/scene/west");
          assert.equal(await browser.evaluate(() => window.flights), 1);
          assert.equal((await inspect(browser)).scene, "west");
        });
      }

      test("does not come between a link and the place that it names", async () => {
        await browser.open(page);
        await browser.evaluate(() => sessionStorage.clear());
        await browser.open(`${page}#/scene/west`);
        await browser.waitState(["ready"]);
        assert.equal(await browser.evaluate(() => sessionStorage.getItem("enfilade-house-opened") === null), true);
      });
    });

    test("a hall that is missing leaves the others standing", async () => {
      const place = await temporaryFolder();
      await cp(museum.usb, place.folder, { recursive: true });
      const { halls } = museum.exhibitions.find(({ id }) => id === "house").tour;
      await rm(join(place.folder, `house/${halls.find(({ id }) => id === "west").mesh.levels[0].glb.file}.js`));
      await browser.open(`${pathToFileURL(join(place.folder, "house/index.html")).href}#/house?floor=ground&yaw=0&pitch=50`);
      await browser.waitState(["error"]);
      assert.match(await until(browser, "a notice", () => document.querySelector(".ev-notice")?.textContent), /could not be loaded/);
      const east = await seen(browser, [3, 0, 2]);
      assert.equal(colourAt(await picture(browser), east, COLOURS), "east");
      await place.remove();
    });
  });
}

for (const { name, launch } of browsers.filter((one) => one === chromium || one === firefox)) {
  suite(`the building in ${name} without WebGL`, () => {
    let browser;
    before(async () => {
      browser = await launch({ webgl: false });
      await browser.size(WIDTH, HEIGHT);
    });
    after(() => browser?.close());

    test("the plan is made of plain elements, and the dollhouse is not offered", async () => {
      await browser.open(`${museum.editions[0].base}house/index.html#/scene/upper`);
      await browser.waitState(["ready"]);
      assert.deepEqual([await button(browser, "Dollhouse"), await button(browser, "Floor plan")], [false, true]);
      await press(browser, "g");
      await ready(browser, "the plan stands", "#/plan?floor=first");
      await drawingIsSeen(browser);
      const box = await drawingBox(browser);
      const shown = await dots(browser);
      near(shown["Gallery"].at, onDrawing(box, box.width / DRAWING.width, POSES.gallery.position), DOTS_PX, "gallery");
      await browser.clickAt(...shown["Gallery"].at);
      await ready(browser, "the gallery stands", "#/scene/gallery");
      assert.equal(await goTo(browser, "#/house"), "ready");
      assert.deepEqual(Object.keys(await dots(browser)).sort(), ["East room", "West room"]);
    });
  });
}

suite("the building for everyone", () => {
  test("axe finds nothing", async () => {
    const browser = await chromium.launch();
    try {
      for (const size of [[390, 844], [1366, 620]]) {
        await browser.size(...size);
        for (const route of ["#/house", "#/plan?floor=first", "#/scene/upper"]) {
          await browser.open(`${museum.editions[0].base}house/index.html${route}`);
          await browser.waitState(["ready"]);
          if (size[0] < 400 && route.startsWith("#/scene")) await browser.click('.ev-button[aria-label="Show the map"]');
          await assertAccessible(browser, route);
          await browser.evaluate(() => sessionStorage.clear());
        }
      }
    } finally {
      await browser.close();
    }
  });
});

suite("with less motion", () => {
  test("views are cut, and nothing flies", async () => {
    const browser = await chromium.launch();
    try {
      await browser.size(WIDTH, HEIGHT);
      await browser.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      await browser.open(`${museum.editions[0].base}house/index.html`);
      await browser.evaluate(() => sessionStorage.clear());
      await watch(browser);
      await enter(browser);
      await ready(browser, "the start stands", "#/scene/west");
      assert.equal(await browser.evaluate(() => window.flights), 0);
      await press(browser, "d");
      await ready(browser, "the building stands", "#/house");
      const frames = await browser.evaluate(() => window.enfilade.inspect().frames);
      await press(browser, "g");
      await ready(browser, "the plan stands", "#/plan?floor=ground");
      assert.ok((await browser.evaluate(() => window.enfilade.inspect().frames)) - frames < 4);
    } finally {
      await browser.close();
    }
  });
});

/** Presses "Enter" on the introduction. */
const enter = (browser) => browser.evaluate(() => document.querySelector("a.button[data-route]").click());

/** Counts the flights that begin from now on, and when one began and ended. */
const watch = (browser) =>
  browser.evaluate(() => {
    window.flights = 0;
    let flies = false;
    new MutationObserver(() => {
      const now = document.querySelector(".ev-frame .ev-medium")?.textContent === "Skip the flight";
      if (now && !flies) window.flights += 1;
      flies = now;
    }).observe(document.querySelector("#viewer"), { subtree: true, childList: true });
  });

const yawOf = (browser) => browser.evaluate(() => window.enfilade.sight().view.yaw);
const gpu = (browser) => browser.evaluate(() => window.enfilade.inspect().gpu);

/** Degrees by which the map's cone is turned. */
const bearing = (browser) =>
  browser.evaluate(() => Number(/rotate\((.*)deg\)/.exec(document.querySelector(".ev-map-cone").style.transform)[1]));

/** What the map shows left and right of its middle. */
const mapColours = async (browser) => {
  const pixels = await browser.evaluate(() => {
    const canvas = document.querySelector(".ev-map-drawn canvas");
    return [0.25, 0.75].map((x) => [...canvas.getContext("2d").getImageData(canvas.width * x, canvas.height * 0.9, 1, 1).data]);
  });
  return pixels.map((pixel) => colourAt({ width: 1, data: Uint8Array.from(pixel) }, [0, 0], COLOURS));
};

const drawingIsSeen = (browser) =>
  until(browser, "the drawing is seen", () => {
    const sheet = document.querySelector(".ev-plan-sheet[data-shown]");
    return sheet !== null && getComputedStyle(sheet).opacity === "1";
  });

const drawingBox = (browser) =>
  browser.evaluate(() => {
    const { left, top, width, height } = document.querySelector(".ev-plan-sheet").getBoundingClientRect();
    return { left, top, width, height };
  });

const onDrawing = ({ left, top }, perMetre, [x, , z]) => [
  left + (x - DRAWING.origin[0]) * perMetre,
  top + (z - DRAWING.origin[1]) * perMetre,
];
