import { expect, it } from "vitest";
import { en } from "./en";
import { interfaceIn } from "./messages";

it.each([
  ["en", "en"],
  ["en-GB", "en"],
  ["zh-Hans", "zh-Hans"],
  ["zh-hans-cn", "zh-Hans"],
  ["fr", "en"],
])("speaks to a reader of %s in %s", (tag, expected) => expect(interfaceIn(tag).tag).toBe(expected));

it("has a translation, not a copy, of every message", () => {
  const { messages } = interfaceIn("zh-Hans");
  const copied = Object.entries(en).filter(
    ([key, text]) => typeof text === "string" && messages[key as keyof typeof en] === text,
  );
  expect(copied).toEqual([]);
});
