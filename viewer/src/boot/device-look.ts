import type { State } from "../core/state";
import type { Store } from "../core/store";
import { Gyroscope } from "../input/gyroscope";
import type { Stage } from "../scenes/stage";

/** Looking around by moving the device: offered where it can be, and on while the visitor wants it. */
export class DeviceLook {
  private readonly gyroscope: Gyroscope;

  constructor(
    private readonly store: Store<State>,
    private readonly stage: Stage,
  ) {
    this.gyroscope = new Gyroscope({
      offered: () => store.set({ gyroscope: "off" }),
      turned: (yaw, pitch) => stage.turn(yaw, pitch),
    });
  }

  /** Must be called at a press. */
  async toggle(): Promise<void> {
    if (this.store.get().gyroscope === "on") {
      this.off();
      return;
    }
    const allowed = await this.gyroscope.start(this.stage.current?.view()["pitch"] ?? 0);
    this.store.set(allowed ? { gyroscope: "on" } : { gyroscope: null, notice: "noGyroscope" });
  }

  off(): void {
    this.gyroscope.stop();
    if (this.store.get().gyroscope === "on") this.store.set({ gyroscope: "off" });
  }

  dispose(): void {
    this.gyroscope.dispose();
  }
}
