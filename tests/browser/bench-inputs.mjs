// The inputs of `cargo xtask bench`, the same bytes every time: `node bench-inputs.mjs FOLDER`.

import { join } from "node:path";
import { boxGlb } from "./support/box.mjs";
import { writeFiles } from "./support/museum.mjs";
import { photoLike } from "./support/photo-like.mjs";

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder to write into");

const SITE = "title: Bench\nlanguages: [en]\npublisher: {name: Bench}\n";
const EXHIBITION = "title: Bench\nsummary: Figures\nlanguages: [en]\nstart: hall-1\nrights: CC0\n";
const SCENES = 50;
const OBJECTS = 200;

await writeFiles(join(folder, "panorama"), {
  "site.yaml": SITE,
  "bench/exhibition.yaml": EXHIBITION,
  "bench/index.md": "Figures.\n",
  "bench/media/hall-1.jpg": photoLike(8192, 1),
  "bench/scenes/hall-1.md": scene(1),
});

const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);
await writeFiles(join(folder, "museum"), {
  "site.yaml": SITE,
  "bench/exhibition.yaml": EXHIBITION,
  "bench/index.md": "Figures.\n",
  ...Object.fromEntries(
    numbers(SCENES).flatMap((number) => [
      [`bench/media/hall-${number}.jpg`, photoLike(2048, number)],
      [`bench/scenes/hall-${number}.md`, scene(number, (number % SCENES) + 1)],
    ]),
  ),
  ...Object.fromEntries(
    numbers(OBJECTS).flatMap((number) => [
      [`bench/media/box-${number}.glb`, boxGlb({ half: [1 + number / 100, 1, 1], patch: [0.3, 0.3, 1], patchHalf: 0.1 })],
      [`bench/objects/box-${number}.md`, object(number)],
    ]),
  ),
});

function scene(number, next) {
  const links = next === undefined ? "" : `links:\n  - {scene: hall-${next}, yaw: 0}\n`;
  return `---\ntitle: Hall ${number}\nalt: A hall\npanorama: media/hall-${number}.jpg\nview: {yaw: 0, pitch: 0, hfov: 90}\n${links}---\nHall ${number}.\n`;
}

function object(number) {
  return `---\ntitle: Box ${number}\nmaterial: [clay]\nmedia:\n  - {id: scan, model: media/box-${number}.glb, units: cm, alt: A box}\n---\nBox ${number}.\n`;
}
