import type { Recording } from "../contract/Recording";
import { type Route, objectRoute, sceneRoute } from "../core/route";
import type { State } from "../core/state";
import type { Store } from "../core/store";
import { isAtStop, stopOf } from "../core/titles";
import type { Narration } from "./narration";

/** How long a stop without a voice is shown. */
const DWELL_SECONDS = 8;

/** Leads from stop to stop, speaks, waits, and holds still while the visitor looks around. */
export class TourGuide {
  private timer = 0;

  constructor(
    private readonly store: Store<State>,
    private readonly narration: Narration,
    private readonly go: (route: Route) => void,
  ) {}

  /** A place stands: put its recording on, and speak if the tour is playing. */
  arrived(): void {
    clearTimeout(this.timer);
    const state = this.store.get();
    this.narration.load(recordingFor(state));
    if (!isAtStop(state)) this.setPlaying(false);
    else if (state.guide?.playing === true) void this.speak();
  }

  /** The words came in another language: the same stop from its beginning. */
  translated(): void {
    const wasSpeaking = this.store.get().speaking;
    this.narration.load(recordingFor(this.store.get()));
    if (wasSpeaking) void this.narration.play();
  }

  /** "Play" and "Pause", on a tour and for a relic's own recording. */
  async toggle(): Promise<void> {
    const { guide, speaking } = this.store.get();
    if (guide !== null && !isAtStop(this.store.get())) {
      this.store.set({ guide: { ...guide, playing: true } });
      this.goTo(guide.stop);
    } else if (guide?.playing === true || speaking) {
      this.pause();
    } else if (guide !== null) {
      this.setPlaying(true);
      await this.speak();
    } else {
      await this.narration.play();
    }
  }

  pause(): void {
    clearTimeout(this.timer);
    this.narration.pause();
    this.setPlaying(false);
  }

  /** The visitor looks around: the tour waits. */
  touched(): void {
    if (this.store.get().guide?.playing === true) this.pause();
  }

  /** The recording has come to its end. */
  ended(): void {
    const { guide } = this.store.get();
    this.narration.rewind();
    if (guide?.playing !== true) return;
    if (!this.step(1)) this.setPlaying(false);
  }

  /** False where there is no such stop. */
  step(by: 1 | -1): boolean {
    const { guide } = this.store.get();
    if (guide === null || guide.tour.stops[guide.stop + by] === undefined) return false;
    clearTimeout(this.timer);
    this.goTo(guide.stop + by);
    return true;
  }

  end(): void {
    this.pause();
    this.store.set({ guide: null });
    const { route, place } = this.store.get();
    if (route.kind !== "tour" || place === null) return;
    this.go(place.kind === "scene" ? sceneRoute(place.scene.id) : objectRoute(place.object.id));
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private goTo(index: number): void {
    const { guide } = this.store.get();
    const stop = guide?.tour.stops[index];
    this.narration.pause();
    if (guide !== null && stop !== undefined) this.go({ kind: "tour", id: guide.tour.id, stop: stop.id });
  }

  private async speak(): Promise<void> {
    const { guide, recording } = this.store.get();
    if (recording !== null) {
      if (!(await this.narration.play())) this.setPlaying(false);
      return;
    }
    const dwell = guide?.tour.stops[guide.stop]?.dwell ?? DWELL_SECONDS;
    this.timer = window.setTimeout(() => this.ended(), dwell * 1000);
  }

  private setPlaying(playing: boolean): void {
    const { guide } = this.store.get();
    if (guide !== null && guide.playing !== playing) this.store.set({ guide: { ...guide, playing } });
  }
}

/** What would be spoken here: the stop's words, or else the relic's. */
export function recordingFor(state: State): Recording | null {
  const { place, words } = state;
  if (isAtStop(state)) return stopOf(state)?.narration ?? null;
  return place?.kind === "object" ? (words.objects[place.object.id]?.narration ?? null) : null;
}
