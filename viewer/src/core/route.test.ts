import { describe, expect, it } from "vitest";
import { hashOf, parseRoute, sceneRoute } from "./route";

describe("a route", () => {
  it.each([
    "#/scene/hall-1",
    "#/scene/hall-1?yaw=12.5&pitch=-3&hfov=80",
    "#/object/ding",
    "#/object/ding?media=rubbing",
    "#/object/ding?annotation=taotie",
    "#/object/ding?yaw=10&pitch=0&distance=0.6",
    "#/house",
    "#/house?floor=ground&yaw=30&pitch=40&distance=25",
    "#/plan",
    "#/plan?floor=first&x=2&z=-1.5&distance=18",
    "#/tour/highlights",
    "#/tour/highlights/beast",
  ])("%s is read and written alike", (hash) => expect(hashOf(parseRoute(hash))).toBe(hash));

  it("reads its numbers in degrees", () => {
    expect(parseRoute("#/scene/hall-1?yaw=-90&hfov=75.5")).toEqual({
      kind: "scene",
      id: "hall-1",
      yaw: -90,
      pitch: null,
      hfov: 75.5,
    });
  });

  it.each(["#/scene/hall-1?yaw=", "#/scene/hall-1?yaw=east", "#/scene/hall-1?yaw=Infinity"])(
    "%s has no yaw",
    (hash) => {
      expect(parseRoute(hash)).toMatchObject({ kind: "scene", yaw: null });
    },
  );

  it.each(["", "#", "#extract-first", "#words"])("%j is the introduction", (hash) => {
    expect(parseRoute(hash).kind).toBe("introduction");
  });

  it.each(["#/", "#/scene", "#/scene/", "#/scene/a/b", "#/tour/a/b/c", "#/house/a", "#/plan/a", "#/hunt/x", "#/object/a/b"])(
    "%s names nothing",
    (hash) => {
      expect(parseRoute(hash)).toEqual({ kind: "unknown", hash });
    },
  );

  it("survives a broken escape", () => {
    expect(parseRoute("#/scene/%E0%A4%A")).toMatchObject({ kind: "scene", id: "%E0%A4%A" });
  });

  it("rounds what a hand cannot aim at", () => {
    expect(hashOf(sceneRoute("a", { yaw: 12.34567, pitch: -0.00001, hfov: 90 }))).toBe(
      "#/scene/a?yaw=12.346&pitch=0&hfov=90",
    );
  });
});
