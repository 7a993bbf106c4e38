import { type ByteSource, LoadFailure, isAbort } from "./source";

/** Ordinary files on a web server. */
export function httpSource(base: string): ByteSource {
  return {
    async bytes({ file }, signal) {
      try {
        const response = await fetch(base + file, { signal });
        if (!response.ok) throw new LoadFailure(file, `the server answered ${response.status}`);
        return new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        if (isAbort(error) || error instanceof LoadFailure) throw error;
        throw new LoadFailure(file, String(error));
      }
    },
  };
}
