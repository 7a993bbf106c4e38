// One relic with a picture larger than any screen, in which every place tells where it is.

import { writeJpeg } from "./pixels.mjs";

/** More than three levels of tiles, and sides that are no multiple of a tile's. */
export const SIZE = { width: 5003, height: 3001 };

/** A white frame with a black middle, in pixels of the original. */
export const SEAL = { x: 4100, y: 300, width: 200, height: 120 };

/** Where lines one pixel wide, black and white, tell whether the original's own pixels are seen. */
export const LINES = { x: 1500, y: 1600, width: 400, height: 300 };

/** The colour at a pixel: it changes slowly, so that a shift of a pixel matters little. */
export function colourAt(x, y) {
  if (isIn(SEAL, x, y)) return isIn(inner(SEAL), x, y) ? [0, 0, 0] : [255, 255, 255];
  if (isIn(LINES, x, y)) return x % 2 === 0 ? [0, 0, 0] : [255, 255, 255];
  return [40 + Math.round((170 * x) / SIZE.width), 40 + Math.round((170 * y) / SIZE.height), 90];
}

const inner = ({ x, y, width, height }) => ({ x: x + 20, y: y + 20, width: width - 40, height: height - 40 });
const isIn = (box, x, y) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;

function picture() {
  const { width, height } = SIZE;
  const data = new Uint8Array(width * height * 4);
  for (let at = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      data.set(colourAt(x, y), at);
      data[at + 3] = 255;
    }
  }
  return writeJpeg({ width, height, data });
}

export const zoomFiles = (site = "") => ({
  "site.yaml": `title: Looking closer\nlanguages: [en]\npublisher: {name: Signs}\n${site}`,
  "zoom/exhibition.yaml": "title: Looking closer\nsummary: A large picture\nlanguages: [en]\nrights: CC0\n",
  "zoom/index.md": "A large picture.\n",
  "zoom/media/scroll.jpg": picture(),
  "zoom/objects/scroll.md": `---
title: The scroll
media:
  - {id: scan, image: media/scroll.jpg, alt: Colours that change slowly}
annotations:
  - {id: seal, media: scan, region: [${SEAL.x}, ${SEAL.y}, ${SEAL.width}, ${SEAL.height}]}
---
A scroll.

## The seal {#seal}
Black in white.
`,
});
