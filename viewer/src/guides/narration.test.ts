import { expect, it, vi } from "vitest";
import { fakeClock } from "../core/fake-clock";
import type { Recording } from "../contract/Recording";
import { words } from "../core/fixture";
import { Narration, type NarrationEvents } from "./narration";

/** A player whose "Play" is answered when the test says so. */
class Player extends EventTarget {
  src = "";
  paused = true;
  ended = false;
  private at = 0;
  get currentTime(): number {
    return this.at;
  }
  set currentTime(seconds: number) {
    this.at = seconds;
    this.dispatchEvent(new Event("seeking"));
  }
  readyState = 0;
  duration = Number.NaN;
  playbackRate = 1;
  private callOff: (reason: unknown) => void = () => undefined;
  reach(seconds: number): void {
    this.at = seconds;
  }

  removeAttribute = (): void => void (this.src = "");

  play(): Promise<void> {
    this.paused = false;
    return new Promise((_, reject) => (this.callOff = reject));
  }

  pause(): void {
    this.paused = true;
    this.callOff(new DOMException("", "AbortError"));
  }
}

const recording = recorded();

function recorded(): Recording {
  const found = [...Object.values(words.objects), ...Object.values(words.tours).flatMap(({ stops }) => Object.values(stops))];
  const narration = found.map(({ narration }) => narration).find((one) => one !== null);
  if (narration === undefined || narration === null) throw new Error("the fixture has no recording");
  return { ...narration, seconds: 20 };
}

const events = (): NarrationEvents => ({ changed: vi.fn(), ended: vi.fn(), failed: vi.fn() });

fakeClock();

function begun() {
  const [player, heard] = [new Player(), events()];
  const narration = new Narration("", heard, player as unknown as HTMLAudioElement);
  narration.load(recording);
  return { player, heard, narration, started: narration.play() };
}

it("goes on in silence where a recording neither begins nor fails", async () => {
  const { player, heard, narration, started } = begun();
  await vi.advanceTimersByTimeAsync(14_000);
  expect(heard.failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(heard.failed).toHaveBeenCalledWith(recording.file);
  expect(await started).toBe("plays");
  expect(player.paused).toBe(true);
  await vi.advanceTimersByTimeAsync(21_000);
  expect(heard.ended).toHaveBeenCalledTimes(1);
  narration.dispose();
});

it("waits for one that is slow, and for one that the visitor has stopped", async () => {
  const slow = begun();
  await vi.advanceTimersByTimeAsync(14_000);
  slow.player.reach(0.1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(slow.heard.failed).not.toHaveBeenCalled();
  const stopped = begun();
  stopped.narration.pause();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stopped.heard.failed).not.toHaveBeenCalled();
  expect(await stopped.started).toBe("called off");
});

it("goes on in silence from where it breaks off", async () => {
  const { player, heard, narration } = begun();
  await vi.advanceTimersByTimeAsync(5_000);
  player.reach(5);
  player.dispatchEvent(new Event("waiting"));
  await vi.advanceTimersByTimeAsync(16_000);
  expect(heard.failed).toHaveBeenCalledTimes(1);
  expect(narration.seconds).toBeGreaterThanOrEqual(5);
  expect(narration.seconds).toBeLessThan(7);
  narration.dispose();
});

it("goes on in silence from where it was sent to when nothing came from there", async () => {
  const { player, heard, narration } = begun();
  narration.seek(12);
  await vi.advanceTimersByTimeAsync(1_000);
  player.readyState = 1;
  player.dispatchEvent(new Event("loadedmetadata"));
  expect(player.currentTime).toBe(12);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(heard.failed).toHaveBeenCalledTimes(1);
  expect(narration.seconds).toBeGreaterThanOrEqual(12);
  narration.dispose();
});
