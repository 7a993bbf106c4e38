import { describe, expect, it } from "vitest";
import type { HallMesh } from "../contract/HallMesh";
import type { Tour } from "../contract/Tour";
import { scene, tour as small } from "./fixture";
import { floorShown, houseOf, nearestSweep, offers, storeyOf } from "./house";
import { boundsOf } from "./house-bounds";
import { openingHouse } from "./opening";
import { destinationOf } from "./resolve";
import { parseRoute } from "./route";
import { standpointOf, viewFromOutside } from "./standpoint";

const glb = { file: "media/hall.glb", mime: "model/gltf-binary", length: 1, parts: 1 };
const level = { glb, triangles: 12, error: 0 };
const mesh = (bounds: HallMesh["bounds"]): HallMesh => ({ levels: [level], walk: level, bounds });

const tour: Tour = {
  ...small,
  scenes: [
    scene("hall-1", { position: [0, 1.6, 0], heading: 30, floor: "ground" }),
    scene("hall-2", { position: [8, 5, 0], heading: 90, floor: "first" }),
    scene("lift", { position: [4, 1.6, 0] }),
    scene("lost"),
    scene("nowhere", { position: [Number.NaN, 0, 0] }),
  ],
  halls: [
    { id: "west", floor: "ground", mesh: mesh([[-5, 0, -4], [5, 3, 4]]) },
    { id: "bare", floor: "ground", mesh: null },
  ],
  floors: [
    { id: "first", level: 1, plan: null },
    { id: "attic", level: 2, plan: null },
    { id: "ground", level: 0, plan: null },
  ],
  opening: "dollhouse",
};
const house = houseOf(tour);
const ids = (things: ReadonlyArray<{ readonly id: string }>): string[] => things.map(({ id }) => id);
const to = (hash: string, of = tour) => destinationOf(of, parseRoute(hash));

describe("a building", () => {
  it("is what has poses and walls, with the floors that show something, from below", () => {
    expect(ids(house.sweeps)).toEqual(["hall-1", "hall-2", "lift"]);
    expect(ids(house.halls)).toEqual(["west"]);
    expect(ids(house.floors)).toEqual(["ground", "first"]);
  });

  it("has on each floor also what is on none", () => {
    expect(ids(storeyOf(house, "ground").sweeps)).toEqual(["hall-1", "lift"]);
    expect(ids(storeyOf(house, null).sweeps)).toEqual(["hall-1", "hall-2", "lift"]);
  });

  it("offers a dollhouse only with walls and WebGL, a plan with poses alone", () => {
    expect(offers(house, "dollhouse", true)).toBe(true);
    expect(offers(house, "dollhouse", false)).toBe(false);
    expect(offers(house, "plan", false)).toBe(true);
    expect(offers({ ...house, halls: [] }, "dollhouse", true)).toBe(false);
    expect(offers({ ...house, sweeps: [] }, "plan", false)).toBe(false);
    expect(offers(houseOf(small), "plan", true)).toBe(false);
  });

  it("shows one floor on a plan: where one is, else the ground floor", () => {
    expect(floorShown(house, "plan", null, "first")).toBe("first");
    expect(floorShown(house, "plan", null, null)).toBe("ground");
    expect(floorShown(house, "plan", "first", "ground")).toBe("first");
    expect(floorShown(house, "dollhouse", null, "first")).toBeNull();
    expect(floorShown({ ...house, floors: house.floors.slice(1) }, "plan", null, null)).toBeNull();
  });

  it("finds the nearest standpoint, or none", () => {
    expect(nearestSweep(house.sweeps, [5, 1, 0])?.id).toBe("lift");
    expect(nearestSweep([], [0, 0, 0])).toBeUndefined();
  });
});

describe("bounds", () => {
  it("hold walls and standpoints", () => {
    expect(boundsOf(house, "dollhouse")).toEqual({ centre: [1.5, 2.5, 0], half: [6.5, 2.5, 4] });
  });

  it("hold a drawing on a plan alone, and leave out one without a size", () => {
    const picture = { width: 400, height: 200, sources: [{ file: "plan.png", width: 400, height: 200 }], placeholder: "" };
    const drawn = (height: number) => ({
      ...house,
      floors: [{ id: "ground", level: 0, plan: { picture: { ...picture, height }, width: 40, origin: [-20, -10] as [number, number] } }],
    });
    expect(boundsOf(drawn(200), "plan").half).toEqual([20, 2.5, 10]);
    expect(boundsOf(drawn(200), "dollhouse").half[0]).toBe(6.5);
    expect(boundsOf(drawn(0), "plan").half[0]).toBe(6.5);
  });

  it("give room to standpoints without walls, and something to nothing", () => {
    expect(boundsOf({ ...storeyOf(house, "ground"), halls: [] }, "plan").half).toEqual([4.5, 1.5, 2.5]);
    expect(boundsOf({ sweeps: [], halls: [], floors: [] }, "plan").half[0]).toBeGreaterThan(0);
  });
});

describe("a route leads", () => {
  it("outside and above", () => {
    expect(to("#/house")?.place).toMatchObject({ kind: "house", outlook: "dollhouse", floor: null });
    expect(to("#/plan")?.place).toMatchObject({ kind: "house", outlook: "plan", floor: "ground" });
    expect(to("#/house?floor=first&yaw=20")).toMatchObject({ place: { floor: "first" }, view: { yaw: 20 } });
  });

  it("nowhere, where nothing is known or the floor is not there", () => {
    expect(to("#/house?floor=cellar")).toBeNull();
    expect(to("#/plan", small)).toBeNull();
    expect(to("#/house", { ...tour, halls: [] })).toBeNull();
  });
});

describe("coming in", () => {
  const hall = tour.scenes[1] ?? scene("none");
  const outside = { kind: "house", house, outlook: "dollhouse", floor: null } as const;

  it("one looks on as outside, and from a plan as before", () => {
    expect(viewFromOutside(tour, outside, { yaw: -120 }, null, hall)).toEqual({ yaw: 30, pitch: 0, hfov: 90 });
    const backTo = { kind: "scene", id: "hall-1", yaw: 10, pitch: 5, hfov: 80 } as const;
    expect(viewFromOutside(tour, { ...outside, outlook: "plan" }, {}, backTo, hall).yaw).toBe(-50);
    expect(viewFromOutside(tour, { ...outside, outlook: "plan" }, {}, null, hall)).toEqual(hall.view);
    expect(viewFromOutside(tour, outside, { yaw: 0 }, null, scene("lost"))).toEqual({ yaw: 0, pitch: 0, hfov: 90 });
  });

  it("needs a pose to be flown to", () => {
    expect(standpointOf(hall, hall.view, 1)).toMatchObject({ position: [8, 5, 0], bearing: 90 });
    expect(standpointOf(scene("lost"), hall.view, 1)).toBeNull();
  });

  it("begins outside only by the way of the entrance, with WebGL and walls", () => {
    // No browser, no motion to be asked about: none of these comes so far.
    expect(openingHouse(tour, parseRoute("#/scene/hall-2"), true)).toBeNull();
    expect(openingHouse(tour, parseRoute("#/scene/hall-1?yaw=3"), true)).toBeNull();
    expect(openingHouse(tour, parseRoute("#/tour/highlights"), true)).toBeNull();
    expect(openingHouse(tour, parseRoute("#/scene/hall-1"), false)).toBeNull();
    expect(openingHouse({ ...tour, opening: "none" }, parseRoute("#/scene/hall-1"), true)).toBeNull();
  });
});
