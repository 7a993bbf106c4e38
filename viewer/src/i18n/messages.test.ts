import { describe, expect, it } from "vitest";
import { en } from "./en";
import { INTERFACES, type Messages, interfaceIn, interfaceLanguage, isForeign } from "./messages";

it.each([
  ["en", "en"],
  ["en-GB", "en"],
  ["zh", "zh-Hans"],
  ["zh-Hans", "zh-Hans"],
  ["zh-hans-cn", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-Hans-HK", "zh-Hans"],
  ["zh-Hant", "zh-Hant"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["ar", "ar"],
  ["ar-EG", "ar"],
  ["fr", "en"],
])("speaks to a reader of %s in %s", (tag, expected) => expect(interfaceIn(tag).tag).toBe(expected));

it("knows where it speaks another language than the exhibition", () => {
  expect(["en-GB", "zh-TW", "ar", "fr", "he"].filter(isForeign)).toEqual(["fr", "he"]);
  expect(["en-GB", "zh-TW", "fr"].map(interfaceLanguage)).toEqual(["en-GB", "zh-TW", "en"]);
});

const KEYS = Object.keys(en) as readonly (keyof typeof en)[];
/** What a message may hold of Latin letters in any language. */
const NAMES = /WebGL|zip|Ctrl\+C|⌘C|Mac/g;

/** What messages of numbers and titles are tried with. */
const values = (count: number): readonly (string | number)[] => Array.from({ length: count }, (_, index) => 40 + index);

function said(messages: Messages, key: keyof typeof en): string {
  const message = messages[key] as string | ((...given: readonly unknown[]) => string);
  return typeof message === "string" ? message : message(...values(message.length));
}

describe.each(INTERFACES.filter(({ tag }) => tag !== "en"))("in $tag", ({ messages }) => {
  it("every message is there, and no other", () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => said(messages, key).trim() === "")).toEqual([]);
  });

  it("every message is a translation, not a copy", () => {
    const isWords = (text: string): boolean => /\p{Letter}/u.test(text);
    const copied = KEYS.filter((key) => isWords(said(en, key)) && said(messages, key) === said(en, key));
    expect(copied).toEqual([]);
  });

  it("no message has been left half in English", () => {
    const mixed = KEYS.filter((key) => /\p{Script=Latin}/u.test(said(messages, key).replace(NAMES, "")));
    expect(mixed).toEqual([]);
  });

  it("every message says all that it was given", () => {
    const silent = KEYS.filter((key) => {
      const message = messages[key];
      const wanted = typeof en[key] === "string" ? 0 : (en[key] as (...given: never[]) => string).length;
      if (typeof message === "string") return wanted > 0;
      const text = said(messages, key);
      return message.length !== wanted || !values(wanted).every((value) => text.includes(String(value)));
    });
    expect(silent).toEqual([]);
  });
});

it.each([
  ["en", 1, "1 stop"],
  ["en", 0, "0 stops"],
  ["zh-Hant", 3, "3 站"],
  ["ar", 0, "لا محطات"],
  ["ar", 1, "محطة واحدة"],
  ["ar", 2, "محطتان"],
  ["ar", 3, "3 محطات"],
  ["ar", 11, "11 محطة"],
  ["ar", 100, "100 محطة"],
  ["ar", 103, "103 محطات"],
])("in %s counts %d as %s", (tag, count, expected) =>
  expect(interfaceIn(tag).messages.stopsCount(count)).toBe(expected),
);
