import { describe, expect, it } from "vitest";
import { TOOLS } from "./place";
import { wordsIn } from "./words";

describe("the words of pick mode", () => {
  it("follow the page's language", () => {
    expect(wordsIn("zh-Hans").leave).toBe(wordsIn("zh").leave);
    expect(wordsIn("en").leave).not.toBe(wordsIn("zh-Hans").leave);
    expect(wordsIn("fr")).toBe(wordsIn("en"));
  });

  it("name every tool differently", () => {
    for (const language of ["en", "zh-Hans"]) {
      const names = TOOLS.map((tool) => wordsIn(language).tools[tool]);
      expect(new Set(names).size).toBe(TOOLS.length);
    }
  });
});
