/** What has been picked, and the YAML that CONTENT has for it. */

import type { Vector } from "../engine/angles";
import type { ViewNumbers } from "../scenes/display";
import type { Hit } from "../scenes/display";
import { decimalsFor, rounded } from "./numbers";
import { nameOf, type Place } from "./place";
import { inFile, unturned } from "./relic";

export type Direction = Extract<Hit, { kind: "direction" }>;
export type Surface = Extract<Hit, { kind: "surface" }>;
export type Pixel = Extract<Hit, { kind: "pixel" }>;

/** What a hotspot leads to; a note leads nowhere. */
export interface Target {
  readonly kind: "object" | "scene";
  readonly id: string;
}

/** Plain data: it outlives a reload of the page. */
export type Pick = { readonly place: Place } & (
  | { readonly kind: "hotspot"; readonly id: string; readonly target: Target | null; readonly at: Direction }
  | {
      readonly kind: "area";
      readonly id: string;
      readonly target: Target | null;
      readonly corners: readonly Direction[];
    }
  | { readonly kind: "link"; readonly at: Direction; readonly to: string; readonly arrive: ViewNumbers }
  | { readonly kind: "view"; readonly view: ViewNumbers }
  | { readonly kind: "annotation"; readonly id: string; readonly at: Surface; readonly view: ViewNumbers }
  | { readonly kind: "region"; readonly id: string; readonly corners: readonly [Pixel, Pixel] }
);

/** A hundredth of a degree is less than a pixel even when one has come close. */
const POINT_DECIMALS = 2;
const VIEW_DECIMALS = 1;
const NORMAL_DECIMALS = 2;
const MILLIMETRE = 0.001;

type Scalar = string | number;
type Value = Scalar | readonly Value[] | { readonly [key: string]: Value };

/** Flow style, in one line. All our strings are ids, which need no quotes. */
export function flow(value: Value): string {
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, of]) => `${key}: ${flow(of)}`)
    .join(", ")}}`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The line that an author pastes. */
export function yamlOf(pick: Pick): string {
  switch (pick.kind) {
    case "hotspot":
      return item({ id: pick.id, ...targetOf(pick.target), ...point(pick.at) });
    case "area":
      return item({ id: pick.id, area: pick.corners.map(corner), ...targetOf(pick.target) });
    case "link":
      return item({ scene: pick.to, ...withoutLevel(point(pick.at)), arrive: withoutLevel(aim(pick.arrive)) });
    case "view":
      return `view: ${flow(viewOf(pick.view))}`;
    case "annotation":
      return item({ id: pick.id, ...mediumOf(pick.place), ...surface(pick.at, pick.place), view: viewOf(pick.view) });
    case "region":
      return item({ id: pick.id, ...mediumOf(pick.place), region: region(pick.corners, pick.place) });
  }
}

const item = (value: Value): string => `- ${flow(value)}`;

const targetOf = (target: Target | null): { [key: string]: Scalar } =>
  target === null ? {} : { [target.kind]: target.id };

const mediumOf = (place: Place): { [key: string]: Scalar } => (place.kind === "relic" ? { media: place.medium } : {});

/** Of ±180 the one that the reader makes of both. */
const yawOf = (yaw: number, decimals: number): number => {
  const short = rounded(yaw, decimals);
  return short === -180 ? 180 : short;
};

type Aim = { yaw: number; pitch: number };

const point = ({ yaw, pitch }: Direction): Aim => ({
  yaw: yawOf(yaw, POINT_DECIMALS),
  pitch: rounded(pitch, POINT_DECIMALS),
});

const corner = (at: Direction): Value => {
  const { yaw, pitch } = point(at);
  return [yaw, pitch];
};

const aim = ({ yaw = 0, pitch = 0 }: ViewNumbers): Aim => ({
  yaw: yawOf(yaw, VIEW_DECIMALS),
  pitch: rounded(pitch, VIEW_DECIMALS),
});

/** A pitch of 0 goes without saying. */
const withoutLevel = ({ yaw, pitch }: Aim): { [key: string]: number } => (pitch === 0 ? { yaw } : { yaw, pitch });

function viewOf(view: ViewNumbers): { [key: string]: number } {
  const { hfov, distance } = view;
  return {
    ...aim(view),
    ...(hfov === undefined ? {} : { hfov: rounded(hfov, VIEW_DECIMALS) }),
    ...(distance === undefined ? {} : { distance: rounded(distance, decimalsFor(distance / 200)) }),
  };
}

function surface(at: Surface, place: Place): { [key: string]: Value } {
  if (place.kind !== "relic" || place.form.kind !== "model") return {};
  const decimals = decimalsFor(Math.min(at.pixel, MILLIMETRE) / place.form.scale);
  const short = (vector: Vector, digits: number): Value => vector.map((value) => rounded(value, digits));
  return {
    position: short(inFile(at.position, place.form), decimals),
    normal: short(unturned(at.normal, place.form.rotate), NORMAL_DECIMALS),
  };
}

/** Whole pixels of the image as it came: left, top, width, height. */
function region([a, b]: readonly [Pixel, Pixel], place: Place): Value {
  if (place.kind !== "relic" || place.form.kind !== "image") return [];
  const { width, height } = place.form.picture;
  const side = (one: number, other: number, length: number): [start: number, extent: number] => {
    const start = Math.round(Math.min(one, other) * length);
    return [start, Math.max(1, Math.round(Math.max(one, other) * length) - start)];
  };
  const [x, w] = side(a.x, b.x, width);
  const [y, h] = side(a.y, b.y, height);
  return [Math.min(x, width - 1), Math.min(y, height - 1), w, h];
}

/** Where the line belongs. */
export interface Home {
  readonly file: string;
  /** The list that it joins, or the line that it replaces. */
  readonly key: "hotspots" | "links" | "annotations" | "view";
  /** The medium whose line it joins. */
  readonly medium: string | null;
}

export function homeOf({ place, kind }: Pick): Home {
  const file =
    place.kind === "scene"
      ? `${place.exhibition}/scenes/${place.scene}.md`
      : `${place.exhibition}/objects/${place.object}.md`;
  const medium = place.kind === "relic" && kind === "view" ? place.medium : null;
  switch (kind) {
    case "hotspot":
    case "area":
      return { file, key: "hotspots", medium };
    case "link":
      return { file, key: "links", medium };
    case "view":
      return { file, key: "view", medium };
    case "annotation":
    case "region":
      return { file, key: "annotations", medium };
  }
}

/** The corners of a pick as they are drawn; one alone is a point. */
export function outlineOf(pick: Pick): readonly Hit[] {
  switch (pick.kind) {
    case "hotspot":
    case "link":
    case "annotation":
      return [pick.at];
    case "area":
      return pick.corners;
    case "region":
      return boxBetween(...pick.corners);
    case "view":
      return [];
  }
}

export const boxBetween = (a: Pixel, b: Pixel): readonly Pixel[] => [
  a,
  { kind: "pixel", x: b.x, y: a.y },
  b,
  { kind: "pixel", x: a.x, y: b.y },
];

/** `spot-1`, or the first number that nobody has. */
export function freshId(base: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** Ids that the picks of one place have given out. */
export const idsIn = (place: Place, picks: readonly Pick[]): string[] =>
  picks.flatMap((pick) => ("id" in pick && nameOf(pick.place) === nameOf(place) ? [pick.id] : []));

/** What was typed, as an id may be. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "");
