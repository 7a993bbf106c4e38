import { describe, expect, it } from "vitest";
import type { Tiles } from "../contract/Tiles";
import type { Vector } from "./angles";
import { faceFromWorld, worldFromFace } from "./cube";
import { type Inset, NO_INSET, worldFromScreen } from "./projection";
import { areaOf, levelFor, tilesInSight } from "./tile-grid";

const viewport = { width: 1366, height: 620, inset: NO_INSET };
const level = (px: number) => ({ width: px, height: px, packs: [[0], [0], [0], [0], [0], [0]] });
const tiles: Tiles = {
  folder: "media/x",
  tilePx: 512,
  names: "numbers",
  mime: "image/jpeg",
  levels: [640, 1280, 2560, 5120].map(level),
};

describe("the level of a view", () => {
  it.each([
    [90, 1, 1],
    [90, 2, 2],
    [30, 1, 3],
    [120, 1, 0],
    [30, 2, 3],
  ])("%d° wide at %d pixels per CSS pixel is %d", (hfov, ratio, expected) => {
    expect(levelFor(tiles, { yaw: 0, pitch: 0, hfov }, viewport, ratio)).toBe(expected);
  });

  it("is none where there are no tiles", () => {
    expect(levelFor({ ...tiles, levels: [] }, { yaw: 0, pitch: 0, hfov: 90 }, viewport, 1)).toBe(-1);
  });
});

describe("a tile's area", () => {
  it("ends with its face, where the last tile is what is left", () => {
    const first = areaOf(tiles, { level: 1, face: 0, number: 0 });
    expect([first.left, first.top]).toEqual([-1, -1]);
    expect(first.right).toBeCloseTo(-0.2);
    const last = areaOf(tiles, { level: 1, face: 0, number: 8 });
    expect([last.right, last.bottom]).toEqual([1, 1]);
    expect(last.top).toBeCloseTo(0.6);
  });
});

describe("the tiles in sight", () => {
  const views = [
    { yaw: 0, pitch: 0, hfov: 90 },
    { yaw: 44, pitch: -20, hfov: 60 },
    { yaw: -170, pitch: 85, hfov: 100 },
    { yaw: 133, pitch: -35, hfov: 30 },
  ];

  it.each(views)("are all that any pixel of the view shows, and few besides: %j", (view) => {
    const found = new Set(tilesInSight(tiles, 2, view, viewport).map(({ face, number }) => `${face}/${number}`));
    const shown = new Set<string>();
    for (let x = 0; x <= viewport.width; x += 6) {
      for (let y = 0; y <= viewport.height; y += 10) {
        shown.add(tileUnder(worldFromScreen(view, viewport, [x, y])));
      }
    }
    expect([...shown].filter((tile) => !found.has(tile))).toEqual([]);
    expect(found.size).toBeLessThanOrEqual(shown.size + 3);
  });

  it("begin in the middle", () => {
    const [first] = tilesInSight(tiles, 2, { yaw: 90, pitch: 0, hfov: 60 }, viewport);
    expect(first).toEqual({ level: 2, face: 1, number: 12 });
  });

  it("are more with a margin", () => {
    const view = { yaw: 0, pitch: 0, hfov: 40 };
    expect(tilesInSight(tiles, 2, view, viewport, 1.5).length).toBeGreaterThan(
      tilesInSight(tiles, 2, view, viewport).length,
    );
  });

  it("lie beside a sheet", () => {
    const view = { yaw: 0, pitch: 0, hfov: 90 };
    const expectTileAt = (x: number, covers: Partial<Inset>): void => {
      const covered = { ...viewport, inset: { ...NO_INSET, ...covers } };
      const found = tilesInSight(tiles, 2, view, covered).map(({ face, number }) => `${face}/${number}`);
      expect(found).toContain(tileUnder(worldFromScreen(view, covered, [x, 300])));
    };
    expectTileAt(viewport.width, { right: 600 });
    expectTileAt(0, { left: 600 });
  });

  /** Straight from the contract: where a ray meets the face that it leaves through. */
  function tileUnder(world: Vector): string {
    const face = faceFromWorld(world);
    const far = Math.max(...world.map(Math.abs));
    const middle = worldFromFace(face, 0, 0);
    const tileAlong = (end: Vector): number => {
      const axis = end.map((value, index) => value - (middle[index] ?? 0));
      const at = axis.reduce((sum, value, index) => sum + (value * (world[index] ?? 0)) / far, 0);
      return Math.min(4, Math.floor((((at + 1) / 2) * 2560) / 512));
    };
    return `${face}/${tileAlong(worldFromFace(face, 0, 1)) * 5 + tileAlong(worldFromFace(face, 1, 0))}`;
  }
});
