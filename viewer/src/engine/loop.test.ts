import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Loop } from "./loop";

describe("frames on demand", () => {
  let frame: ((now: number) => void) | null;
  beforeEach(() => {
    frame = null;
    vi.stubGlobal("requestAnimationFrame", (callback: (now: number) => void) => {
      frame = callback;
      return 1;
    });
    vi.stubGlobal("cancelAnimationFrame", () => (frame = null));
  });
  afterEach(() => vi.unstubAllGlobals());

  /** The steps that frames at these times are told, while something moves for so many of them. */
  function steps(times: readonly number[], moving: number): number[] {
    const told: number[] = [];
    const loop = new Loop((seconds) => told.push(seconds) < moving);
    loop.request();
    for (const now of times) {
      const due = frame;
      frame = null;
      due?.(now);
    }
    return told;
  }

  it("begins with a usual step, and goes on with what has passed", () => {
    expect(steps([10_000, 10_020, 10_050], 9)).toEqual([1 / 60, 0.02, 0.03]);
  });

  it("counts slow frames as far as nothing leaps, however slow they are", () => {
    expect(steps([10_000, 10_700, 11_400], 9)).toEqual([1 / 60, 0.25, 0.25]);
  });

  it("asks for no frame once nothing moves", () => {
    expect(steps([10_000, 10_020, 10_040], 2)).toHaveLength(2);
    expect(frame).toBeNull();
  });
});
