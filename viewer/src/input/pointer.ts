import type { Lifetime } from "../core/lifetime";
import type { Point } from "../engine/projection";
import type { InputGatherer } from "./frame";

/** A finger that moved less than this far and shorter than this long meant a tap. */
const TAP_PIXELS = 8;
const TAP_MS = 350;
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PIXELS = 30;

export interface Taps {
  readonly tap: (at: Point) => void;
  readonly doubleTap: (at: Point) => void;
  /** A mouse or a pen points there without pressing; null when it points at no part of the picture. */
  readonly hover: (at: Point | null) => void;
}

/** Mouse, pen and fingers: one pulls, two pinch and shift. */
export function listenToPointers(surface: HTMLElement, input: InputGatherer, taps: Taps, life: Lifetime): void {
  const down = new Map<number, Point>();
  let start: { at: Point; time: number; alone: boolean } | null = null;
  let lastTap: { at: Point; time: number } | null = null;

  const place = (event: PointerEvent): Point => placeOn(surface, event);

  life.listen(surface, "pointerdown", (event) => {
    // Buttons over the picture keep their own presses.
    if (isOnButton(event)) return;
    const at = place(event);
    down.set(event.pointerId, at);
    start = { at, time: event.timeStamp, alone: down.size === 1 };
    surface.setPointerCapture(event.pointerId);
    input.setFingers(down.size);
  });

  life.listen(surface, "pointermove", (event) => {
    const before = down.get(event.pointerId);
    const points = event.pointerType !== "touch" && down.size === 0 && !isOnButton(event);
    taps.hover(points ? place(event) : null);
    if (before === undefined) return;
    const at = place(event);
    const moved: Point = [at[0] - before[0], at[1] - before[1]];
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, at);
    if (other !== undefined) {
      const doublings = Math.log2(Math.max(1, distance(at, other)) / Math.max(1, distance(before, other)));
      input.addZoom(doublings, [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);
      input.addShift(moved[0] / 2, moved[1] / 2);
    } else if (event.buttons === 2 || event.shiftKey) {
      input.addShift(...moved);
    } else {
      input.addPull(...moved);
    }
  });

  const lift = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return;
    input.setFingers(down.size);
    const at = place(event);
    const meantTap =
      event.type === "pointerup" &&
      start?.alone === true &&
      event.timeStamp - start.time < TAP_MS &&
      distance(start.at, at) < TAP_PIXELS;
    start = null;
    if (!meantTap) return;
    const twice =
      lastTap !== null &&
      event.timeStamp - lastTap.time < DOUBLE_TAP_MS &&
      distance(lastTap.at, at) < DOUBLE_TAP_PIXELS;
    lastTap = twice ? null : { at, time: event.timeStamp };
    (twice ? taps.doubleTap : taps.tap)(at);
  };
  life.listen(surface, "pointerup", lift);
  life.listen(surface, "pointercancel", lift);
  life.listen(surface, "pointerleave", () => taps.hover(null));
  life.listen(surface, "contextmenu", (event) => event.preventDefault());
}

/** Where on the surface the mouse is, in pixels. */
export function placeOn(surface: HTMLElement, event: MouseEvent): Point {
  const box = surface.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

const isOnButton = ({ target }: Event): boolean => target instanceof Element && target.closest("button, a") !== null;

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
