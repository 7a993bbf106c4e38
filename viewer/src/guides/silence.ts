const TICK_MS = 250;

/** A stay without a voice: it passes, is held and goes on like a recording, but nothing is heard. */
export class Silence {
  private passed = 0;
  private since: number | null = null;
  private speed = 1;
  private timer = 0;
  private most: number | null = null;

  /** `tick` hears now and then that time passes, `ended` that it is over. */
  constructor(
    private readonly tick: () => void,
    private readonly ended: () => void,
  ) {}

  /** Null: until somebody says that it is over. */
  get length(): number | null {
    return this.most;
  }

  set length(seconds: number | null) {
    this.most = seconds;
    this.arm();
  }

  get running(): boolean {
    return this.since !== null;
  }

  get seconds(): number {
    const run = this.since === null ? 0 : ((performance.now() - this.since) / 1000) * this.speed;
    return Math.min(this.passed + run, this.length ?? Infinity);
  }

  set seconds(seconds: number) {
    this.passed = seconds;
    if (this.since !== null) this.since = performance.now();
    this.arm();
  }

  set rate(rate: number) {
    this.seconds = this.seconds;
    this.speed = rate;
    this.arm();
  }

  play(): void {
    if (this.since !== null) return;
    if (this.length !== null && this.passed >= this.length) this.passed = 0;
    this.since = performance.now();
    this.arm();
  }

  pause(): void {
    this.passed = this.seconds;
    this.since = null;
    this.arm();
  }

  private arm(): void {
    clearTimeout(this.timer);
    if (this.since === null) return;
    const left = this.length === null ? Infinity : ((this.length - this.seconds) / this.speed) * 1000;
    this.timer = window.setTimeout(() => this.pass(), Math.min(TICK_MS, Math.max(0, left)));
  }

  private pass(): void {
    if (this.length !== null && this.seconds >= this.length) {
      this.pause();
      this.ended();
      return;
    }
    this.tick();
    this.arm();
  }
}
