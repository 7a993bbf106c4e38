import type { Outlook } from "../core/house";
import type { Box } from "../core/house-bounds";
import { degrees, radians } from "../engine/angles";
import { type Eye, type Standpoint, distanceThrough, eyeAt } from "../engine/eye";
import { Glide } from "../engine/motion";
import { prefersLessMotion } from "../engine/preferences";
import { MOST_PITCH, type Orbit, type OrbitLimits, fitDistance } from "../engine/orbit";
import type { Viewport } from "../engine/projection";
import type { InputFrame } from "../input/frame";
import type { ViewNumbers } from "./display";
import { freeArea } from "./free-area";
import { GLIDE_SECONDS, OrbitCamera } from "./orbit-camera";

/** The lens through which distances are told, and that of a plan: so long that nothing leans. */
const LENS: Readonly<Record<Outlook, number>> = { dollhouse: 30, plan: 0.5 };
const TOLD = LENS.dollhouse;
const HOME = { yaw: 30, pitch: 38 } as const;
/** From lower down the nearest halls hide all others. */
const LEAST_PITCH = 8;
const NEAREST_METRES = 0.5;
const FARTHEST_FITS = 2.5;
const PLAN_MARGIN = 1.08;
const KEY_WIDTHS_PER_SECOND = 0.45;
/** The way that the opening flight goes around the building. */
const CIRCLE = { degrees: 75, seconds: 2.6 } as const;

/** Goes around a building, hangs above it, and comes down into it; all of it by one camera, so that nothing leaps. */
export class HouseCamera {
  private readonly orbit: OrbitCamera;
  private vfov: number;
  private lens: Glide<{ vfov: number }> | null = null;

  constructor(
    private outlook: Outlook,
    private box: Box,
    private readonly viewport: () => Viewport,
  ) {
    this.vfov = LENS[outlook];
    this.orbit = new OrbitCamera(this.home(), this.limits());
  }

  get eye(): Eye {
    const { now } = this.orbit;
    return { orbit: { ...now, distance: distanceThrough(this.vfov, TOLD, now.distance) }, vfov: this.vfov };
  }

  get gliding(): boolean {
    return this.orbit.gliding || this.lens !== null;
  }

  /** Straight above, north up: only so a flat picture of the ground lies under what is seen. */
  get level(): boolean {
    const { yaw, pitch } = this.orbit.now;
    return yaw === 0 && pitch === 90;
  }

  /** Another outlook, or another part of the building; the whole of it is shown. */
  turnTo(outlook: Outlook, box: Box, manner: "cut" | "glide"): void {
    const turns = outlook !== this.outlook;
    const { yaw, pitch } = this.orbit.now;
    this.outlook = outlook;
    this.box = box;
    const home = this.home();
    // Whoever only changes floors goes on looking the same way.
    this.go(turns || outlook === "plan" ? home : { ...home, yaw, pitch }, LENS[outlook], manner);
  }

  view(): ViewNumbers {
    const { yaw, pitch, distance, target } = this.orbit.now;
    return this.outlook === "plan" ? { x: target[0], z: target[2], distance } : { yaw, pitch, distance };
  }

  /** Missing numbers are those of the whole building. */
  setView(view: ViewNumbers, manner: "cut" | "glide"): void {
    const home = this.home();
    const { yaw = home.yaw, pitch = home.pitch, distance = home.distance, x, z } = view;
    const whole: Orbit =
      this.outlook === "plan"
        ? { ...home, distance, target: [x ?? home.target[0], home.target[1], z ?? home.target[2]] }
        : { ...home, yaw, pitch, distance };
    this.go(whole, LENS[this.outlook], manner);
  }

  /** Brings a point into the middle, from so far above that no wall is before it. */
  face(target: Orbit["target"]): void {
    const { now } = this.orbit;
    this.go({ ...now, target, pitch: Math.max(now.pitch, 60) }, LENS[this.outlook], "glide");
  }

  closer(target: Orbit["target"]): void {
    const { now } = this.orbit;
    this.go({ ...now, target, distance: now.distance / 2 }, LENS[this.outlook], "glide");
  }

  /** Begins where a visitor stands inside, and leaves for `view`. */
  riseFrom(from: Standpoint, view: ViewNumbers): void {
    const { orbit, vfov } = eyeAt(from);
    this.vfov = vfov;
    this.orbit.setLimits(this.limits(true));
    this.orbit.set({ ...orbit, distance: distanceThrough(TOLD, vfov, orbit.distance) });
    // Outside one looks on in the direction in which one looked inside.
    this.setView({ yaw: -from.bearing, ...view }, "glide");
  }

  /** Comes down to where a visitor will stand. */
  approach(to: Standpoint): void {
    const { orbit, vfov } = eyeAt(to);
    this.go({ ...orbit, distance: distanceThrough(TOLD, vfov, orbit.distance) }, vfov, "glide");
  }

  /** Once around a part of the building, towards where `towards` looks. */
  circle(towards: number): void {
    const end = { ...this.home(), yaw: -towards };
    this.go({ ...end, yaw: end.yaw - CIRCLE.degrees }, this.vfov, "cut");
    this.orbit.glideTo(end, CIRCLE.seconds);
  }

  /** True while it moves. */
  update(frame: InputFrame): boolean {
    const { width } = this.viewport();
    this.orbit.setLimits(this.limits());
    if (this.outlook === "plan" && !this.gliding && !this.level) this.orbit.set({ ...this.orbit.now, yaw: 0, pitch: 90 });
    const asked = this.outlook === "plan" ? this.panned(frame) : frame;
    const moves = this.orbit.update(asked, width, this.metresPerPixel());
    const { held } = frame;
    return this.changeLens(frame.seconds) || moves || held.x !== 0 || held.y !== 0;
  }

  /** Of what lies around the target. */
  metresPerPixel(): number {
    return (2 * Math.tan(radians(TOLD) / 2) * this.orbit.now.distance) / this.viewport().height;
  }

  private changeLens(seconds: number): boolean {
    if (this.lens === null) return false;
    this.vfov = this.lens.step(seconds).vfov;
    if (this.lens.done) this.lens = null;
    return this.lens !== null;
  }

  private go(orbit: Orbit, vfov: number, manner: "cut" | "glide"): void {
    this.orbit.setLimits(this.limits(true));
    if (manner === "cut" || prefersLessMotion()) {
      this.orbit.set(orbit);
      this.lens = null;
      this.vfov = vfov;
      return;
    }
    this.orbit.glideTo(orbit);
    this.lens = new Glide({ vfov: this.vfov }, { vfov }, GLIDE_SECONDS);
  }

  /** On a plan pulling and keys push it aside, and what lies under the pointer stays there while one comes closer. */
  private panned(frame: InputFrame): InputFrame {
    const { pull, shift, held, seconds, about, zoom } = frame;
    const { width, height } = this.viewport();
    const { left, up } = freeArea(this.viewport());
    const keyPixels = KEY_WIDTHS_PER_SECOND * width * seconds;
    const nearer = about === null ? 0 : 1 - 2 ** -zoom;
    const [ax, ay] = about ?? [0, 0];
    return {
      ...frame,
      pull: [0, 0],
      shift: [
        pull[0] + shift[0] - held.x * keyPixels - (ax - (width / 2 - left)) * nearer,
        pull[1] + shift[1] + held.y * keyPixels - (ay - (height / 2 - up)) * nearer,
      ],
      held: { x: 0, y: 0, zoom: held.zoom },
    };
  }

  private home(): Orbit {
    const { centre, half } = this.box;
    if (this.outlook === "dollhouse") return { ...HOME, distance: this.fit(HOME.pitch), target: centre };
    const { height } = this.viewport();
    const free = freeArea(this.viewport());
    const tanV = (Math.tan(radians(TOLD) / 2) * free.height) / height;
    const tanH = (tanV * free.width) / free.height;
    const distance = Math.max(half[0] / tanH, half[2] / tanV) * PLAN_MARGIN;
    return { yaw: 0, pitch: 90, distance, target: centre };
  }

  /** From how far all of it is seen in what the bars leave free. */
  private fit(pitch: number): number {
    const free = freeArea(this.viewport());
    const vfov = 2 * degrees(Math.atan((Math.tan(radians(TOLD) / 2) * free.height) / this.viewport().height));
    return fitDistance(this.box.half, pitch, vfov, free.width / free.height);
  }

  /** While it glides, it may pass where no visitor is let. */
  private limits(passing = this.orbit?.gliding ?? false): OrbitLimits {
    const pitch = { dollhouse: [LEAST_PITCH, MOST_PITCH], plan: [90, 90] } as const;
    return {
      centre: this.box.centre,
      radius: Math.hypot(...this.box.half),
      nearest: NEAREST_METRES,
      farthest: this.home().distance * FARTHEST_FITS,
      pitch: passing ? [-90, 90] : pitch[this.outlook],
    };
  }
}
