/** Which tiles of a cube a view needs. */

import type { TileAt } from "../assets/tiles";
import type { Tiles } from "../contract/Tiles";
import type { View } from "../contract/View";
import { type Vector, cameraFromWorld, radians } from "./angles";
import { FACES, type FaceIndex, worldFromFace } from "./cube";
import type { Viewport } from "./projection";

/** A level whose pixels are up to this much larger than the screen's still counts as sharp. */
const SLACK = 1.25;

/** The tile's edges on its face, each −1…1: u grows to the right, v downward. */
export interface TileArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The coarsest level that is as fine as the screen, else the finest; −1 when there are none. */
export function levelFor(tiles: Tiles, view: View, { width }: Viewport, pixelRatio: number): number {
  // A face spans two tangents.
  const wanted = (width * pixelRatio) / Math.tan(radians(view.hfov) / 2);
  const enough = tiles.levels.findIndex((level) => level.width * SLACK >= wanted);
  return enough === -1 ? tiles.levels.length - 1 : enough;
}

export function areaOf(tiles: Tiles, { level, number }: TileAt): TileArea {
  const { width, height } = tiles.levels[level] ?? { width: 1, height: 1 };
  const columns = Math.ceil(width / tiles.tilePx);
  const [column, row] = [number % columns, Math.floor(number / columns)];
  const edge = (tile: number, side: number): number => (2 * Math.min(tile * tiles.tilePx, side)) / side - 1;
  return {
    left: edge(column, width),
    right: edge(column + 1, width),
    top: edge(row, height),
    bottom: edge(row + 1, height),
  };
}

/** The tiles of a level in sight, the one in the middle first. `margin` 2 looks at a field twice as wide. */
export function tilesInSight(tiles: Tiles, level: number, view: View, viewport: Viewport, margin = 1): TileAt[] {
  const size = tiles.levels[level];
  if (size === undefined) return [];
  const columns = Math.ceil(size.width / tiles.tilePx);
  const rows = Math.ceil(size.height / tiles.tilePx);
  const isOutside = outsideOf(view, viewport, margin);
  const found: { readonly at: TileAt; readonly offCentre: number }[] = [];

  function visit(face: FaceIndex, left: number, top: number, right: number, bottom: number): void {
    const from = areaOf(tiles, { level, face, number: top * columns + left });
    const to = areaOf(tiles, { level, face, number: (bottom - 1) * columns + right - 1 });
    const corners = (
      [
        [from.left, from.top],
        [to.right, from.top],
        [to.right, to.bottom],
        [from.left, to.bottom],
      ] as const
    ).map(([u, v]) => cameraFromWorld(view, worldFromFace(face, u, v)));
    if (isOutside(corners)) return;
    if (right - left === 1 && bottom - top === 1) {
      found.push({ at: { level, face, number: top * columns + left }, offCentre: offCentre(corners) });
    } else if (right - left >= bottom - top) {
      const middle = (left + right) >> 1;
      visit(face, left, top, middle, bottom);
      visit(face, middle, top, right, bottom);
    } else {
      const middle = (top + bottom) >> 1;
      visit(face, left, top, right, middle);
      visit(face, left, middle, right, bottom);
    }
  }

  for (const face of FACES) visit(face, 0, 0, columns, rows);
  return found.sort((a, b) => a.offCentre - b.offCentre).map(({ at }) => at);
}

/** Whether a flat piece lies wholly beyond one side of the picture, or behind the camera. */
function outsideOf(view: View, viewport: Viewport, margin: number): (corners: readonly Vector[]) => boolean {
  const { width, height, inset } = viewport;
  const perPixel = (Math.tan(radians(view.hfov) / 2) / (width / 2)) * margin;
  const left = (-(width + inset.left - inset.right) / 2) * perPixel;
  const right = ((width - inset.left + inset.right) / 2) * perPixel;
  const bottom = (-(height + inset.bottom) / 2) * perPixel;
  const top = ((height - inset.bottom) / 2) * perPixel;
  const sides: readonly ((corner: Vector) => boolean)[] = [
    ([, , z]) => z >= 0,
    ([x, , z]) => x < left * -z,
    ([x, , z]) => x > right * -z,
    ([, y, z]) => y < bottom * -z,
    ([, y, z]) => y > top * -z,
  ];
  return (corners) => sides.some((isBeyond) => corners.every(isBeyond));
}

/** 0 straight ahead, 2 behind. */
function offCentre(corners: readonly Vector[]): number {
  const [x, y, z] = corners.reduce<Vector>(([ax, ay, az], [bx, by, bz]) => [ax + bx, ay + by, az + bz], [0, 0, 0]);
  return 1 + z / Math.hypot(x, y, z);
}
