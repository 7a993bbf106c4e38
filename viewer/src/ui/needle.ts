import { clamp, radians } from "../engine/angles";

const LENGTH = 38;
const WIDEST_DEGREES = 140;

/** The cone on the map that shows which way one looks: turned after each frame, past Preact. */
export class Needle {
  private cone: SVGSVGElement | null = null;
  private direction: { readonly bearing: number; readonly hfov: number } | null = null;

  register(cone: SVGSVGElement | null): void {
    this.cone = cone;
    this.turn();
  }

  /** Degrees clockwise from north; null where the heading is not known. */
  point(direction: { readonly bearing: number; readonly hfov: number } | null): void {
    this.direction = direction;
    this.turn();
  }

  private turn(): void {
    const { cone, direction } = this;
    if (cone === null) return;
    cone.toggleAttribute("data-unknown", direction === null);
    if (direction === null) return;
    cone.style.transform = `rotate(${direction.bearing.toFixed(2)}deg)`;
    const side = radians(clamp(direction.hfov, 1, WIDEST_DEGREES) / 2);
    const [x, y] = [(Math.sin(side) * LENGTH).toFixed(2), (-Math.cos(side) * LENGTH).toFixed(2)];
    cone.firstElementChild?.setAttribute("d", `M0 0L-${x} ${y}A${LENGTH} ${LENGTH} 0 0 1 ${x} ${y}Z`);
  }
}
