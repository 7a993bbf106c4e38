import { describe, expect, it } from "vitest";
import { Follower, angleThrough } from "./attitude";

describe("the direction in which a device looks", () => {
  it.each([
    // Upright, the back to the north; and turned to the west, against the clock.
    [{ alpha: 0, beta: 90, gamma: 0 }, 0, { yaw: 0, pitch: 0 }],
    [{ alpha: 90, beta: 90, gamma: 0 }, 0, { yaw: -90, pitch: 0 }],
    [{ alpha: 315, beta: 90, gamma: 0 }, 0, { yaw: 45, pitch: 0 }],
    // Leant back it looks at the ceiling, leant forward at the floor.
    [{ alpha: 0, beta: 120, gamma: 0 }, 0, { yaw: 0, pitch: 30 }],
    [{ alpha: 20, beta: 50, gamma: 0 }, 0, { yaw: -20, pitch: -40 }],
    // On a table its top points to what is ahead; held over the head it does so from below.
    [{ alpha: 0, beta: 0, gamma: 0 }, 0, { yaw: 0, pitch: -90 }],
    [{ alpha: 270, beta: 0, gamma: 0 }, 0, { yaw: 90, pitch: -90 }],
    [{ alpha: 0, beta: 180, gamma: 0 }, 0, { yaw: 0, pitch: 90 }],
    // Lying on its long edge, the page turned with it: gamma is what leans it.
    [{ alpha: 90, beta: 0, gamma: -90 }, 90, { yaw: 0, pitch: 0 }],
    [{ alpha: 90, beta: 0, gamma: -60 }, 90, { yaw: 0, pitch: -30 }],
    [{ alpha: 270, beta: 0, gamma: 90 }, 270, { yaw: 0, pitch: 0 }],
    [{ alpha: 90, beta: 0, gamma: -5 }, 90, { yaw: 0, pitch: -85 }],
  ])("held as %o with the page at %d", (attitude, screenAngle, expected) => {
    const { yaw, pitch } = angleThrough(attitude, screenAngle);
    expect(yaw).toBeCloseTo(expected.yaw, 6);
    expect(pitch).toBeCloseTo(expected.pitch, 6);
  });

  it("does not leap when the device is tipped from the wall to the floor", () => {
    let before = angleThrough({ alpha: 40, beta: 90, gamma: 3 }, 0);
    for (let beta = 89; beta >= 0; beta--) {
      const now = angleThrough({ alpha: 40, beta, gamma: 3 }, 0);
      expect(Math.abs(now.yaw - before.yaw)).toBeLessThan(4);
      before = now;
    }
  });
});

describe("following", () => {
  const settle = (follower: Follower, yaw: number, pitch: number, from: number): { yaw: number; pitch: number } => {
    const sum = { yaw: 0, pitch: 0 };
    for (let step = 1; step <= 60; step++) {
      const turn = follower.follow({ yaw, pitch }, from + step / 60);
      sum.yaw += turn?.yaw ?? 0;
      sum.pitch += turn?.pitch ?? 0;
    }
    return sum;
  };

  it("keeps the yaw and comes smoothly to the pitch", () => {
    const follower = new Follower(10);
    const first = follower.follow({ yaw: 77, pitch: -20 }, 1);
    expect(first?.yaw).toBe(0);
    expect(first?.pitch).toBeLessThan(0);
    expect(first?.pitch).toBeGreaterThan(-30);
    expect((first?.pitch ?? 0) + settle(follower, 77, -20, 1).pitch).toBeCloseTo(-30, 0);
  });

  it("turns the short way over the south", () => {
    const follower = new Follower(0);
    follower.follow({ yaw: 170, pitch: 0 }, 1);
    expect(settle(follower, -170, 0, 1).yaw).toBeCloseTo(20, 0);
  });

  it("says nothing while the device is still", () => {
    const follower = new Follower(0);
    follower.follow({ yaw: 5, pitch: 0 }, 1);
    expect(follower.follow({ yaw: 5.01, pitch: 0.01 }, 1.1)).toBeNull();
  });
});
