import { describe, expect, it } from "vitest";
import { scene, tour, words } from "../core/fixture";
import { markersOf, opensSheet } from "./marker-list";
import { rebased } from "./words";

describe("the markers", () => {
  it("of a room are links and hotspots, clockwise, under their own or their target's name", () => {
    const hall = tour.scenes[0] ?? scene("none");
    const list = markersOf({ kind: "scene", scene: hall }, words);
    expect(list.map(({ kind, label }) => `${kind} ${label.text}`)).toEqual([
      "object Ritual tripod",
      "note The roof",
      "link The Library",
      "document The score",
    ]);
    expect(list.filter(opensSheet).map(({ kind }) => kind)).toEqual(["note", "document"]);
  });

  it("of a neighbour is its disc, unless the author's own marker leads there", () => {
    const step = (to: string, yaw: number) => ({ scene: to, yaw, pitch: -20, distance: 3 });
    const hall = { ...(tour.scenes[0] ?? scene("none")), neighbours: [step("hall-2", 90), step("yard", 20)] };
    const list = markersOf({ kind: "scene", scene: hall }, words);
    expect(list.map(({ key }) => key)).toEqual([
      "hotspot:ding",
      "hotspot:roof",
      "walk:yard",
      "link:east",
      "hotspot:score",
    ]);
    expect(list.find(({ key }) => key === "walk:yard")).toMatchObject({ kind: "walk", label: { text: "yard" } });
    expect(list.filter(opensSheet).map(({ kind }) => kind)).toEqual(["note", "document"]);
  });

  it("of a relic are the annotations of the medium that is shown, numbered over all media", () => {
    const ding = tour.objects[0];
    const [song, rubbing] = ding?.media ?? [];
    if (ding === undefined || song === undefined || rubbing === undefined)
      throw new Error("the fixture lacks its relic");
    expect(markersOf({ kind: "object", object: ding, medium: rubbing }, words)).toMatchObject([
      { number: 1, label: { text: "The seal" } },
    ]);
    expect(markersOf({ kind: "object", object: ding, medium: song }, words)).toEqual([]);
  });
});

describe("links in prose", () => {
  it.each([
    ["scenes/hall.html", "../bronze/scenes/hall.html"],
    ["media/a.jpg", "../bronze/media/a.jpg"],
    ["#/scene/hall-2", "#/scene/hall-2"],
    ["https://example.org/", "https://example.org/"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["data:image/png;base64,AA", "data:image/png;base64,AA"],
  ])("%s becomes %s", (address, expected) => expect(rebased(address, "../bronze/")).toBe(expected));
});
