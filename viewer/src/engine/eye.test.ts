import { describe, expect, it } from "vitest";
import { distanceThrough, eyeAt, groundAt, seenFrom } from "./eye";
import { cameraPosition } from "./orbit";

const viewport = { height: 600 };
const middle = { x: 400, y: 300 };
const outside = { orbit: { yaw: 30, pitch: 40, distance: 20, target: [1, 2, 3] as const }, vfov: 30 };

describe("an eye", () => {
  it("sees its target in the middle, as far off as it is", () => {
    const { at, depth } = seenFrom(outside, viewport, middle, [1, 2, 3]);
    expect(at[0]).toBeCloseTo(400);
    expect(at[1]).toBeCloseTo(300);
    expect(depth).toBeCloseTo(20);
  });

  it("sees from above with east to the right and north up", () => {
    const above = { orbit: { yaw: 0, pitch: 90, distance: 10, target: [0, 0, 0] as const }, vfov: 30 };
    const perMetre = 300 / Math.tan(Math.PI / 12) / 10;
    const { at } = seenFrom(above, viewport, middle, [1, 0, -2]);
    expect(at[0]).toBeCloseTo(400 + perMetre);
    expect(at[1]).toBeCloseTo(300 - 2 * perMetre);
  });

  it("stands where the visitor stands, and looks the same way", () => {
    const { orbit } = eyeAt({ position: [4, 1.6, -2], bearing: 90, pitch: 10, vfov: 75 });
    const [x, y, z] = cameraPosition(orbit);
    expect([x, y, z].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([4, 1.6, -2]);
    // East, and a little upward.
    const ahead = seenFrom({ orbit, vfov: 75 }, viewport, middle, [4 + 10, 1.6 + 10 * Math.tan(Math.PI / 18), -2]);
    expect(ahead.at[0]).toBeCloseTo(400);
    expect(ahead.at[1]).toBeCloseTo(300);
    expect(seenFrom({ orbit, vfov: 75 }, viewport, middle, [-4, 1.6, -2]).depth).toBeLessThan(0);
  });

  it("finds the ground under a pixel, and none above the horizon", () => {
    const { at } = seenFrom(outside, viewport, middle, [3, 0, 1]);
    const ground = groundAt(outside, viewport, middle, at, 0);
    expect(ground?.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([3, 0, 1]);
    expect(groundAt({ ...outside, orbit: { ...outside.orbit, pitch: 0 } }, viewport, middle, [400, 100], 0)).toBeNull();
  });

  it("shows as much through any lens", () => {
    const far = distanceThrough(2, 30, 20);
    const through = (vfov: number, distance: number) =>
      seenFrom({ orbit: { yaw: 0, pitch: 0, distance, target: [0, 0, 0] }, vfov }, viewport, middle, [1, 0, 0]).at[0];
    expect(through(2, far)).toBeCloseTo(through(30, 20));
  });
});
