import { expect, it } from "vitest";
import { meets } from "./surface";

/** A floor of 10 × 10 m at height 0, and a table of 2 × 2 m over its north half; a triangle without an area. */
const surface = {
  places: new Float32Array([-5, 0, -5, 5, 0, -5, 5, 0, 5, -5, 0, 5, -1, 1, -3, 1, 1, -3, 1, 1, -1, -1, 1, -1]),
  corners: new Uint32Array([0, 1, 2, 0, 2, 3, 4, 6, 5, 4, 7, 6, 0, 0, 0]),
};

it("meets what lies first on the way, from above and from below", () => {
  expect(meets(surface, [3, 1.6, 3], [0, -1, 0])).toBeCloseTo(1.6, 6);
  expect(meets(surface, [0, 1.6, -2], [0, -1, 0])).toBeCloseTo(0.6, 6);
  expect(meets(surface, [0, 0.5, -2], [0, 1, 0])).toBeCloseTo(0.5, 6);
  expect(meets(surface, [0, 1.6, 0], [0, -1.6, -4])).toBeCloseTo(0.375, 6);
});

it("meets nothing beside it, behind the eye, or where numbers end", () => {
  expect(meets(surface, [30, 1.6, 3], [0, -1, 0])).toBeNull();
  expect(meets(surface, [3, 1.6, 3], [0, 1, 0])).toBeNull();
  expect(meets(surface, [NaN, 1.6, 3], [0, -1, 0])).toBeNull();
  expect(meets({ places: new Float32Array(), corners: new Uint32Array([0, 1, 2]) }, [0, 1, 0], [0, -1, 0])).toBeNull();
});
