import { describe, expect, it } from "vitest";
import { Glide, Inertia } from "./motion";

describe("inertia", () => {
  const thrown = (): Inertia => {
    const inertia = new Inertia();
    for (let frame = 0; frame < 20; frame++) inertia.pull(10, 0, 1 / 60);
    return inertia;
  };

  it("goes on in the direction of the hand, and comes to rest", () => {
    const inertia = thrown();
    let way = 0;
    let frames = 0;
    while (inertia.moving && frames < 1000) {
      way += inertia.coast(1 / 60)[0];
      frames++;
    }
    expect(way).toBeGreaterThan(50);
    expect(frames).toBeGreaterThan(10);
    expect(frames).toBeLessThan(200);
  });

  it("goes as far on a slow machine as on a fast one", () => {
    const wayAt = (framesPerSecond: number): number => {
      const inertia = new Inertia();
      for (let time = 0; time < 0.5; time += 1 / framesPerSecond)
        inertia.pull(600 / framesPerSecond, 0, 1 / framesPerSecond);
      let way = 0;
      while (inertia.moving) way += inertia.coast(1 / framesPerSecond)[0];
      return way;
    };
    expect(wayAt(15) / wayAt(120)).toBeGreaterThan(0.8);
    expect(wayAt(15) / wayAt(120)).toBeLessThan(1.3);
  });

  it("is lost while the hand holds still", () => {
    const inertia = thrown();
    for (let frame = 0; frame < 60; frame++) inertia.pull(0, 0, 1 / 60);
    expect(inertia.moving).toBe(false);
  });
});

describe("a glide", () => {
  it("ends exactly at its goal", () => {
    const glide = new Glide({ yaw: 0, pitch: 10 }, { yaw: 33.3, pitch: -7 }, 0.5);
    expect(glide.step(0.25).yaw).toBeGreaterThan(16);
    expect(glide.done).toBe(false);
    expect(glide.step(0.3)).toEqual({ yaw: 33.3, pitch: -7 });
    expect(glide.done).toBe(true);
  });

  it("without time is a cut", () => {
    const glide = new Glide({ yaw: 0 }, { yaw: 90 }, 0);
    expect(glide.step(0)).toEqual({ yaw: 90 });
    expect(glide.done).toBe(true);
  });
});
