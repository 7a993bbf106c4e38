/** What is under way, and what it becomes: no pixels, no page. */

import type { Tour } from "../contract/Tour";
import { cameraward } from "../engine/orbit";
import { dot } from "../engine/angles";
import type { Hit, ViewNumbers } from "../scenes/display";
import { type Direction, type Pick, type Target, freshId, idsIn } from "./picks";
import { type Place, type Tool, nameOf, toolsIn } from "./place";

export interface Draft {
  readonly tool: Tool;
  /** Corners of an area or a region so far, and the place they are in. */
  readonly corners: readonly Hit[];
  readonly cornersIn: Place | null;
  /** The door of a link whose other room is not known yet. */
  readonly door: { readonly place: Place; readonly at: Direction } | null;
  readonly picks: readonly Pick[];
}

export const EMPTY: Draft = { tool: "hotspot", corners: [], cornersIn: null, door: null, picks: [] };

/** What is looked at, and how. */
export interface Look {
  readonly place: Place;
  readonly tour: Tour;
  readonly view: ViewNumbers;
}

export const LEAST_CORNERS = 3;

/** What ids begin with until the author fills them in. */
const BASES = { hotspot: "spot", area: "area", annotation: "note", region: "region" } as const;

/** What the next press does. */
export type Step =
  | "hotspot"
  | "corner"
  | "door"
  | "travel"
  | "arrive"
  | "view"
  | "annotation"
  | "firstCorner"
  | "secondCorner";

export function stepOf({ tool, corners, door }: Draft, place: Place): Step {
  switch (tool) {
    case "area":
      return "corner";
    case "link":
      if (door === null) return "door";
      return place.kind === "scene" && nameOf(place) !== nameOf(door.place) ? "arrive" : "travel";
    case "region":
      return corners.length === 0 ? "firstCorner" : "secondCorner";
    default:
      return tool;
  }
}

export function choose(draft: Draft, tool: Tool): Draft {
  return { ...draft, tool, corners: [], cornersIn: null, door: null };
}

/** The draft as it is in this place: corners stay where they were begun, and so do tools that only fit there. */
export function entered(draft: Draft, place: Place): Draft {
  const tools = toolsIn(place);
  const tool = tools.includes(draft.tool) ? draft.tool : (tools[0] ?? draft.tool);
  const stays = draft.cornersIn === null || nameOf(draft.cornersIn) === nameOf(place);
  return stays ? { ...draft, tool } : { ...draft, tool, corners: [], cornersIn: null };
}

/** Null where this step can do nothing with it. */
export function pressed(draft: Draft, look: Look, hit: Hit | null): Draft | null {
  const { place, view } = look;
  const step = stepOf(draft, place);
  const corners = [...draft.corners, ...(hit === null ? [] : [hit])];
  switch (step) {
    case "view":
      return added(draft, { kind: "view", place, view });
    case "arrive":
      if (draft.door === null || place.kind !== "scene") return null;
      return added(draft, { kind: "link", ...draft.door, to: place.scene, arrive: view });
    case "travel":
      return null;
    case "door":
      return hit?.kind === "direction" ? { ...draft, door: { place, at: hit } } : null;
    case "hotspot": {
      if (hit?.kind !== "direction") return null;
      return added(draft, { kind: "hotspot", place, at: hit, target: null, id: idFor("hotspot", draft, look) });
    }
    case "corner":
    case "firstCorner":
      return hit === null ? null : { ...draft, corners, cornersIn: place };
    case "secondCorner": {
      const [a, b] = corners;
      if (a?.kind !== "pixel" || b?.kind !== "pixel") return null;
      return added(draft, { kind: "region", place, corners: [a, b], id: idFor("region", draft, look) });
    }
    case "annotation": {
      if (hit?.kind !== "surface") return null;
      const { yaw = 0, pitch = 0 } = view;
      const seen = { yaw, pitch, distance: hit.depth };
      return added(draft, { kind: "annotation", place, at: hit, view: seen, id: idFor("annotation", draft, look) });
    }
  }
}

/** The area of the corners so far; null while they are too few. */
export function closed(draft: Draft, look: Look): Draft | null {
  const corners = draft.corners.filter((hit): hit is Direction => hit.kind === "direction");
  if (corners.length < LEAST_CORNERS) return null;
  const { place } = look;
  return added(draft, { kind: "area", place, corners, target: null, id: idFor("area", draft, look) });
}

/** The last corner, else the door, else the last pick. */
export function undone(draft: Draft): Draft {
  if (draft.corners.length > 0) {
    const corners = draft.corners.slice(0, -1);
    return { ...draft, corners, cornersIn: corners.length === 0 ? null : draft.cornersIn };
  }
  if (draft.door !== null) return { ...draft, door: null };
  return { ...draft, picks: draft.picks.slice(0, -1) };
}

/** The last pick, changed: an id that was filled in, a target that was chosen. */
export const amended = (draft: Draft, change: (pick: Pick) => Pick): Draft => ({
  ...draft,
  picks: draft.picks.map((pick, index) => (index === draft.picks.length - 1 ? change(pick) : pick)),
});

/** The last pick leads there now, and takes its id, as hotspots without an id do. */
export function retargeted(draft: Draft, tour: Tour, target: Target | null): Draft {
  return amended(draft, (pick) => {
    if (!("target" in pick)) return pick;
    const others = draft.picks.slice(0, -1);
    const taken = new Set([...idsOf(tour, pick.place), ...idsIn(pick.place, others)]);
    const wanted = target?.id ?? BASES[pick.kind];
    const isFree = target !== null && !taken.has(wanted);
    return { ...pick, target, id: isFree ? wanted : freshId(wanted, taken) };
  });
}

const added = (draft: Draft, pick: Pick): Draft => ({
  ...draft,
  corners: [],
  cornersIn: null,
  door: null,
  picks: [...draft.picks, pick],
});

const idFor = (kind: keyof typeof BASES, draft: Draft, { place, tour }: Look): string =>
  freshId(BASES[kind], new Set([...idsOf(tour, place), ...idsIn(place, draft.picks)]));

/** Ids that the author has given out there. */
export function idsOf({ scenes, objects }: Tour, place: Place): string[] {
  const things =
    place.kind === "scene"
      ? scenes.find(({ id }) => id === place.scene)?.hotspots
      : objects.find(({ id }) => id === place.object)?.annotations;
  return things?.map(({ id }) => id) ?? [];
}

/** Whether a hit is on the far side of a relic. */
export function isTurnedAway(hit: Hit, { yaw = 0, pitch = 0 }: ViewNumbers): boolean {
  return hit.kind === "surface" && dot(hit.normal, cameraward(yaw, pitch)) < 0;
}
