/** How a device is held, as its sensors tell it, and which way someone looks who looks through it. Degrees. */

import { type Angles, type Vector, degrees, normalYaw, radians, turnBetween } from "./angles";

/**
 * As https://www.w3.org/TR/orientation-event/ has it: turns about z, x and y one after the other, from the device
 * that lies on its back with its top to the north (or to wherever it began).
 */
export interface Attitude {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

/** Nearer to the zenith and the nadir than this sine, the top of the screen says where the front is. */
const STEEP = 0.85;
const STEEPEST = 0.97;

/** The direction in which the back of the device looks. `screenAngle`: how far the page is turned on the device. */
export function angleThrough(attitude: Attitude, screenAngle: number): Angles {
  const angle = radians(screenAngle);
  const [east, north, up] = earthFromDevice(attitude, [0, 0, -1]);
  const top = earthFromDevice(attitude, [Math.sin(angle), Math.cos(angle), 0]);
  // Of a camera that is held upright, this is its front in every position; it is the only one when it looks down.
  const level = unit(east * top[2] - top[0] * up, north * top[2] - top[1] * up);
  const steepness = Math.min(1, Math.max(0, (Math.abs(up) - STEEP) / (STEEPEST - STEEP)));
  const ahead = unit(east, north);
  const front = unit(
    ahead[0] + (level[0] - ahead[0]) * steepness,
    ahead[1] + (level[1] - ahead[1]) * steepness,
  );
  return { yaw: degrees(Math.atan2(front[0], front[1])), pitch: degrees(Math.asin(Math.max(-1, Math.min(1, up)))) };
}

/** East, north, up. */
function earthFromDevice({ alpha, beta, gamma }: Attitude, [x, y, z]: Vector): Vector {
  const [ca, sa] = [Math.cos(radians(alpha)), Math.sin(radians(alpha))];
  const [cb, sb] = [Math.cos(radians(beta)), Math.sin(radians(beta))];
  const [cg, sg] = [Math.cos(radians(gamma)), Math.sin(radians(gamma))];
  return [
    (ca * cg - sa * sb * sg) * x - cb * sa * y + (cg * sa * sb + ca * sg) * z,
    (cg * sa + ca * sb * sg) * x + ca * cb * y + (sa * sg - ca * cg * sb) * z,
    -cb * sg * x + sb * y + cb * cg * z,
  ];
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** Time in which what is shown comes two thirds of the way to how the device is held: hands tremble. */
const SMOOTHING_SECONDS = 0.08;
/** Less than this is no movement, and nothing is drawn for it. */
const LEAST_TURN_DEGREES = 0.03;
/** After a rest no step counts for longer. */
const LONGEST_STEP_SECONDS = 0.1;

/**
 * Follows a device and says by how much to turn the view: so whoever drags the picture, or goes through a door,
 * is turned on from there. It begins where the view is: the yaw stays, the pitch comes to how the device is held.
 */
export class Follower {
  private shown: Angles | null = null;
  private time = 0;

  constructor(private readonly pitchAtFirst: number) {}

  /** Null while the device is as good as still. `time` in seconds. */
  follow(held: Angles, time: number): { yaw: number; pitch: number } | null {
    this.shown ??= { yaw: held.yaw, pitch: this.pitchAtFirst };
    const weight = 1 - Math.exp(-Math.min(LONGEST_STEP_SECONDS, time - this.time) / SMOOTHING_SECONDS);
    this.time = time;
    const turn = {
      yaw: turnBetween(this.shown.yaw, held.yaw) * weight,
      pitch: (held.pitch - this.shown.pitch) * weight,
    };
    if (Math.hypot(turn.yaw, turn.pitch) < LEAST_TURN_DEGREES) return null;
    this.shown = { yaw: normalYaw(this.shown.yaw + turn.yaw), pitch: this.shown.pitch + turn.pitch };
    return turn;
  }
}
