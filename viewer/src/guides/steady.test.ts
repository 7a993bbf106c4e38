import { expect, it } from "vitest";
import { SteadyTime } from "./steady";

it("runs smoothly where the recording tells its time in steps", () => {
  const time = new SteadyTime();
  const read: number[] = [];
  for (let frame = 0; frame <= 120; frame += 1) {
    const now = frame / 60;
    read.push(time.read(Math.floor(now * 4) / 4, now, 1));
  }
  const steps = read.slice(1).map((seconds, index) => seconds - (read[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...steps)).toBeLessThan(0.03);
  expect(read.at(-1)).toBeGreaterThan(1.7);
});

it("follows a jump at once, stands when the recording stands, and keeps to its speed", () => {
  const time = new SteadyTime();
  expect(time.read(2, 0, 1)).toBe(2);
  expect(time.read(9, 0.016, 1)).toBe(9);
  expect(time.read(9.1, 5, 0)).toBe(9);
  expect(time.read(9.1, 5.5, 0)).toBe(9);
  expect(time.read(9.2, 5.6, 0)).toBe(9.2);
  expect(time.read(9.2, 5.1, 2)).toBeCloseTo(9.2);
  expect(time.read(1, 5.2, 2)).toBe(1);
});
