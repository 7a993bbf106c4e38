import type { KioskState } from "../core/state";
import type { Kiosk } from "../core/kiosk";
import { Lifetime } from "../core/lifetime";

/** For so long it is said before a visit is forgotten; less where the whole wait is short. */
const WARNING_SECONDS = 10;
const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "wheel", "keydown"] as const;

export interface LobbyEvents {
  changed(now: KioskState): void;
  /** Someone listens or watches, and need not move. */
  isHeld(): boolean;
  /** Nobody is there: forget the last visitor, and show something to the next. */
  alone(): void;
  /** The next visitor has come. */
  visited(): void;
}

/** Knows whether somebody stands before the screen. */
export class Lobby {
  private readonly life = new Lifetime();
  private readonly warning: number;
  private timer = 0;
  private mouse: readonly [x: number, y: number] | null = null;
  private now: KioskState = { kind: "visited" };

  constructor(
    private readonly kiosk: Kiosk,
    private readonly events: LobbyEvents,
  ) {
    this.warning = Math.min(WARNING_SECONDS, Math.floor(kiosk.idle / 2));
    for (const type of SIGNS_OF_LIFE)
      this.life.listen(window, type, (event) => this.moves(event) && this.stirred(), { capture: true, passive: true });
    this.life.add(() => clearTimeout(this.timer));
  }

  /** Nobody is there yet, or any more. */
  leave(): void {
    clearTimeout(this.timer);
    this.become({ kind: "alone" });
    this.events.alone();
  }

  stirred(): void {
    const wasAlone = this.now.kind === "alone";
    this.become({ kind: "visited" });
    this.wait();
    if (wasAlone) this.events.visited();
  }

  dispose(): void {
    this.life.dispose();
  }

  /** Browsers tell of a mouse that rests, too, when the picture changes under it. */
  private moves(event: Event): boolean {
    if (event.type !== "pointermove") return true;
    const { screenX, screenY } = event as PointerEvent;
    const before = this.mouse;
    this.mouse = [screenX, screenY];
    return before !== null && (before[0] !== screenX || before[1] !== screenY);
  }

  private wait(): void {
    clearTimeout(this.timer);
    const quiet = (): void => (this.events.isHeld() ? this.wait() : this.countDown(this.warning));
    this.timer = window.setTimeout(quiet, (this.kiosk.idle - this.warning) * 1000);
  }

  private countDown(seconds: number): void {
    if (seconds === 0) {
      this.leave();
      return;
    }
    this.become({ kind: "leaving", seconds });
    this.timer = window.setTimeout(() => this.countDown(seconds - 1), 1000);
  }

  private become(now: KioskState): void {
    if (now.kind === this.now.kind && now.kind !== "leaving") return;
    this.now = now;
    this.events.changed(now);
  }
}
