import { expect, test } from "vitest";
import { waveformPath } from "./bars";

test("each bar stands about the middle, as high as it swings", () => {
  expect(waveformPath([255, 51])).toBe("M0.2 0h0.6v1h-0.6zM1.2 0.4h0.6v0.2h-0.6z");
});

test("silence is not nothing", () => {
  expect(waveformPath([0])).toBe("M0.2 0.485h0.6v0.03h-0.6z");
});
