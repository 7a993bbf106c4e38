import type { Sight } from "../boot/sight";
import type { Point } from "../engine/projection";
import type { Hit } from "../scenes/display";
import { isTurnedAway, type Draft } from "./draft";
import { outlineOf } from "./picks";
import { nameOf, type Place } from "./place";

const SVG = "http://www.w3.org/2000/svg";
const RING = 9;
const DOT = 1.5;
const CORNER = 3;
const ARM = 11;
const GAP = 4;

interface Mark {
  readonly name: "picked" | "away" | "open" | "middle";
  /** An SVG path. */
  readonly path: string;
}

/** What has been picked, drawn over the picture; it holds nothing and takes no press. */
export class Marks {
  readonly element = document.createElementNS(SVG, "svg");
  private drawn = "";

  constructor() {
    this.element.setAttribute("class", "marks");
    this.element.setAttribute("aria-hidden", "true");
  }

  /** `box` is what a drag is just drawing. */
  draw(sight: Sight | null, place: Place | null, draft: Draft, box: readonly [Point, Point] | null): void {
    const marks = sight === null || place === null ? [] : marksOf(sight, place, draft);
    if (box !== null) marks.push({ name: "open", path: boxPath(...box) });
    const now = JSON.stringify(marks);
    if (now === this.drawn) return;
    this.drawn = now;
    this.element.replaceChildren(...marks.map(pathOf));
  }
}

function marksOf(sight: Sight, place: Place, draft: Draft): Mark[] {
  const here = nameOf(place);
  const at = (hits: readonly Hit[]): Point[] => 
    hits.flatMap((hit) => {
      const point = sight.project(hit);
      return point === null ? [] : [point];
    });
  const marks: Mark[] = draft.picks
    .filter((pick) => nameOf(pick.place) === here)
    .map((pick) => {
      const hits = outlineOf(pick);
      const away = hits.some((hit) => isTurnedAway(hit, sight.view ?? {}));
      const points = at(hits);
      const path = hits.length > 1 ? `${linePath(points)}Z` : points.map(ringPath).join("");
      return { name: away ? "away" : "picked", path };
    });
  const { corners, door } = draft;
  const begun = at(corners);
  if (begun.length > 0) marks.push({ name: "open", path: linePath(begun) + begun.map((at) => circle(at, CORNER)).join("") });
  if (door !== null && nameOf(door.place) === here) marks.push({ name: "picked", path: at([door.at]).map(ringPath).join("") });
  if (sight.middle !== null) marks.push({ name: "middle", path: crossPath(sight.middle) });
  return marks;
}

function pathOf({ name, path }: Mark): SVGPathElement {
  const element = document.createElementNS(SVG, "path");
  element.setAttribute("class", name);
  element.setAttribute("d", path);
  return element;
}

const short = (value: number): string => value.toFixed(1);
const linePath = (points: readonly Point[]): string =>
  points.length === 0 ? "" : `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}`;
const circle = ([x, y]: Point, r: number): string =>
  `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const ringPath = (at: Point): string => circle(at, RING) + circle(at, DOT);
const boxPath = ([x, y]: Point, [x2, y2]: Point): string => `${linePath([[x, y], [x2, y], [x2, y2], [x, y2]])}Z`;
const crossPath = ([x, y]: Point): string =>
  [
    [-ARM, 0, -GAP, 0],
    [GAP, 0, ARM, 0],
    [0, -ARM, 0, -GAP],
    [0, GAP, 0, ARM],
  ]
    .map(([a = 0, b = 0, c = 0, d = 0]) => linePath([[x + a, y + b], [x + c, y + d]]))
    .join("");
