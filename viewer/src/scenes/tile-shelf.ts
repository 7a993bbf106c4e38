import { LoadFailure, isAbort } from "../assets/source";
import type { TileAt } from "../assets/tiles";

/** Requests under way together: more only delay the tile in the middle. */
const AT_A_TIME = 4;
const BYTES_PER_PIXEL = 4;

/** A decoded tile, wherever it is shown. */
export interface ShelfTile {
  /** Pixels that it takes in memory. */
  readonly pixels: number;
  dispose(): void;
}

/** What the shelf needs of the display that it belongs to. */
export interface TileSurroundings<T extends ShelfTile> {
  /** Fetches and decodes a tile. */
  bring(at: TileAt, signal: AbortSignal): Promise<T>;
  /** A tile has come. */
  arrived(): void;
  failed(failure: LoadFailure): void;
}

const keyOf = ({ level, face, number }: TileAt): string => `${level}/${face}/${number}`;

/**
 * Tiles that are there: what is in sight comes first, then what else is wanted; what was wanted
 * longest ago goes when the share of memory is used up.
 */
export class TileShelf<T extends ShelfTile> {
  /** In order of last use. */
  private readonly there = new Map<string, { readonly at: TileAt; readonly tile: T }>();
  private readonly asked = new Map<string, AbortController>();
  private readonly failed = new Set<string>();
  private bytes = 0;
  private wanted: readonly TileAt[] = [];
  private inSight: readonly TileAt[] = [];
  private isGone = false;

  constructor(
    private readonly tilePx: number,
    private readonly mostBytes: number,
    private readonly surroundings: TileSurroundings<T>,
  ) {}

  /** Every tile in sight is there, or never will be. */
  get complete(): boolean {
    return this.inSight.every((at) => this.there.has(keyOf(at)) || this.failed.has(keyOf(at)));
  }

  *[Symbol.iterator](): Iterator<{ readonly at: TileAt; readonly tile: T }> {
    yield* this.there.values();
  }

  /** Both in the order in which they are to come. */
  want(inSight: readonly TileAt[], further: readonly TileAt[]): void {
    this.inSight = inSight;
    this.wanted = [...inSight, ...further];
    const wantedKeys = new Set(this.wanted.map(keyOf));
    for (const [key, request] of this.asked) if (!wantedKeys.has(key)) request.abort();
    // Backwards: what matters most was used last, and goes last.
    for (const key of [...wantedKeys].reverse()) this.touch(key);
    this.ask();
  }

  dispose(): void {
    this.isGone = true;
    for (const request of this.asked.values()) request.abort();
    for (const { tile } of this.there.values()) tile.dispose();
    this.there.clear();
  }

  private touch(key: string): void {
    const found = this.there.get(key);
    if (found === undefined) return;
    this.there.delete(key);
    this.there.set(key, found);
  }

  private ask(): void {
    const inSight = new Set(this.inSight.map(keyOf));
    for (const at of this.wanted) {
      if (this.asked.size >= AT_A_TIME) return;
      const key = keyOf(at);
      // What is in sight has the whole line to itself.
      if (!inSight.has(key) && !(this.complete && this.hasRoom())) return;
      if (!this.there.has(key) && !this.asked.has(key) && !this.failed.has(key)) void this.bring(at, key);
    }
  }

  /** Whether one more tile fits beside all that is wanted: else tiles would drive each other out for ever. */
  private hasRoom(): boolean {
    const each = this.tilePx ** 2 * BYTES_PER_PIXEL;
    const wanted = new Set(this.wanted.map(keyOf));
    let taken = this.asked.size * each;
    for (const [key, { tile }] of this.there) if (wanted.has(key)) taken += tile.pixels * BYTES_PER_PIXEL;
    return taken + each <= this.mostBytes;
  }

  private async bring(at: TileAt, key: string): Promise<void> {
    const request = new AbortController();
    this.asked.set(key, request);
    try {
      const tile = await this.surroundings.bring(at, request.signal);
      if (request.signal.aborted) tile.dispose();
      else this.add(at, key, tile);
    } catch (error) {
      if (!isAbort(error)) this.fail(key, error);
    } finally {
      this.asked.delete(key);
    }
    if (this.isGone) return;
    this.ask();
    this.surroundings.arrived();
  }

  private add(at: TileAt, key: string, tile: T): void {
    this.there.set(key, { at, tile });
    this.bytes += tile.pixels * BYTES_PER_PIXEL;
    this.evict();
  }

  private evict(): void {
    const needed = new Set(this.inSight.map(keyOf));
    for (const [key, { tile }] of this.there) {
      if (this.bytes <= this.mostBytes) return;
      if (needed.has(key)) continue;
      tile.dispose();
      this.there.delete(key);
      this.bytes -= tile.pixels * BYTES_PER_PIXEL;
    }
  }

  private fail(key: string, error: unknown): void {
    this.failed.add(key);
    this.surroundings.failed(error instanceof LoadFailure ? error : new LoadFailure(key, String(error)));
  }
}
