/**
 * The exhibition's frame: Y up, right-handed, north is −Z. A panorama's yaw 0 looks along −Z and grows
 * to the right (yaw 90 is +X), pitch 90 is +Y. Degrees everywhere; radians only inside these functions.
 */

export type Vector = readonly [x: number, y: number, z: number];

export interface Angles {
  readonly yaw: number;
  readonly pitch: number;
}

const DEGREE = Math.PI / 180;

export const radians = (degrees: number): number => degrees * DEGREE;
export const degrees = (radians: number): number => radians / DEGREE;

export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The same direction in −180 < yaw ≤ 180. */
export function normalYaw(yaw: number): number {
  const turned = ((yaw % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

/** Signed degrees from one yaw to another, the short way round. */
export const turnBetween = (from: number, to: number): number => normalYaw(to - from);

export function worldFromAngles({ yaw, pitch }: Angles): Vector {
  const [y, p] = [radians(yaw), radians(pitch)];
  return [Math.sin(y) * Math.cos(p), Math.sin(p), -Math.cos(y) * Math.cos(p)];
}

export function anglesFromWorld([x, y, z]: Vector): Angles {
  return { yaw: degrees(Math.atan2(x, -z)), pitch: degrees(Math.atan2(y, Math.hypot(x, z))) };
}

export const dot = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number => ax * bx + ay * by + az * bz;

/** Camera space: x right, y up, z backward. */
export function cameraFromWorld({ yaw, pitch }: Angles, [x, y, z]: Vector): Vector {
  const [siny, cosy] = [Math.sin(radians(yaw)), Math.cos(radians(yaw))];
  const [sinp, cosp] = [Math.sin(radians(pitch)), Math.cos(radians(pitch))];
  const ahead = x * siny - z * cosy;
  return [x * cosy + z * siny, y * cosp - ahead * sinp, -(ahead * cosp + y * sinp)];
}

export function worldFromCamera({ yaw, pitch }: Angles, [x, y, z]: Vector): Vector {
  const [siny, cosy] = [Math.sin(radians(yaw)), Math.cos(radians(yaw))];
  const [sinp, cosp] = [Math.sin(radians(pitch)), Math.cos(radians(pitch))];
  const ahead = -z * cosp - y * sinp;
  return [x * cosy + ahead * siny, y * cosp - z * sinp, x * siny - ahead * cosy];
}

/** Degrees between two directions. */
export function angleBetween(a: Angles, b: Angles): number {
  return degrees(Math.acos(clamp(dot(worldFromAngles(a), worldFromAngles(b)), -1, 1)));
}
