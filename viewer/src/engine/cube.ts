/**
 * The six faces of a panorama as the contract orders them: front, right, back, left, up, down,
 * each as seen from inside, with u to the right and v downward in −1…1.
 */

import type { Vector } from "./angles";

export type FaceIndex = 0 | 1 | 2 | 3 | 4 | 5;
export const FACES: readonly FaceIndex[] = [0, 1, 2, 3, 4, 5];

export function worldFromFace(face: FaceIndex, u: number, v: number): Vector {
  switch (face) {
    case 0:
      return [u, -v, -1];
    case 1:
      return [1, -v, u];
    case 2:
      return [-u, -v, 1];
    case 3:
      return [-1, -v, -u];
    case 4:
      return [u, 1, -v];
    case 5:
      return [u, -1, v];
  }
}

/** Where a direction meets the cube. */
export function placeOnFace([x, y, z]: Vector): { readonly face: FaceIndex; readonly u: number; readonly v: number } {
  const face = faceFromWorld([x, y, z]);
  switch (face) {
    case 0:
      return { face, u: -x / z, v: y / z };
    case 1:
      return { face, u: z / x, v: -y / x };
    case 2:
      return { face, u: -x / z, v: -y / z };
    case 3:
      return { face, u: z / x, v: y / x };
    case 4:
      return { face, u: x / y, v: -z / y };
    case 5:
      return { face, u: -x / y, v: -z / y };
  }
}

export function faceFromWorld([x, y, z]: Vector): FaceIndex {
  const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)];
  if (ay > ax && ay > az) return y > 0 ? 4 : 5;
  if (ax > az) return x > 0 ? 1 : 3;
  return z < 0 ? 0 : 2;
}
