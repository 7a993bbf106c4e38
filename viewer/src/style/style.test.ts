import { expect, it } from "vitest";

const sheets = import.meta.glob("./*.css", { query: "?raw", import: "default", eager: true });

it.each(Object.entries(sheets))("%s: every size of text follows the visitor's", (_, text) => {
  expect(text).not.toBe("");
  const sizes = [...text.matchAll(/^\s*(?:font|font-size):([^;]*\d(?:px|rem)[^;]*);/gm)].map(([, value]) => value ?? "");
  expect(sizes.filter((size) => !/var\(--ev-(text|caption)-size\)/.test(size))).toEqual([]);
});

it("every class has its rules in one sheet: those of another would change it unseen", () => {
  const homes = new Map<string, string[]>();
  for (const [name, text] of Object.entries(sheets)) {
    const classes = new Set([...String(text).matchAll(/^\.ev-root (\.ev-[\w-]+) \{/gm)].map(([, one]) => one ?? ""));
    for (const one of classes) homes.set(one, [...(homes.get(one) ?? []), name]);
  }
  expect(homes.size).toBeGreaterThan(100);
  expect([...homes].filter(([, names]) => names.length > 1)).toEqual([]);
});
