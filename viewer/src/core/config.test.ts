import { expect, it } from "vitest";
import { type Config, introductionUrl, pageUrl } from "./config";
import { tour } from "./fixture";

const config: Config = {
  tour,
  base: "../../bronze/",
  pageLanguage: "zh-Hans",
  source: { bytes: () => Promise.reject(new Error()), tile: () => Promise.reject(new Error()) },
};

it("finds a readable page beside the introduction of its language", () => {
  expect(pageUrl(config, "en", "scenes/hall-1.html")).toBe("../../bronze/scenes/hall-1.html");
  expect(pageUrl(config, "zh-Hans", "scenes/hall-1.html")).toBe("../../bronze/../zh-hans/bronze/scenes/hall-1.html");
});

it("takes the default language for one that the exhibition does not have", () => {
  expect(introductionUrl(config, "fr")).toBe("../../bronze/index.html");
});
