import { describe, expect, it } from "vitest";
import { type Inset, NO_INSET, type Viewport } from "../engine/projection";
import { fittedSize, frameOf, keptLaid, laidOnRegion, zoomedAbout } from "./picture-camera";

const viewport = { width: 1200, height: 800, inset: NO_INSET };
const picture = { width: 3000, height: 1500 };

describe("a picture", () => {
  it("at first is seen whole, in its own proportions", () => {
    const { width, height } = fittedSize(picture, viewport);
    expect(width / height).toBeCloseTo(2);
    expect(width).toBeLessThan(viewport.width);
    expect(height).toBeLessThan(viewport.height);
  });

  it("makes room for a sheet", () => {
    const beside = (covers: Partial<Inset>): Viewport => ({ ...viewport, inset: { ...NO_INSET, ...covers } });
    expect(fittedSize(picture, beside({ right: 400 })).width).toBeLessThan(800);
    expect(fittedSize(picture, beside({ left: 400 })).width).toBeLessThan(800);
    expect(frameOf(beside({ right: 400 })).x).toBe(400);
    expect(frameOf(beside({ left: 400 })).x).toBe(800);
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

  it("grows about the point under the mouse", () => {
    const laid = { x: 0.5, y: 0.5, scale: 6 };
    const fitted = fittedSize(picture, viewport);
    const frame = frameOf(viewport);
    const under = (at: typeof laid): number => at.x + (900 - frame.x) / (fitted.width * at.scale);
    const closer = zoomedAbout([900, 300], laid, 0.5, picture, viewport);
    expect(closer.scale).toBeCloseTo(6 * Math.SQRT2);
    expect(under(closer)).toBeCloseTo(under(laid));
    expect(closer.x).toBeGreaterThan(0.5);
    expect(zoomedAbout(null, laid, 0.5, picture, viewport).x).toBeCloseTo(0.5);
  });

  it("comes as close as two screen pixels for one of the original, or a little closer when it is small", () => {
    const most = (width: number): number => {
      const large = { width, height: width / 2 };
      return (zoomedAbout(null, { x: 0.5, y: 0.5, scale: 1 }, 20, large, viewport).scale * fittedSize(large, viewport).width) / width;
    };
    expect(most(16384)).toBeCloseTo(2);
    expect(most(800)).toBeGreaterThan(10);
  });

  it("is brought to a region", () => {
    const laid = laidOnRegion({ x: 0.6, y: 0.2, width: 0.1, height: 0.1 }, picture, viewport);
    expect(laid.x).toBeCloseTo(0.65);
    expect(laid.y).toBeCloseTo(0.25);
    expect(laid.scale).toBeGreaterThan(3);
  });
});
