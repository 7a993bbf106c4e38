import { describe, expect, it } from "vitest";
import type { HallMesh } from "../contract/HallMesh";
import { scene, tour } from "./fixture";
import { hallsOf, markerTo, scenesAround, wayAhead, wayBetween } from "./ways";

const mesh = (file: string): HallMesh => ({
  levels: [],
  walk: { glb: { file, mime: "model/gltf-binary", length: 1, parts: 1 }, triangles: 12, error: 0 },
  bounds: [
    [0, 0, 0],
    [1, 1, 1],
  ],
});
const step = (id: string, yaw: number) => ({ scene: id, yaw, pitch: -20, distance: 3 });
const door = { id: "gate", yaw: -90, pitch: 0, area: null, hidden: false, target: { kind: "scene", scene: "yard", arrive: { kind: "view" } } } as const;
const here = scene("here", {
  hall: "bronze",
  position: [0, 1.6, 0],
  heading: 0,
  links: [{ id: "east", scene: "clay", yaw: 88, pitch: 0, arrive: { kind: "bearing" } }],
  hotspots: [door],
  neighbours: [step("clay", 80), step("yard", -95), step("back", 178)],
});

describe("from a scene", () => {
  it("the author's own marker leads where a disc would", () => {
    expect(["clay", "yard", "back"].map((id) => markerTo(here, id))).toEqual(["link:east", "hotspot:gate", "walk:back"]);
  });

  it("the way ahead is the one nearest to where one looks, over north too, or none", () => {
    expect([70, -60, -170, 30].map((yaw) => wayAhead(here, yaw))).toEqual(["link:east", "hotspot:gate", "walk:back", null]);
    expect(wayAhead(scene("alone"), 0)).toBeNull();
  });

  it("the scenes around are those that there are, each once, itself never", () => {
    const there = { ...tour, scenes: [here, scene("clay"), scene("back")] };
    expect(scenesAround(there, here).map(({ id }) => id)).toEqual(["clay", "back"]);
    expect(scenesAround(there, { ...here, neighbours: [step("here", 0)], links: [] })).toEqual([]);
  });
});

describe("between two scenes", () => {
  const halls = [
    { id: "bronze", floor: null, mesh: mesh("a.glb") },
    { id: "clay", floor: null, mesh: mesh("a.glb") },
    { id: "yard", floor: null, mesh: null },
  ];
  const there = scene("there", { hall: "clay", position: [3, 1.6, 0], heading: 90 });
  const whole = { ...tour, halls };

  it("one flies through the walls of both, each mesh once", () => {
    const way = wayBetween(whole, here, there);
    expect(way?.from).toEqual({ position: [0, 1.6, 0], heading: 0 });
    expect(way?.halls.map(({ walk }) => walk.glb.file)).toEqual(["a.glb"]);
    expect(hallsOf(whole, [scene("x", { hall: "yard" }), scene("y")])).toEqual([]);
  });

  it("nobody flies without a place, a heading or walls, or very far", () => {
    expect(wayBetween(whole, here, { ...there, position: null })).toBeNull();
    expect(wayBetween(whole, { ...here, heading: null }, there)).toBeNull();
    expect(wayBetween(tour, here, there)).toBeNull();
    expect(wayBetween(whole, here, { ...there, position: [300, 1.6, 0] })).toBeNull();
  });
});
