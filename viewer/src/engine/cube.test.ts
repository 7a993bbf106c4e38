import { describe, expect, it } from "vitest";
import { worldFromAngles } from "./angles";
import { FACES, faceFromWorld, facesInSight, worldFromFace } from "./cube";

const viewport = { width: 1440, height: 900, inset: { right: 0, bottom: 0 } };

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
      }
    }
  });

  it("continue each other: right of the front is the right face, above it the lower edge of the upper one", () => {
    expect(worldFromFace(0, 1, 0.3)).toEqual(worldFromFace(1, -1, 0.3));
    expect(worldFromFace(0, 0.3, -1)).toEqual(worldFromFace(4, 0.3, 1));
    expect(worldFromFace(0, 0.3, 1)).toEqual(worldFromFace(5, 0.3, -1));
  });
});

describe("the faces in sight", () => {
  it("begin with the one in the middle", () => {
    expect(facesInSight({ yaw: 90, pitch: 0, hfov: 60 }, viewport)).toEqual([1]);
    expect(facesInSight({ yaw: 60, pitch: 0, hfov: 60 }, viewport)[0]).toBe(1);
  });

  it("are several at an edge and at the zenith", () => {
    expect(new Set(facesInSight({ yaw: 45, pitch: 0, hfov: 60 }, viewport))).toEqual(new Set([0, 1]));
    expect(facesInSight({ yaw: 0, pitch: 90, hfov: 120 }, viewport)).toHaveLength(5);
  });
});
