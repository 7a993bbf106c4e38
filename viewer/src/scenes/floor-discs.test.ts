import { describe, expect, it } from "vitest";
import { scene } from "../core/fixture";
import type { Vector } from "../engine/angles";
import { FloorDiscs } from "./floor-discs";
import { HallWalls } from "./hall-walls";

/** Two metres east of an eye that looks north-east, and as far south. */
const here = scene("here", {
  position: [10, 1.2, -7],
  heading: 45,
  neighbours: [
    { scene: "east", yaw: 45, pitch: (-Math.atan2(1.6, 2) * 180) / Math.PI, distance: 2 },
    { scene: "south", yaw: 135, pitch: (-Math.atan2(1.6, 2) * 180) / Math.PI, distance: 2 },
  ],
});

/** A floor at height 0, and a wall from west to east, a metre south of the eye. */
const walls = new HallWalls({
  places: new Float32Array([0, 0, -17, 20, 0, -17, 20, 0, 3, 0, 0, 3, 0, 0, -6, 20, 0, -6, 20, 3, -6, 0, 3, -6]),
  corners: new Uint32Array([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7]),
});

const [east, south, feet]: Vector[] = [
  [Math.SQRT2, -1.2, -Math.SQRT2],
  [Math.SQRT2, -1.2, Math.SQRT2],
  [0.1, -1, 0],
];

describe("discs on the floor", () => {
  it("lie 1.6 m below eyes until walls tell where the floor is", () => {
    let known: HallWalls | null = null;
    const discs = new FloorDiscs(here, () => known);
    const pitches = (): number[] => discs.all.map(({ middle }) => Math.round(middle.pitch * 100) / 100);
    expect(pitches()).toEqual([-38.66, -38.66]);
    known = walls;
    expect(pitches()).toEqual([-30.96, -30.96]);
  });

  it("are what a press on the floor near them means, but not on what stands before it", () => {
    const blind = new FloorDiscs(here, () => null);
    const seeing = new FloorDiscs(here, () => walls);
    expect([east, south, feet].map((way) => blind.at(way as Vector))).toEqual(["walk:east", "walk:south", null]);
    expect([east, south, feet].map((way) => seeing.at(way as Vector))).toEqual(["walk:east", null, null]);
    expect(new FloorDiscs(scene("alone"), () => null).at([0, -1, -1])).toBeNull();
  });
});
