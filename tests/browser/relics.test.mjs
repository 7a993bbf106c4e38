// Relics in levels of detail: what is written is sound by Khronos' validator, and the viewer shows as much as the view needs.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { after, before, suite, test } from "node:test";
import { browsers, seesEveryScan, waysIn } from "./drivers/index.mjs";
import { boxGlb } from "./support/box.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { readPng } from "./support/pixels.mjs";
import { SCANS, temporaryFolder } from "./support/places.mjs";
import { stoneGlb } from "./support/stone.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";

/** An unknown extension, a scene without anything. */
const REFUSED = ["ACMEBox", "empty_nodes"];
/** Before a change, one of a kind: KTX2, skin, morphs, sparse, Draco, meshopt, instances, points, textures. */
const SOME_REAL = ["jet-fighter", "CesiumMan", "morph-stress-test", "SimpleSparseAccessor", "BoxMetaDraco", "BoxMeshopt", "simple-instancing", "planePoints", "MultiUVTest", "TextureTransformTest"];
const idOf = (path) => path.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);

const { validateBytes } = createRequire(import.meta.url)("gltf-validator");

const relic = (file) => `---\ntitle: A relic\nmedia:\n  - {id: scan, model: "${file}", alt: A relic}\n---\nA relic.\n`;
const exhibition = (relics) => ({
  "site.yaml": "title: Relics\nlanguages: [en]\n",
  "relics/exhibition.yaml": "title: Relics\nsummary: Relics\nlanguages: [en]\nrights: CC0\n",
  "relics/index.md": "Relics.\n",
  ...Object.fromEntries(Object.entries(relics).map(([id, file]) => [`relics/objects/${id}.md`, relic(file)])),
});

const made = {
  ...exhibition({ stone: "media/stone.glb", box: "media/box.glb" }),
  "relics/media/stone.glb": stoneGlb(),
  "relics/media/box.glb": boxGlb({ half: [1, 1, 1], patch: [0, 0, 1], patchHalf: 0.2 }),
};

async function opened(files) {
  const sources = await temporaryFolder();
  await writeFiles(sources.folder, files);
  const museum = await openMuseum(sources.folder);
  const close = async () => {
    await museum.close();
    await sources.remove();
  };
  return { museum, close };
}

/** Every level of every relic, by the relic's id. */
const levelsOf = ({ exhibitions: [{ tour }] }) =>
  tour.objects.map(({ id, media: [{ form }] }) => ({ id, levels: form.levels }));

async function assertValid(museum) {
  for (const { id, levels } of levelsOf(museum)) {
    for (const { glb } of levels) {
      const bytes = await readFile(join(museum.web, museum.exhibitions[0].id, glb.file));
      const { issues } = await validateBytes(new Uint8Array(bytes));
      const errors = issues.messages.filter(({ severity }) => severity === 0);
      assert.deepEqual(errors, [], `${id}, ${glb.file}`);
    }
  }
}

suite("relics made by the tests", () => {
  let site;
  before(async () => (site = await opened(made)));
  after(() => site?.close());

  test("are sound by Khronos' validator in every level", () => assertValid(site.museum));

  test("come in levels, each smaller and coarser than the next; a small one comes in one", () => {
    const { stone, box } = Object.fromEntries(levelsOf(site.museum).map(({ id, levels }) => [id, levels]));
    assert.equal(box.length, 1);
    assert.equal(stone.length, 3);
    const [first, middle, whole] = stone;
    assert.ok(first.triangles <= 20_000 && middle.triangles <= 46_000, JSON.stringify(stone));
    assert.ok(Math.abs(whole.triangles - 180_000) < 1000, JSON.stringify(stone));
    for (const [coarse, fine] of [[first, middle], [middle, whole]]) {
      assert.ok(coarse.glb.length * 3 <= fine.glb.length * 2, JSON.stringify(stone));
      assert.ok(coarse.error > fine.error, JSON.stringify(stone));
    }
    assert.ok(whole.error < 0.0001, JSON.stringify(stone));
  });

  for (const { name, launch } of browsers) {
    test(`are as fine as the view wants in ${name}`, async () => {
      const browser = await launch();
      try {
        await browser.size(800, 500);
        for (const edition of waysIn(site.museum, name)) {
          await browser.open(`${edition.base}relics/index.html`);
          assert.equal(await goTo(browser, "#/object/stone?distance=40"), "ready");
          assert.equal((await inspect(browser)).level, 0, "far away, the first level is enough");
          assert.equal(await goTo(browser, "#/object/stone?distance=0.3"), "ready");
          await until(browser, "the whole model is there", () => window.enfilade.inspect().level === 2);
          assert.equal(await goTo(browser, "#/object/stone?distance=4"), "ready");
          assert.equal((await inspect(browser)).level, 2, "what is there stays");
          await assertQuiet(browser, edition);
        }
      } finally {
        await browser.close();
      }
    });
  }
});

for (const { name, launch } of browsers) {
  suite(`a relic that can do more, in ${name}`, () => {
    let site, browser;
    before(async () => {
      site = await opened(made);
      browser = await launch();
      await browser.size(800, 500);
      await browser.open(`${site.museum.editions[0].base}relics/index.html`);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    test("shows its finishes by name, and the one that is chosen", async () => {
      assert.equal(await goTo(browser, "#/object/stone?distance=4"), "ready");
      assert.deepEqual(await choices(browser, "Finish"), ["Found", "Painted"]);
      assert.ok(!(await isRed(browser)), "as it was found");
      await choose(browser, "Finish", 1);
      for (let look = 0; look < 40 && !(await isRed(browser)); look += 1) await nextFrame(browser);
      assert.ok(await isRed(browser), "painted");
    });

    test("moves when it is asked to, and stops", async () => {
      const press = () => browser.evaluate(() => document.querySelector(".ev-relic .ev-button").click());
      const frames = () => browser.evaluate(() => window.enfilade.inspect().frames);
      await press();
      const before = await frames();
      await until(browser, "it moves", (then) => window.enfilade.inspect().frames > then + 5, before);
      await press();
      await until(browser, "it stands still", () =>
        new Promise((resolve) => {
          const { frames } = window.enfilade.inspect();
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.enfilade.inspect().frames === frames))));
        }),
      );
    });

    test("has several motions by name, and shows the one that is chosen", async () => {
      assert.deepEqual(await choices(browser, "Motion"), ["turn", "fall"]);
      assert.ok(await isRed(browser), "it lies there");
      await choose(browser, "Motion", 1);
      for (let look = 0; look < 400 && (await isRed(browser)); look += 1) await nextFrame(browser);
      assert.ok(!(await isRed(browser)), "it falls out of sight");
      await choose(browser, "Motion", 0);
      for (let look = 0; look < 40 && !(await isRed(browser)); look += 1) await nextFrame(browser);
      assert.ok(await isRed(browser), "it turns where it lay");
    });

    test("has neither where there is none", async () => {
      assert.equal(await goTo(browser, "#/object/box"), "ready");
      await until(browser, "there is no bar", () => document.querySelector(".ev-relic") === null);
    });
  });
}

const choices = (browser, label) =>
  browser.evaluate((label) => [...document.querySelector(`.ev-select[aria-label="${label}"]`).options].map((one) => one.textContent), label);

const choose = (browser, label, index) =>
  browser.evaluate(
    (label, index) => {
      const menu = document.querySelector(`.ev-select[aria-label="${label}"]`);
      menu.value = String(index);
      menu.dispatchEvent(new Event("change", { bubbles: true }));
    },
    label,
    index,
  );

/** Whether the middle of the window is. */
async function isRed(browser) {
  const { data, width, height } = readPng(await browser.screenshot());
  const at = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4;
  return data[at] > 2 * data[at + 1] && data[at] > 2 * data[at + 2];
}

if (existsSync(SCANS)) {
  suite("real models", () => {
    test("are sound by Khronos' validator in every level", async () => {
      const folder = join(SCANS, "gltf");
      const files = { ...exhibition({}) };
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
      const isWanted = (path) => (seesEveryScan ? !REFUSED.some((part) => path.includes(part)) : SOME_REAL.some((part) => path.startsWith(part)));
      for (const path of paths.filter(isWanted)) {
        files[`relics/media/${path}`] = await readFile(join(folder, path));
        if (/\.gl(b|tf)$/.test(path)) files[`relics/objects/${idOf(path)}.md`] = relic(`media/${path}`);
      }
      const { museum, close } = await opened(files);
      try {
        const least = seesEveryScan ? 21 : SOME_REAL.length;
        assert.ok(levelsOf(museum).length >= least, "most are shown");
        await assertValid(museum);
      } finally {
        await close();
      }
    });
  });
} else {
  console.log("No real models: there is no folder shared/scans beside the repository. These tests were not run.");
}
