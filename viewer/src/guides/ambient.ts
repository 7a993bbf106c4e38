import type { Sound } from "../contract/Sound";

/** Quiet below a voice. */
const FULL = 0.6;
const DUCKED = 0.15;
const FADE_MS = 500;
const STEP_MS = 50;

/** The sound of a room: off until the visitor asks for it, low while someone speaks. */
export class Ambient {
  private readonly audio = new Audio();
  private timer = 0;
  private wanted = false;
  private sound: Sound | null = null;
  private ducked = false;

  constructor(private readonly base: string) {
    this.audio.loop = true;
    this.audio.preload = "none";
    this.audio.volume = 0;
  }

  setSound(sound: Sound | null): void {
    if (sound?.file === this.sound?.file) return;
    this.sound = sound;
    this.audio.pause();
    if (sound === null) this.audio.removeAttribute("src");
    else this.audio.src = this.base + sound.file;
    this.follow();
  }

  setOn(on: boolean): void {
    this.wanted = on;
    this.follow();
  }

  duck(ducked: boolean): void {
    if (ducked === this.ducked) return;
    this.ducked = ducked;
    this.follow();
  }

  dispose(): void {
    clearInterval(this.timer);
    this.setSound(null);
  }

  private follow(): void {
    clearInterval(this.timer);
    const heard = this.wanted && this.sound !== null;
    // A refusal (no press of a button yet) leaves the room silent, as it was.
    if (heard && this.audio.paused) this.audio.play().catch(() => undefined);
    const goal = !heard ? 0 : (this.ducked ? DUCKED : FULL) * (this.sound?.gain ?? 1);
    const step = (FULL * STEP_MS) / FADE_MS;
    this.timer = window.setInterval(() => {
      const { volume } = this.audio;
      this.audio.volume = volume < goal ? Math.min(goal, volume + step) : Math.max(goal, volume - step);
      // iOS keeps the volume at 1 whatever one sets, so silence there means pausing at once.
      if (goal === 0) this.audio.pause();
      if (this.audio.volume === goal || this.audio.paused) clearInterval(this.timer);
    }, STEP_MS);
  }
}
