// Relics as the build draws them and as the viewer shows them from the same place.

import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { seesEveryScan } from "../drivers/index.mjs";
import { readJpeg, readPng } from "./pixels.mjs";
import { SCANS } from "./places.mjs";
import { RELICS } from "./relics.mjs";
import { ssim } from "./likeness.mjs";
import { nextFrame, showCanvasOnly } from "./visit.mjs";

/** The viewer's title is lower than its controls: it shows a relic by half of that above the middle. */
const RAISED_PX = 6;
/** A pixel of the relic differs so much from the studio's wall. */
const OFF_WALL = 12;

/** Real scans: what each is known for. */
const SOME_REAL = ["whale_cranium", "AlphaBlendModeTest", "VertexColorTest"];
const REAL = !seesEveryScan ? SOME_REAL : ["cat", "venus", "whale_cranium", "vr-gallery", "AlphaBlendModeTest", "CesiumMan", "Fox", "BoxTextured", "statue", "seagulf", "VertexColorTest", "chr_knight", "MultiUVTest", "house"];

/** The relics of the tests, and the real scans where they are at hand: a model's file and what belongs to it, by name. */
export const relics = async () => ({ ...made(), ...(existsSync(SCANS) ? await realScans() : {}) });

/** What the build drew of a relic, of the size of [`SIZE`]. */
export async function posterOf(folder, { media: [{ form }] }) {
  if (form.still === null) throw new Error("there is no still");
  return readJpeg(await readFile(join(folder, form.still.sources.at(-1).file)));
}

/** The canvas alone, moved to where the picture's middle is. */
export async function shownIn(browser) {
  await showCanvasOnly(browser);
  await nextFrame(browser);
  return lowered(readPng(await browser.screenshot()), RAISED_PX);
}

/** SSIM of two pictures of a relic, as a whole and where the relic is. */
export const likeness = (a, b) => ({ whole: ssim(a, b), relic: ssim(a, b, { counts: onRelic(a, b) }) });

/** From where the still was taken: the viewer itself leaves room for its bars. */
export function routeOf({ id, media: [{ form }] }) {
  const [least, most] = form.bounds;
  const half = [0, 1, 2].map((axis) => (most[axis] - least[axis]) / 2);
  return `#/object/${id}?yaw=${form.view.yaw}&pitch=${form.view.pitch}&distance=${fit(half, form.view.pitch)}`;
}

/** The distance from which the cylinder around a box is seen whole at 30° over 4 : 3, with a margin. */
function fit([x, y, z], pitch) {
  const tan = Math.tan(Math.PI / 12);
  const [sin, cos] = [Math.sin((pitch * Math.PI) / 180), Math.cos((pitch * Math.PI) / 180)];
  const radius = Math.hypot(x, z);
  const needs = [];
  for (let point = 0; point < 24; point += 1) {
    const [across, ahead] = [radius * Math.sin((point * Math.PI) / 12), radius * Math.cos((point * Math.PI) / 12)];
    for (const up of [-y, y]) {
      const towards = ahead * cos + up * sin;
      needs.push(towards + Math.abs(across) / (tan * (4 / 3)), towards + Math.abs(up * cos - ahead * sin) / tan);
    }
  }
  return 1.06 * Math.max(...needs);
}

/** Moved down by some rows, the first ones twice. */
function lowered({ width, height, data }, rows) {
  const moved = Buffer.alloc(data.length);
  data.copy(moved, 0, 0, rows * width * 4);
  data.copy(moved, rows * width * 4, 0, (height - rows) * width * 4);
  return { width, height, data: moved };
}

/** Blocks in which either picture is something else than the wall. */
function onRelic(a, b) {
  const wall = (x, y) => {
    const [right, up] = [((2 * x) / a.width - 1) * (a.width / a.height), 1 - (2 * y) / a.height - 0.08];
    const t = Math.min(1, Math.hypot(right, up) / 1.35);
    return 255 * (0.27 + (0.096 - 0.27) * t * t * (3 - 2 * t));
  };
  const isOff = ({ width, data }, x, y) => Math.abs(data[(y * width + x) * 4 + 1] - wall(x, y)) > OFF_WALL;
  return (left, top) => {
    for (const [x, y] of [[0, 0], [7, 0], [0, 7], [7, 7], [4, 4]]) {
      if (isOff(a, left + x, top + y) || isOff(b, left + x, top + y)) return true;
    }
    return false;
  };
}

/** ENFILADE_KEEP names a folder in which what the viewer showed is kept for a look. */
export async function keep(name, { width, height, data }) {
  const folder = process.env.ENFILADE_KEEP;
  if (folder === undefined) return;
  const { PNG } = await import("pngjs");
  const png = new PNG({ width, height });
  png.data = data;
  await writeFile(join(folder, `${name}.png`), PNG.sync.write(png));
}

function made() {
  return Object.fromEntries(Object.entries(RELICS).map(([name, make]) => [name, { file: `${name}.glb`, files: { [`${name}.glb`]: make() } }]));
}

/** A GLB by its name, or a folder of a .gltf with what belongs to it. */
async function realScans() {
  const found = {};
  for (const name of REAL) {
    for (const path of [`${name}.glb`, name, `${name}_glTF`]) {
      const disk = join(SCANS, "gltf", path);
      if (!existsSync(disk)) continue;
      const key = name.toLowerCase().replaceAll("_", "-");
      const names = path.endsWith(".glb") ? [path] : (await readdir(disk)).map((file) => `${path}/${file}`);
      const files = {};
      for (const file of names) files[file] = await readFile(join(SCANS, "gltf", file));
      found[key] = { file: names.find((file) => /\.gl(b|tf)$/.test(basename(file))), files };
      break;
    }
  }
  return found;
}

/** An exhibition of relics. */
export function exhibition(relics) {
  const files = {
    "site.yaml": "title: Stills\nlanguages: [en]\npublisher: {name: Tests}\n",
    "relics/exhibition.yaml": "title: Relics\nsummary: One of each\nlanguages: [en]\nrights: CC0\n",
    "relics/index.md": "One of each.\n",
  };
  for (const [name, { file, files: own }] of Object.entries(relics)) {
    files[`relics/objects/${name}.md`] = `---\ntitle: ${name}\nmedia:\n  - {id: scan, model: "media/${file}", alt: A ${name} relic, view: {yaw: 25, pitch: 12}}\n---\nA relic.\n`;
    for (const [path, bytes] of Object.entries(own)) files[`relics/media/${path}`] = bytes;
  }
  return files;
}
