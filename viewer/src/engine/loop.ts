/** Longest step that a frame may take: after a slow decode nothing leaps. */
const LONGEST_STEP_SECONDS = 0.25;
/** After a rest the time since the last frame says nothing; then a frame counts as long as usual. */
const REST_SECONDS = 0.5;
const USUAL_STEP_SECONDS = 1 / 60;

/** Draws on demand: asks the browser for a frame only while someone wants one. */
export class Loop {
  private pending = 0;
  private last = -Infinity;
  private rests = true;

  /** `tick` says whether it needs another frame. */
  constructor(private readonly tick: (seconds: number) => boolean) {}

  request(): void {
    if (this.pending === 0) this.pending = requestAnimationFrame((now) => this.run(now));
  }

  dispose(): void {
    cancelAnimationFrame(this.pending);
    this.pending = 0;
  }

  private run(now: number): void {
    this.pending = 0;
    const elapsed = (now - this.last) / 1000;
    // A machine may take that long for every frame: then it is no rest, and what moves must arrive all the same.
    const isFirst = this.rests && elapsed > REST_SECONDS;
    this.last = now;
    this.rests = !this.tick(isFirst ? USUAL_STEP_SECONDS : Math.min(LONGEST_STEP_SECONDS, elapsed));
    if (!this.rests) this.request();
  }
}
