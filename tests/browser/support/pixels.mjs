// Pictures as {width, height, data: RGBA bytes}.

import jpeg from "jpeg-js";
import { PNG } from "pngjs";

/** 8192 × 4096 pixels want more than the library grants by itself. */
const JPEG_LIMITS = { maxMemoryUsageInMB: 4096, maxResolutionInMP: 600 };

export const readPng = (bytes) => PNG.sync.read(bytes);

export const readJpeg = (bytes) => jpeg.decode(bytes, { useTArray: true, ...JPEG_LIMITS });

export const writeJpeg = (picture) => jpeg.encode(picture, 95).data;

/** Mean absolute difference of two pictures of one size, over red, green and blue, in 0…255. */
export function meanError(a, b) {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`sizes differ: ${a.width} × ${a.height} and ${b.width} × ${b.height}`);
  }
  let sum = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    for (let channel = 0; channel < 3; channel += 1) sum += Math.abs(a.data[at + channel] - b.data[at + channel]);
  }
  return sum / (a.width * a.height * 3);
}

/** Which of some named colours a pixel is nearest to; "none of them" when it is far from all. */
export function colourAt(picture, [x, y], named) {
  const at = (Math.round(y) * picture.width + Math.round(x)) * 4;
  const pixel = picture.data.subarray(at, at + 3);
  const distances = Object.entries(named).map(([name, colour]) => [
    Math.hypot(...colour.map((value, channel) => value - pixel[channel])),
    name,
  ]);
  const [distance, name] = distances.sort(([a], [b]) => a - b)[0];
  return distance < 80 ? name : `none of them (${pixel.join(", ")})`;
}
