// A panorama that tells left from right and up from down: six faces of a cube in six colours,
// each with a white square in its upper right and a black one in its upper left quarter.

import { writeJpeg } from "./pixels.mjs";

export const COLOURS = {
  front: [200, 40, 40],
  right: [40, 150, 40],
  back: [40, 60, 200],
  left: [215, 190, 30],
  up: [190, 50, 190],
  down: [40, 180, 190],
  white: [250, 250, 250],
  black: [5, 5, 5],
};

/** Middle of the white square on a face, as [u, v] in −1…1, u to the right and v downward. */
export const WHITE = [0.5, -0.5];
export const BLACK = [-0.5, -0.5];
const HALF = 0.15;

/** Where the front face's white square lies, in degrees: along (u, −v, −1). */
export const WHITE_ON_FRONT = {
  yaw: (Math.atan2(WHITE[0], 1) * 180) / Math.PI,
  pitch: (Math.atan2(-WHITE[1], Math.hypot(WHITE[0], 1)) * 180) / Math.PI,
};

/** The panorama as a JPEG. */
export function signsPanorama(width = 2048) {
  const height = width / 2;
  const data = Buffer.alloc(width * height * 4, 255);
  for (let row = 0; row < height; row += 1) {
    const latitude = (0.5 - (row + 0.5) / height) * Math.PI;
    for (let column = 0; column < width; column += 1) {
      const longitude = ((column + 0.5) / width - 0.5) * 2 * Math.PI;
      const direction = [
        Math.sin(longitude) * Math.cos(latitude),
        Math.sin(latitude),
        -Math.cos(longitude) * Math.cos(latitude),
      ];
      data.set(colourTowards(direction), (row * width + column) * 4);
    }
  }
  return writeJpeg({ width, height, data });
}

function colourTowards([x, y, z]) {
  const [face, u, v] = onCube(x, y, z);
  const within = ([middleU, middleV]) => Math.abs(u - middleU) < HALF && Math.abs(v - middleV) < HALF;
  if (within(WHITE)) return COLOURS.white;
  if (within(BLACK)) return COLOURS.black;
  return COLOURS[face];
}

/** Face and place on it: each face as one sees it who turns to it from the front (up and down: who nods). */
function onCube(x, y, z) {
  const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)];
  if (ay >= ax && ay >= az) return y > 0 ? ["up", x / ay, -z / ay] : ["down", x / ay, z / ay];
  if (az >= ax) return z < 0 ? ["front", x / az, -y / az] : ["back", -x / az, -y / az];
  return x > 0 ? ["right", z / ax, -y / ax] : ["left", -z / ax, -y / ax];
}
