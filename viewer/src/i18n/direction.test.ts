import { expect, it } from "vitest";
import { directionOf } from "./direction";

it.each([
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["he", "rtl"],
  ["ug-Latn", "ltr"],
  ["pa-Arab", "rtl"],
  ["en", "ltr"],
  ["zh-Hant-TW", "ltr"],
])("%s runs %s", (tag, expected) => expect(directionOf(tag)).toBe(expected));
