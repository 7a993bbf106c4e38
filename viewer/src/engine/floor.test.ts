import { expect, it } from "vitest";
import { EYE_HEIGHT, circle, floorPoint, footOf, nearestFoot } from "./floor";

const rounded = (numbers: readonly number[]): number[] => numbers.map((each) => Math.round(each * 1e6) / 1e6 + 0);

it("finds the floor beneath a neighbour, also down a stair", () => {
  const down = (drop: number, distance: number): number => (-Math.atan2(drop, distance) * 180) / Math.PI;
  expect(rounded(footOf({ yaw: 0, pitch: down(1.6, 2), distance: 2 }))).toEqual([0, -1.6, -2]);
  expect(rounded(footOf({ yaw: 90, pitch: down(2.6, 4), distance: 4 }))).toEqual([4, -2.6, 0]);
});

it("draws a disc that lies flat around its middle", () => {
  const corners = circle([1, -1.6, -2], 0.3);
  for (const [x, y, z] of corners) {
    expect(y).toBe(-1.6);
    expect(Math.hypot(x - 1, z + 2)).toBeCloseTo(0.3, 9);
  }
});

it("meets the floor where one looks down, and never above the horizon or far away", () => {
  expect(rounded(floorPoint([0, -1, -1], EYE_HEIGHT) ?? [])).toEqual([0, -1.6, -1.6]);
  expect(floorPoint([0, 0, -1], EYE_HEIGHT)).toBeNull();
  expect(floorPoint([0, 0.2, -1], EYE_HEIGHT)).toBeNull();
  expect(floorPoint([0, -0.05, -1], EYE_HEIGHT)).toBeNull();
});

it("goes to the nearest, or stays where one stands", () => {
  const feet = [
    [2, -1.6, 0],
    [0, -1.6, -4],
  ] as const;
  expect(nearestFoot([1.5, -1.6, 0], feet)).toBe(0);
  expect(nearestFoot([0, -1.6, -9], feet)).toBe(1);
  expect(nearestFoot([0.5, -1.6, 0], feet)).toBe(-1);
  expect(nearestFoot([0.5, -1.6, 0], [])).toBe(-1);
});
