/** The floor around a visitor and the discs on it, in metres from the eye: Y up, yaw 0 along −Z. */

import type { Neighbour } from "../contract/Neighbour";
import { type Vector, radians } from "./angles";

/** Of an eye above the floor, where nothing tells. */
export const EYE_HEIGHT = 1.6;

/** A disc is a ring: wide enough to stand on, thin enough to see the floor through it. */
export const DISC_RADIUS = 0.3;
export const HOLE_RADIUS = 0.245;
const CORNERS = 40;

/** Farther away nobody points at the floor: what is seen just below the horizon is a wall. */
const FARTHEST_METRES = 15;

/** The point of the floor beneath another standpoint. */
export function footOf({ yaw, pitch, distance }: Pick<Neighbour, "yaw" | "pitch" | "distance">): Vector {
  const y = radians(yaw);
  return [Math.sin(y) * distance, Math.tan(radians(pitch)) * distance, -Math.cos(y) * distance];
}

/** Corners of a flat circle. */
export function circle([x, y, z]: Vector, radius: number): Vector[] {
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y, z + radius * Math.sin(angle)];
  });
}

/** Where a direction meets the floor `drop` metres below the eye; null above the horizon and far away. */
export function floorPoint([x, y, z]: Vector, drop: number): Vector | null {
  if (y >= 0) return null;
  const length = drop / -y;
  return Math.hypot(x, z) * length > FARTHEST_METRES ? null : [x * length, -drop, z * length];
}

/** Which of the feet is nearest to a point of the floor; −1 when one's own is. */
export function nearestFoot([x, , z]: Vector, feet: readonly Vector[]): number {
  let least = Math.hypot(x, z);
  let nearest = -1;
  feet.forEach(([footX, , footZ], index) => {
    const away = Math.hypot(footX - x, footZ - z);
    if (away >= least) return;
    least = away;
    nearest = index;
  });
  return nearest;
}
