import { describe, expect, it } from "vitest";
import type { MediumForm } from "../contract/MediumForm";
import type { Place } from "./place";
import { type Direction, type Pick, type Pixel, boxBetween, flow, freshId, homeOf, outlineOf, slug, yamlOf } from "./picks";

const hall: Place = { kind: "scene", exhibition: "bronze", scene: "hall-1" };
const glb = { file: "media/x.glb", mime: "model/gltf-binary", length: 1, parts: 1 };
const model = (scale: number, rotate: [number, number, number]): MediumForm => ({
  kind: "model",
  levels: [{ glb, triangles: 12, error: 0 }],
  scale,
  rotate,
  bounds: [
    [-1, -1, -1],
    [1, 1, 1],
  ],
  still: null,
  view: { yaw: 0, pitch: 0, distance: null },
});
const image: MediumForm = { kind: "image", picture: { width: 4000, height: 3000, sources: [], placeholder: "" }, tiles: null };
const relic = (medium: string, form: MediumForm): Place => ({ kind: "relic", exhibition: "bronze", object: "ding", medium, form });
const at = (yaw: number, pitch: number): Direction => ({ kind: "direction", yaw, pitch });
const pixel = (x: number, y: number): Pixel => ({ kind: "pixel", x, y });

describe("the YAML of a pick", () => {
  it.each<[string, Pick, string]>([
    ["a note", { kind: "hotspot", place: hall, id: "roof", target: null, at: at(5.004, 40.126) }, "- {id: roof, yaw: 5, pitch: 40.13}"],
    [
      "a relic's hotspot",
      { kind: "hotspot", place: hall, id: "ding", target: { kind: "object", id: "ding" }, at: at(31, -8) },
      "- {id: ding, object: ding, yaw: 31, pitch: -8}",
    ],
    [
      "an area",
      {
        kind: "area",
        place: hall,
        id: "door",
        target: { kind: "scene", id: "hall-2" },
        corners: [at(170, -20), at(-179.999, -20), at(-170, 15)],
      },
      "- {id: door, area: [[170, -20], [180, -20], [-170, 15]], scene: hall-2}",
    ],
    [
      "a link",
      { kind: "link", place: hall, at: at(88, 0.001), to: "hall-2", arrive: { yaw: -90, pitch: 0.04, hfov: 90 } },
      "- {scene: hall-2, yaw: 88, arrive: {yaw: -90}}",
    ],
    [
      "a link that is not level",
      { kind: "link", place: hall, at: at(88, -3), to: "hall-2", arrive: { yaw: -90, pitch: 5, hfov: 90 } },
      "- {scene: hall-2, yaw: 88, pitch: -3, arrive: {yaw: -90, pitch: 5}}",
    ],
    ["a scene's view", { kind: "view", place: hall, view: { yaw: 12.04, pitch: -3, hfov: 89.97 } }, "view: {yaw: 12, pitch: -3, hfov: 90}"],
    [
      "a relic's view",
      { kind: "view", place: relic("scan", model(1, [0, 0, 0])), view: { yaw: 20, pitch: 10, distance: 0.61234 } },
      "view: {yaw: 20, pitch: 10, distance: 0.612}",
    ],
    [
      "a note on a relic, in the units of a file that is turned",
      {
        kind: "annotation",
        place: relic("scan", model(0.01, [0, 90, 0])),
        id: "taotie",
        // The file's (10.004, 20, 5) in metres, turned about Y: x to −z, z to x.
        at: { kind: "surface", position: [0.05, 0.2, -0.10004], normal: [0, 0, -1], depth: 0.6, pixel: 0.0005 },
        view: { yaw: 180, pitch: 10, distance: 0.6 },
      },
      "- {id: taotie, media: scan, position: [10, 20, 5], normal: [1, 0, 0], view: {yaw: 180, pitch: 10, distance: 0.6}}",
    ],
    [
      "a region, dragged upward",
      { kind: "region", place: relic("rubbing", image), id: "seal", corners: [pixel(0.375, 0.3667), pixel(0.3, 0.2667)] },
      "- {id: seal, media: rubbing, region: [1200, 800, 300, 300]}",
    ],
    [
      "a region at the corner, thinner than a pixel",
      { kind: "region", place: relic("rubbing", image), id: "seal", corners: [pixel(1, 1), pixel(1, 1)] },
      "- {id: seal, media: rubbing, region: [3999, 2999, 1, 1]}",
    ],
  ])("%s", (_, pick, yaml) => expect(yamlOf(pick)).toBe(yaml));

  it("tells where it belongs", () => {
    const view = { yaw: 0, pitch: 0 };
    expect(homeOf({ kind: "hotspot", place: hall, id: "a", target: null, at: at(0, 0) })).toEqual({
      file: "bronze/scenes/hall-1.md",
      key: "hotspots",
      medium: null,
    });
    expect(homeOf({ kind: "view", place: hall, view })).toMatchObject({ key: "view", medium: null });
    const scan = relic("scan", model(1, [0, 0, 0]));
    expect(homeOf({ kind: "view", place: scan, view })).toEqual({ file: "bronze/objects/ding.md", key: "view", medium: "scan" });
    const region: Pick = { kind: "region", place: relic("rubbing", image), id: "a", corners: [pixel(0, 0), pixel(1, 1)] };
    expect(homeOf(region).key).toBe("annotations");
    expect(outlineOf(region)).toEqual(boxBetween(pixel(0, 0), pixel(1, 1)));
  });

  it("writes flow style", () => expect(flow({ a: [1, [2.5, "x"]], b: { c: "d" } })).toBe("{a: [1, [2.5, x]], b: {c: d}}"));
});

describe("an id", () => {
  it("is the first that nobody has", () => expect(freshId("spot", new Set(["spot-1", "spot-3"]))).toBe("spot-2"));

  it("is made of what was typed", () => {
    expect(slug(" The Roof! ")).toBe("the-roof-");
    expect(slug("屋顶")).toBe("");
    expect(slug("]}, x: 1")).toBe("x-1");
  });
});
