import { describe, expect, it } from "vitest";
import type { Tiles } from "../contract/Tiles";
import { type Lie, boxOf, levelOf, tilesOnScreen } from "./picture-grid";

const tiles: Tiles = {
  folder: "media/p",
  tilePx: 512,
  names: "iiif",
  mime: "image/jpeg",
  levels: [500, 1000, 2000, 4000].map((width) => ({ width, height: width / 2, packs: [[0]] })),
};
const screen = { width: 1000, height: 600 };
const lying = (left: number, top: number, width: number): Lie => ({ left, top, width, height: width / 2, screen });

describe("the level of a flat picture", () => {
  it.each([
    [300, 0],
    [600, 0],
    [700, 1],
    [2400, 2],
    [4000, 3],
    [9000, 3],
  ])("shown %d pixels wide is %d", (width, level) => {
    expect(levelOf(tiles, lying(0, 0, width))).toBe(level);
  });
});

describe("the tiles on the screen", () => {
  it("are those of the part that is seen, the middle first", () => {
    const found = tilesOnScreen(tiles, 3, lying(-1000, -600, 4000)).map(({ number }) => number);
    // Columns 1 to 3, rows 1 and 2 of eight columns.
    expect([...found].sort((a, b) => a - b)).toEqual([9, 10, 11, 17, 18, 19]);
    expect([10, 18]).toContain(found[0]);
  });

  it("are none of a picture beyond the edge, and all of one that is small", () => {
    expect(tilesOnScreen(tiles, 3, lying(2000, 0, 4000))).toEqual([]);
    expect(tilesOnScreen(tiles, 2, lying(100, 100, 400))).toHaveLength(8);
  });

  it("share their edges, wherever the picture lies", () => {
    const lie = lying(-12.37, 5.81, 1733.3);
    const [first, second] = [0, 1].map((number) => boxOf(tiles, { level: 2, face: 0, number }, lie));
    expect(first?.right).toBe(second?.left);
    const last = boxOf(tiles, { level: 2, face: 0, number: 7 }, lie);
    expect(last.right).toBe(Math.round(-12.37 + 1733.3));
    expect(last.bottom).toBe(Math.round(5.81 + 1733.3 / 2));
  });

  it("are as large as their pixels at full size", () => {
    const box = boxOf(tiles, { level: 3, face: 0, number: 9 }, lying(-100, -100, 4000));
    expect([box.right - box.left, box.bottom - box.top]).toEqual([512, 512]);
  });
});
