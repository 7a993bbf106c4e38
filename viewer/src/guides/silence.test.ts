import { expect, it, vi } from "vitest";
import { fakeClock } from "../core/fake-clock";
import { Silence } from "./silence";

fakeClock();

function stay(length: number | null) {
  const ended = vi.fn();
  const silence = new Silence(() => undefined, ended);
  silence.length = length;
  return { silence, ended };
}

it("passes, is held, goes on, and ends once", () => {
  const { silence, ended } = stay(12);
  silence.play();
  vi.advanceTimersByTime(5000);
  silence.pause();
  vi.advanceTimersByTime(60_000);
  expect(silence.seconds).toBeCloseTo(5);
  silence.play();
  vi.advanceTimersByTime(6900);
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(silence).toMatchObject({ running: false, seconds: 12 });
});

it("passes faster, is sought, and lasts as long as somebody reads", () => {
  const { silence, ended } = stay(null);
  silence.rate = 2;
  silence.play();
  vi.advanceTimersByTime(5000);
  expect(silence.seconds).toBeCloseTo(10);
  silence.seconds = 100;
  vi.advanceTimersByTime(1000);
  expect(silence.seconds).toBeCloseTo(102);
  expect(ended).not.toHaveBeenCalled();
  silence.length = 103;
  vi.advanceTimersByTime(600);
  expect(ended).toHaveBeenCalledTimes(1);
});
