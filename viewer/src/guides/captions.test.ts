import { describe, expect, it } from "vitest";
import { cueAt, cueMarkup, sameMomentIn, secondsToNextChange } from "./captions";

const cues = [
  { start: 1, end: 3, text: "first" },
  { start: 3, end: 5, text: "second" },
  { start: 4, end: 4.5, text: "within the second" },
  { start: 8, end: 9, text: "last" },
];

describe("the caption", () => {
  it.each([
    [0, null],
    [1, "first"],
    [2.99, "first"],
    [3, "second"],
    [4.2, "within the second"],
    [4.7, "second"],
    [6, null],
    [8.5, "last"],
    [9, null],
  ])("at %d s is %s", (time, text) => expect(cueAt(cues, time)?.text ?? null).toBe(text));

  it("of thousands is found at once", () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ start: index, end: index + 0.9, text: String(index) }));
    expect(cueAt(many, 4321.5)?.text).toBe("4321");
    expect(cueAt(many, 4321.95)).toBeNull();
  });
});

describe("the next change", () => {
  it.each([
    [0, 1],
    [1, 2],
    [4.2, 0.3],
    [6, 2],
    [8.2, 0.8],
  ])("after %d s comes in %d s", (time, wait) => expect(secondsToNextChange(cues, time)).toBeCloseTo(wait));

  it("never comes after the last", () => expect(secondsToNextChange(cues, 9)).toBeNull());
});

it("a caption keeps its words as markup", () => {
  expect(cueMarkup("Salt & <fire>")).toBe("Salt &amp; &lt;fire&gt;");
});

describe("the same moment in another language", () => {
  const every = (seconds: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ start: index * seconds, end: index * seconds + 1, text: "" }));

  it.each([
    ["at the same caption", every(5, 4), every(3, 4), 7, 10],
    ["at the same share of more captions", every(5, 8), every(3, 4), 7, 20],
    ["at the start where the other has no captions", [], every(3, 4), 7, 0],
    ["at the start where this one had none", every(5, 4), [], 7, 0],
    ["at the start before the first", every(5, 4), [{ start: 2, end: 3, text: "" }], 1, 0],
  ])("is %s", (_, cues, others, seconds, expected) => expect(sameMomentIn(cues, others, seconds)).toBe(expected));
});
