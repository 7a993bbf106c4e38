import type { Recording } from "../contract/Recording";
import { Lifetime } from "../core/lifetime";
import { cueAt, secondsToNextChange } from "./captions";

export interface NarrationEvents {
  changed(now: { recording: Recording | null; speaking: boolean; caption: string | null }): void;
  ended(): void;
}

/** One voice at a time. It never starts by itself: browsers refuse, and visitors should not be startled. */
export class Narration {
  private readonly audio = new Audio();
  private readonly life = new Lifetime();
  private recording: Recording | null = null;
  private timer = 0;

  constructor(
    private readonly base: string,
    private readonly events: NarrationEvents,
  ) {
    this.audio.preload = "none";
    for (const type of ["play", "playing", "pause", "seeked"]) this.life.listen(this.audio, type, () => this.tell());
    this.life.listen(this.audio, "ended", () => {
      this.tell();
      this.events.ended();
    });
  }

  /** Puts a recording on, from its start, without playing it. */
  load(recording: Recording | null): void {
    if (recording?.file === this.recording?.file) {
      this.recording = recording;
      this.tell();
      return;
    }
    this.recording = recording;
    this.audio.pause();
    if (recording === null) this.audio.removeAttribute("src");
    else this.audio.src = this.base + recording.file;
    this.tell();
  }

  /** False when the browser wants the visitor to press a button first, or cannot play the file. */
  async play(): Promise<boolean> {
    if (this.recording === null) return false;
    try {
      await this.audio.play();
      return true;
    } catch {
      this.tell();
      return false;
    }
  }

  pause(): void {
    this.audio.pause();
  }

  rewind(): void {
    if (this.recording !== null) this.audio.currentTime = 0;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.life.dispose();
    this.load(null);
  }

  /** Says what is spoken now, and again when the caption changes: `timeupdate` comes too seldom for short cues. */
  private tell(): void {
    clearTimeout(this.timer);
    const { recording, audio } = this;
    const speaking = recording !== null && !audio.paused && !audio.ended;
    const cues = recording?.cues ?? [];
    const caption = audio.currentTime > 0 || speaking ? (cueAt(cues, audio.currentTime)?.text ?? null) : null;
    this.events.changed({ recording, speaking, caption });
    const next = speaking ? secondsToNextChange(cues, audio.currentTime) : null;
    if (next !== null) this.timer = window.setTimeout(() => this.tell(), Math.max(0.02, next) * 1000);
  }
}
