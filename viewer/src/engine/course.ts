/** The way of a camera that is led: where it is at each second of a recording, whatever happened before. */

import { turnBetween } from "./angles";

/** Numbers that say where a camera stands; a `yaw` among them goes the short way round. */
export type Pose = Readonly<Record<string, number>>;

/** Seconds. */
export interface Leg {
  /** When it sets out. */
  readonly at: number;
  /** How long it is under way. */
  readonly over: number;
}

/** Slow at both ends: a camera that is led by a voice should not be noticed. */
export const easeBoth = (t: number): number => t * t * (3 - 2 * t);

export function between(from: Pose, to: Pose, share: number): Pose {
  const numbers = Object.entries(from).map(([key, start]) => {
    const end = to[key] ?? start;
    const way = key === "yaw" ? turnBetween(start, end) : end - start;
    return [key, share === 1 ? end : start + way * share] as const;
  });
  return Object.fromEntries(numbers);
}

/** Where the camera is: it begins at `start`, and each leg leads from where it is by then to its own end. */
export function poseAt(start: Pose, legs: ReadonlyArray<Leg & { readonly to: Pose }>, seconds: number): Pose {
  let pose = start;
  for (const [index, leg] of legs.entries()) {
    if (seconds < leg.at) break;
    const until = Math.min(seconds, legs[index + 1]?.at ?? Infinity);
    pose = between(pose, leg.to, shareOf(leg, until));
  }
  return pose;
}

/** A leg is under way. */
export const movesAt = (legs: readonly Leg[], seconds: number): boolean =>
  legs.some(({ at, over }) => seconds >= at && seconds < at + over);

/** When the next leg sets out; null after the last. */
export const nextLegAfter = (legs: readonly Leg[], seconds: number): number | null =>
  legs.find(({ at }) => at > seconds)?.at ?? null;

export const isSamePose = (a: Pose, b: Pose): boolean =>
  Object.entries(a).every(([key, value]) => {
    const other = b[key] ?? value;
    return Math.abs(key === "yaw" ? turnBetween(value, other) : other - value) < 1e-6;
  });

function shareOf({ at, over }: Leg, seconds: number): number {
  return over <= 0 || seconds >= at + over ? 1 : easeBoth((seconds - at) / over);
}
