import { beforeEach, describe, expect, it, vi } from "vitest";
import { NO_INSET } from "../engine/projection";
import { seenFrom } from "../engine/eye";
import { cameraPosition } from "../engine/orbit";
import { STILL } from "../input/frame";
import { HouseCamera } from "./house-camera";

const viewport = { width: 1000, height: 600, inset: NO_INSET };
const box = { centre: [0, 1.5, 0], half: [6, 1.5, 4] } as const;
const from = { position: [2, 1.6, -1], bearing: 70, pitch: -10, vfov: 60 } as const;
const camera = (outlook: "dollhouse" | "plan" = "dollhouse") => new HouseCamera(outlook, box, () => viewport);

/** Seconds until it rests. */
function rest(moving: HouseCamera): number {
  let seconds = 0;
  while (moving.update({ ...STILL, seconds: 0.02 }) && seconds < 10) seconds += 0.02;
  return seconds;
}

const lessMotion = { asked: false };
beforeEach(() => {
  lessMotion.asked = false;
  vi.stubGlobal("matchMedia", () => ({ matches: lessMotion.asked }));
});

describe("the camera of a building", () => {
  it("rises from where the visitor stands, looks on the same way, and rests within 1.2 s", () => {
    const rising = camera();
    rising.riseFrom(from, {});
    const start = cameraPosition(rising.eye.orbit);
    from.position.forEach((value, axis) => expect(start[axis]).toBeCloseTo(value));
    expect(rising.eye.vfov).toBe(60);
    expect(rest(rising)).toBeLessThanOrEqual(1.2);
    expect(rising.view()["yaw"]).toBeCloseTo(-70);
    expect(rising.eye.vfov).toBe(30);
    expect(cameraPosition(rising.eye.orbit)[1]).toBeGreaterThan(5);
  });

  it("comes down to exactly where the visitor will stand", () => {
    const falling = camera();
    falling.approach(from);
    expect(rest(falling)).toBeLessThanOrEqual(1.2);
    const end = cameraPosition(falling.eye.orbit);
    from.position.forEach((value, axis) => expect(end[axis]).toBeCloseTo(value));
    expect(falling.eye.vfov).toBe(60);
  });

  it("hangs straight above on a plan, north up, wherever it came from", () => {
    const turning = camera();
    turning.setView({ yaw: 100, pitch: 20 }, "cut");
    turning.turnTo("plan", box, "glide");
    expect(turning.level).toBe(false);
    expect(rest(turning)).toBeLessThanOrEqual(1.2);
    expect(turning.level).toBe(true);
  });

  it("does so too when the visitor takes hold of it on the way", () => {
    const turning = camera();
    turning.turnTo("plan", box, "glide");
    turning.update({ ...STILL, seconds: 0.1 });
    turning.update({ ...STILL, seconds: 0.1, pull: [5, 5], holding: true });
    rest(turning);
    turning.update(STILL);
    expect(turning.level).toBe(true);
  });

  it("is pushed aside by as much as the hand moves on a plan", () => {
    const above = camera("plan");
    const at = (): readonly [number, number] => seenFrom(above.eye, viewport, { x: 500, y: 300 }, [1, 1.5, 1]).at;
    const [x, y] = at();
    above.update({ ...STILL, seconds: 0.02, pull: [30, -20], holding: true });
    expect(at()[0]).toBeCloseTo(x + 30, 0);
    expect(at()[1]).toBeCloseTo(y - 20, 0);
  });

  it("cuts for those who want less motion", () => {
    lessMotion.asked = true;
    const cutting = camera();
    cutting.turnTo("plan", box, "glide");
    expect(cutting.gliding).toBe(false);
    expect(cutting.level).toBe(true);
  });

  it("takes a view back as it gave it", () => {
    const turned = camera();
    turned.setView({ yaw: 20, pitch: 50, distance: 30 }, "cut");
    expect(turned.view()).toEqual({ yaw: 20, pitch: 50, distance: 30 });
    const pushed = camera("plan");
    pushed.setView({ x: 2, z: -1, distance: 20 }, "cut");
    expect(pushed.view()).toEqual({ x: 2, z: -1, distance: 20 });
  });
});
