import type { Lifetime } from "../core/lifetime";
import type { InputGatherer } from "./frame";
import { placeOn } from "./pointer";

const PIXELS_PER_DOUBLING = 500;
/** Firefox reports a mouse's wheel in lines, and some drivers in pages. */
const PIXELS_PER_UNIT = [1, 32, 400] as const;
/** A notched wheel may send hundreds of pixels at once. */
const MOST_PIXELS = 150;
/** A trackpad's pinch arrives as a wheel with Ctrl, in far smaller steps. */
const PINCH_FACTOR = 6;

export function listenToWheel(surface: HTMLElement, input: InputGatherer, life: Lifetime): void {
  life.listen(
    surface,
    "wheel",
    (event) => {
      event.preventDefault();
      const unit = PIXELS_PER_UNIT[event.deltaMode as 0 | 1 | 2] ?? 1;
      const pixels = event.deltaY * unit * (event.ctrlKey ? PINCH_FACTOR : 1);
      const doublings = -Math.max(-MOST_PIXELS, Math.min(MOST_PIXELS, pixels)) / PIXELS_PER_DOUBLING;
      input.addZoom(doublings, placeOn(surface, event));
    },
    { passive: false },
  );
}
