import { describe, expect, it } from "vitest";
import { scene, tour, words } from "./fixture";
import { chosenIn, guideIn, routeHere } from "./renewal";
import { objectRoute, sceneRoute } from "./route";
import { type Guide, type State, stateAtFirst } from "./state";

const [guided] = tour.tours;
const [ding] = tour.objects;
if (guided === undefined || ding === undefined) throw new Error("the fixture lacks its tour or its relic");

const stops = [{ id: "before", target: { kind: "scene" as const, scene: "hall-2", view: null }, dwell: 8, moves: [] }, ...guided.stops];
const longer = { ...tour, tours: [{ ...guided, stops }] };
const atSeal: Guide = { tour: guided, stop: 1, playing: true, repeats: false, rest: null };
const at = (change: Partial<State>): State => ({ ...stateAtFirst(words), ...change });

describe("a newer tour", () => {
  it("goes on at the same stop, wherever it stands now", () => {
    expect(guideIn(longer, atSeal)).toEqual({ ...atSeal, tour: longer.tours[0], stop: 2 });
    expect(guideIn(tour, null)).toBeNull();
  });

  it("has no guide where the stop or the whole tour is gone", () => {
    const [first] = guided.stops;
    expect(guideIn({ ...tour, tours: [{ ...guided, stops: first ? [first] : [] }] }, atSeal)).toBeNull();
    expect(guideIn({ ...tour, tours: [] }, atSeal)).toBeNull();
  });

  it("is entered by the stop's own name, not by its number", () => {
    const state = at({ route: { kind: "tour", id: "highlights", stop: null }, guide: { ...atSeal, stop: 0 } });
    expect(routeHere(state)).toEqual({ kind: "tour", id: "highlights", stop: "welcome" });
  });

  it("is entered at the medium that is shown, even when its annotation is gone", () => {
    const [, rubbing] = ding.media;
    if (rubbing === undefined) throw new Error("the fixture lacks its rubbing");
    const place = { kind: "object" as const, object: ding, medium: rubbing };
    const state = at({ route: objectRoute("ding", { annotation: "seal" }), place });
    expect(routeHere(state)).toEqual(objectRoute("ding", { media: "rubbing" }));
    expect(routeHere(at({ route: sceneRoute("hall-1") }))).toEqual(sceneRoute("hall-1"));
  });

  it("keeps a note open as long as it exists", () => {
    const [hall] = tour.scenes;
    const place = { kind: "scene" as const, scene: hall ?? scene("none") };
    expect(chosenIn(place, "hotspot:roof")).toBe("hotspot:roof");
    expect(chosenIn(place, "hotspot:gone")).toBeNull();
    expect(chosenIn(place, null)).toBeNull();
  });
});
