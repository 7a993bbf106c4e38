import { describe, expect, it } from "vitest";
import { tour } from "../core/fixture";
import type { Hit } from "../scenes/display";
import {
  type Draft,
  EMPTY,
  type Look,
  amended,
  choose,
  closed,
  entered,
  isTurnedAway,
  pressed,
  retargeted,
  stepOf,
  undone,
} from "./draft";
import { yamlOf } from "./picks";
import { type Place, toolsIn } from "./place";

const hall = (scene: string): Place => ({ kind: "scene", exhibition: "bronze", scene });
const rubbing: Place = {
  kind: "relic",
  exhibition: "bronze",
  object: "ding",
  medium: "rubbing",
  form: { kind: "image", picture: { width: 400, height: 300, sources: [], placeholder: "" }, tiles: null },
};
const look = (place: Place, view = { yaw: 10, pitch: 0, hfov: 90 }): Look => ({ place, tour, view });
const at = (yaw: number): Hit => ({ kind: "direction", yaw, pitch: 0 });
const pixel = (x: number, y: number): Hit => ({ kind: "pixel", x, y });

/** What came of it; null is a fault of the test. */
function after(draft: Draft | null): Draft {
  if (draft === null) throw new Error("nothing came of it");
  return draft;
}
const lines = (draft: Draft): string[] => draft.picks.map(yamlOf);

describe("a hotspot", () => {
  it("is one press, and takes an id that neither the author nor a pick has", () => {
    const one = after(pressed(EMPTY, look(hall("hall-1")), at(30)));
    const two = after(pressed(one, look(hall("hall-1")), at(40)));
    expect(lines(two)).toEqual(["- {id: spot-1, yaw: 30, pitch: 0}", "- {id: spot-2, yaw: 40, pitch: 0}"]);
  });

  it("takes the id of what it leads to, unless that is taken", () => {
    const begun = after(pressed(EMPTY, look(hall("hall-2")), at(30)));
    const led = retargeted(begun, tour, { kind: "object", id: "ding" });
    expect(lines(led)).toEqual(["- {id: ding, object: ding, yaw: 30, pitch: 0}"]);
    expect(lines(retargeted(led, tour, null))).toEqual(["- {id: spot-1, yaw: 30, pitch: 0}"]);
    const besideDing = after(pressed(EMPTY, look(hall("hall-1")), at(30)));
    const second = retargeted(besideDing, tour, { kind: "object", id: "ding" });
    expect(lines(second)).toEqual(["- {id: ding-1, object: ding, yaw: 30, pitch: 0}"]);
  });

  it("may be renamed", () => {
    const begun = after(pressed(EMPTY, look(hall("hall-1")), at(30)));
    const named = amended(begun, (pick) => ("id" in pick ? { ...pick, id: "beam" } : pick));
    expect(lines(named)).toEqual(["- {id: beam, yaw: 30, pitch: 0}"]);
  });
});

describe("an area", () => {
  const place = hall("hall-1");
  const corner = (draft: Draft, yaw: number): Draft => after(pressed(draft, look(place), at(yaw)));
  const two = corner(corner(choose(EMPTY, "area"), 1), 2);

  it("needs three corners", () => {
    expect(closed(two, look(place))).toBeNull();
    const area = after(closed(corner(two, 3), look(place)));
    expect(lines(area)).toEqual(["- {id: area-1, area: [[1, 0], [2, 0], [3, 0]]}"]);
    expect(area.corners).toEqual([]);
  });

  it("loses its last corner, then the pick before it", () => {
    const begun = { ...two, picks: after(pressed(EMPTY, look(place), at(9))).picks };
    expect(undone(begun).corners).toEqual([at(1)]);
    expect(undone(undone(begun)).cornersIn).toBeNull();
    expect(undone(undone(undone(begun))).picks).toEqual([]);
    expect(undone(EMPTY)).toEqual(EMPTY);
  });

  it("stays in its room", () => {
    expect(entered(two, hall("hall-1")).corners).toHaveLength(2);
    expect(entered(two, hall("hall-2")).corners).toEqual([]);
  });
});

describe("a link", () => {
  const door = after(pressed(choose(EMPTY, "link"), look(hall("hall-1")), at(88)));

  it("is a door here and a view there", () => {
    expect(stepOf(door, hall("hall-1"))).toBe("travel");
    expect(pressed(door, look(hall("hall-1")), at(0))).toBeNull();
    expect(stepOf(door, hall("hall-2"))).toBe("arrive");
    const link = after(pressed(door, look(hall("hall-2"), { yaw: -90, pitch: 0, hfov: 70 }), at(12)));
    expect(lines(link)).toEqual(["- {scene: hall-2, yaw: 88, arrive: {yaw: -90}}"]);
    expect(link.picks[0]?.place).toEqual(hall("hall-1"));
    expect(stepOf(link, hall("hall-2"))).toBe("door");
  });

  it("can be given up", () => expect(undone(door).door).toBeNull());
});

describe("on a relic", () => {
  it("only what fits there is offered", () => {
    expect(toolsIn(rubbing)).toEqual(["region"]);
    expect(entered(EMPTY, rubbing).tool).toBe("region");
    expect(entered(choose(EMPTY, "area"), hall("hall-1")).tool).toBe("area");
  });

  it("two corners make a region, and nothing makes none", () => {
    const draft = entered(EMPTY, rubbing);
    expect(pressed(draft, look(rubbing), null)).toBeNull();
    const begun = after(pressed(draft, look(rubbing), pixel(0.1, 0.2)));
    expect(pressed(begun, look(rubbing), null)).toBeNull();
    const region = after(pressed(begun, look(rubbing), pixel(0.5, 0.4)));
    expect(lines(region)).toEqual(["- {id: region-1, media: rubbing, region: [40, 60, 160, 60]}"]);
  });

  it("the far side is known", () => {
    const surface: Hit = { kind: "surface", position: [0, 0, 1], normal: [0, 0, 1], depth: 1, pixel: 0.001 };
    expect(isTurnedAway(surface, { yaw: 0, pitch: 0 })).toBe(false);
    expect(isTurnedAway(surface, { yaw: 180, pitch: 0 })).toBe(true);
    expect(isTurnedAway(at(0), {})).toBe(false);
  });
});
