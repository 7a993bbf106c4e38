// A long visit: thirty rooms in a row within one hall, and thirty relics, all tiny, of ten scans that differ.

import { boxGlb, quadsGlb, roomQuads } from "./box.mjs";
import { writeJpeg } from "./pixels.mjs";

export const COUNT = 30;
const SCANS = 10;
const STEP_METRES = 3;

const numbers = Array.from({ length: COUNT }, (_, at) => at + 1);
export const SCENES = numbers.map((number) => `room-${number}`);
export const RELICS = numbers.map((number) => `relic-${number}`);

export const enduranceFiles = () => ({
  "site.yaml": "title: A long visit\nlanguages: [en]\npublisher: {name: Long}\n",
  "long/exhibition.yaml": `title: A long visit
summary: Room after room
languages: [en]
start: room-1
rights: CC0
halls: [{id: long, title: The long hall, mesh: media/hall.glb}]
`,
  "long/index.md": "Room after room.\n",
  "long/media/hall.glb": hallGlb(),
  "long/media/scroll.jpg": plain([90, 120, 60], 1600, 900),
  ...Object.fromEntries(numbers.map((number) => [`long/media/room-${number}.jpg`, plain(colour(number), 256, 128)])),
  ...Object.fromEntries(numbers.slice(0, SCANS).map((number) => [`long/media/relic-${number}.glb`, boxGlb({ half: [10, 5 + number / 4, 4], patch: [0, 0, 4], patchHalf: 1.5 })])),
  ...Object.fromEntries(numbers.map((number) => [`long/scenes/room-${number}.md`, room(number)])),
  ...Object.fromEntries(numbers.map((number) => [`long/objects/relic-${number}.md`, relic(number)])),
  "long/objects/scroll.md": "---\ntitle: The scroll\nmedia:\n  - {id: scan, image: media/scroll.jpg, alt: A green scroll}\n---\nA scroll.\n",
});

const room = (number) => `---
title: Room ${number}
alt: A room of one colour
panorama: media/room-${number}.jpg
hall: long
pose: {position: [0, 1.6, ${number * STEP_METRES}], heading: 0}
view: {yaw: 0, pitch: -10, hfov: 90}
hotspots:
  - {object: relic-${number}, yaw: 30, pitch: 0}
  - {id: note, yaw: -30, pitch: 0}
---
A room.

## A note {#note}
Words.
`;

const relic = (number) => `---
title: Relic ${number}
media:
  - {id: box, model: media/relic-${1 + (number % SCANS)}.glb, units: cm, alt: A box of six colours}
annotations:
  - {id: patch, position: [0, 0, 4], normal: [0, 0, 1]}
---
A box.

## The patch {#patch}
White.
`;

function hallGlb() {
  const length = (COUNT + 1) * STEP_METRES;
  const walls = { "+x": [150, 150, 150], "-x": [130, 130, 130], "+z": [170, 170, 170], "-z": [110, 110, 110], "-y": [90, 70, 50], "+y": [200, 200, 200] };
  return quadsGlb(roomQuads([0, 1.5, length / 2], [3, 1.5, length / 2], walls), "hall");
}

/** Thirty that differ. */
const colour = (number) => [40 + number * 6, 220 - number * 5, 60 + ((number * 37) % 150)];

function plain(rgb, width, height) {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1) data.set(rgb, at * 4);
  return writeJpeg({ width, height, data });
}
