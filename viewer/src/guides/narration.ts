import type { Recording } from "../contract/Recording";
import { Lifetime } from "../core/lifetime";
import { cueAt, secondsToNextChange } from "./captions";
import { Silence } from "./silence";
import { SteadyTime } from "./steady";

const DOUBT_MS = 1000;
/** A slow connection gets so long; a sound that hangs keeps nobody longer. */
const PATIENCE_MS = 15_000;

export interface NarrationEvents {
  changed(now: { recording: Recording | null; speaking: boolean; caption: string | null }): void;
  ended(): void;
  /** The recording cannot be played; its captions pass in silence. */
  failed(file: string): void;
}

/** What became of "Play". */
export type Started = "plays" | "refused" | "called off";

/** What the panels may know and ask of a voice: where it is, without a state that changes all the time. */
export interface Hearing {
  readonly seconds: number;
  /** Null while nobody knows. */
  readonly length: number | null;
  readonly running: boolean;
  watch(heard: () => void): () => void;
}

/** One voice at a time, or a stay in silence. It never starts by itself: browsers refuse, and visitors should not be startled. */
export class Narration implements Hearing {
  private readonly silence: Silence;
  private readonly steady = new SteadyTime();
  private readonly life = new Lifetime();
  private readonly watchers = new Set<() => void>();
  private recording: Recording | null = null;
  /** The browser cannot play it. */
  private isMute = false;
  private usualStay: number | null = null;
  /** Where to begin, as long as the browser knows nothing of the file. */
  private wanted: number | null = null;
  private speed = 1;
  private timer = 0;
  private doubts = 0;
  private patience = 0;

  constructor(
    private readonly base: string,
    private readonly events: NarrationEvents,
    private readonly audio = new Audio(),
  ) {
    this.audio.preload = "none";
    this.silence = new Silence(
      () => this.pass(),
      () => this.finish(),
    );
    for (const type of ["play", "playing", "pause", "seeked", "ratechange"])
      this.life.listen(this.audio, type, () => this.tell());
    for (const type of ["timeupdate", "durationchange"]) this.life.listen(this.audio, type, () => this.pass());
    this.life.listen(this.audio, "loadedmetadata", () => this.begin());
    this.life.listen(this.audio, "ended", () => this.finish());
    this.life.listen(this.audio, "error", () => this.doubt());
    for (const type of ["waiting", "seeking"]) this.life.listen(this.audio, type, () => this.bear());
  }

  /** Puts a recording on, from its start and without playing it; without one, a stay of so many seconds. */
  load(recording: Recording | null, stay: number | null = null): void {
    this.usualStay = stay;
    const isSame = recording?.file === this.recording?.file;
    const wasEmpty = this.recording === null;
    this.recording = recording;
    if (isSame && recording !== null) {
      this.tell();
      return;
    }
    this.silence.pause();
    this.silence.seconds = 0;
    this.silence.length = recording === null ? stay : null;
    this.wanted = null;
    this.isMute = false;
    // Nothing after nothing: the player may sound its moment of silence just now.
    if (wasEmpty && recording === null) {
      this.tell();
      return;
    }
    this.audio.pause();
    if (recording === null) this.audio.removeAttribute("src");
    else {
      this.audio.src = this.base + recording.file;
      this.audio.volume = recording.gain;
      this.setSpeed(this.speed);
    }
    this.tell();
  }

  /** Another length of the stay; null: until somebody else has said what is to be said. */
  stay(seconds: number | null): void {
    this.silence.length = seconds;
  }

  async play(): Promise<Started> {
    if (this.isSilent) {
      this.silence.play();
      this.tell();
      return "plays";
    }
    this.bear();
    try {
      await this.audio.play();
      return "plays";
    } catch (error) {
      if (this.isMute) return "plays";
      const { name } = error as DOMException;
      if (name === "NotSupportedError") return this.fallSilent();
      this.tell();
      return name === "NotAllowedError" ? "refused" : "called off";
    }
  }

  pause(): void {
    this.silence.pause();
    this.audio.pause();
    this.tell();
  }

  seek(seconds: number): void {
    const to = Math.min(Math.max(0, seconds), this.length ?? Infinity);
    if (this.isSilent) this.silence.seconds = to;
    else if (this.audio.readyState === 0) this.wanted = to;
    else this.audio.currentTime = to;
    this.tell();
  }

  setSpeed(speed: number): void {
    this.speed = speed;
    this.silence.rate = speed;
    // Both, since what is loaded next begins at the default.
    this.audio.defaultPlaybackRate = speed;
    this.audio.playbackRate = speed;
  }

  get seconds(): number {
    return this.isSilent ? this.silence.seconds : (this.wanted ?? this.audio.currentTime);
  }

  get length(): number | null {
    if (this.isSilent) return this.silence.length;
    const { duration } = this.audio;
    return Number.isFinite(duration) && duration > 0 ? duration : (this.recording?.seconds ?? null);
  }

  get running(): boolean {
    return this.isSilent ? this.silence.running : this.recording !== null && !this.audio.paused && !this.audio.ended;
  }

  /** Seconds, smooth enough to move a camera by. */
  now(): number {
    return this.steady.read(this.seconds, performance.now() / 1000, this.running ? this.speed : 0);
  }

  watch(heard: () => void): () => void {
    this.watchers.add(heard);
    return () => this.watchers.delete(heard);
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.doubts);
    clearTimeout(this.patience);
    this.life.dispose();
    this.watchers.clear();
    this.load(null);
  }

  private get isSilent(): boolean {
    return this.recording === null || this.isMute;
  }

  /** A visit in a lobby goes on, and whoever reads captions misses nothing. */
  private fallSilent(): Started {
    const { recording } = this;
    if (recording === null) return "called off";
    if (this.isMute) return "plays";
    this.silence.seconds = this.seconds;
    this.isMute = true;
    this.audio.pause();
    this.silence.length = recording.seconds ?? recording.cues.at(-1)?.end ?? this.usualStay;
    this.events.failed(recording.file);
    if (this.silence.length === null) this.finish();
    else this.silence.play();
    this.tell();
    return "plays";
  }

  /**
   * What breaks off in the middle refuses no "Play". But Firefox on a computer without sound calls every recording
   * broken and goes on with it: only where time stands still it is true.
   */
  private doubt(): void {
    clearTimeout(this.doubts);
    this.doubts = this.fallSilentWhereItStands(DOUBT_MS);
  }

  /** Nor does what never comes, or stops coming, say that it is broken. */
  private bear(): void {
    clearTimeout(this.patience);
    this.patience = this.fallSilentWhereItStands(PATIENCE_MS);
  }

  private fallSilentWhereItStands(after: number): number {
    const { audio, recording } = this;
    const { currentTime } = audio;
    return window.setTimeout(() => {
      const stands = recording === this.recording && !audio.paused && audio.currentTime === currentTime;
      if (stands) this.fallSilent();
    }, after);
  }

  private begin(): void {
    if (this.wanted !== null) this.audio.currentTime = this.wanted;
    this.wanted = null;
    this.pass();
  }

  private finish(): void {
    this.tell();
    this.events.ended();
  }

  private pass(): void {
    for (const heard of this.watchers) heard();
  }

  /** Says what is spoken now, and again when the caption changes: `timeupdate` comes too seldom for short cues. */
  private tell(): void {
    clearTimeout(this.timer);
    const { recording, running, seconds } = this;
    const speaking = recording !== null && !this.isMute && running;
    const cues = recording?.cues ?? [];
    const caption = seconds > 0 || running ? (cueAt(cues, seconds)?.text ?? null) : null;
    this.events.changed({ recording, speaking, caption });
    this.pass();
    const next = running ? secondsToNextChange(cues, seconds) : null;
    if (next !== null) this.timer = window.setTimeout(() => this.tell(), (Math.max(0.02, next) * 1000) / this.speed);
  }
}
