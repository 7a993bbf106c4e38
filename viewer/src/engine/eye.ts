/** A camera that looks at a building from outside, or stands in it. Degrees and metres. */

import { type Vector, dot, radians } from "./angles";
import { type Orbit, cameraAxes, cameraPosition, cameraward } from "./orbit";
import type { Point, Viewport } from "./projection";

export interface Eye {
  readonly orbit: Orbit;
  readonly vfov: number;
}

/** Where a visitor stands, and how they look. `bearing` is clockwise from north, seen from above. */
export interface Standpoint {
  readonly position: Vector;
  readonly bearing: number;
  readonly pitch: number;
  readonly vfov: number;
}

const tanHalf = (fov: number): number => Math.tan(radians(fov) / 2);

/** From here a lens of `vfov` shows as much as one of `other` does from `distance`. */
export const distanceThrough = (vfov: number, other: number, distance: number): number =>
  (distance * tanHalf(other)) / tanHalf(vfov);

/** The same camera, thought of as one that goes around a point a metre before it. */
export function eyeAt({ position, bearing, pitch, vfov }: Standpoint): Eye {
  const [yaw, orbitPitch] = [-bearing, -pitch];
  const back = cameraward(yaw, orbitPitch);
  const target: Vector = [position[0] - back[0], position[1] - back[1], position[2] - back[2]];
  return { orbit: { yaw, pitch: orbitPitch, distance: 1, target }, vfov };
}

/** The viewport's free middle, in pixels from its top left. */
export interface Middle {
  readonly x: number;
  readonly y: number;
}

/** Pixels from the canvas's top left, and metres along the way the camera looks; behind it they are negative. */
export function seenFrom(
  { orbit, vfov }: Eye,
  { height }: Pick<Viewport, "height">,
  middle: Middle,
  [px, py, pz]: Vector,
): { at: Point; depth: number } {
  const [x, y, z] = cameraPosition(orbit);
  const towards: Vector = [px - x, py - y, pz - z];
  const { right, up } = cameraAxes(orbit.yaw, orbit.pitch);
  const depth = -dot(towards, cameraward(orbit.yaw, orbit.pitch));
  const scale = height / 2 / tanHalf(vfov) / Math.max(1e-6, Math.abs(depth));
  return { at: [middle.x + dot(towards, right) * scale, middle.y - dot(towards, up) * scale], depth };
}

/** Where the ray through a pixel meets the level of height `y`; null where it never does. */
export function groundAt(
  { orbit, vfov }: Eye,
  { height }: Pick<Viewport, "height">,
  middle: Middle,
  [px, py]: Point,
  y: number,
): Vector | null {
  const scale = (2 * tanHalf(vfov)) / height;
  const { right, up } = cameraAxes(orbit.yaw, orbit.pitch);
  const back = cameraward(orbit.yaw, orbit.pitch);
  const [a, b] = [(px - middle.x) * scale, (middle.y - py) * scale];
  const along = (axis: 0 | 1 | 2): number => right[axis] * a + up[axis] * b - back[axis];
  const from = cameraPosition(orbit);
  const steps = (y - from[1]) / along(1);
  if (!Number.isFinite(steps) || steps <= 0) return null;
  return [from[0] + along(0) * steps, y, from[2] + along(2) * steps];
}
