/** The way of the camera from one standpoint to another. */

import type { View } from "../contract/View";
import { type Vector, turnBetween } from "./angles";
import { easeOut } from "./motion";

/** Where a panorama was taken: metres, and the bearing of its yaw 0. */
export interface Standpoint {
  readonly position: Vector;
  readonly heading: number;
}

export interface Path {
  readonly from: Standpoint;
  readonly to: Standpoint;
}

/** Where the camera is, and how much of the panorama ahead is seen in that behind. */
export interface Moment {
  readonly position: Vector;
  /** Its yaw is the bearing. */
  readonly view: View;
  readonly share: number;
}

const LEAST_SECONDS = 0.6;
const MOST_SECONDS = 1.2;
const SECONDS_PER_METRE = 0.1;

export const metresOf = ({ from, to }: Path): number =>
  Math.hypot(...from.position.map((start, axis) => (to.position[axis] ?? start) - start));

export const flightSeconds = (path: Path): number =>
  Math.min(MOST_SECONDS, LEAST_SECONDS + SECONDS_PER_METRE * metresOf(path));

/** `time` goes from 0 to 1. The views are those of the two panoramas. */
export function momentOf({ from, to }: Path, leaving: View, arriving: View, time: number): Moment {
  const t = easeOut(Math.min(1, Math.max(0, time)));
  const between = (start: number, end: number): number => (t === 1 ? end : start + (end - start) * t);
  const bearing = from.heading + leaving.yaw;
  const [[x, y, z], [toX, toY, toZ]] = [from.position, to.position];
  return {
    position: [between(x, toX), between(y, toY), between(z, toZ)],
    view: {
      yaw: between(bearing, bearing + turnBetween(bearing, to.heading + arriving.yaw)),
      pitch: between(leaving.pitch, arriving.pitch),
      hfov: between(leaving.hfov, arriving.hfov),
    },
    share: t * t * (3 - 2 * t),
  };
}
