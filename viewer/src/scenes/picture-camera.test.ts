import { describe, expect, it } from "vitest";
import { fittedSize, keptLaid, laidOnRegion } from "./picture-camera";

const viewport = { width: 1200, height: 800, inset: { right: 0, bottom: 0 } };
const picture = { width: 3000, height: 1500 };

describe("a picture", () => {
  it("at first is seen whole, in its own proportions", () => {
    const { width, height } = fittedSize(picture, viewport);
    expect(width / height).toBeCloseTo(2);
    expect(width).toBeLessThan(viewport.width);
    expect(height).toBeLessThan(viewport.height);
  });

  it("makes room for a sheet", () => {
    const beside = fittedSize(picture, { ...viewport, inset: { right: 400, bottom: 0 } });
    expect(beside.width).toBeLessThan(800);
  });

  it("stays in the middle while it is smaller than the stage", () => {
    expect(keptLaid({ x: 0.1, y: 0.9, scale: 1 }, picture, viewport)).toEqual({ x: 0.5, y: 0.5, scale: 1 });
  });

  it("never shows beyond its edge when it is larger, nor shrinks below the whole", () => {
    const kept = keptLaid({ x: 0, y: 0, scale: 4 }, picture, viewport);
    expect(kept.x).toBeGreaterThan(0);
    expect(kept.x).toBeLessThan(0.2);
    expect(keptLaid({ x: 0.5, y: 0.5, scale: 0.1 }, picture, viewport).scale).toBe(1);
  });

  it("is brought to a region", () => {
    const laid = laidOnRegion({ x: 0.6, y: 0.2, width: 0.1, height: 0.1 }, picture, viewport);
    expect(laid.x).toBeCloseTo(0.65);
    expect(laid.y).toBeCloseTo(0.25);
    expect(laid.scale).toBeGreaterThan(3);
  });
});
