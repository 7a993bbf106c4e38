import { afterEach, expect, it, vi } from "vitest";
import { fullRatio, prefer, savesBytes, tileRatio } from "./preferences";
import { Resolution } from "./resolution";

afterEach(() => {
  prefer({ quality: "auto", lessMotion: false });
  vi.unstubAllGlobals();
});

it.each([
  ["auto", 1, 1, 1],
  ["auto", 3, 2, 2],
  ["saving", 1, 1, 0.5],
  ["saving", 3, 1, 0.5],
  ["best", 1, 1, 1],
  ["best", 4, 3, 3],
] as const)("%s on a screen of ratio %d draws %d and fetches tiles for %d", (quality, screen, drawn, fetched) => {
  prefer({ quality, lessMotion: false });
  expect([fullRatio(screen), tileRatio(screen)]).toEqual([drawn, fetched]);
});

it("the best is drawn in full while it moves, on a slow machine too", () => {
  const slow = new Resolution(() => 1);
  const afterManyFrames = (): number => {
    let ratio = 0;
    for (let frame = 0; frame < 20; frame++) ratio = slow.ratio(true, 0.2);
    return ratio;
  };
  expect(afterManyFrames()).toBeLessThan(1);
  prefer({ quality: "best", lessMotion: false });
  expect(afterManyFrames()).toBe(1);
});

it("bytes are saved for whoever asks here, or has asked the browser", () => {
  vi.stubGlobal("navigator", {});
  expect(savesBytes()).toBe(false);
  prefer({ quality: "saving", lessMotion: false });
  expect(savesBytes()).toBe(true);
  prefer({ quality: "best", lessMotion: false });
  vi.stubGlobal("navigator", { connection: { saveData: true } });
  expect(savesBytes()).toBe(true);
});
