/** How things come to rest: everything that moves on the stage does so by one of these. */

export const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** Time in which a thrown picture loses all but a third of its speed. */
const COASTING_SECONDS = 0.22;
/** Speed is what the hand did in about this time: at fifteen frames a second a single frame says little. */
const SPEED_MEMORY_SECONDS = 0.08;
/** Slower than this (pixels a second) nobody sees it move. */
const REST_SPEED = 6;

/** A picture that is pulled, thrown, and slows down. Pixels and seconds. */
export class Inertia {
  private vx = 0;
  private vy = 0;

  /** The pull of this frame, remembered as speed. */
  pull(dx: number, dy: number, seconds: number): void {
    if (seconds <= 0) return;
    const weight = 1 - Math.exp(-seconds / SPEED_MEMORY_SECONDS);
    this.vx += (dx / seconds - this.vx) * weight;
    this.vy += (dy / seconds - this.vy) * weight;
    this.stopIfSlow();
  }

  /** How far it coasts in this frame. */
  coast(seconds: number): readonly [dx: number, dy: number] {
    const step = [this.vx * seconds, this.vy * seconds] as const;
    const kept = Math.exp(-seconds / COASTING_SECONDS);
    this.vx *= kept;
    this.vy *= kept;
    this.stopIfSlow();
    return step;
  }

  stop(): void {
    this.vx = 0;
    this.vy = 0;
  }

  get moving(): boolean {
    return this.vx !== 0 || this.vy !== 0;
  }

  private stopIfSlow(): void {
    if (Math.hypot(this.vx, this.vy) < REST_SPEED) this.stop();
  }
}

/** A way from one set of numbers to another in a fixed time. */
export class Glide<T extends Readonly<Record<string, number>>> {
  private elapsed = 0;

  constructor(
    private readonly from: T,
    private readonly to: T,
    private readonly seconds: number,
  ) {}

  step(seconds: number): T {
    this.elapsed += seconds;
    const t = this.seconds <= 0 ? 1 : easeOut(Math.min(1, this.elapsed / this.seconds));
    const between = Object.entries(this.from).map(([key, start]) => {
      const end = this.to[key] ?? start;
      return [key, t === 1 ? end : start + (end - start) * t];
    });
    return Object.fromEntries(between) as T;
  }

  get done(): boolean {
    return this.elapsed >= this.seconds;
  }
}
