/**
 * Whether the visitor is about to leave the page. Firefox breaks off scripts and requests before it says `pagehide`,
 * Chromium breaks off decoding with it: each looks like a file that could not be loaded.
 */

import { isAbort } from "./source";

/** Whoever has not gone by then stays: the link was a download, or the page was not to be had. */
export const STAYS_AFTER_MS = 5000;

/** Resolves once it is known that the page stays, or when it comes back from the browser's memory. */
let leaving: Promise<void> | null = null;

/** For as long as the page lives. */
export function watchForLeaving(): void {
  addEventListener("beforeunload", () => {
    leaving ??= new Promise((stays) => {
      const stay = (): void => {
        clearTimeout(timer);
        removeEventListener("pageshow", stay);
        leaving = null;
        stays();
      };
      const timer = setTimeout(stay, STAYS_AFTER_MS);
      addEventListener("pageshow", stay);
    });
  });
}

/** Loads; what was broken off since the page goes away is no failure, and is begun anew if it stays. */
export async function whileHere<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (leaving === null || isAbort(error)) throw error;
    await leaving;
    return load();
  }
}
