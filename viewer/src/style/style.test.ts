import { expect, it } from "vitest";

const sheets = import.meta.glob("./*.css", { query: "?raw", import: "default", eager: true });

it.each(Object.entries(sheets))("%s: every size of text follows the visitor's", (_, text) => {
  expect(text).not.toBe("");
  const sizes = [...text.matchAll(/^\s*(?:font|font-size):([^;]*\d(?:px|rem)[^;]*);/gm)].map(([, value]) => value ?? "");
  expect(sizes.filter((size) => !/var\(--ev-(text|caption)-size\)/.test(size))).toEqual([]);
});
