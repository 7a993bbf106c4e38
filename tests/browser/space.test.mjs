// Every sign of CONTENT's "Space", seen in pixels: which way yaw, pitch, headings, cube faces and
// relics turn. A fixture in which each direction has a colour of its own shows any mirror or turn.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { chromium, engines, firefox } from "./drivers/index.mjs";
import { PATCH, SIDES } from "./support/box.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { colourAt, readJpeg, readPng } from "./support/pixels.mjs";
import { temporaryFolder } from "./support/places.mjs";
import { project } from "./support/project.mjs";
import { BLACK, COLOURS, signsPanorama, WHITE } from "./support/signs.mjs";
import { HALF_CM, PATCH_CM, spaceFiles } from "./support/space-exhibition.mjs";
import { goTo, inspect, showCanvasOnly, until } from "./support/visit.mjs";

const [WIDTH, HEIGHT] = [800, 500];
const MIDDLE = [WIDTH / 2, HEIGHT / 2];

/** With a field of view of 90° the window shows a face's u from −1 to 1 across its width. */
const onFace = ([u, v]) => [MIDDLE[0] + (u * WIDTH) / 2, MIDDLE[1] + (v * WIDTH) / 2];

/** The views that look straight at a face. Looking up or down keeps yaw 0's right hand on the right. */
const FACES = {
  front: [0, 0],
  right: [90, 0],
  back: [180, 0],
  left: [-90, 0],
  up: [0, 90],
  down: [0, -90],
};

const sceneRoute = (id, [yaw, pitch]) => `#/scene/${id}?yaw=${yaw}&pitch=${pitch}&hfov=90`;

test("the tests' own reprojection knows the faces", () => {
  const source = readJpeg(signsPanorama());
  for (const [face, [yaw, pitch]] of Object.entries(FACES)) {
    const view = project(source, { yaw, pitch, hfov: 90, width: WIDTH, height: HEIGHT });
    assert.equal(colourAt(view, MIDDLE, COLOURS), face);
    assert.equal(colourAt(view, onFace(WHITE), COLOURS), "white", face);
    assert.equal(colourAt(view, onFace(BLACK), COLOURS), "black", face);
  }
});

// WebKitGTK has no switch for it; Chromium 109 has the same one as today's.
const without = engines.filter((one) => one === chromium || one === firefox);
const cases = [
  ...engines.map(({ name, launch }) => ({ name, launch, webgl: true })),
  ...without.map(({ name, launch }) => ({ name: `${name} without WebGL`, launch: () => launch({ webgl: false }), webgl: false })),
];

for (const { name, launch, webgl } of cases) {
  suite(`directions in ${name}`, () => {
    let sources, museum, browser, picture;
    before(async () => {
      sources = await temporaryFolder();
      await writeFiles(sources.folder, spaceFiles());
      museum = await openMuseum(sources.folder);
      browser = await launch();
      await browser.size(WIDTH, HEIGHT);
      picture = async () => {
        await showCanvasOnly(browser);
        return readPng(await browser.screenshot());
      };
      await browser.open(`${museum.editions[0].base}space/index.html`);
    });
    after(async () => {
      await browser?.close();
      await museum?.close();
      await sources?.remove();
    });

    for (const [face, view] of Object.entries(FACES)) {
      test(`the ${face} face lies at yaw ${view[0]}, pitch ${view[1]}, neither mirrored nor turned`, async () => {
        assert.equal(await goTo(browser, sceneRoute("north", view)), "ready");
        const shot = await picture();
        assert.equal(colourAt(shot, MIDDLE, COLOURS), face);
        assert.equal(colourAt(shot, onFace(WHITE), COLOURS), "white");
        assert.equal(colourAt(shot, onFace(BLACK), COLOURS), "black");
      });
    }

    test("a hotspot stands where its yaw and pitch say", async () => {
      await goTo(browser, sceneRoute("north", FACES.front));
      const [x, y] = await middleOf(browser, "White square");
      const [wantedX, wantedY] = onFace(WHITE);
      assert.ok(Math.hypot(x - wantedX, y - wantedY) < 3, `${x}, ${y} instead of ${wantedX}, ${wantedY}`);
    });

    test("a link without `arrive` keeps the bearing", async () => {
      // East is yaw 90 in a room that faces north, and yaw −90 in one that faces south.
      await goTo(browser, sceneRoute("north", FACES.right));
      await follow(browser, "South");
      await until(browser, "the south room is shown", () => window.enfilade.inspect().scene === "south");
      await browser.waitState(["ready"]);
      assert.equal(colourAt(await picture(), MIDDLE, COLOURS), "left");
    });

    test("a door with `arrive` turns the visitor as it says", async () => {
      await goTo(browser, sceneRoute("north", FACES.left));
      await follow(browser, "Side door");
      await until(browser, "the south room is shown", () => window.enfilade.inspect().scene === "south");
      await browser.waitState(["ready"]);
      assert.equal(colourAt(await picture(), MIDDLE, COLOURS), "right");
    });

    if (!webgl) return;

    for (const [side, yaw, pitch] of [
      ["+z", 0, 0],
      ["+x", 90, 0],
      ["-z", 180, 0],
      ["-x", -90, 0],
      ["+y", 0, 85],
      ["-y", 0, -85],
    ]) {
      test(`a relic shows its ${side} side at yaw ${yaw}, pitch ${pitch}`, async () => {
        assert.equal(await goTo(browser, `#/object/straight?yaw=${yaw}&pitch=${pitch}`), "ready");
        assert.equal(sideAt(await picture(), MIDDLE), side);
      });
    }

    // Each is what the rule "about X, then Y, then Z" gives for the axis that ends up towards the visitor.
    for (const [id, yaw, side] of [
      ["about-y", 90, "+z"],
      ["about-y", 0, "-x"],
      ["about-x", 0, "+y"],
      ["x-then-y", 90, "+y"],
      ["x-then-y", 0, "-x"],
    ]) {
      test(`turned ${id}, a relic shows its ${side} side at yaw ${yaw}`, async () => {
        assert.equal(await goTo(browser, `#/object/${id}?yaw=${yaw}&pitch=0`), "ready");
        assert.equal(sideAt(await picture(), MIDDLE), side);
      });
    }

    test("an annotation is the source's position in metres, and its mark lies on that spot", async () => {
      const { objects } = museum.exhibitions[0].tour;
      const straight = objects.find(({ id }) => id === "straight");
      assert.deepEqual(straight.annotations[0].spot.position.map(centimetres), PATCH_CM);
      const [least, most] = straight.media[0].form.bounds;
      assert.deepEqual(least.slice(0, 2).map(centimetres), [-HALF_CM[0], -HALF_CM[1]]);
      assert.deepEqual(most.slice(0, 2).map(centimetres), [HALF_CM[0], HALF_CM[1]]);

      await goTo(browser, "#/object/straight?yaw=0&pitch=0&distance=0.5");
      const mark = await middleOf(browser, "White patch");
      const [x, y] = middleOfPatch(await picture());
      assert.ok(Math.hypot(mark[0] - x, mark[1] - y) < 4, `the mark is at ${mark}, the patch at ${[x, y]}`);
      assert.ok(x > MIDDLE[0] && y < MIDDLE[1], "right and above");
    });

    test("`distance` is in metres", async () => {
      const widthAt = async (distance) => {
        await goTo(browser, `#/object/straight?yaw=0&pitch=0&distance=${distance}`);
        const shot = await picture();
        return [...Array(WIDTH).keys()].filter((x) => sideAt(shot, [x, MIDDLE[1]]) === "+z").length;
      };
      const [near, far] = [await widthAt(0.44), await widthAt(0.84)];
      // The front side is 0.04 m nearer than the middle that the distance is measured from.
      assert.ok(Math.abs(near / far - 2) < 0.05, `${near} px at 0.44 m, ${far} px at 0.84 m`);
    });

    test("the address follows the view", async () => {
      await goTo(browser, sceneRoute("north", FACES.right));
      const { scene, view } = await inspect(browser);
      assert.equal(scene, "north");
      assert.ok(Math.abs(view.yaw - 90) < 0.01 && Math.abs(view.hfov - 90) < 0.01, JSON.stringify(view));
    });
  });
}

const centimetres = (metres) => Math.round(metres * 1000) / 10;

const sideAt = (shot, at) => colourAt(shot, at, { ...SIDES, patch: PATCH });

/** Middle of all white pixels; the tone curve takes a little off their white. */
function middleOfPatch(shot) {
  let [count, sumX, sumY] = [0, 0, 0];
  for (let y = 0; y < shot.height; y += 1) {
    for (let x = 0; x < shot.width; x += 1) {
      const at = (y * shot.width + x) * 4;
      if (Math.min(shot.data[at], shot.data[at + 1], shot.data[at + 2]) < 225) continue;
      count += 1;
      sumX += x;
      sumY += y;
    }
  }
  assert.ok(count > 100, `only ${count} white pixels`);
  return [sumX / count, sumY / count];
}

/** Where the sign of the marker with this name is. */
const middleOf = (browser, label) =>
  browser.evaluate((text) => {
    const marker = [...document.querySelectorAll(".ev-marker")].find((one) => one.textContent.includes(text));
    const box = marker.querySelector(".ev-sign").getBoundingClientRect();
    return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  }, label);

/** As the keyboard does it: a marker may be out of sight. */
const follow = (browser, label) =>
  browser.evaluate((text) => {
    [...document.querySelectorAll(".ev-marker")].find((one) => one.textContent.includes(text)).click();
  }, label);
