import { type ByteSource, LoadFailure } from "../assets/source";
import { type TileAt, tileFile } from "../assets/tiles";
import type { Tiles } from "../contract/Tiles";
import { type Lie, boxOf, isOnScreen, levelOf, tilesOnScreen } from "../engine/picture-grid";
import { mostTileBytes } from "../engine/screen";
import { decode } from "../engine/textures";
import { type ShelfTile, TileShelf } from "./tile-shelf";

/** Screens beyond each edge that are fetched once all within is there. */
const PREFETCH_MARGIN = 0.35;
/** Levels whose tiles stand in for one that is missing; below them the smaller picture does. */
const STAND_IN_LEVELS = 2;
/** A tile that comes late must not jump into the eye. */
const FADE_MS = 160;

/** What the tiles need of the display that they belong to. */
export interface PictureSurroundings {
  readonly source: ByteSource;
  /** Something is to be drawn. */
  wake(): void;
  failed(failure: LoadFailure): void;
}

class DecodedTile implements ShelfTile {
  readonly pixels: number;
  /** Of the first frame that showed it. */
  private shownSince: number | null = null;

  constructor(readonly bitmap: ImageBitmap) {
    this.pixels = bitmap.width * bitmap.height;
  }

  /** 0…1. */
  opacity(now: number): number {
    this.shownSince ??= now;
    return Math.min(1, (now - this.shownSince) / FADE_MS);
  }

  dispose(): void {
    this.bitmap.close();
  }
}

/** The original of a picture, as far as the view needs it, drawn over a smaller one without WebGL. */
export class PictureTiles {
  readonly canvas = document.createElement("canvas");
  private readonly pen = this.canvas.getContext("2d");
  private readonly shelf: TileShelf<DecodedTile>;
  private isFading = false;

  constructor(
    private readonly tiles: Tiles,
    private readonly surroundings: PictureSurroundings,
  ) {
    this.canvas.className = "ev-picture-tiles";
    this.shelf = new TileShelf(tiles.tilePx, mostTileBytes(), {
      bring: (at, signal) => this.bring(at, signal),
      arrived: () => surroundings.wake(),
      failed: (failure) => surroundings.failed(failure),
    });
  }

  get complete(): boolean {
    return this.shelf.complete && !this.isFading;
  }

  /** Asks for what is in sight, and nothing more. */
  look(lie: Lie): void {
    const { tiles } = this;
    const level = levelOf(tiles, lie);
    this.shelf.want(tilesOnScreen(tiles, level, lie), [
      ...tilesOnScreen(tiles, level, lie, PREFETCH_MARGIN),
      // What a step back will show.
      ...tilesOnScreen(tiles, level - 1, lie),
    ]);
  }

  /** The smaller picture is sharp enough. */
  rest(): void {
    this.shelf.want([], []);
    this.isFading = false;
    this.pen?.clearRect(0, 0, this.canvas.width, this.canvas.height);
  }

  draw(lie: Lie): void {
    const { canvas, pen, tiles } = this;
    if (canvas.width !== lie.screen.width) canvas.width = lie.screen.width;
    if (canvas.height !== lie.screen.height) canvas.height = lie.screen.height;
    pen?.clearRect(0, 0, canvas.width, canvas.height);
    this.isFading = false;
    if (pen === null) return;
    const level = levelOf(tiles, lie);
    const now = performance.now();
    for (const { at, tile } of this.inOrder(level)) {
      const box = boxOf(tiles, at, lie);
      if (!isOnScreen(box, lie)) continue;
      const opacity = at.level === level ? tile.opacity(now) : 1;
      this.isFading ||= opacity < 1;
      pen.globalAlpha = opacity;
      pen.drawImage(tile.bitmap, box.left, box.top, box.right - box.left, box.bottom - box.top);
    }
    if (this.isFading) this.surroundings.wake();
  }

  dispose(): void {
    this.shelf.dispose();
    this.canvas.remove();
  }

  /** The view's own level over all others, and those only while a tile of it is missing. */
  private inOrder(level: number): { readonly at: TileAt; readonly tile: DecodedTile }[] {
    const all = [...this.shelf];
    const own = all.filter(({ at }) => at.level === level);
    const now = performance.now();
    const isCovered = this.shelf.complete && own.every(({ tile }) => tile.opacity(now) === 1);
    if (isCovered) return own;
    const isStandIn = ({ at }: { at: TileAt }): boolean => at.level < level && at.level >= level - STAND_IN_LEVELS;
    const coarser = all.filter(isStandIn).sort((a, b) => a.at.level - b.at.level);
    // After a step back the finer tiles are still the best there is.
    const finer = all.filter(({ at }) => at.level === level + 1);
    return [...coarser, ...finer, ...own];
  }

  private async bring(at: TileAt, signal: AbortSignal): Promise<DecodedTile> {
    const bytes = await this.surroundings.source.tile(this.tiles, at, signal);
    try {
      return new DecodedTile(await decode(bytes, this.tiles.mime));
    } catch (error) {
      throw new LoadFailure(tileFile(this.tiles, at), String(error));
    }
  }
}
