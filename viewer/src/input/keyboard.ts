import type { Lifetime } from "../core/lifetime";
import type { InputGatherer } from "./frame";
import { DIRECTIONS, type Way } from "./ways";

const HELD_KEYS: Readonly<Record<string, Way>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  "+": "closer",
  "=": "closer",
  "-": "farther",
  _: "farther",
};

/** Keys that move the picture as long as they are held, while the focus is on it. */
export function listenToHeldKeys(surface: HTMLElement, input: InputGatherer, life: Lifetime): void {
  const down = new Set<string>();
  life.listen(surface, "keydown", (event) => {
    const way = HELD_KEYS[event.key];
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    down.add(event.code);
    input.hold(event.code, DIRECTIONS[way]);
  });
  life.listen(surface, "keyup", (event) => {
    down.delete(event.code);
    input.release(event.code);
  });
  // A key that is let go elsewhere never says so here. What a button holds goes on: its press takes the focus.
  life.listen(surface, "blur", () => input.releaseAll(down));
  life.listen(window, "blur", () => input.releaseAll());
}
