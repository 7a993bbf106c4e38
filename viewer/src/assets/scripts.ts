/**
 * Data scripts: from `file://` no browser lets a script fetch its neighbours, but every browser runs
 * `<script src="neighbour.js">`. So the bytes come as a call with base64 in it.
 */

import { bytesFromBase64 } from "./base64";
import { whileHere } from "./leaving";
import { type ByteSource, LoadFailure } from "./source";
import { PackShelf, packOf, tileIn } from "./tiles";

/** A USB stick may be slow; a script that has not come by then never will. */
export const SCRIPT_TIMEOUT_MS = 60_000;

/** Compressed tiles: little beside what they take on the graphics card. */
const MOST_PACK_BYTES = 32 << 20;

/** Runs a classic script; resolves once it has run. */
export type RunScript = (url: string) => Promise<void>;

export function scriptSource(base: string, delivered: Deliveries, run: RunScript = runScript): ByteSource {
  const shelf = new PackShelf(MOST_PACK_BYTES);
  const forAll = new AbortController().signal;
  return {
    async bytes({ file, parts }, signal) {
      if (parts === 1) return delivery(file, signal);
      // One after the other: a browser takes in a few megabytes at once, not a hundred.
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for (let part = 1; part <= parts; part++) pieces.push(await delivery(`${file}.${part}`, signal));
      return joined(pieces);
    },

    async tile(tiles, at, signal) {
      const { file, index } = packOf(tiles, at);
      // Others may wait for the same pack: it is not given up with one of its tiles.
      const pack = await shelf.get(file, () => delivery(file, forAll));
      signal.throwIfAborted();
      const tile = tileIn(pack, index);
      if (tile === null) throw new LoadFailure(file, `it does not hold its tile ${index}`);
      return tile;
    },
  };

  async function delivery(file: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    signal.throwIfAborted();
    const expected = delivered.expect(file);
    let base64: string | null = null;
    try {
      await run(`${base}${file}.js`);
    } catch (error) {
      throw new LoadFailure(file, String(error));
    } finally {
      base64 = expected.take();
    }
    signal.throwIfAborted();
    if (base64 === null) throw new LoadFailure(file, "its data script ran but did not deliver it");
    try {
      return bytesFromBase64(base64);
    } catch (error) {
      throw new LoadFailure(file, String(error));
    }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export const runScript = (url: string): Promise<void> => whileHere(() => runOnce(url));

function runOnce(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const finish = (settle: () => void): void => {
      clearTimeout(timeout);
      script.onload = script.onerror = null;
      script.remove();
      settle();
    };
    const timeout = setTimeout(() => finish(() => reject(new Error("no answer"))), SCRIPT_TIMEOUT_MS);
    script.onload = () => finish(resolve);
    script.onerror = () => finish(() => reject(new Error("not found")));
    script.src = url;
    document.head.append(script);
  });
}

/** What data scripts have handed over, each until it is taken by all who asked for it. */
export class Deliveries {
  private readonly awaited = new Map<string, { asked: number; base64: string | null }>();

  /** Called by the data script itself; what nobody waits for (it came too late) is dropped. */
  deliver(file: string, base64: string): void {
    const entry = this.awaited.get(file);
    if (entry !== undefined) entry.base64 = base64;
  }

  expect(file: string): { take(): string | null } {
    const entry = this.awaited.get(file) ?? { asked: 0, base64: null };
    entry.asked++;
    this.awaited.set(file, entry);
    return {
      take: () => {
        if (--entry.asked === 0) this.awaited.delete(file);
        return entry.base64;
      },
    };
  }
}
