import type { Coverage } from "../contract/Coverage";
import type { View } from "../contract/View";
import { clamp, degrees, radians, turnBetween, normalYaw } from "../engine/angles";
import { Glide, Inertia } from "../engine/motion";
import { prefersLessMotion } from "../engine/preferences";
import { HFOV_DEGREES, type Viewport, aspectOf, degreesPerPixel, keptInside, shownHfov } from "../engine/projection";
import { type InputFrame, isStill } from "../input/frame";

const GLIDE_SECONDS = 0.7;
/** Widths of the picture that a held arrow key moves by in a second. */
const KEY_WIDTHS_PER_SECOND = 0.8;
const KEY_DOUBLINGS_PER_SECOND = 1;
/** Towards the zenith a pixel spans ever more yaw; beyond this the picture would spin. */
const LEAST_COS_PITCH = 0.35;

/** Stands in the middle of a panorama and looks around. */
export class PanoramaCamera {
  private readonly inertia = new Inertia();
  private glide: Glide<{ yaw: number; pitch: number; hfov: number }> | null = null;
  private wanted: View;

  constructor(
    start: View,
    private readonly coverage: Coverage | null,
  ) {
    this.wanted = start;
  }

  /** The view as it is shown in this viewport. */
  shown(viewport: Viewport): View {
    return this.kept(this.wanted, viewport);
  }

  /** Any view as it would be shown. */
  kept(view: View, viewport: Viewport): View {
    const aspect = aspectOf(viewport);
    const kept = keptInside(view, this.coverage, aspect);
    return { yaw: normalYaw(kept.yaw), pitch: kept.pitch, hfov: shownHfov(kept.hfov, aspect) };
  }

  get gliding(): boolean {
    return this.glide !== null;
  }

  set(view: View): void {
    this.glide = null;
    this.inertia.stop();
    this.wanted = view;
  }

  glideTo(view: View, viewport: Viewport): void {
    const from = this.shown(viewport);
    const to = { ...view, yaw: from.yaw + turnBetween(from.yaw, view.yaw) };
    this.inertia.stop();
    this.glide = new Glide(from, to, prefersLessMotion() ? 0 : GLIDE_SECONDS);
  }

  /** True while it moves. */
  update(frame: InputFrame, viewport: Viewport): boolean {
    if (!isStill(frame)) this.glide = null;
    if (this.glide !== null) {
      this.wanted = this.glide.step(frame.seconds);
      if (this.glide.done) this.glide = null;
      return this.glide !== null;
    }
    this.turnBy(...frame.turn, viewport);
    const { held, seconds } = frame;
    const keyPixels = KEY_WIDTHS_PER_SECOND * viewport.width * seconds;
    const pulled = [
      frame.pull[0] + frame.shift[0] - held.x * keyPixels,
      frame.pull[1] + frame.shift[1] + held.y * keyPixels,
    ] as const;
    const guided = frame.holding || held.x !== 0 || held.y !== 0;
    if (guided) this.inertia.pull(...pulled, seconds);
    const coasted = guided ? ([0, 0] as const) : this.inertia.coast(seconds);
    this.turn(pulled[0] + coasted[0], pulled[1] + coasted[1], viewport);
    this.zoom(frame.zoom + held.zoom * KEY_DOUBLINGS_PER_SECOND * seconds, viewport);
    return this.inertia.moving || held.x !== 0 || held.y !== 0 || held.zoom !== 0;
  }

  private turnBy(yaw: number, pitch: number, viewport: Viewport): void {
    if (yaw === 0 && pitch === 0) return;
    const view = this.shown(viewport);
    this.wanted = { ...this.wanted, yaw: view.yaw + yaw, pitch: clamp(view.pitch + pitch, -90, 90) };
  }

  private turn(dx: number, dy: number, viewport: Viewport): void {
    if (dx === 0 && dy === 0) return;
    const view = this.shown(viewport);
    const step = degreesPerPixel(view, viewport);
    const widening = Math.max(LEAST_COS_PITCH, Math.cos(radians(view.pitch)));
    this.wanted = {
      yaw: view.yaw - (dx * step) / widening,
      pitch: clamp(view.pitch + dy * step, -90, 90),
      hfov: this.wanted.hfov,
    };
  }

  private zoom(doublings: number, viewport: Viewport): void {
    if (doublings === 0) return;
    const { hfov } = this.shown(viewport);
    const closer = 2 * degrees(Math.atan(Math.tan(radians(hfov) / 2) * 2 ** -doublings));
    this.wanted = { ...this.wanted, hfov: clamp(closer, HFOV_DEGREES.least, HFOV_DEGREES.most) };
  }
}
