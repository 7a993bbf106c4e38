import { expect, test } from "vitest";
import type { Annotation } from "../contract/Annotation";
import type { Model } from "../contract/Model";
import { onStill, stillHeight } from "./still";

const model: Model = {
  levels: [{ glb: { file: "x.glb", mime: "model/gltf-binary", length: 1, parts: 1 }, triangles: 1, error: 0 }],
  scale: 1,
  rotate: [0, 0, 0],
  bounds: [
    [-1, -1, -1],
    [1, 1, 1],
  ],
  view: { yaw: 0, pitch: 0, distance: null },
  still: null,
};

const at = (position: [number, number, number]): Annotation => ({
  id: "spot",
  medium: "scan",
  spot: { kind: "point", position, normal: null, view: null },
});

test("what faces the still's camera is framed where it is seen", () => {
  const [middle] = onStill(model, [at([0, 0, 1])]);
  expect(middle?.spot).toMatchObject({ kind: "region", x: 0.46, width: 0.08 });
  const [right] = onStill(model, [at([0.6, 0.6, 1])]);
  const spot = right?.spot;
  expect(spot?.kind === "region" && spot.x > 0.5 && spot.y < 0.4).toBe(true);
});

test("what turns away is not there", () => {
  expect(onStill(model, [at([0, 0, -1])])).toEqual([]);
  expect(onStill({ ...model, view: { yaw: 180, pitch: 0, distance: null } }, [at([0, 0, -1])])).toHaveLength(1);
});

test("a still is as high as the canvas where the viewer stands where its camera stood", () => {
  const near = stillHeight({ ...model, view: { yaw: 0, pitch: 0, distance: 5 } }, 5);
  expect(near).toBe(1);
  expect(stillHeight(model, 1e6)).toBeLessThan(0.01);
});
