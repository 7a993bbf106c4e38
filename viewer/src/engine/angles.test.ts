import { describe, expect, it } from "vitest";
import {
  angleBetween,
  anglesFromWorld,
  cameraFromWorld,
  normalYaw,
  turnBetween,
  worldFromAngles,
  worldFromCamera,
} from "./angles";

const near = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, 9));
};

describe("directions", () => {
  it.each([
    [0, 0, [0, 0, -1]],
    [90, 0, [1, 0, 0]],
    [180, 0, [0, 0, 1]],
    [-90, 0, [-1, 0, 0]],
    [0, 90, [0, 1, 0]],
    [123, -90, [0, -1, 0]],
  ])("yaw %d and pitch %d look along %j", (yaw, pitch, expected) => {
    near(worldFromAngles({ yaw, pitch }), expected);
  });

  it.each([
    [30, 20],
    [-170, -80],
    [179, 5],
  ])("are found again from their vector: %d, %d", (yaw, pitch) => {
    const found = anglesFromWorld(worldFromAngles({ yaw, pitch }));
    near([found.yaw, found.pitch], [yaw, pitch]);
  });

  it("lie ahead of a camera that looks along them", () => {
    near(cameraFromWorld({ yaw: 40, pitch: -25 }, worldFromAngles({ yaw: 40, pitch: -25 })), [0, 0, -1]);
  });

  it("to the right of the view have a positive x, above it a positive y", () => {
    const [x, y] = cameraFromWorld({ yaw: 40, pitch: 10 }, worldFromAngles({ yaw: 50, pitch: 20 }));
    expect(x).toBeGreaterThan(0.1);
    expect(y).toBeGreaterThan(0.1);
  });

  it("come back from camera space", () => {
    const view = { yaw: -130, pitch: 65 };
    near(worldFromCamera(view, cameraFromWorld(view, [0.2, -0.5, 0.7])), [0.2, -0.5, 0.7]);
  });
});

describe("yaw", () => {
  it.each([
    [190, -170],
    [-180, 180],
    [720, 0],
    [-541, 179],
  ])("%d is shown as %d", (yaw, expected) => expect(normalYaw(yaw)).toBe(expected));

  it("turns the short way round", () => {
    expect(turnBetween(170, -170)).toBe(20);
    expect(turnBetween(-170, 170)).toBe(-20);
  });
});

it("measures angles between directions", () => {
  expect(angleBetween({ yaw: 10, pitch: 0 }, { yaw: 55, pitch: 0 })).toBeCloseTo(45);
  expect(angleBetween({ yaw: 0, pitch: 80 }, { yaw: 180, pitch: 80 })).toBeCloseTo(20);
});
