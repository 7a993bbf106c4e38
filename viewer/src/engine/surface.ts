/** Rays through a surface of triangles. */

import type { Vector } from "./angles";

export interface Surface {
  /** Three numbers a corner. */
  readonly places: Float32Array;
  /** Three corners a triangle. */
  readonly corners: Uint32Array;
}

/**
 * How many lengths of `way` it is from `eye` to the first triangle on it, seen from either side
 * (Möller and Trumbore, Fast, Minimum Storage Ray/Triangle Intersection, 1997).
 */
export function meets({ places, corners }: Surface, eye: Vector, way: Vector): number | null {
  const [wx, wy, wz] = way;
  const cornerOf = (at: number): Vector => {
    const place = (corners[at] ?? 0) * 3;
    return [places[place] ?? NaN, places[place + 1] ?? NaN, places[place + 2] ?? NaN];
  };
  let nearest = Infinity;
  for (let at = 0; at + 2 < corners.length; at += 3) {
    const [ax, ay, az] = cornerOf(at);
    const [bx, by, bz] = cornerOf(at + 1);
    const [cx, cy, cz] = cornerOf(at + 2);
    const [ux, uy, uz] = [bx - ax, by - ay, bz - az];
    const [vx, vy, vz] = [cx - ax, cy - ay, cz - az];
    const [px, py, pz] = [wy * vz - wz * vy, wz * vx - wx * vz, wx * vy - wy * vx];
    const volume = ux * px + uy * py + uz * pz;
    const [tx, ty, tz] = [eye[0] - ax, eye[1] - ay, eye[2] - az];
    const u = (tx * px + ty * py + tz * pz) / volume;
    if (!(u >= 0 && u <= 1)) continue;
    const [qx, qy, qz] = [ty * uz - tz * uy, tz * ux - tx * uz, tx * uy - ty * ux];
    const v = (wx * qx + wy * qy + wz * qz) / volume;
    if (!(v >= 0 && u + v <= 1)) continue;
    const length = (vx * qx + vy * qy + vz * qz) / volume;
    if (length > 0 && length < nearest) nearest = length;
  }
  return Number.isFinite(nearest) ? nearest : null;
}
