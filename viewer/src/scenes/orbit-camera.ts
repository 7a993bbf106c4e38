import { turnBetween, normalYaw } from "../engine/angles";
import { Glide, Inertia } from "../engine/motion";
import { prefersLessMotion } from "../engine/preferences";
import { type Orbit, type OrbitLimits, cameraAxes, keptOrbit } from "../engine/orbit";
import { type InputFrame, isStill } from "../input/frame";

export const GLIDE_SECONDS = 0.9;
/** Degrees that the relic turns when it is pulled across the whole canvas. */
const DEGREES_PER_WIDTH = 200;
const KEY_WIDTHS_PER_SECOND = 0.45;
const KEY_DOUBLINGS_PER_SECOND = 1;

/** Turns a relic in the hand: really the camera goes around it. */
export class OrbitCamera {
  private readonly inertia = new Inertia();
  private glide: Glide<FlatOrbit> | null = null;

  constructor(
    private orbit: Orbit,
    private limits: OrbitLimits,
  ) {}

  get now(): Orbit {
    return { ...this.orbit, yaw: normalYaw(this.orbit.yaw) };
  }

  get gliding(): boolean {
    return this.glide !== null;
  }

  setLimits(limits: OrbitLimits): void {
    this.limits = limits;
  }

  set(orbit: Orbit): void {
    this.glide = null;
    this.inertia.stop();
    this.orbit = this.kept(orbit);
  }

  /** Any orbit within the limits. */
  kept(orbit: Orbit): Orbit {
    return keptOrbit(orbit, this.limits);
  }

  glideTo(orbit: Orbit, seconds = GLIDE_SECONDS): void {
    const to = keptOrbit({ ...orbit, yaw: this.orbit.yaw + turnBetween(this.orbit.yaw, orbit.yaw) }, this.limits);
    this.inertia.stop();
    this.glide = new Glide(flat(this.orbit), flat(to), prefersLessMotion() ? 0 : seconds);
  }

  /** True while it moves. */
  update(frame: InputFrame, widthPixels: number, metresPerPixel: number): boolean {
    if (!isStill(frame)) this.glide = null;
    if (this.glide !== null) {
      this.orbit = round(this.glide.step(frame.seconds));
      if (this.glide.done) this.glide = null;
      return this.glide !== null;
    }
    const { held, seconds } = frame;
    const keyPixels = KEY_WIDTHS_PER_SECOND * widthPixels * seconds;
    const pulled = [frame.pull[0] - held.x * keyPixels, frame.pull[1] + held.y * keyPixels] as const;
    const guided = frame.holding || held.x !== 0 || held.y !== 0;
    if (guided) this.inertia.pull(...pulled, seconds);
    const coasted = guided ? ([0, 0] as const) : this.inertia.coast(seconds);
    const degreesPerPixel = DEGREES_PER_WIDTH / Math.max(1, widthPixels);
    const { yaw, pitch, distance } = this.orbit;
    this.orbit = keptOrbit(
      {
        yaw: yaw - (pulled[0] + coasted[0]) * degreesPerPixel,
        pitch: pitch + (pulled[1] + coasted[1]) * degreesPerPixel,
        distance: distance * 2 ** -(frame.zoom + held.zoom * KEY_DOUBLINGS_PER_SECOND * seconds),
        target: this.shifted(frame.shift, metresPerPixel),
      },
      this.limits,
    );
    return this.inertia.moving || held.x !== 0 || held.y !== 0 || held.zoom !== 0;
  }

  private shifted([dx, dy]: readonly [number, number], metresPerPixel: number): Orbit["target"] {
    const { right, up } = cameraAxes(this.orbit.yaw, this.orbit.pitch);
    const along = (axis: 0 | 1 | 2): number =>
      this.orbit.target[axis] + (up[axis] * dy - right[axis] * dx) * metresPerPixel;
    return [along(0), along(1), along(2)];
  }
}

/** An orbit as numbers of one kind. */
export type FlatOrbit = { yaw: number; pitch: number; distance: number; x: number; y: number; z: number };

export const flat = ({ yaw, pitch, distance, target: [x, y, z] }: Orbit): FlatOrbit => ({ yaw, pitch, distance, x, y, z });
export const round = ({ yaw, pitch, distance, x, y, z }: FlatOrbit): Orbit => ({ yaw, pitch, distance, target: [x, y, z] });
