import type { Cue } from "../contract/Cue";
import type { GuidedTour } from "../contract/GuidedTour";
import type { Prose } from "../contract/Prose";
import type { Recording } from "../contract/Recording";
import { type Route, objectRoute, sceneRoute } from "../core/route";
import type { Guide, State } from "../core/state";
import type { Store } from "../core/store";
import { isAtStop, stopOf } from "../core/titles";
import { movesAt, nextLegAfter } from "../engine/course";
import type { Clock, Course } from "../scenes/lead";
import { sameMomentIn } from "./captions";
import { courseOf } from "./course-of";
import type { Narration } from "./narration";
import type { Reader } from "./reader";

/** A timer may come a little before its time. */
const LEAST_WAIT_MS = 20;

/** What of the stage a guide needs. */
export interface Camera {
  follow(course: Course, clock: Clock): void;
  release(): void;
  wake(): void;
}

export interface TourGuideParts {
  readonly store: Store<State>;
  readonly narration: Narration;
  readonly reader: Reader;
  readonly camera: Camera;
  tours(): readonly GuidedTour[];
  go(route: Route): void;
  /** Something that whoever does not see the bar should hear. */
  tell(news: "waits" | "over"): void;
}

/** Where the visitor left a stop. */
interface Bookmark {
  readonly stop: string;
  readonly file: string | null;
  readonly cues: readonly Cue[];
  readonly seconds: number;
}

/** Leads from stop to stop, speaks, moves the camera by the voice, and holds still while the visitor looks around. */
export class TourGuide {
  private readonly store: Store<State>;
  private readonly narration: Narration;
  private readonly reader: Reader;
  private timer = 0;
  private course: Course | null = null;
  /** How many ways the camera had begun when it was last looked for, and whether it was on one. */
  private whereabouts = "";
  /** The stop that was put on last, and where the visitor left one before. */
  private stopOn: string | null = null;
  private bookmark: Bookmark | null = null;

  constructor(private readonly parts: TourGuideParts) {
    this.store = parts.store;
    this.narration = parts.narration;
    this.reader = parts.reader;
  }

  /**
   * Takes a tour from its first stop and goes on by itself to the last; `repeat`: and then from the first again,
   * until somebody touches it. False where there is no such tour. Where the browser wants a press of a button
   * before anything is heard, `guide.rest` is "refused" and the first stop waits.
   */
  run(id: string, { repeat = false }: { readonly repeat?: boolean } = {}): boolean {
    const tour = this.parts.tours().find((one) => one.id === id);
    if (tour === undefined || tour.stops.length === 0) return false;
    this.bookmark = null;
    this.stopOn = null;
    this.narration.load(null);
    this.store.set({ guide: { tour, stop: 0, playing: true, repeats: repeat, rest: null } });
    this.goTo(0);
    return true;
  }

  /** A place stands: put on what is heard there, and speak if the tour is playing. */
  arrived(): void {
    this.remember();
    this.putOn();
    const state = this.store.get();
    this.resume();
    if (!isAtStop(state)) this.setGuide({ playing: false });
    else if (state.guide?.playing === true) void this.speak();
  }

  /** The words came in another language: the same stop, and the same moment of it where captions tell. */
  translated(): void {
    const { guide, speaking } = this.store.get();
    this.remember();
    this.putOn();
    this.resume();
    if (guide?.playing === true) void this.speak();
    else if (speaking) void this.narration.play();
  }

  /** The introduction is shown again. */
  left(): void {
    this.bookmark = null;
    this.stopOn = null;
    this.course = null;
    this.narration.load(null);
    this.reader.load(null, "");
    this.store.set({ readable: false });
  }

  /** "Play" and "Pause": of the tour, and where there is none of a relic's own words. */
  async toggle(): Promise<void> {
    const { guide } = this.store.get();
    const atStop = isAtStop(this.store.get());
    if (guide === null) {
      await this.listen();
    } else if (guide.rest === "over" && atStop) {
      this.run(guide.tour.id);
    } else if (guide.playing) {
      this.pause();
    } else {
      this.setGuide({ playing: true, rest: null });
      if (atStop) await this.speak();
      else this.goTo(guide.stop);
    }
  }

  /** A relic's own words, recorded or read; or no longer. */
  async listen(): Promise<void> {
    const { speaking, sentence, recording, readable } = this.store.get();
    if (speaking || sentence !== null) this.pause();
    else if (recording !== null) await this.narration.play();
    else if (readable) this.reader.read();
  }

  /** The computer's voice for what nobody recorded: on this tour, or no longer. */
  toggleReading(): void {
    const readsAloud = !this.store.get().readsAloud;
    this.store.set({ readsAloud });
    if (!isAtStop(this.store.get()) || this.store.get().recording !== null) return;
    this.reader.pause();
    this.narration.stay(this.dwell());
    if (readsAloud) this.setGuide({ playing: true, rest: null });
    if (this.store.get().guide?.playing === true) void this.speak();
  }

  pause(): void {
    this.narration.pause();
    this.reader.pause();
    this.setGuide({ playing: false });
  }

  /** To a moment of what is heard here; the camera goes along. */
  seek(seconds: number): void {
    this.narration.seek(seconds);
    this.leadCamera();
  }

  setSpeed(speed: number): void {
    this.store.set({ speed });
    this.narration.setSpeed(speed);
    this.reader.setSpeed(speed);
    this.heard();
  }

  /** The visitor looks around: the tour waits. */
  touched(): void {
    this.parts.camera.release();
    if (this.store.get().guide?.playing !== true) return;
    this.pause();
    this.parts.tell("waits");
  }

  /** What was heard began, stood, jumped, or went on to its next caption: the camera's next way is due then. */
  heard(): void {
    clearTimeout(this.timer);
    const { narration, course } = this;
    if (course === null) return;
    this.wakeIfElsewhere(course.legs, narration.now());
    const next = nextLegAfter(course.legs, narration.now());
    if (next === null || !narration.running) return;
    const wait = ((next - narration.now()) / this.store.get().speed) * 1000;
    this.timer = window.setTimeout(() => this.heard(), Math.max(LEAST_WAIT_MS, wait));
  }

  /** The recording, the reading or the stay has come to its end. */
  ended(): void {
    const { guide } = this.store.get();
    // The picture stays as it was seen last, whatever the recording shows at its start.
    this.parts.camera.release();
    this.course = null;
    this.narration.seek(0);
    if (guide?.playing !== true || this.step(1)) return;
    if (guide.repeats) {
      this.goTo(0);
      return;
    }
    this.narration.pause();
    this.setGuide({ playing: false, rest: "over" });
    this.parts.tell("over");
  }

  /** Voices came or went. */
  voicesChanged(): void {
    this.store.set({ readable: this.isReadable() });
  }

  /** False where there is no such stop. */
  step(by: 1 | -1): boolean {
    const { guide } = this.store.get();
    if (guide === null || guide.tour.stops[guide.stop + by] === undefined) return false;
    this.goTo(guide.stop + by);
    return true;
  }

  end(): void {
    this.pause();
    this.store.set({ guide: null });
    this.bookmark = null;
    const { route, place } = this.store.get();
    if (route.kind !== "tour" || place === null || place.kind === "house") return;
    this.parts.go(place.kind === "scene" ? sceneRoute(place.scene.id) : objectRoute(place.object.id));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.reader.dispose();
  }

  private goTo(index: number): void {
    const { guide } = this.store.get();
    const stop = guide?.tour.stops[index];
    this.narration.pause();
    this.reader.pause();
    if (guide !== null && stop !== undefined) this.parts.go({ kind: "tour", id: guide.tour.id, stop: stop.id });
  }

  private async speak(): Promise<void> {
    const { recording, readable, readsAloud } = this.store.get();
    this.leadCamera();
    if (recording === null && readable && readsAloud) {
      this.narration.stay(null);
      this.reader.read();
    }
    // Called off: the visitor, or the tour, went on meanwhile.
    if ((await this.narration.play()) === "refused") this.setGuide({ playing: false, rest: "refused" });
  }

  /** Between its ways the camera rests, and nothing is drawn. */
  private wakeIfElsewhere(legs: Course["legs"], seconds: number): void {
    const whereabouts = `${legs.filter(({ at }) => at <= seconds).length} ${movesAt(legs, seconds)}`;
    if (whereabouts !== this.whereabouts || movesAt(legs, seconds)) this.parts.camera.wake();
    this.whereabouts = whereabouts;
  }

  private leadCamera(): void {
    this.course = courseOf(this.store.get());
    if (this.course !== null) this.parts.camera.follow(this.course, this.narration);
    this.heard();
  }

  /** Where a stop is left, to go on there when the visitor comes back to it. */
  private remember(): void {
    if (this.stopOn === null) return;
    const { recording } = this.store.get();
    const { seconds } = this.narration;
    this.bookmark = { stop: this.stopOn, file: recording?.file ?? null, cues: recording?.cues ?? [], seconds };
  }

  private putOn(): void {
    const state = this.store.get();
    const recording = recordingFor(state);
    const prose = recording === null ? proseFor(state) : null;
    this.stopOn = stopKey(state);
    this.course = null;
    this.narration.load(recording, this.stopOn === null ? null : this.dwell());
    this.reader.load(prose, prose?.lang ?? state.words.lang);
    this.store.set({ readable: this.isReadable() });
  }

  private resume(): void {
    const { bookmark } = this;
    if (this.stopOn === null || bookmark === null) return;
    this.bookmark = null;
    if (bookmark.stop !== this.stopOn) return;
    const { recording } = this.store.get();
    const isSame = (recording?.file ?? null) === bookmark.file;
    this.narration.seek(isSame ? bookmark.seconds : sameMomentIn(recording?.cues ?? [], bookmark.cues, bookmark.seconds));
  }

  private dwell(): number | null {
    const { guide } = this.store.get();
    return guide?.tour.stops[guide.stop]?.dwell ?? null;
  }

  private isReadable(): boolean {
    const state = this.store.get();
    const prose = recordingFor(state) === null ? proseFor(state) : null;
    return prose !== null && this.reader.speaks(prose.lang ?? state.words.lang);
  }

  private setGuide(change: Partial<Pick<Guide, "playing" | "rest">>): void {
    const { guide } = this.store.get();
    if (guide === null) return;
    const next = { ...guide, ...change };
    if (next.playing !== guide.playing || next.rest !== guide.rest) this.store.set({ guide: next });
  }
}

/** What would be spoken here: the stop's words, or else the relic's. */
export function recordingFor(state: State): Recording | null {
  const { place, words } = state;
  if (isAtStop(state)) return stopOf(state)?.narration ?? null;
  return place?.kind === "object" ? (words.objects[place.object.id]?.narration ?? null) : null;
}

/** What could be read here: the stop's words, or else the relic's. */
function proseFor(state: State): Prose | null {
  const { place, words } = state;
  if (isAtStop(state)) return stopOf(state)?.words ?? null;
  return place?.kind === "object" ? (words.objects[place.object.id]?.words ?? null) : null;
}

function stopKey(state: State): string | null {
  const { guide } = state;
  const stop = guide?.tour.stops[guide.stop];
  return guide === null || stop === undefined || !isAtStop(state) ? null : `${guide.tour.id}/${stop.id}`;
}
