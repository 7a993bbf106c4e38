/** Where a tile lies among the tiles of a picture: in files of its own, or in a pack with others. */

import type { Tiles } from "../contract/Tiles";

/** A tile's name within its picture. Numbers count in reading order. */
export interface TileAt {
  /** 0 is the coarsest. */
  readonly level: number;
  readonly face: number;
  readonly number: number;
}

/** The tile as a file, relative to the exhibition's folder. */
export function tileFile(tiles: Tiles, at: TileAt): string {
  switch (tiles.names) {
    case "numbers":
      return `${tiles.folder}/${at.level}-${at.face}/${at.number}.${tiles.mime === "image/webp" ? "webp" : "jpg"}`;
    case "iiif":
      return `${tiles.folder}/${iiifName(tiles, at)}/0/default.jpg`;
    case "dzi": {
      const { column, row } = placeOf(tiles, at);
      const finest = tiles.levels[tiles.levels.length - 1] ?? { width: 1, height: 1 };
      const down = tiles.levels.length - 1 - at.level;
      const level = Math.ceil(Math.log2(Math.max(finest.width, finest.height))) - down;
      return `${tiles.folder}_files/${level}/${column}_${row}.jpg`;
    }
  }
}

/** IIIF Image API 3.0, "Canonical URI Syntax": the part of the whole picture, and the tile's own size. */
function iiifName(tiles: Tiles, at: TileAt): string {
  const whole = tiles.levels[tiles.levels.length - 1] ?? { width: 1, height: 1 };
  const scale = 2 ** (tiles.levels.length - 1 - at.level);
  const { column, row } = placeOf(tiles, at);
  const step = tiles.tilePx * scale;
  const [x, y] = [column * step, row * step];
  const [width, height] = [Math.min(step, whole.width - x), Math.min(step, whole.height - y)];
  const size = `${Math.ceil(width / scale)},${Math.ceil(height / scale)}`;
  const isWhole = width === whole.width && height === whole.height;
  return `${isWhole ? "full" : `${x},${y},${width},${height}`}/${size}`;
}

/** Where a tile lies in its level. */
export function placeOf(tiles: Tiles, { level, number }: TileAt): { column: number; row: number } {
  const columns = Math.ceil((tiles.levels[level]?.width ?? 1) / tiles.tilePx);
  return { column: number % columns, row: Math.floor(number / columns) };
}

/** The pack that holds a tile: its data script without the ending, and which of its tiles is meant. */
export function packOf(tiles: Tiles, { level, face, number }: TileAt): { file: string; index: number } {
  const firsts = tiles.levels[level]?.packs[face] ?? [];
  const first = firsts.reduce((found, candidate) => (candidate <= number ? candidate : found), 0);
  return { file: `${tiles.folder}/${level}-${face}/${first}`, index: number - first };
}

/** One tile out of a pack's bytes; null when the pack does not hold it. */
export function tileIn(pack: Uint8Array<ArrayBuffer>, index: number): Uint8Array<ArrayBuffer> | null {
  if (pack.length < 4) return null;
  const table = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  const count = table.getUint32(0, true);
  let start = 4 * (1 + count);
  if (index >= count || start > pack.length) return null;
  for (let before = 0; before < index; before++) start += table.getUint32(4 * (1 + before), true);
  const length = table.getUint32(4 * (1 + index), true);
  return start + length <= pack.length ? pack.subarray(start, start + length) : null;
}

/** Packs that were asked for of late, so that a pack is taken in once and not once a tile. */
export class PackShelf {
  private readonly packs = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  private readonly lengths = new Map<string, number>();

  constructor(private readonly mostBytes: number) {}

  get(file: string, load: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.packs.get(file);
    // Maps keep the order of insertion: what was used last stands last.
    this.packs.delete(file);
    const pack = known ?? load();
    this.packs.set(file, pack);
    if (known === undefined) {
      pack.then(
        ({ length }) => this.keep(file, length),
        () => this.forget(file),
      );
    }
    return pack;
  }

  private keep(file: string, length: number): void {
    this.lengths.set(file, length);
    let total = [...this.lengths.values()].reduce((sum, each) => sum + each, 0);
    for (const oldest of this.packs.keys()) {
      if (total <= this.mostBytes || oldest === file) return;
      total -= this.lengths.get(oldest) ?? 0;
      if (this.lengths.has(oldest)) this.forget(oldest);
    }
  }

  private forget(file: string): void {
    this.packs.delete(file);
    this.lengths.delete(file);
  }
}
