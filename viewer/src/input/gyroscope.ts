import { type Attitude, Follower, angleThrough } from "../engine/attitude";
import { Lifetime } from "../core/lifetime";

/** Safari on iOS sends nothing before the visitor has allowed it, which it asks for at the press of a button. */
interface AskingEvent {
  requestPermission?(): Promise<"granted" | "denied">;
}

/** Sensors that speak do so sixty times a second. */
const MOST_SILENCE_MS = 1500;

export interface GyroscopeEvents {
  /** There is one that tells something. */
  offered(): void;
  /** Degrees by which the device was turned. */
  turned(yaw: number, pitch: number): void;
}

/** Looks around as the device is moved. Only where its sensors really speak: many a desktop has the event and no sensor. */
export class Gyroscope {
  private readonly life = new Lifetime();
  private following: Lifetime | null = null;

  constructor(private readonly events: GyroscopeEvents) {
    if (isSilentUntilAsked()) {
      this.events.offered();
      return;
    }
    const probe = new Lifetime();
    this.life.add(() => probe.dispose());
    probe.listen(window, "deviceorientation", (event) => {
      if (attitudeOf(event as DeviceOrientationEvent) === null) return;
      probe.dispose();
      this.events.offered();
    });
  }

  /** False where the visitor or their browser does not allow it, or nothing comes. Must be called at a press. */
  async start(pitch: number): Promise<boolean> {
    this.stop();
    if (!(await allowed())) return false;
    const life = new Lifetime();
    this.following = life;
    const follower = new Follower(pitch);
    return new Promise((resolve) => {
      const silence = window.setTimeout(() => {
        life.dispose();
        resolve(false);
      }, MOST_SILENCE_MS);
      life.add(() => clearTimeout(silence));
      life.listen(window, "deviceorientation", (event) => {
        const attitude = attitudeOf(event as DeviceOrientationEvent);
        if (attitude === null) return;
        clearTimeout(silence);
        resolve(true);
        const turn = follower.follow(angleThrough(attitude, screenAngle()), event.timeStamp / 1000);
        if (turn !== null) this.events.turned(turn.yaw, turn.pitch);
      });
    });
  }

  stop(): void {
    this.following?.dispose();
    this.following = null;
  }

  dispose(): void {
    this.stop();
    this.life.dispose();
  }
}

/** Null for the one event of nothing that browsers send without sensors. */
function attitudeOf({ alpha, beta, gamma }: DeviceOrientationEvent): Attitude | null {
  return alpha == null || beta == null || gamma == null ? null : { alpha, beta, gamma };
}

const asking = (): AskingEvent | undefined => (window as { DeviceOrientationEvent?: AskingEvent }).DeviceOrientationEvent;

/** On iOS; Chromium has the question too, but a sensor there speaks without it. */
const isSilentUntilAsked = (): boolean =>
  asking()?.requestPermission !== undefined && matchMedia("(hover: none) and (pointer: coarse)").matches;

async function allowed(): Promise<boolean> {
  try {
    return ((await asking()?.requestPermission?.()) ?? "granted") === "granted";
  } catch {
    // Refused where the page is no secure one.
    return false;
  }
}

/** Safari before 16.4 has no `screen.orientation`. */
const screenAngle = (): number =>
  (screen as Partial<Screen>).orientation?.angle ?? (window as { orientation?: number }).orientation ?? 0;
