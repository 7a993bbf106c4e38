import { markerAhead } from "../a11y/ahead";
import type { Viewport } from "../engine/projection";
import type { Located, MarkerKey, Outline } from "../scenes/display";

/** Within this of the middle a marker shows its name, since fingers cannot hover. */
const NEAR_DEGREES = 14;
const SVG = "http://www.w3.org/2000/svg";

/** Moves the markers' buttons after each frame, past Preact: a frame has no time for it. */
export class MarkerLayer {
  /** Outlines of areas, below the buttons. */
  readonly areas = document.createElementNS(SVG, "svg");
  private readonly buttons = new Map<MarkerKey, HTMLElement>();
  private last: ReadonlyMap<MarkerKey, Located> = new Map();

  constructor() {
    this.areas.setAttribute("class", "ev-areas");
    this.areas.setAttribute("aria-hidden", "true");
  }

  register(key: MarkerKey, button: HTMLElement | null): void {
    if (button === null) this.buttons.delete(key);
    else this.buttons.set(key, button);
  }

  place(marks: ReadonlyMap<MarkerKey, Located>, outlines: readonly Outline[], { width, height }: Viewport): void {
    this.last = marks;
    const nearest = markerAhead(marks, NEAR_DEGREES);
    for (const [key, button] of this.buttons) {
      const located = marks.get(key);
      if (located === undefined) continue;
      const [x, y] = located.at;
      // Out of sight a button keeps its place in the order of focus, but inside the stage:
      // browsers scroll whatever holds a focused element that lies beyond the edge.
      const left = Math.min(Math.max(x, 0), width);
      const top = Math.min(Math.max(y, 0), height);
      button.style.transform = `translate(${left}px, ${top}px)`;
      button.toggleAttribute("data-away", !located.inSight);
      button.toggleAttribute("data-behind", located.behind);
      button.toggleAttribute("data-near", key === nearest);
    }
    this.draw(outlines, width, height);
  }

  get marks(): ReadonlyMap<MarkerKey, Located> {
    return this.last;
  }

  private draw(outlines: readonly Outline[], width: number, height: number): void {
    this.areas.setAttribute("viewBox", `0 0 ${width} ${height}`);
    while (this.areas.childElementCount > outlines.length) this.areas.lastElementChild?.remove();
    outlines.forEach(({ points }, index) => {
      const path = this.areas.children[index] ?? this.areas.appendChild(document.createElementNS(SVG, "path"));
      const corners = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
      path.setAttribute("d", corners && `M${corners}Z`);
    });
  }
}
