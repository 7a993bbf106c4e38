import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Lobby } from "./lobby";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", Object.assign(new EventTarget(), { setTimeout: globalThis.setTimeout }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function lobby(idle: number, isHeld = () => false) {
  const said: string[] = [];
  const made = new Lobby(
    { idle },
    {
      changed: (now) => said.push(now.kind === "leaving" ? `leaving ${now.seconds}` : now.kind),
      isHeld,
      alone: () => said.push("shows something"),
      visited: () => said.push("makes room"),
    },
  );
  return { made, said };
}

const touch = (): boolean => window.dispatchEvent(new Event("pointerdown"));

it("counts down, forgets the visitor, and makes room for the next", () => {
  const { made, said } = lobby(20);
  touch();
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual(["leaving 10"]);
  vi.advanceTimersByTime(10_000);
  expect(said.slice(-3)).toEqual(["leaving 1", "alone", "shows something"]);
  vi.advanceTimersByTime(100_000);
  expect(said.at(-1)).toBe("shows something");
  touch();
  expect(said.slice(-2)).toEqual(["visited", "makes room"]);
  made.dispose();
});

it("any touch ends the countdown, and the wait begins anew", () => {
  const { made, said } = lobby(4);
  touch();
  vi.advanceTimersByTime(2500);
  expect(said).toEqual(["leaving 2"]);
  touch();
  expect(said.at(-1)).toBe("visited");
  vi.advanceTimersByTime(1900);
  expect(said.at(-1)).toBe("visited");
  vi.advanceTimersByTime(200);
  expect(said.at(-1)).toBe("leaving 2");
  made.dispose();
});

it("waits while someone listens", () => {
  let listens = true;
  const { made, said } = lobby(20, () => listens);
  touch();
  vi.advanceTimersByTime(100_000);
  expect(said).toEqual([]);
  listens = false;
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual(["leaving 10"]);
  made.dispose();
});

it("after its end nothing is heard or counted", () => {
  const { made, said } = lobby(20);
  touch();
  made.dispose();
  touch();
  vi.advanceTimersByTime(100_000);
  expect(said).toEqual([]);
});
