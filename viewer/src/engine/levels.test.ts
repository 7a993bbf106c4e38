import { describe, expect, it } from "vitest";
import { wantedLevel } from "./levels";

describe("wantedLevel", () => {
  const levels = [{ error: 0.004 }, { error: 0.001 }, { error: 0.0001 }];

  it.each([
    [0.01, 0],
    [0.004, 0],
    [0.002, 1],
    [0.0005, 2],
    [0.00001, 2],
  ])("for pixels of %f m", (pixel, level) => expect(wantedLevel(levels, pixel)).toBe(level));

  it("takes the only one there is", () => expect(wantedLevel([{ error: 1 }], 0.001)).toBe(0));
});
