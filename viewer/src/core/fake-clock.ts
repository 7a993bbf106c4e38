import { afterEach, beforeEach, vi } from "vitest";

/** Tests of this file say themselves how time passes; timers of `window` are the same ones. */
export function fakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("window", globalThis);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
