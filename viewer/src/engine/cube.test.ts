import { describe, expect, it } from "vitest";
import { worldFromAngles } from "./angles";
import { FACES, faceFromWorld, placeOnFace, worldFromFace } from "./cube";

describe("the faces of a panorama", () => {
  it.each([
    [0, 0, 0],
    [90, 0, 1],
    [180, 0, 2],
    [-90, 0, 3],
    [0, 90, 4],
    [0, -90, 5],
  ])("yaw %d, pitch %d is the middle of face %d", (yaw, pitch, face) => {
    expect(faceFromWorld(worldFromAngles({ yaw, pitch }))).toBe(face);
  });

  it("find every point of a face on that face", () => {
    for (const face of FACES) {
      for (const [u, v] of [
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ] as const) {
        expect(faceFromWorld(worldFromFace(face, u, v))).toBe(face);
        const [x, y, z] = worldFromFace(face, u, v);
        expect(placeOnFace([3 * x, 3 * y, 3 * z])).toEqual({ face, u: expect.closeTo(u), v: expect.closeTo(v) });
      }
    }
  });

  it("continue each other: right of the front is the right face, above it the lower edge of the upper one", () => {
    expect(worldFromFace(0, 1, 0.3)).toEqual(worldFromFace(1, -1, 0.3));
    expect(worldFromFace(0, 0.3, -1)).toEqual(worldFromFace(4, 0.3, 1));
    expect(worldFromFace(0, 0.3, 1)).toEqual(worldFromFace(5, 0.3, -1));
  });
});
