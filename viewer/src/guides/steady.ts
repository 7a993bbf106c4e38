/** Farther apart than this, somebody has jumped. */
const JUMP_SECONDS = 0.35;
/** In which a difference shrinks to a third: slowly enough that nothing is seen of it. */
const CORRECTION_SECONDS = 0.25;

/**
 * The time of a recording, smooth enough for a camera: Firefox and WebKit tell `currentTime` in steps of up to
 * a quarter of a second.
 */
export class SteadyTime {
  private last: { seconds: number; now: number } | null = null;
  /** What was told when it came to stand: where it stood by then, to a part of a second, it stays. */
  private stoodAt: number | null = null;

  /** `told`: what the recording says; `now`: a clock of seconds that never stops; `rate`: 0 while it stands. */
  read(told: number, now: number, rate: number): number {
    if (this.last === null) return this.keep(told, now);
    if (rate === 0) return this.stand(told, now);
    this.stoodAt = null;
    const expected = this.last.seconds + (now - this.last.now) * rate;
    const ahead = told - expected;
    if (Math.abs(ahead) > JUMP_SECONDS) return this.keep(told, now);
    const corrected = expected + ahead * (1 - Math.exp((this.last.now - now) / CORRECTION_SECONDS));
    // Nothing ever goes back.
    return this.keep(Math.max(this.last.seconds, corrected), now);
  }

  private stand(told: number, now: number): number {
    const { seconds } = this.last ?? { seconds: told };
    const justStopped = this.stoodAt === null && Math.abs(told - seconds) <= JUMP_SECONDS;
    if (!justStopped && told !== this.stoodAt) return this.keep(told, now);
    this.stoodAt = told;
    return this.keep(seconds, now);
  }

  private keep(seconds: number, now: number): number {
    this.last = { seconds, now };
    return seconds;
  }
}
