import { whileHere } from "./leaving";
import { type ByteSource, LoadFailure, isAbort } from "./source";
import { tileFile } from "./tiles";

/** Ordinary files on a web server. */
export function httpSource(base: string): ByteSource {
  return {
    bytes: ({ file }, signal) => whileHere(() => fetched(file, signal)),
    tile: (tiles, at, signal) => whileHere(() => fetched(tileFile(tiles, at), signal)),
  };

  async function fetched(file: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    try {
      const response = await fetch(base + file, { signal });
      if (!response.ok) throw new LoadFailure(file, `the server answered ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (isAbort(error) || error instanceof LoadFailure) throw error;
      throw new LoadFailure(file, String(error));
    }
  }
}
