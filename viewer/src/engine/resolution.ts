import { fullRatio, sparesNothing } from "./preferences";

/** Fewer pixels than these per CSS pixel look broken; more cost battery and show nothing. */
const COARSEST = 0.5;
/** Of the pixels at rest. */
const LEAST_SHARE = 0.25;
/** A frame that takes longer than this feels sticky; software WebGL on a school PC takes half as long again. */
const SLOW_FRAME_SECONDS = 0.04;
const FRAMES_BEFORE_JUDGING = 4;

/** Pixels per CSS pixel: full at rest, fewer while moving on a machine that cannot keep up. */
export class Resolution {
  private moving = 1;
  private slowFrames = 0;
  private wasMoving = false;

  constructor(private readonly devicePixelRatio: () => number) {}

  /** Called once a frame, with the time since the frame before. */
  ratio(isMoving: boolean, seconds: number): number {
    if (isMoving && this.wasMoving) this.judge(seconds);
    this.wasMoving = isMoving;
    const full = fullRatio(this.devicePixelRatio());
    return isMoving && !sparesNothing() ? Math.max(COARSEST, full * this.moving) : full;
  }

  private judge(seconds: number): void {
    this.slowFrames = seconds > SLOW_FRAME_SECONDS ? this.slowFrames + 1 : 0;
    if (this.slowFrames < FRAMES_BEFORE_JUDGING) return;
    this.slowFrames = 0;
    this.moving = Math.max(LEAST_SHARE, this.moving * 0.7);
  }
}
