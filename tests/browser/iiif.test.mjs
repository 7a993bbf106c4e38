// The published folder as other software meets it: IIIF's description against its specification, and both forms in OpenSeadragon.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { promisify } from "node:util";
import { chromium } from "./drivers/index.mjs";
import { WAIT_MS } from "./drivers/puppeteer.mjs";
import { writeFiles } from "./support/museum.mjs";
import { readJpeg, readPng } from "./support/pixels.mjs";
import { generator, temporaryFolder } from "./support/places.mjs";
import { serve } from "./support/server.mjs";
import { nextFrame, until } from "./support/visit.mjs";
import { SIZE, colourAt, zoomFiles } from "./support/zoom-exhibition.mjs";

const run = promisify(execFile);
const seadragon = createRequire(import.meta.url).resolve("openseadragon/build/openseadragon/openseadragon.min.js");

/** The site behind a server whose address it knows. */
async function published(more) {
  const place = await temporaryFolder();
  const web = join(place.folder, "web");
  await mkdir(web);
  const server = await serve(web);
  await writeFiles(join(place.folder, "sources"), zoomFiles(more(server.url(""))));
  await run(generator(), ["build", join(place.folder, "sources"), "-o", web, "--cache", join(place.folder, "cache")]);
  await copyFile(seadragon, join(web, "openseadragon.js"));
  const media = join(web, "zoom/media");
  const close = async () => {
    await server.close();
    await place.remove();
  };
  return { server, media, close, names: await readdir(media) };
}

suite("a picture as an IIIF image service", () => {
  let site, folder, info;
  before(async () => {
    site = await published((address) => `base_url: ${address}\n`);
    const withInfo = async (name) => ((await stat(join(site.media, name, "info.json")).catch(() => null)) === null ? [] : [name]);
    [folder] = (await Promise.all(site.names.map(withInfo))).flat();
    info = JSON.parse(await readFile(join(site.media, folder, "info.json"), "utf8"));
  });
  after(() => site?.close());

  test("is described as Image API 3.0 wants it", () => {
    assert.equal(info["@context"], "http://iiif.io/api/image/3/context.json");
    assert.equal(info.id, site.server.url(`zoom/media/${folder}`));
    assert.equal(info.type, "ImageService3");
    assert.equal(info.protocol, "http://iiif.io/api/image");
    assert.equal(info.profile, "level0");
    assert.deepEqual([info.width, info.height], [SIZE.width, SIZE.height]);
    assert.ok(info.maxWidth <= info.width && info.maxHeight <= info.height);
    assert.deepEqual(info.tiles, [{ width: 512, height: 512, scaleFactors: [1, 2, 4, 8, 16] }]);
    const known = ["@context", "id", "type", "protocol", "profile", "width", "height", "maxWidth", "maxHeight", "sizes", "tiles"];
    assert.deepEqual(Object.keys(info).filter((key) => !known.includes(key)), []);
  });

  test("has every size and every tile that it names, and no other file", async () => {
    const expected = new Set(["info.json", "full/max/0/default.jpg"]);
    for (const { width, height } of info.sizes) {
      const size = await image(`full/${width},${height}/0/default.jpg`);
      assert.deepEqual([size.width, size.height], [width, height]);
      expected.add(`full/${width},${height}/0/default.jpg`);
    }
    const max = await image("full/max/0/default.jpg");
    assert.deepEqual([max.width, max.height], [info.maxWidth, info.maxHeight]);
    for (const scale of info.tiles[0].scaleFactors) {
      const step = 512 * scale;
      for (let y = 0; y < info.height; y += step) {
        for (let x = 0; x < info.width; x += step) {
          const [width, height] = [Math.min(step, info.width - x), Math.min(step, info.height - y)];
          const [w, h] = [width, height].map((side) => Math.ceil(side / scale));
          const names = [`${x},${y},${width},${height}/${w},${h}/0/default.jpg`];
          if (width === info.width && height === info.height) names.push(`full/${w},${h}/0/default.jpg`);
          for (const name of names) {
            const tile = await image(name);
            assert.deepEqual([tile.width, tile.height], [w, h], name);
            expected.add(name);
          }
        }
      }
    }
    const all = await readdir(join(site.media, folder), { recursive: true, withFileTypes: true });
    const files = all.filter((entry) => entry.isFile());
    const names = files.map((entry) => join(entry.parentPath, entry.name).slice(join(site.media, folder).length + 1));
    assert.deepEqual(names.filter((name) => !expected.has(name)), []);
    assert.equal(names.length, expected.size);
  });

  test("opens in OpenSeadragon", () => opensInSeadragon(site, `zoom/media/${folder}/info.json`));

  const image = async (name) => readJpeg(await readFile(join(site.media, folder, name)));
});

suite("a picture as Deep Zoom files", () => {
  let site;
  before(async () => {
    site = await published(() => "deep_zoom: dzi\n");
  });
  after(() => site?.close());

  test("opens in OpenSeadragon, whole levels down to a single pixel", async () => {
    const description = site.names.find((name) => name.endsWith(".dzi"));
    const levels = await readdir(join(site.media, `${description.slice(0, -4)}_files`));
    assert.deepEqual(levels.map(Number).sort((a, b) => a - b), Array.from({ length: 14 }, (_, level) => level));
    await opensInSeadragon(site, `zoom/media/${description}`);
  });
});

async function opensInSeadragon({ server, media }, address) {
  const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0}#view{width:800px;height:480px}</style>
<div id="view"></div><script src="openseadragon.js"></script><script>
window.drawn = null;
const viewer = OpenSeadragon({ id: "view", tileSources: ${JSON.stringify(server.url(address))}, showNavigationControl: false, animationTime: 0, drawer: "canvas", visibilityRatio: 1 });
viewer.addHandler("open-failed", ({ message }) => { window.drawn = message; });
viewer.addHandler("open", () => viewer.world.getItemAt(0).addHandler("fully-loaded-change", ({ fullyLoaded }) => { window.drawn = fullyLoaded; }));
window.viewer = viewer;
</script>`;
  await writeFile(join(media, "../../seadragon.html"), page);
  const browser = await chromium.launch();
  try {
    await browser.size(800, 480);
    await browser.open(server.url("seadragon.html"));
    await until(browser, "the whole is drawn", () => window.drawn === true);
    await assertColours(browser);
    // To the original's own pixels in a corner.
    await browser.evaluate(() => {
      window.drawn = null;
      const item = window.viewer.world.getItemAt(0);
      window.viewer.viewport.fitBounds(item.imageToViewportRectangle(4203, 2521, 800, 480), true);
    });
    await until(browser, "the corner is drawn", () => window.drawn === true && window.viewer.world.getItemAt(0).getFullyLoaded());
    await assertColours(browser);
    assert.deepEqual(server.log.filter(([status]) => status >= 400), []);
  } finally {
    await browser.close();
  }
}

/** What is on the screen is what the original has there. */
async function assertColours(browser) {
  const places = [[200, 150], [600, 150], [350, 330]];
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    await nextFrame(browser);
    const picture = readPng(await browser.screenshot());
    const errors = [];
    for (const [x, y] of places) {
      const [imageX, imageY] = await browser.evaluate((x, y) => {
        const at = window.viewer.world.getItemAt(0).viewerElementToImageCoordinates(new window.OpenSeadragon.Point(x, y));
        return [at.x, at.y];
      }, x, y);
      const wanted = colourAt(Math.floor(imageX), Math.floor(imageY));
      const at = (y * picture.width + x) * 4;
      errors.push(Math.max(...wanted.map((value, channel) => Math.abs(value - picture.data[at + channel]))));
    }
    if (Math.max(...errors) <= 8) return;
    assert.ok(Date.now() < deadline, `off by ${errors} of 255`);
  }
}
