import { expect, it } from "vitest";
import { flightSeconds, momentOf } from "./flight-path";

const path = {
  from: { position: [0, 1.6, 0], heading: 350 },
  to: { position: [4, 1.6, -3], heading: 90 },
} as const;
const leaving = { yaw: 0, pitch: -10, hfov: 90 };
const arriving = { yaw: -60, pitch: 5, hfov: 70 };

it("begins as one leaves and ends as one arrives", () => {
  expect(momentOf(path, leaving, arriving, 0)).toEqual({
    position: [0, 1.6, 0],
    view: { yaw: 350, pitch: -10, hfov: 90 },
    share: 0,
  });
  const end = momentOf(path, leaving, arriving, 1);
  expect(end.position).toEqual([4, 1.6, -3]);
  // 390 is the bearing of 30, reached the short way over north.
  expect(end.view).toEqual({ yaw: 390, pitch: 5, hfov: 70 });
  expect(end.share).toBe(1);
});

it("goes straight, always forward, and slows down", () => {
  const steps = [0, 0.25, 0.5, 0.75, 1].map((time) => momentOf(path, leaving, arriving, time));
  const along = steps.map(({ position: [x, , z] }) => Math.hypot(x, z));
  along.slice(1).forEach((metres, index) => expect(metres).toBeGreaterThan(along[index] ?? 0));
  expect((along[1] ?? 0) - (along[0] ?? 0)).toBeGreaterThan((along[4] ?? 0) - (along[3] ?? 0));
  for (const { position } of steps) expect(position[0] * 3 + position[2] * 4).toBeCloseTo(0, 9);
});

it("takes longer over a longer way, and never long", () => {
  const over = (metres: number): number =>
    flightSeconds({ from: path.from, to: { position: [metres, 1.6, 0], heading: 0 } });
  expect(over(1)).toBeCloseTo(0.7, 9);
  expect(over(3)).toBeCloseTo(0.9, 9);
  expect(over(200)).toBe(1.2);
});
