/** Which tiles of a flat picture a view needs, and where they lie. */

import { type TileAt, placeOf } from "../assets/tiles";
import type { Tiles } from "../contract/Tiles";

/** A level whose pixels are up to this much larger than the screen's still counts as sharp. */
const SLACK = 1.25;

/** How the whole picture lies on the screen, and the screen's size, all in the screen's own pixels. */
export interface Lie {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly screen: { readonly width: number; readonly height: number };
}

/** The coarsest level that is as fine as the screen, else the finest. */
export function levelOf(tiles: Tiles, lie: Lie): number {
  const enough = tiles.levels.findIndex(({ width }) => width * SLACK >= lie.width);
  return enough === -1 ? tiles.levels.length - 1 : enough;
}

/** Whole pixels, so that neighbours share their edge: no gap between them, and none drawn twice. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(tiles: Tiles, at: TileAt, lie: Lie): Box {
  const { width, height } = tiles.levels[at.level] ?? { width: 1, height: 1 };
  const { column, row } = placeOf(tiles, at);
  const across = (tile: number): number =>
    Math.round(lie.left + (Math.min(tile * tiles.tilePx, width) / width) * lie.width);
  const down = (tile: number): number =>
    Math.round(lie.top + (Math.min(tile * tiles.tilePx, height) / height) * lie.height);
  return { left: across(column), right: across(column + 1), top: down(row), bottom: down(row + 1) };
}

export const isOnScreen = (box: Box, { screen }: Lie): boolean =>
  box.right > 0 && box.bottom > 0 && box.left < screen.width && box.top < screen.height;

/** The tiles of a level on the screen, the one in the middle first. `margin` 0.5 looks half a screen beyond each edge. */
export function tilesOnScreen(tiles: Tiles, level: number, lie: Lie, margin = 0): TileAt[] {
  const size = tiles.levels[level];
  if (size === undefined) return [];
  const [columns, rows] = [Math.ceil(size.width / tiles.tilePx), Math.ceil(size.height / tiles.tilePx)];
  const { screen } = lie;
  const tileOf = (pixel: number, start: number, shown: number, own: number): number =>
    Math.floor((((pixel - start) / shown) * own) / tiles.tilePx);
  const [beside, above] = [screen.width * margin, screen.height * margin];
  const left = Math.max(0, tileOf(-beside, lie.left, lie.width, size.width));
  const right = Math.min(columns - 1, tileOf(screen.width + beside, lie.left, lie.width, size.width));
  const top = Math.max(0, tileOf(-above, lie.top, lie.height, size.height));
  const bottom = Math.min(rows - 1, tileOf(screen.height + above, lie.top, lie.height, size.height));
  const found: { readonly at: TileAt; readonly offCentre: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const at = { level, face: 0, number: row * columns + column };
      const box = boxOf(tiles, at, lie);
      const [x, y] = [(box.left + box.right - screen.width) / 2, (box.top + box.bottom - screen.height) / 2];
      found.push({ at, offCentre: Math.hypot(x, y) });
    }
  }
  return found.sort((a, b) => a.offCentre - b.offCentre).map(({ at }) => at);
}
