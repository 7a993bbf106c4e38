import { loadInto } from "../assets/images";
import type { LoadFailure } from "../assets/source";
import type { Drawing } from "../core/house-bounds";
import type { Point } from "../engine/projection";
import type { StageContext } from "./display";

/** Finer than this no screen shows a plan. */
const MOST_PX = 2048;

/**
 * The curator's drawing of a floor. An element of the page and no texture: from `file://` no picture may become
 * one, and it needs no WebGL.
 */
export class PlanSheet {
  private readonly image = new Image();
  private isThere = false;
  private isShown = false;

  constructor(
    readonly drawing: Drawing,
    private readonly context: StageContext,
  ) {
    this.image.className = "ev-plan-sheet";
    // The dots over it say what is there.
    this.image.alt = "";
    this.image.draggable = false;
  }

  /** Without it the walls or the dots alone make the plan. */
  async load(): Promise<void> {
    const { sources } = this.drawing.plan.picture;
    const source = sources.find(({ width }) => width >= MOST_PX) ?? sources[sources.length - 1];
    if (source === undefined) return;
    await loadInto(this.image, this.context.base, source.file).then(
      () => (this.isThere = true),
      (failure: LoadFailure) => this.context.report(failure),
    );
  }

  enter(): void {
    this.context.host.append(this.image);
  }

  get shown(): boolean {
    return this.isShown;
  }

  /** `corners` in pixels: north-west and south-east; null while the ground is not seen from straight above. */
  place(corners: readonly [Point, Point] | null): void {
    this.isShown = this.isThere && corners !== null;
    this.image.toggleAttribute("data-shown", this.isShown);
    if (corners === null) return;
    const [[left, top], [right, bottom]] = corners;
    this.image.style.transform = `translate(${left}px, ${top}px)`;
    this.image.style.width = `${right - left}px`;
    this.image.style.height = `${bottom - top}px`;
  }

  dispose(): void {
    this.image.remove();
    this.image.removeAttribute("src");
  }
}
