import { describe, expect, it } from "vitest";
import { between, isSamePose, movesAt, nextLegAfter, poseAt } from "./course";

const start = { yaw: 170, pitch: 0 };
const legs = [
  { at: 4, over: 2, to: { yaw: -170, pitch: 10 } },
  { at: 10, over: 4, to: { yaw: -130, pitch: 10 } },
];

describe("the camera on its course", () => {
  it.each([
    [0, 170],
    [4, 170],
    [5, 180],
    [6, -170],
    [9, -170],
    [12, -150],
    [14, -130],
    [99, -130],
  ])("at %d s looks to %d", (seconds, yaw) => {
    expect(isSamePose(poseAt(start, legs, seconds), { yaw, pitch: seconds < 5 ? 0 : seconds < 6 ? 5 : 10 })).toBe(true);
  });

  it("sets out anew from where it is, when the next leg comes before the last has ended", () => {
    const hurried = [
      { at: 0, over: 10, to: { x: 100 } },
      { at: 5, over: 2, to: { x: 0 } },
    ];
    expect(poseAt({ x: 0 }, hurried, 5)).toEqual({ x: 50 });
    expect(poseAt({ x: 0 }, hurried, 6)).toEqual({ x: 25 });
    expect(poseAt({ x: 0 }, hurried, 7)).toEqual({ x: 0 });
  });

  it("is there at once where a leg takes no time", () => {
    expect(poseAt({ x: 0 }, [{ at: 3, over: 0, to: { x: 7 } }], 3)).toEqual({ x: 7 });
    expect(movesAt([{ at: 3, over: 0 }], 3)).toBe(false);
  });

  it.each([
    [3.9, false, 4],
    [4, true, 10],
    [6, false, 10],
    [13.9, true, null],
    [14, false, null],
  ])("at %d s moves: %s, and sets out next at %s", (seconds, moves, next) => {
    expect(movesAt(legs, seconds)).toBe(moves);
    expect(nextLegAfter(legs, seconds)).toBe(next);
  });
});

it("keeps what the goal does not name", () => {
  expect(between({ yaw: 0, hfov: 80 }, { yaw: 10 }, 0.5)).toEqual({ yaw: 5, hfov: 80 });
});
