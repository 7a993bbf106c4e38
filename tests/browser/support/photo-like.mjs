// A photograph's likeness, the same bytes every time.

import { writeJpeg } from "./pixels.mjs";

/** Soft light, hard edges and sensor grain: what makes a photograph cost what it costs. */
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
      data[at] = clamp(value + 12);
      data[at + 1] = clamp(value);
      data[at + 2] = clamp(value - 18 + wall / 2);
    }
  }
  return writeJpeg({ width, height, data });
}

function clamp(value) {
  return Math.max(0, Math.min(255, Math.round(value)));
}
