// Coordinates by pointing: what is picked in the preview, pasted into the file, stands where one pointed.

import assert from "node:assert/strict";
import { after, before, beforeEach, suite, test } from "node:test";
import { engines } from "./drivers/index.mjs";
import { writeFiles } from "./support/museum.mjs";
import { closeTo, lineOf, numbersOf, outlineWith, paste, start, step, tell, untilAnswered } from "./support/picking.mjs";
import { writeJpeg } from "./support/pixels.mjs";
import { temporaryFolder } from "./support/places.mjs";
import { openPreview, untilAsNow } from "./support/preview.mjs";
import { WHITE, WHITE_ON_FRONT } from "./support/signs.mjs";
import { HALF_CM, PATCH_CM, spaceFiles } from "./support/space-exhibition.mjs";
import { goTo, inspect, until } from "./support/visit.mjs";

const [WIDTH, HEIGHT] = [1000, 640];
const MIDDLE = [WIDTH / 2, HEIGHT / 2];
const NORTH = "space/scenes/north.md";
const front = "#/scene/north?yaw=0&pitch=0&hfov=90";
/** Wider than the widest picture that is made of it, so that its own pixels are counted and not the picture's. */
const PICTURE = [3000, 2000];

const sources = await temporaryFolder();
await writeFiles(sources.folder, {
  ...spaceFiles(),
  "space/media/plan.jpg": writeJpeg({ width: PICTURE[0], height: PICTURE[1], data: Buffer.alloc(PICTURE[0] * PICTURE[1] * 4, 180) }),
  "space/objects/plan.md": "---\ntitle: Plan\nmedia:\n  - {id: plan, image: media/plan.jpg, alt: A grey sheet}\n---\nA plan.\n",
});
const preview = await openPreview(sources.folder);
after(async () => {
  await preview.close();
  await sources.remove();
});
const relicFile = (id) => `space/objects/${id}.md`;
const originals = new Map();
for (const file of [NORTH, ...["straight", "about-y", "about-x", "x-then-y", "plan"].map(relicFile)]) {
  originals.set(file, await preview.read(file));
}
const mended = await untilAsNow(preview, "space/index.html");
const mend = async () => {
  for (const [file, text] of originals) if ((await preview.read(file)) !== text) await preview.save(file, text);
  await mended();
};

for (const { name, launch } of engines) {
  suite(`pick mode in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
      await browser.size(WIDTH, HEIGHT);
    });
    beforeEach(mend);
    after(async () => {
      await browser?.close();
      await mend();
    });

    const open = (route) => start(browser, preview.base, route);

    test("a hotspot stands where one clicked", async () => {
      await open(front);
      const at = [MIDDLE[0] + (WHITE[0] * WIDTH) / 2, MIDDLE[1] + (WHITE[1] * WIDTH) / 2];
      await browser.clickAt(...at);
      const line = await lineOf(browser, /spot-1/);
      const { yaw, pitch } = WHITE_ON_FRONT;
      assert.equal(line, `- {id: spot-1, yaw: ${yaw.toFixed(2)}, pitch: ${pitch.toFixed(2)}}`);
      assert.equal((await tell(browser)).where, "space/scenes/north.md under hotspots:");
      await until(browser, "it is copied", () => document.querySelector("enfilade-pick").shadowRoot.querySelector(".card").dataset.copied === "copied");
      await paste(preview, NORTH, "hotspots:", line, "\n## Picked here {#spot-1}\nA note.\n");
      await closeTo(browser, "Picked here", at);
    });

    test("also far from the middle, close up, over a marker that is there", async () => {
      await open(`#/scene/north?yaw=${WHITE_ON_FRONT.yaw - 6}&pitch=${WHITE_ON_FRONT.pitch - 8}&hfov=34`);
      const at = await until(browser, "the marker's place", () => {
        const marker = [...document.querySelectorAll(".ev-marker")].find(({ textContent }) => textContent.includes("White square"));
        const { left, top, width, height } = marker.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
      });
      await browser.clickAt(...at);
      const line = await lineOf(browser, /spot-1/);
      await paste(preview, NORTH, "hotspots:", line, "\n## Picked here {#spot-1}\nA note.\n");
      await closeTo(browser, "Picked here", at);
    });

    test("an area has the corners that were clicked, without the one that was undone", async () => {
      await open(front);
      await browser.keys("2");
      const corners = [[420, 150], [640, 170], [620, 420], [430, 400]];
      for (const corner of [...corners, [800, 500]]) await browser.clickAt(...corner);
      await until(browser, "five corners", step, "5 corners");
      await browser.keys("Backspace");
      await until(browser, "four corners", step, "4 corners");
      await browser.keys("Enter");
      const line = await lineOf(browser, /area-1/);
      assert.equal((await tell(browser)).where, "space/scenes/north.md under hotspots:");
      await paste(preview, NORTH, "hotspots:", line, "\n## Picked here {#area-1}\nA note.\n");
      await outlineWith(browser, corners);
    });

    test("a click on the first corner closes an area, and two corners are none", async () => {
      await open(front);
      await browser.keys("2");
      await browser.clickAt(420, 150);
      await browser.clickAt(640, 170);
      await browser.keys("Enter");
      await until(browser, "the reason", step, "three corners");
      await browser.clickAt(620, 420);
      await browser.clickAt(423, 148);
      const numbers = numbersOf(await lineOf(browser, /area-1/)).slice(1);
      assert.equal(numbers.length, 6);
    });

    test("a link leads from the door to the view on arrival", async () => {
      await open("#/scene/north?yaw=60&pitch=0&hfov=90");
      await browser.keys("3");
      const door = [MIDDLE[0] - 50, MIDDLE[1] + 40];
      await browser.clickAt(...door);
      await until(browser, "the way on", step, "Go to the room");
      await browser.evaluate(() => [...document.querySelectorAll(".ev-marker-link")].find(({ textContent }) => textContent.includes("South")).setAttribute("id", "way"));
      await browser.click("#way");
      await until(browser, "the other room", () => window.enfilade.inspect().scene === "south");
      await browser.waitState(["ready"]);
      await goTo(browser, "#/scene/south?yaw=-90&pitch=0&hfov=90");
      await until(browser, "the last step", step, "on arrival");
      await browser.keys("Enter");
      const line = await lineOf(browser, /arrive/);
      assert.match(line, /^- \{scene: south, yaw: [\d.]+, pitch: -[\d.]+, arrive: \{yaw: -90\}\}$/);
      assert.equal((await tell(browser)).where, "space/scenes/north.md under links:, in place of the link to south");
      await preview.save(NORTH, originals.get(NORTH).replace(/ {2}- \{scene: south, yaw: 100.*/, `  ${line}`));
      const [yaw] = numbersOf(line);
      await until(browser, "the new link", (wanted) => Math.abs(window.enfilade?.sight?.()?.tour.scenes.find(({ id }) => id === "north").links[0].yaw - wanted) < 0.001, yaw);
      await browser.waitState(["ready"]);
      await goTo(browser, "#/scene/north?yaw=60&pitch=0&hfov=90");
      await closeTo(browser, "South", door);
      await browser.keys("p");
      await browser.evaluate(() => document.querySelector(".ev-marker-link").setAttribute("id", "way"));
      await browser.click("#way");
      await until(browser, "the other room", () => window.enfilade.inspect().scene === "south");
      await browser.waitState(["ready"]);
      const { view } = await inspect(browser);
      assert.ok(Math.abs(view.yaw + 90) < 0.1 && Math.abs(view.pitch) < 0.1, JSON.stringify(view));
    });

    test("the other room can be chosen in the card", async () => {
      await open(front);
      await browser.keys("3", "Enter");
      await until(browser, "the way on", step, "Go to the room");
      await browser.evaluate(() => {
        const rooms = document.querySelector("enfilade-pick").shadowRoot.querySelector("select");
        rooms.value = "south";
        rooms.dispatchEvent(new Event("change"));
      });
      await until(browser, "the last step", step, "on arrival");
      await browser.waitState(["ready"]);
      await browser.keys("Enter");
      assert.equal(await lineOf(browser, /arrive/), "- {scene: south, yaw: 0, arrive: {yaw: 0}}");
    });

    test("the view of a scene", async () => {
      await open("#/scene/north?yaw=12&pitch=-3&hfov=80");
      await browser.keys("4", "Enter");
      const line = await lineOf(browser, /view/);
      assert.equal(line, "view: {yaw: 12, pitch: -3, hfov: 80}");
      assert.equal((await tell(browser)).where, "space/scenes/north.md in place of view:");
      await preview.save(NORTH, originals.get(NORTH).replace(/view: .*/, line));
      await until(browser, "the author's view", () => {
        const { view } = window.enfilade?.sight?.()?.tour.scenes.find(({ id }) => id === "north") ?? {};
        return view?.yaw === 12 && view.pitch === -3 && view.hfov === 80;
      });
    });

    test("a point of a relic is told in its file's units", async () => {
      await open("#/object/straight?yaw=0&pitch=0");
      const at = await until(browser, "the patch's place", ([x, y, z]) => window.enfilade.sight().project({ kind: "surface", position: [x / 100, y / 100, z / 100] })?.map(Math.round), PATCH_CM);
      await browser.clickAt(...at);
      const line = await lineOf(browser, /note-1/);
      assert.match(line, /^- \{id: note-1, media: box, position: \[.*\], normal: \[0, 0, 1\], view: \{yaw: 0, pitch: 0, distance: /);
      const [, x, y, z] = numbersOf(line);
      assert.ok(Math.hypot(x - PATCH_CM[0], y - PATCH_CM[1], z - PATCH_CM[2]) < 0.06, line);
      assert.equal((await tell(browser)).where, "space/objects/straight.md under annotations:");
      await paste(preview, relicFile("straight"), "annotations:", line, "\n## Picked here {#note-1}\nA note.\n");
      await closeTo(browser, "Picked here", at);
    });

    // The side of the file that each turn brings to the visitor, as space.test.mjs sees it in pixels.
    for (const [id, yaw, axis, sign] of [
      ["about-y", 90, 2, 1],
      ["about-y", 0, 0, -1],
      ["about-x", 0, 1, 1],
      ["x-then-y", 90, 1, 1],
      ["x-then-y", 0, 0, -1],
    ]) {
      test(`a point of a relic turned ${id}, seen from yaw ${yaw}, is told in its file's coordinates`, async () => {
        const file = relicFile(id);
        await open(`#/object/${id}?yaw=${yaw}&pitch=12`);
        const middle = await browser.evaluate(() => window.enfilade.sight().middle.map(Math.round));
        const at = [middle[0] + 23, middle[1] - 17];
        await browser.clickAt(...at);
        const line = await lineOf(browser, /note-1/);
        const [, ...numbers] = numbersOf(line);
        assert.ok(Math.abs(numbers[axis] - sign * HALF_CM[axis]) < 0.06, line);
        assert.deepEqual(numbers.slice(3, 6), [0, 1, 2].map((each) => (each === axis ? sign : 0)));
        await preview.save(file, originals.get(file).replace("\n---\nA box.", `\nannotations:\n  ${line}\n---\nA box.`) + "\n## Picked here {#note-1}\nA note.\n");
        await closeTo(browser, "Picked here", at);
      });
    }

    test("the view of a relic", async () => {
      await open("#/object/straight?yaw=30&pitch=20&distance=0.7");
      await browser.keys("2", "Enter");
      assert.equal(await lineOf(browser, /view/), "view: {yaw: 30, pitch: 20, distance: 0.7}");
      assert.equal((await tell(browser)).where, "space/objects/straight.md in place of view: in the line of box, under media:");
    });

    for (const [manner, act] of [
      ["dragged", (from, to) => browser.drag(from, to)],
      ["of two clicks", async (from, to) => {
        await browser.clickAt(...from);
        await until(browser, "the other corner", step, "opposite");
        await browser.clickAt(...to);
      }],
    ]) {
      test(`a region, ${manner}, counts the pixels of the image as it came`, async () => {
        await open("#/object/plan");
        const { left, top, width } = await browser.evaluate(() => {
          const { left, top, width } = document.querySelector(".ev-picture").getBoundingClientRect();
          return { left, top, width };
        });
        const [from, to] = [[Math.round(left + 300), Math.round(top + 90)], [Math.round(left + 480), Math.round(top + 200)]];
        await act(from, to);
        const line = await lineOf(browser, /region-1/);
        const [, ...region] = numbersOf(line);
        const scale = PICTURE[0] / width;
        const wanted = [from[0] - left, from[1] - top, to[0] - from[0], to[1] - from[1]].map((pixels) => pixels * scale);
        region.forEach((value, index) => assert.ok(Math.abs(value - wanted[index]) <= 1.5, `${line} instead of ${wanted}`));
        assert.equal((await tell(browser)).where, "space/objects/plan.md under annotations:");
        const file = relicFile("plan");
        await preview.save(file, originals.get(file).replace("\n---\nA plan", `\nannotations:\n  ${line}\n---\nA plan`) + "\n## Picked here {#region-1}\nA note.\n");
        await outlineWith(browser, [from, [to[0], from[1]], to, [from[0], to[1]]]);
      });
    }

    test("keys alone are enough", async () => {
      await open("#/scene/north?yaw=-20&pitch=10&hfov=90");
      await browser.keys("Enter");
      assert.equal(await lineOf(browser, /spot-1/), "- {id: spot-1, yaw: -20, pitch: 10}");
      await browser.keys("2");
      for (const yaw of [-20, -10, 0]) {
        await goTo(browser, `#/scene/north?yaw=${yaw}&pitch=${yaw / 2}&hfov=90`);
        await browser.keys(" ");
      }
      await browser.keys("Enter");
      assert.equal(await lineOf(browser, /area-1/), "- {id: area-1, area: [[-20, -10], [-10, -5], [0, 0]]}");
    });

    test("dragging looks around and picks nothing", async () => {
      await open(front);
      await browser.drag([700, 300], [500, 330]);
      await until(browser, "the view has turned", () => window.enfilade.inspect().view.yaw > 5);
      assert.equal((await tell(browser)).line, null);
    });

    test("marks stay until one leaves, and Escape leaves", async () => {
      await open(front);
      await browser.clickAt(480, 200);
      await lineOf(browser, /spot-1/);
      await browser.clickAt(540, 200);
      await lineOf(browser, /spot-2/);
      const twoMarks = () => document.querySelector("enfilade-pick")?.shadowRoot.querySelectorAll(".picked").length === 2;
      await until(browser, "two marks", twoMarks);
      assert.equal(await browser.evaluate(() => getComputedStyle(document.querySelector(".ev-stage")).cursor), "crosshair");
      await browser.evaluate(() => {
        window.before = true;
        setTimeout(() => location.reload());
      });
      await until(browser, "a fresh page", () => window.before === undefined);
      await until(browser, "the same marks", twoMarks);
      await browser.waitState(["ready"]);
      await browser.keys("Escape");
      const left = await browser.evaluate(() => {
        const { shadowRoot } = document.querySelector("enfilade-pick");
        return [shadowRoot.querySelector(".card"), shadowRoot.querySelector(".marks"), getComputedStyle(document.querySelector(".ev-stage")).cursor];
      });
      assert.deepEqual(left, [null, null, "grab"]);
    });

    test("an id and a target are filled in", async () => {
      await open(front);
      await browser.clickAt(480, 200);
      await lineOf(browser, /spot-1/);
      // Where copying is refused, the line takes the focus for the keys that copy.
      await untilAnswered(browser);
      await browser.evaluate(() => {
        const field = document.querySelector("enfilade-pick").shadowRoot.querySelector(".id");
        field.focus();
        field.select();
      });
      await browser.keys("p", "i", "p");
      await lineOf(browser, /^- \{id: pip, yaw/);
      await browser.evaluate(() => {
        const target = document.querySelector("enfilade-pick").shadowRoot.querySelector(".target");
        target.value = "object:straight";
        target.dispatchEvent(new Event("change"));
      });
      await lineOf(browser, /^- \{id: straight, object: straight, yaw/);
    });

    test("letters typed into a field are letters", async () => {
      await browser.open(`${preview.base}space/index.html`);
      await until(browser, "the page is ready", () => document.querySelector("enfilade-pick") !== null);
      await browser.evaluate(() => {
        const field = document.createElement("input");
        document.body.prepend(field);
        field.focus();
      });
      const isOn = () => document.documentElement?.dataset.pick !== undefined;
      const wasOn = await browser.evaluate(isOn);
      await browser.keys("p");
      assert.equal(await browser.evaluate(() => document.querySelector("input").value), "p");
      assert.equal(await browser.evaluate(isOn), wasOn);
    });

    test("the page's own things keep their looks", async () => {
      await open(front);
      const positions = await browser.evaluate(() =>
        ["card", "marks", "line", "result"].map((name) => {
          const own = document.createElement("div");
          own.className = name;
          document.querySelector("main").append(own);
          return getComputedStyle(own).position;
        }),
      );
      assert.ok(!positions.includes("fixed"), positions.join());
    });

    test("a browser that refuses to copy leaves the line selected", async () => {
      await open(front);
      await browser.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
        document.execCommand = () => false;
      });
      await browser.clickAt(480, 200);
      const line = await lineOf(browser, /spot-1/);
      await until(browser, "the line is selected", () => {
        const field = document.querySelector("enfilade-pick").shadowRoot.querySelector(".line");
        return field.selectionStart === 0 && field.selectionEnd === field.value.length && field.getRootNode().activeElement === field;
      });
      assert.deepEqual(await tell(browser), { line, where: "space/scenes/north.md under hotspots:", copied: "selected" });
      await browser.keys("p");
      await until(browser, "it is left", () => document.documentElement?.dataset.pick === undefined);
    });
  });
}
