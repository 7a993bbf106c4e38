import { describe, expect, it } from "vitest";
import type { Vector } from "../engine/angles";
import { turned } from "../engine/orbit";
import { decimalsFor, rounded } from "./numbers";
import { inFile, unturned } from "./relic";

const expectNear = (got: Vector, wanted: Vector): void =>
  got.forEach((value, axis) => expect(value).toBeCloseTo(wanted[axis] ?? NaN, 10));

describe("a relic's own frame", () => {
  // The axis that "about X, then Y, then Z" brings towards the visitor, as tests/browser/space.test.mjs sees it.
  it.each<[Vector, Vector]>([
    [[0, 90, 0], [-1, 0, 0]],
    [[90, 0, 0], [0, 1, 0]],
    [[90, 90, 0], [0, 1, 0]],
  ])("turned by %j", (rotate, axis) => {
    const yaw = rotate[0] === 90 && rotate[1] === 90 ? 90 : 0;
    const towards: Vector = yaw === 90 ? [1, 0, 0] : [0, 0, 1];
    expectNear(unturned(towards, rotate), axis);
  });

  it("undoes any turns, the last one first", () => {
    const point: Vector = [0.3, -1.2, 0.7];
    for (const rotate of [[10, 20, 30], [-170, 45, 90], [0, 0, 123.4]] as const) {
      expectNear(unturned(turned(point, rotate), rotate), point);
    }
  });

  it("counts in the file's units", () => {
    expectNear(inFile([0.06, 0.03, 0.04], { scale: 0.01, rotate: [0, 0, 0] }), [6, 3, 4]);
    expectNear(inFile(turned([0.06, 0.03, 0.04], [90, 90, 0]), { scale: 0.01, rotate: [90, 90, 0] }), [6, 3, 4]);
  });
});

describe("rounding", () => {
  it("never writes -0 or an exponent", () => {
    expect(Object.is(rounded(-0.001, 2), 0)).toBe(true);
    expect(String(rounded(1.23456789e-6, 6))).toBe("0.000001");
  });

  it("keeps below a step", () => {
    expect([1, 0.5, 0.1, 0.001, 0.0004, 20, 1e-12].map(decimalsFor)).toEqual([0, 1, 1, 3, 4, 0, 6]);
  });
});
