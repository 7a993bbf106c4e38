import { expect, it } from "vitest";
import type { Located, MarkerKey } from "../scenes/display";
import { markerAhead } from "./ahead";
import { clockwise } from "./order";

it("reads clockwise from the left edge of the first view", () => {
  const marks = [170, -170, 0, -44, 44, -46].map((yaw) => ({ yaw }));
  expect(clockwise(marks, { yaw: 0, hfov: 90 }).map(({ yaw }) => yaw)).toEqual([-44, 0, 44, 170, -170, -46]);
  expect(clockwise(marks, { yaw: 180, hfov: 90 }).map(({ yaw }) => yaw)).toEqual([170, -170, -46, -44, 0, 44]);
});

it("finds what lies ahead: the nearest in sight, not on the far side, not too far off", () => {
  const located = (offCentre: number, changes: Partial<Located> = {}): Located => ({
    at: [0, 0],
    inSight: true,
    behind: false,
    offCentre,
    ...changes,
  });
  const marks = new Map<MarkerKey, Located>([
    ["hotspot:far", located(30)],
    ["hotspot:hidden", located(1, { behind: true })],
    ["hotspot:away", located(2, { inSight: false })],
    ["hotspot:near", located(10)],
    ["link:other", located(12)],
  ]);
  expect(markerAhead(marks, 25)).toBe("hotspot:near");
  expect(markerAhead(marks, 5)).toBeNull();
});
