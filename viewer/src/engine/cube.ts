/**
 * The six faces of a panorama as the contract orders them: front, right, back, left, up, down,
 * each as seen from inside, with u to the right and v downward in −1…1.
 */

import type { View } from "../contract/View";
import type { Vector } from "./angles";
import { type Viewport, worldFromScreen } from "./projection";

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

export function faceFromWorld([x, y, z]: Vector): FaceIndex {
  const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)];
  if (ay > ax && ay > az) return y > 0 ? 4 : 5;
  if (ax > az) return x > 0 ? 1 : 3;
  return z < 0 ? 0 : 2;
}

/** Rays through a grid of pixels: enough, since a face that falls between them is a sliver. */
const GRID_STEPS = 12;

/** The faces in sight, the one in the middle first. */
export function facesInSight(view: View, viewport: Viewport): FaceIndex[] {
  const seen = new Set<FaceIndex>([
    faceFromWorld(worldFromScreen(view, viewport, [viewport.width / 2, viewport.height / 2])),
  ]);
  for (let row = 0; row <= GRID_STEPS; row++) {
    for (let column = 0; column <= GRID_STEPS; column++) {
      const pixel = [(viewport.width * column) / GRID_STEPS, (viewport.height * row) / GRID_STEPS] as const;
      seen.add(faceFromWorld(worldFromScreen(view, viewport, pixel)));
    }
  }
  return [...seen];
}
