import type { Lifetime } from "../core/lifetime";
import type { InputGatherer } from "./frame";

const HELD_KEYS: Readonly<Record<string, { x: number; y: number; zoom: number }>> = {
  ArrowLeft: { x: -1, y: 0, zoom: 0 },
  ArrowRight: { x: 1, y: 0, zoom: 0 },
  ArrowUp: { x: 0, y: 1, zoom: 0 },
  ArrowDown: { x: 0, y: -1, zoom: 0 },
  "+": { x: 0, y: 0, zoom: 1 },
  "=": { x: 0, y: 0, zoom: 1 },
  "-": { x: 0, y: 0, zoom: -1 },
  _: { x: 0, y: 0, zoom: -1 },
};

/** Keys that move the picture as long as they are held, while the focus is on it. */
export function listenToHeldKeys(surface: HTMLElement, input: InputGatherer, life: Lifetime): void {
  life.listen(surface, "keydown", (event) => {
    const direction = HELD_KEYS[event.key];
    if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.hold(event.code, direction);
  });
  life.listen(surface, "keyup", (event) => input.release(event.code));
  // A key that is let go in another window never says so here.
  life.listen(surface, "blur", () => input.releaseAll());
  life.listen(window, "blur", () => input.releaseAll());
}
