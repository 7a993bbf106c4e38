import type { Bytes } from "../contract/Bytes";
import type { Tiles } from "../contract/Tiles";
import type { TileAt } from "./tiles";

/** Where the bytes that scripts need come from. Photos and sound stay ordinary files and do not pass here. */
export interface ByteSource {
  /** Rejects with a `LoadFailure`. */
  bytes(file: Bytes, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** One tile of a large picture; rejects with a `LoadFailure`. */
  tile(tiles: Tiles, at: TileAt, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** A file of the exhibition that could not be had or read. */
export class LoadFailure extends Error {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`could not load ${file}: ${reason}`);
    this.name = "LoadFailure";
  }
}

/** Thrown by `signal.throwIfAborted()`: the visitor went on, which is nobody's failure. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
