import { describe, expect, it } from "vitest";
import { cameraAxes, cameraPosition, cameraward, facing, fitDistance, keptOrbit, turned, turnedBox } from "./orbit";

const close = (actual: readonly number[], expected: readonly number[]): void =>
  actual.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, 9));

describe("a view of a relic", () => {
  it("of yaw 0 stands before glTF's front, of yaw 90 on its +X side", () => {
    close(cameraPosition({ yaw: 0, pitch: 0, distance: 2, target: [1, 1, 1] }), [1, 1, 3]);
    close(cameraPosition({ yaw: 90, pitch: 0, distance: 2, target: [0, 0, 0] }), [2, 0, 0]);
  });

  it("has axes at right angles to the line of sight", () => {
    const { right, up } = cameraAxes(35, 50);
    const back = cameraward(35, 50);
    const dot = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
    expect(dot(right, back)).toBeCloseTo(0);
    expect(dot(up, back)).toBeCloseTo(0);
    expect(dot(right, up)).toBeCloseTo(0);
  });

  it("keeps within its limits", () => {
    const limits = { centre: [0, 0, 0] as const, radius: 1, nearest: 0.2, farthest: 5 };
    const kept = keptOrbit({ yaw: 0, pitch: 120, distance: 100, target: [4, 0, 0] }, limits);
    expect(kept).toEqual({ yaw: 0, pitch: 89, distance: 5, target: [1, 0, 0] });
  });

  it("faces a surface along its normal", () => {
    expect(facing([1, 0, 0])).toEqual({ yaw: 90, pitch: 0 });
    expect(facing([0, 1, 0]).pitch).toBe(60);
  });
});

describe("turning", () => {
  it("is about X first, then Y, then Z", () => {
    close(turned([0, 1, 0], [90, 90, 0]), [1, 0, 0]);
    close(turned([0, 0, 1], [0, 90, 90]), [0, 1, 0]);
  });

  it("turns the box with it", () => {
    const { centre, half } = turnedBox(
      [
        [0, 0, 0],
        [2, 4, 6],
      ],
      [0, 0, 90],
    );
    close(centre, [-2, 1, 3]);
    close(half, [2, 1, 3]);
  });
});

describe("the distance that shows a whole relic", () => {
  it("grows with the relic and with a narrow screen", () => {
    const wide = fitDistance([1, 1, 1], 0, 30, 1.6);
    expect(fitDistance([2, 2, 2], 0, 30, 1.6)).toBeCloseTo(2 * wide);
    expect(fitDistance([1, 1, 1], 0, 30, 0.5)).toBeGreaterThan(wide);
  });

  it("leaves the corners of a flat square just inside the picture", () => {
    const distance = fitDistance([0, 1, 0], 0, 30, 1);
    const angle = (Math.atan(1 / distance) * 180) / Math.PI;
    expect(angle).toBeLessThan(15);
    expect(angle).toBeGreaterThan(13);
  });
});
