import { Group, type Texture } from "three";
import type { LoadFailure } from "../assets/source";
import type { TileAt } from "../assets/tiles";
import type { Tiles } from "../contract/Tiles";
import type { View } from "../contract/View";
import type { FaceIndex } from "../engine/cube";
import type { Viewport } from "../engine/projection";
import { areaOf, levelFor, tilesInSight } from "../engine/tile-grid";
import { Piece } from "./panorama-piece";
import { type ShelfTile, TileShelf } from "./tile-shelf";

/** Beyond the picture's edges, once all within is there: a slow turn then finds everything sharp. */
const PREFETCH_MARGIN = 1.35;

/** What the tiles need of the display that they belong to. */
export interface PanoramaSurroundings {
  /** The decoded tile on the graphics card. */
  texture(at: TileAt, signal: AbortSignal): Promise<Texture>;
  /** A tile has come. */
  arrived(): void;
  failed(failure: LoadFailure): void;
}

/** A tile on its face of the cube. */
class TilePiece implements ShelfTile {
  readonly pixels: number;
  readonly piece: Piece;

  constructor(tiles: Tiles, at: TileAt, texture: Texture) {
    const { width, height } = texture.image as { width: number; height: number };
    this.pixels = width * height;
    this.piece = new Piece(at.face as FaceIndex, areaOf(tiles, at), texture, at.level);
  }

  dispose(): void {
    this.piece.dispose();
  }
}

/** The finer pictures of a panorama, as far as the view needs them: what is in sight first, then what lies around. */
export class PanoramaTiles {
  readonly group = new Group();
  private readonly shelf: TileShelf<TilePiece>;

  constructor(
    private readonly tiles: Tiles,
    mostBytes: number,
    surroundings: PanoramaSurroundings,
  ) {
    this.shelf = new TileShelf(tiles.tilePx, mostBytes, {
      bring: async (at, signal) => {
        const tile = new TilePiece(tiles, at, await surroundings.texture(at, signal));
        this.group.add(tile.piece.mesh);
        return tile;
      },
      arrived: () => surroundings.arrived(),
      failed: (failure) => surroundings.failed(failure),
    });
  }

  get complete(): boolean {
    return this.shelf.complete;
  }

  /** `ahead` is where the visitor will look in a moment, if the movement goes on. */
  look(view: View, ahead: View, viewport: Viewport, pixelRatio: number): void {
    const level = levelFor(this.tiles, view, viewport, pixelRatio);
    this.shelf.want(tilesInSight(this.tiles, level, view, viewport), [
      // One level coarser stands in while a zoom or a turn outruns the tiles.
      ...tilesInSight(this.tiles, level - 1, view, viewport),
      ...tilesInSight(this.tiles, level, ahead, viewport),
      ...tilesInSight(this.tiles, level, view, viewport, PREFETCH_MARGIN),
    ]);
    // Finer pieces than the view needs would only flicker.
    for (const { at, tile } of this.shelf) tile.piece.mesh.visible = at.level <= level;
  }

  dispose(): void {
    this.shelf.dispose();
  }
}
