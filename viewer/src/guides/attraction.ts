import type { Tour } from "../contract/Tour";
import { type Route, objectRoute, sceneRoute } from "../core/route";
import type { State } from "../core/state";
import type { Store } from "../core/store";
import { Loop } from "../engine/loop";
import { prefersLessMotion } from "../engine/preferences";
import type { TourGuide } from "./tour";

const DEGREES_PER_SECOND = 3;

/** What a lobby shows while nobody is there: the first tour over and over, else its first room, turning slowly. */
export class Attraction {
  private running = false;
  private readonly drift: Loop;
  private readonly unwatch: () => void;

  constructor(
    private readonly tour: () => Tour,
    private readonly store: Store<State>,
    private readonly guide: Pick<TourGuide, "run" | "end">,
    private readonly go: (route: Route) => Promise<void>,
    turn: (yaw: number) => void,
  ) {
    this.drift = new Loop((seconds) => {
      turn(DEGREES_PER_SECOND * seconds);
      return this.running;
    });
    this.unwatch = store.watch((now, before) => {
      // No browser lets a voice begin before anybody has pressed anything, unless it was started so.
      const stopped = before.guide?.playing === true && now.guide?.playing === false;
      if (stopped) this.turnSlowly();
    });
  }

  async begin(): Promise<void> {
    this.running = true;
    const [tour] = this.tour().tours;
    if (tour !== undefined && this.guide.run(tour.id, { repeat: true })) return;
    await this.go(openingOf(this.tour()));
    this.turnSlowly();
  }

  /** Someone has come: they stay where the tour has led, and go on by themselves. */
  end(): void {
    if (!this.running) return;
    this.running = false;
    this.drift.dispose();
    if (this.store.get().guide !== null) this.guide.end();
  }

  dispose(): void {
    this.running = false;
    this.drift.dispose();
    this.unwatch();
  }

  private turnSlowly(): void {
    if (this.running && !prefersLessMotion()) this.drift.request();
  }
}

/** Where a visit begins. */
export function openingOf({ start, scenes, objects }: Tour): Route {
  const scene = start ?? scenes[0]?.id;
  return scene === undefined ? objectRoute(objects[0]?.id ?? "") : sceneRoute(scene);
}
