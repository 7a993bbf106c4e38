// For `cargo xtask bench --only zoom`:
//   node bench-zoom.mjs photo FILE                      a photo-like JPEG of 8192 × 4096
//   node bench-zoom.mjs judge LEVEL REFERENCE LEFT TOP  PSNR and SSIM of the tiles of a Deep Zoom level
//                                                       against a PNG that shows its part from LEFT, TOP on

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { psnr, ssim } from "./support/likeness.mjs";
import { photoLike } from "./support/photo-like.mjs";
import { readJpeg, readPng } from "./support/pixels.mjs";

const TILE = 512;
const [what, ...names] = process.argv.slice(2);
if (what === "photo") await writeFile(names[0], photoLike(8192, 1));
else if (what === "judge") console.log((await judged(...names)).join(" "));
else throw new Error("say photo or judge");

async function judged(level, file, left, top) {
  const reference = readPng(await readFile(file));
  const tiles = await joined(level, reference, Number(left) / TILE, Number(top) / TILE);
  return [psnr(tiles, reference), ssim(tiles, reference)];
}

/** Tiles from a column and a row on, as large as the reference. */
async function joined(level, { width, height }, column, row) {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height / TILE; y++) {
    for (let x = 0; x < width / TILE; x++) {
      const tile = readJpeg(await readFile(join(level, `${column + x}_${row + y}.jpg`)));
      for (let line = 0; line < tile.height; line++) {
        const from = tile.data.subarray(line * tile.width * 4, (line + 1) * tile.width * 4);
        data.set(from, ((y * TILE + line) * width + x * TILE) * 4);
      }
    }
  }
  return { width, height, data };
}
