import { describe, expect, it } from "vitest";
import { worldFromAngles } from "./angles";
import {
  NO_INSET,
  type Viewport,
  hfovFromVfov,
  isInside,
  keptInside,
  screenFromWorld,
  screenOutline,
  shownHfov,
  vfovFromHfov,
  worldFromScreen,
} from "./projection";

const viewport: Viewport = { width: 1000, height: 500, inset: NO_INSET };
const view = { yaw: 0, pitch: 0, hfov: 90 };

describe("a direction on the screen", () => {
  it("ahead is the middle, half the field of view the edge", () => {
    expect(screenFromWorld(view, viewport, worldFromAngles({ yaw: 0, pitch: 0 }))).toEqual([500, 250]);
    expect(screenFromWorld(view, viewport, worldFromAngles({ yaw: 45, pitch: 0 }))?.[0]).toBeCloseTo(1000);
  });

  it("above appears above", () => {
    expect(screenFromWorld(view, viewport, worldFromAngles({ yaw: 0, pitch: 10 }))?.[1]).toBeLessThan(250);
  });

  it("behind does not appear", () => {
    expect(screenFromWorld(view, viewport, worldFromAngles({ yaw: 180, pitch: 0 }))).toBeNull();
  });

  it("moves out from under a sheet", () => {
    const ahead = worldFromAngles({ yaw: 0, pitch: 0 });
    const covered = { ...viewport, inset: { ...NO_INSET, right: 400, bottom: 100 } };
    expect(screenFromWorld(view, covered, ahead)).toEqual([300, 200]);
    expect(screenFromWorld(view, { ...viewport, inset: { ...NO_INSET, left: 400 } }, ahead)).toEqual([700, 250]);
  });

  it("is found again from its pixel", () => {
    const looking = { yaw: 130, pitch: -40, hfov: 70 };
    const covered = { ...viewport, inset: { left: 60, right: 200, bottom: 0 } };
    const at = screenFromWorld(looking, covered, worldFromScreen(looking, covered, [123, 456]));
    expect(at?.[0]).toBeCloseTo(123);
    expect(at?.[1]).toBeCloseTo(456);
  });
});

describe("the field of view", () => {
  it("is the same both ways", () => {
    expect(hfovFromVfov(vfovFromHfov(77, 1.6), 1.6)).toBeCloseTo(77);
    expect(vfovFromHfov(90, 1)).toBeCloseTo(90);
  });

  it("stays between 30 and 120 degrees", () => {
    expect(shownHfov(5, 1.6)).toBe(30);
    expect(shownHfov(170, 1.6)).toBe(120);
  });

  it("is narrower on a phone held upright, so that its height stays sane", () => {
    const hfov = shownHfov(90, 390 / 844);
    expect(hfov).toBeLessThan(60);
    expect(vfovFromHfov(hfov, 390 / 844)).toBeCloseTo(95);
  });
});

describe("an outline", () => {
  const corners = (yaw: number) =>
    (
      [
        [-10, -10],
        [10, -10],
        [10, 10],
        [-10, 10],
      ] as const
    ).map(([dy, pitch]) => worldFromAngles({ yaw: yaw + dy, pitch }));

  it("in sight has all its corners, and its middle lies inside", () => {
    const points = screenOutline(view, viewport, corners(0));
    expect(points).toHaveLength(4);
    expect(isInside([500, 250], points)).toBe(true);
    expect(isInside([900, 250], points)).toBe(false);
  });

  it("is cut where it passes behind the camera", () => {
    const wide = [-60, 60].flatMap((yaw) => [
      worldFromAngles({ yaw, pitch: 0 }),
      worldFromAngles({ yaw: yaw * 2, pitch: 30 }),
    ]);
    for (const [x, y] of screenOutline(view, viewport, wide)) {
      expect(Number.isFinite(x)).toBe(true);
      expect(Number.isFinite(y)).toBe(true);
    }
  });

  it("behind the camera is empty", () => {
    expect(screenOutline(view, viewport, corners(180))).toEqual([]);
  });
});

describe("a partial panorama", () => {
  const coverage = { yaw: [-60, 60] as const, pitch: [-30, 30] as const };

  it("keeps the view off its edges", () => {
    const kept = keptInside(
      { yaw: 170, pitch: 80, hfov: 60 },
      { yaw: [...coverage.yaw], pitch: [...coverage.pitch] },
      1.6,
    );
    expect(kept.yaw).toBeCloseTo(30);
    expect(kept.pitch).toBeLessThan(30);
  });

  it("narrows a view that is wider than the picture", () => {
    const kept = keptInside({ yaw: 0, pitch: 0, hfov: 120 }, { yaw: [-20, 20], pitch: [-40, 40] }, 1.6);
    expect(kept).toEqual({ yaw: 0, pitch: 0, hfov: 40 });
  });

  it("leaves a whole sphere alone", () => {
    expect(keptInside({ yaw: 170, pitch: 95, hfov: 80 }, null, 1.6)).toEqual({ yaw: 170, pitch: 90, hfov: 80 });
  });
});
