import { expect, it } from "vitest";
import { codeOf } from "./qr";

it("draws a code as lines within its quiet margin", () => {
  const { side, path } = codeOf("https://example.org/#/scene/a");
  // Version 3 has 29 modules a side (ISO/IEC 18004).
  expect(side).toBe(29 + 2 * 4);
  // The upper edge of the first finder pattern.
  expect(path).toMatch(/^M4 4\.5h7M/);
});
