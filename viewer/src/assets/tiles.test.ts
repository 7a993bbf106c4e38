import { describe, expect, it, vi } from "vitest";
import type { Tiles } from "../contract/Tiles";
import { PackShelf, packOf, tileFile, tileIn } from "./tiles";

const picture: Tiles = {
  folder: "media/p",
  tilePx: 512,
  names: "iiif",
  mime: "image/jpeg",
  levels: [
    { width: 375, height: 129, packs: [[0]] },
    { width: 750, height: 257, packs: [[0]] },
    { width: 1500, height: 513, packs: [[0]] },
    { width: 3000, height: 1025, packs: [[0]] },
  ],
};

const tiles: Tiles = {
  folder: "media/x",
  tilePx: 512,
  names: "numbers",
  mime: "image/jpeg",
  levels: [
    { width: 640, height: 640, packs: [[0], [0], [0], [0], [0], [0]] },
    { width: 5120, height: 5120, packs: [[0], [0], [0], [0, 38, 76], [0], [0]] },
  ],
};

describe("a tile", () => {
  it("is a file on a web server", () => {
    expect(tileFile(tiles, { level: 1, face: 3, number: 40 })).toBe("media/x/1-3/40.jpg");
    const webp = { ...tiles, mime: "image/webp" };
    expect(tileFile(webp, { level: 1, face: 3, number: 40 })).toBe("media/x/1-3/40.webp");
  });

  it.each([
    [3, 0, "0,0,512,512/512,512"],
    [3, 17, "2560,1024,440,1/440,1"],
    [1, 1, "2048,0,952,1025/238,257"],
    [0, 0, "full/375,129"],
  ])("of level %d and number %d is %s in IIIF", (level, number, name) => {
    expect(tileFile(picture, { level, face: 0, number })).toBe(`media/p/${name}/0/default.jpg`);
  });

  it("is a column and a row in Deep Zoom", () => {
    const deep: Tiles = { ...picture, names: "dzi" };
    expect(tileFile(deep, { level: 3, face: 0, number: 7 })).toBe("media/p_files/12/1_1.jpg");
    expect(tileFile(deep, { level: 0, face: 0, number: 0 })).toBe("media/p_files/9/0_0.jpg");
  });

  it.each([
    [0, "media/x/1-3/0", 0],
    [37, "media/x/1-3/0", 37],
    [38, "media/x/1-3/38", 0],
    [99, "media/x/1-3/76", 23],
  ])("with number %d lies in %s", (number, file, index) => {
    expect(packOf(tiles, { level: 1, face: 3, number })).toEqual({ file, index });
  });
});

describe("a pack", () => {
  // Two tiles, of three bytes and of one.
  const pack = Uint8Array.from([2, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 7, 8, 9, 5]);

  it("gives each of its tiles", () => {
    expect([...(tileIn(pack, 0) ?? [])]).toEqual([7, 8, 9]);
    expect([...(tileIn(pack, 1) ?? [])]).toEqual([5]);
  });

  it("has nothing to give when it is cut off or asked for too much", () => {
    expect(tileIn(pack, 2)).toBeNull();
    expect(tileIn(pack.slice(0, 15), 1)).toBeNull();
    expect(tileIn(pack.slice(0, 3), 0)).toBeNull();
    expect(tileIn(Uint8Array.from([255, 255, 255, 255]), 0)).toBeNull();
  });
});

describe("the shelf", () => {
  const bytes = (length: number) => Promise.resolve(new Uint8Array(length));

  it("asks once for what many want, and lets go of what was used longest ago", async () => {
    const shelf = new PackShelf(100);
    const load = vi.fn(() => bytes(60));
    await Promise.all([shelf.get("a", load), shelf.get("a", load)]);
    expect(load).toHaveBeenCalledTimes(1);
    await shelf.get("b", () => bytes(40));
    await shelf.get("a", load);
    await shelf.get("c", () => bytes(40));
    expect(load).toHaveBeenCalledTimes(1);
    const again = vi.fn(() => bytes(40));
    await shelf.get("b", again);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it("asks again after a failure", async () => {
    const shelf = new PackShelf(100);
    await expect(shelf.get("a", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect((await shelf.get("a", () => bytes(5))).length).toBe(5);
  });
});
