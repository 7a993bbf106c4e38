import { markerAhead } from "../a11y/ahead";
import type { Point, Viewport } from "../engine/projection";
import type { Located, MarkerKey, Outline } from "../scenes/display";

/** Within this of the middle a marker shows its name, since fingers cannot hover. */
const NEAR_DEGREES = 14;
const SVG = "http://www.w3.org/2000/svg";

/** Moves the markers' buttons after each frame, past Preact: a frame has no time for it. */
export class MarkerLayer {
  /** Outlines of areas, below the buttons. */
  readonly areas = document.createElementNS(SVG, "svg");
  private readonly buttons = new Map<MarkerKey, HTMLElement>();
  private focused: MarkerKey | null = null;
  private last: ReadonlyMap<MarkerKey, Located> = new Map();

  constructor() {
    this.areas.setAttribute("class", "ev-areas");
    this.areas.setAttribute("aria-hidden", "true");
  }

  register(key: MarkerKey, button: HTMLElement | null): void {
    if (button !== null) {
      this.buttons.set(key, button);
      // The same button is taken away and given again whenever the list is drawn anew: it still has the focus then.
      if (button === document.activeElement) this.focused = key;
      return;
    }
    this.buttons.delete(key);
    // What is taken away under the focus never says that it lost it.
    if (this.focused === key) this.focused = null;
  }

  place(marks: ReadonlyMap<MarkerKey, Located>, outlines: readonly Outline[], { width, height }: Viewport): void {
    this.last = marks;
    const nearest = markerAhead(marks, NEAR_DEGREES);
    const lit = outlines.find(({ disc }) => disc?.lit === true)?.key ?? null;
    this.areas.parentElement?.toggleAttribute("data-floor", lit !== null);
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
      button.toggleAttribute("data-near", key === nearest || key === lit);
    }
    for (const { key, points, disc } of outlines) if (disc !== undefined) this.makeRoom(key, points);
    this.draw(outlines, width, height);
  }

  /** The name of a disc stands below it. */
  private makeRoom(key: MarkerKey, points: readonly Point[]): void {
    const middle = this.last.get(key)?.at[1];
    const lowest = Math.max(...points.map(([, y]) => y));
    if (middle === undefined || !Number.isFinite(lowest)) return;
    this.buttons.get(key)?.style.setProperty("--ev-below", `${Math.max(0, lowest - middle).toFixed(0)}px`);
  }

  /** The disc of the button that has the focus. */
  light(key: MarkerKey | null): void {
    this.focused = key;
    for (const path of this.areas.children) path.toggleAttribute("data-lit", path.getAttribute("data-key") === key);
  }

  get marks(): ReadonlyMap<MarkerKey, Located> {
    return this.last;
  }

  private draw(outlines: readonly Outline[], width: number, height: number): void {
    this.areas.setAttribute("viewBox", `0 0 ${width} ${height}`);
    while (this.areas.childElementCount > outlines.length) this.areas.lastElementChild?.remove();
    outlines.forEach(({ key, points, disc }, index) => {
      const path = this.areas.children[index] ?? this.areas.appendChild(document.createElementNS(SVG, "path"));
      path.setAttribute("d", ringOf(points) + ringOf(disc?.hole ?? []));
      path.setAttribute("data-key", key);
      path.toggleAttribute("data-disc", disc !== undefined);
      path.toggleAttribute("data-lit", disc?.lit === true || key === this.focused);
    });
  }
}

function ringOf(points: readonly Point[]): string {
  const corners = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
  return corners && `M${corners}Z`;
}
