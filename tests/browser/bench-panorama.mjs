// How true tiles are to their panorama: `node bench-panorama.mjs SOURCE FACE_PX FACE:COLUMN:ROW:FILE…`.
// Prints JSON: PSNR and SSIM of each tile.
//
// The reference is the source, seen through 6 × 6 directions of every pixel (bilinear) and averaged.

import { readFile } from "node:fs/promises";
import jpeg from "jpeg-js";
import { green, psnr, ssim } from "./support/likeness.mjs";

const TILE_PX = 512;
const SAMPLES = 6;

const [sourceFile, facePx, ...tiles] = process.argv.slice(2);
const read = async (file) => jpeg.decode(await readFile(file), { useTArray: true, formatAsRGBA: false, maxMemoryUsageInMB: 8192, maxResolutionInMP: 1000 });
const source = await read(sourceFile);
const faces = {
  front: (u, v) => [u, -v, -1],
  right: (u, v) => [1, -v, u],
  up: (u, v) => [u, 1, -v],
};

const results = [];
for (const tile of tiles) {
  const [face, column, row, file] = tile.split(":");
  const shown = await read(file);
  const data = referenceOf(faces[face], Number(column) * TILE_PX, Number(row) * TILE_PX, shown.width, shown.height);
  const expected = { ...shown, data };
  results.push({ tile: `${face} ${column},${row}`, psnr: psnr(shown, expected, 3), ssim: ssim(shown, expected, { channels: 3, value: green }) });
}
console.log(JSON.stringify(results));

function referenceOf(direction, left, top, width, height) {
  const out = new Float32Array(width * height * 3);
  const sum = [0, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      sum.fill(0);
      for (let sub = 0; sub < SAMPLES * SAMPLES; sub += 1) {
        const u = (2 * (left + x + ((sub % SAMPLES) + 0.5) / SAMPLES)) / facePx - 1;
        const v = (2 * (top + y + (Math.floor(sub / SAMPLES) + 0.5) / SAMPLES)) / facePx - 1;
        add(sum, ...direction(u, v));
      }
      for (let channel = 0; channel < 3; channel += 1) out[(y * width + x) * 3 + channel] = sum[channel] / (SAMPLES * SAMPLES);
    }
  }
  return out;
}

function add(sum, x, y, z) {
  const { width, height, data } = source;
  const across = (Math.atan2(x, -z) / (2 * Math.PI) + 0.5) * width - 0.5;
  const down = (0.5 - Math.atan2(y, Math.hypot(x, z)) / Math.PI) * height - 0.5;
  const [left, top] = [Math.floor(across), Math.floor(down)];
  const [right, bottom] = [across - left, down - top];
  const columns = [left, left + 1].map((column) => ((column + width) % width) * 3);
  const rows = [top, top + 1].map((line) => Math.min(Math.max(line, 0), height - 1) * width * 3);
  for (let channel = 0; channel < 3; channel += 1) {
    const at = (row, column) => data[rows[row] + columns[column] + channel];
    const upper = at(0, 0) * (1 - right) + at(0, 1) * right;
    const lower = at(1, 0) * (1 - right) + at(1, 1) * right;
    sum[channel] += upper * (1 - bottom) + lower * bottom;
  }
}
