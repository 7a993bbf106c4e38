import type { Point } from "../engine/projection";

/** A press that moved less than this far was a click. */
const CLICK_PIXELS = 8;

export interface Presses {
  /** Whether clicks into the picture are ours now. */
  wanted(): boolean;
  /** Whether a drag draws a box now, and does not move the picture. */
  drawsBoxes(): boolean;
  click(at: Point): void;
  /** While a box is being drawn; null when it is given up. */
  boxing(corners: readonly [Point, Point] | null): void;
  boxed(a: Point, b: Point): void;
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const pointOf = ({ clientX, clientY }: PointerEvent): Point => [clientX, clientY];
const stageUnder = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".ev-stage") : null;

/** Hears of presses before the viewer does; drags are left to it, so that one can look around. */
export function watchPresses(presses: Presses): void {
  let press: { readonly id: number; readonly at: Point; readonly draws: boolean; moved: boolean } | null = null;
  const listen = (type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel", act: (event: PointerEvent) => void) =>
    window.addEventListener(type, act, { capture: true });

  listen("pointerdown", (event) => {
    const stage = stageUnder(event);
    const isSecondFinger = press !== null;
    if (press?.draws) presses.boxing(null);
    press = null;
    if (stage === null || !presses.wanted() || event.button !== 0 || isSecondFinger) return;
    const draws = presses.drawsBoxes() && !event.shiftKey;
    press = { id: event.pointerId, at: pointOf(event), draws, moved: false };
    if (!draws) return;
    event.stopImmediatePropagation();
    stage.setPointerCapture(event.pointerId);
  });

  listen("pointermove", (event) => {
    if (press?.id !== event.pointerId) return;
    press.moved ||= distance(press.at, pointOf(event)) >= CLICK_PIXELS;
    if (press.draws && press.moved) presses.boxing([press.at, pointOf(event)]);
  });

  listen("pointerup", (event) => {
    if (press?.id !== event.pointerId) return;
    const { at, draws, moved } = press;
    press = null;
    if (draws) {
      event.stopImmediatePropagation();
      presses.boxing(null);
      if (moved) presses.boxed(at, pointOf(event));
      else presses.click(at);
    } else if (!moved) {
      event.stopImmediatePropagation();
      callOff(event);
      presses.click(at);
    }
  });

  listen("pointercancel", (event) => {
    if (press?.id !== event.pointerId) return;
    if (press.draws) presses.boxing(null);
    press = null;
  });
}

/** The viewer saw the finger come down: it hears that nothing was meant by it. */
function callOff({ target, pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent): void {
  const init = { pointerId, pointerType, isPrimary, clientX, clientY, bubbles: true };
  target?.dispatchEvent(new PointerEvent("pointercancel", init));
}
