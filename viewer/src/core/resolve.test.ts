import { describe, expect, it } from "vitest";
import { scene, tour } from "./fixture";
import { targetOf } from "./marker-target";
import { destinationOf } from "./resolve";
import { parseRoute } from "./route";

const to = (hash: string) => destinationOf(tour, parseRoute(hash));

describe("a route leads", () => {
  it("to a scene, with the numbers that it names and no others", () => {
    expect(to("#/scene/hall-1?yaw=12")).toMatchObject({
      place: { kind: "scene", scene: { id: "hall-1" } },
      view: { yaw: 12 },
    });
    expect(to("#/scene/hall-1?yaw=12")?.view).toEqual({ yaw: 12 });
  });

  it("to an object's first medium, to the one it names, or to that of the annotation", () => {
    expect(to("#/object/ding")).toMatchObject({ place: { medium: { id: "song" } }, chosen: null });
    expect(to("#/object/ding?media=rubbing")).toMatchObject({ place: { medium: { id: "rubbing" } } });
    expect(to("#/object/ding?annotation=seal")).toMatchObject({
      place: { medium: { id: "rubbing" } },
      chosen: "annotation:seal",
    });
  });

  it("to a tour's first stop, or to the one it names", () => {
    expect(to("#/tour/highlights")).toMatchObject({ guide: { stop: 0 }, view: { yaw: 31, pitch: -8, hfov: 80 } });
    expect(to("#/tour/highlights/seal")).toMatchObject({ guide: { stop: 1 }, chosen: "annotation:seal" });
  });

  it.each([
    "#/scene/nope",
    "#/object/nope",
    "#/object/ding?media=nope",
    "#/object/ding?annotation=nope",
    "#/tour/nope",
    "#/tour/highlights/nope",
  ])("%s nowhere", (hash) => expect(to(hash)).toBeNull());
});

describe("a marker leads", () => {
  const hall = { kind: "scene", scene: tour.scenes[0] ?? scene("none") } as const;

  it("through a door, to a relic, or to a note", () => {
    expect(targetOf(hall, "link:east")).toEqual({ kind: "scene", scene: "hall-2", arrive: { kind: "bearing" } });
    expect(targetOf(hall, "hotspot:ding")).toEqual({ kind: "object", object: "ding" });
    expect(targetOf(hall, "hotspot:roof")).toEqual({ kind: "note" });
    expect(targetOf(hall, "walk:hall-2")).toEqual({ kind: "scene", scene: "hall-2", arrive: { kind: "bearing" } });
  });
});
