/** Where the camera stands around a relic. Degrees and metres. */

import { type Vector, clamp, degrees, radians } from "./angles";

export interface Orbit {
  readonly yaw: number;
  readonly pitch: number;
  readonly distance: number;
  /** What it looks at. */
  readonly target: Vector;
}

export const MOST_PITCH = 89;

/** From the target towards the camera: yaw 0 sees glTF's front (+Z). */
export function cameraward(yaw: number, pitch: number): Vector {
  const [y, p] = [radians(yaw), radians(pitch)];
  return [Math.sin(y) * Math.cos(p), Math.sin(p), Math.cos(y) * Math.cos(p)];
}

export function cameraPosition({ yaw, pitch, distance, target }: Orbit): Vector {
  const [x, y, z] = cameraward(yaw, pitch);
  return [target[0] + x * distance, target[1] + y * distance, target[2] + z * distance];
}

/** The camera's right and up. */
export function cameraAxes(yaw: number, pitch: number): { right: Vector; up: Vector } {
  const [y, p] = [radians(yaw), radians(pitch)];
  return {
    right: [Math.cos(y), 0, -Math.sin(y)],
    up: [-Math.sin(y) * Math.sin(p), Math.cos(p), -Math.cos(y) * Math.sin(p)],
  };
}

/** A box after it has been turned about X, then Y, then Z, as the contract says. */
export function turnedBox(bounds: readonly [Vector, Vector], rotate: Vector): { centre: Vector; half: Vector } {
  const [least, most] = bounds;
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
    turned([bits & 1 ? most[0] : least[0], bits & 2 ? most[1] : least[1], bits & 4 ? most[2] : least[2]], rotate),
  );
  const range = (axis: 0 | 1 | 2): readonly [number, number] => {
    const values = corners.map((corner) => corner[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [x, y, z] = [range(0), range(1), range(2)];
  return {
    centre: [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2],
    half: [(x[1] - x[0]) / 2, (y[1] - y[0]) / 2, (z[1] - z[0]) / 2],
  };
}

export function turned([x, y, z]: Vector, rotate: Vector): Vector {
  const [a, b, c] = [radians(rotate[0]), radians(rotate[1]), radians(rotate[2])];
  const [y1, z1] = [y * Math.cos(a) - z * Math.sin(a), y * Math.sin(a) + z * Math.cos(a)];
  const [x2, z2] = [x * Math.cos(b) + z1 * Math.sin(b), -x * Math.sin(b) + z1 * Math.cos(b)];
  return [x2 * Math.cos(c) - y1 * Math.sin(c), x2 * Math.sin(c) + y1 * Math.cos(c), z2];
}

const MARGIN = 1.06;
const RIM_POINTS = 24;

/**
 * The distance from which the whole relic is seen, however it is turned about its vertical axis:
 * each point of the rims of the cylinder around it must lie within both fields of view.
 */
export function fitDistance(half: Vector, pitch: number, vfov: number, aspect: number): number {
  const radius = Math.hypot(half[0], half[2]);
  const tanV = Math.tan(radians(vfov) / 2);
  const tanH = tanV * aspect;
  const [sin, cos] = [Math.sin(radians(pitch)), Math.cos(radians(pitch))];
  let distance = 0;
  for (let index = 0; index < RIM_POINTS; index++) {
    const around = (2 * Math.PI * index) / RIM_POINTS;
    const [x, z] = [radius * Math.sin(around), radius * Math.cos(around)];
    for (const y of [-half[1], half[1]]) {
      const towards = z * cos + y * sin;
      const up = y * cos - z * sin;
      distance = Math.max(distance, towards + Math.abs(x) / tanH, towards + Math.abs(up) / tanV);
    }
  }
  return Math.max(distance * MARGIN, 1e-4);
}

export interface OrbitLimits {
  readonly centre: Vector;
  readonly radius: number;
  readonly nearest: number;
  readonly farthest: number;
  /** Degrees; otherwise anywhere but straight above and below. */
  readonly pitch?: readonly [least: number, most: number];
}

export function keptOrbit(orbit: Orbit, limits: OrbitLimits): Orbit {
  const { centre, radius, pitch: [lowest, highest] = [-MOST_PITCH, MOST_PITCH] } = limits;
  const off = orbit.target.map((value, axis) => value - (centre[axis] ?? 0));
  const shrink = Math.min(1, radius / Math.max(1e-9, Math.hypot(...off)));
  const along = (axis: 0 | 1 | 2): number => centre[axis] + (off[axis] ?? 0) * shrink;
  return {
    yaw: orbit.yaw,
    pitch: clamp(orbit.pitch, lowest, highest),
    distance: clamp(orbit.distance, limits.nearest, limits.farthest),
    target: [along(0), along(1), along(2)],
  };
}

/** Yaw and pitch from which a surface with this normal is seen straight on, a little from above. */
export function facing([x, y, z]: Vector): { yaw: number; pitch: number } {
  return { yaw: degrees(Math.atan2(x, z)), pitch: clamp(degrees(Math.atan2(y, Math.hypot(x, z))), -50, 60) };
}
