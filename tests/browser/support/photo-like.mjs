// A photograph's likeness, the same bytes every time.

import { writeJpeg } from "./pixels.mjs";

/**
 * Soft light, hard edges and sensor grain: what makes a photograph cost what it costs. The light's
 * colour changes across it: one and the same tint everywhere would make every block's colour fall
 * on one side of a JPEG's step, and its error a matter of luck.
 */
export function photoLike(width, seed) {
  const height = width / 2;
  const data = Buffer.alloc(width * height * 4, 255);
  let grain = seed * 2654435761;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const [u, v] = [x / width, y / height];
      const light = 120 + 60 * Math.sin(6.283 * (u * 2 + seed / 7)) * Math.cos(6.283 * v) - 40 * v;
      const wall = ((Math.floor(u * 64) ^ Math.floor(v * 32)) * 37 + seed * 11) % 40;
      const texture = 12 * Math.sin(u * 900 + 30 * Math.sin(v * 50)) * Math.sin(v * 700);
      grain = (Math.imul(grain, 1664525) + 1013904223) | 0;
      const value = light + wall + texture + ((grain >>> 24) - 128) / 16;
      const warm = 12 + 10 * Math.sin(6.283 * (u + v));
      const cool = -18 + 8 * Math.cos(6.283 * (u - 2 * v));
      data[at] = clamp(value + warm);
      data[at + 1] = clamp(value);
      data[at + 2] = clamp(value + cool + wall / 2);
    }
  }
  return writeJpeg({ width, height, data });
}

function clamp(value) {
  return Math.max(0, Math.min(255, Math.round(value)));
}
