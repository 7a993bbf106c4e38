/** Views are named by the part of the address behind `#`, so that any link or test can name them. */

import type { Outlook } from "./house";

export type Route =
  | { readonly kind: "introduction" }
  | SceneRoute
  | ObjectRoute
  | HouseRoute
  | { readonly kind: "tour"; readonly id: string; readonly stop: string | null }
  | { readonly kind: "unknown"; readonly hash: string };

/** Degrees; `null`: as the scene's own view says. */
export interface SceneRoute {
  readonly kind: "scene";
  readonly id: string;
  readonly yaw: number | null;
  readonly pitch: number | null;
  readonly hfov: number | null;
}

/** Degrees and metres; `null`: as the relic's own view says. */
export interface ObjectRoute {
  readonly kind: "object";
  readonly id: string;
  readonly media: string | null;
  readonly annotation: string | null;
  readonly yaw: number | null;
  readonly pitch: number | null;
  readonly distance: number | null;
}

/** The building from outside, and from above. Numbers: degrees and metres; `null`: so that all of it is seen. */
export interface HouseRoute {
  readonly kind: Outlook;
  /** Null: all of them, and on a plan the ground floor. */
  readonly floor: string | null;
  readonly yaw: number | null;
  readonly pitch: number | null;
  /** What the middle of a plan shows. */
  readonly x: number | null;
  readonly z: number | null;
  readonly distance: number | null;
}

export function houseRoute(kind: Outlook, details: Partial<Omit<HouseRoute, "kind">> = {}): HouseRoute {
  return { kind, floor: null, yaw: null, pitch: null, x: null, z: null, distance: null, ...details };
}

export function sceneRoute(id: string, view?: { yaw: number; pitch: number; hfov: number }): SceneRoute {
  return { kind: "scene", id, yaw: view?.yaw ?? null, pitch: view?.pitch ?? null, hfov: view?.hfov ?? null };
}

export function objectRoute(id: string, details: Partial<Omit<ObjectRoute, "kind" | "id">> = {}): ObjectRoute {
  return { kind: "object", id, media: null, annotation: null, yaw: null, pitch: null, distance: null, ...details };
}

/** Anything that does not begin with `#/` is an ordinary anchor of the introduction. */
export function parseRoute(hash: string): Route {
  if (!hash.startsWith("#/")) return { kind: "introduction" };
  const [path = "", search = ""] = hash.slice(2).split("?", 2);
  const query = new URLSearchParams(search);
  const [kind, id, stop, ...rest] = path.split("/").map(decoded);
  if (id === undefined && (kind === "house" || kind === "plan")) return houseFrom(kind, query);
  if (!id || rest.length > 0) return { kind: "unknown", hash };
  switch (kind) {
    case "scene":
      if (stop !== undefined) return { kind: "unknown", hash };
      return { kind, id, yaw: number(query, "yaw"), pitch: number(query, "pitch"), hfov: number(query, "hfov") };
    case "object":
      if (stop !== undefined) return { kind: "unknown", hash };
      return {
        kind,
        id,
        media: query.get("media"),
        annotation: query.get("annotation"),
        yaw: number(query, "yaw"),
        pitch: number(query, "pitch"),
        distance: number(query, "distance"),
      };
    case "tour":
      return { kind, id, stop: stop || null };
    default:
      return { kind: "unknown", hash };
  }
}

export function hashOf(route: Route): string {
  switch (route.kind) {
    case "introduction":
      return "#";
    case "unknown":
      return route.hash;
    case "scene":
      return `#/scene/${route.id}${search({ yaw: route.yaw, pitch: route.pitch, hfov: route.hfov })}`;
    case "object": {
      const { media, annotation, yaw, pitch, distance } = route;
      return `#/object/${route.id}${search({ media, annotation, yaw, pitch, distance })}`;
    }
    case "dollhouse": {
      const { floor, yaw, pitch, distance } = route;
      return `#/house${search({ floor, yaw, pitch, distance })}`;
    }
    case "plan": {
      const { floor, x, z, distance } = route;
      return `#/plan${search({ floor, x, z, distance })}`;
    }
    case "tour":
      return route.stop === null ? `#/tour/${route.id}` : `#/tour/${route.id}/${route.stop}`;
  }
}

function houseFrom(kind: "house" | "plan", query: URLSearchParams): HouseRoute {
  const floor = query.get("floor");
  const distance = number(query, "distance");
  return kind === "house"
    ? houseRoute("dollhouse", { floor, yaw: number(query, "yaw"), pitch: number(query, "pitch"), distance })
    : houseRoute("plan", { floor, x: number(query, "x"), z: number(query, "z"), distance });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function number(query: URLSearchParams, name: string): number | null {
  const text = query.get(name)?.trim();
  if (!text) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function search(values: Record<string, string | number | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    query.set(name, typeof value === "number" ? String(Number(value.toFixed(3))) : value);
  }
  const text = query.toString();
  return text && `?${text}`;
}
