import { expect, it } from "vitest";
import { KEPT_AT_FIRST, type Kept, USUAL, readKept, writeKept } from "./settings";

it("comes back as it was kept", () => {
  const kept: Kept = {
    settings: { textSize: 150, captionSize: 200, contrast: "more", motion: "less", quality: "best", steering: true, shortcuts: false },
    captionsOn: false,
  };
  expect(readKept(writeKept(kept))).toEqual(kept);
});

it.each([null, "", "{", "null", "[]", "7", '{"settings": 5}', '{"settings": null, "captionsOn": 3}'])(
  "is as at first where there is nothing to understand: %s",
  (text) => expect(readKept(text)).toEqual(KEPT_AT_FIRST),
);

it("takes what it understands and leaves the rest as usual", () => {
  const text = JSON.stringify({ settings: { textSize: 900, quality: "superb", motion: "less" }, captionsOn: "no" });
  expect(readKept(text)).toEqual({ ...KEPT_AT_FIRST, settings: { ...USUAL, motion: "less" } });
});
