import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tour, words } from "../core/fixture";
import { destinationOf } from "../core/resolve";
import { type Route, parseRoute } from "../core/route";
import { type State, stateAtFirst } from "../core/state";
import { Store } from "../core/store";
import type { Narration } from "./narration";
import { TourGuide, recordingFor } from "./tour";

/** A narration that only remembers what it was told. */
function silentNarration(mayPlay: boolean) {
  const calls: string[] = [];
  const narration: Pick<Narration, "load" | "play" | "pause" | "rewind"> = {
    load: (recording) => void calls.push(`load ${recording?.file ?? "nothing"}`),
    play: async () => {
      calls.push("play");
      return mayPlay;
    },
    pause: () => void calls.push("pause"),
    rewind: () => void calls.push("rewind"),
  };
  return { calls, narration: narration as Narration };
}

function visitor(hash: string, { mayPlay = true } = {}) {
  const store = new Store<State>(stateAtFirst(words));
  const { calls, narration } = silentNarration(mayPlay);
  const go = (route: Route): void => {
    const destination = destinationOf(tour, route);
    if (destination === null) throw new Error("nowhere");
    const before = store.get().guide;
    const guide = destination.guide === null ? before : { playing: before?.playing ?? false, ...destination.guide };
    store.set({ route, place: destination.place, guide });
    store.set({ recording: recordingFor(store.get()) });
    guideUnderTest.arrived();
  };
  const guideUnderTest: TourGuide = new TourGuide(store, narration, go);
  go(parseRoute(hash));
  return { store, guide: guideUnderTest, calls, go };
}

const stopNow = (store: Store<State>): number | undefined => store.get().guide?.stop;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a guided tour", () => {
  it("makes no sound before someone presses Play", () => {
    const { calls } = visitor("#/tour/highlights");
    expect(calls).toEqual(["load media/welcome.mp3"]);
  });

  it("speaks, goes on when the voice ends, stays for the dwell of a silent stop, and stops at the end", async () => {
    const { store, guide, calls } = visitor("#/tour/highlights");
    await guide.toggle();
    expect(calls).toContain("play");
    guide.ended();
    expect(stopNow(store)).toBe(1);
    await vi.advanceTimersByTimeAsync(11_900);
    expect(store.get().guide?.playing).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(store.get().guide).toMatchObject({ stop: 1, playing: false });
  });

  it("waits while the visitor looks around", async () => {
    const { store, guide } = visitor("#/tour/highlights/seal");
    await guide.toggle();
    guide.touched();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.get().guide?.playing).toBe(false);
  });

  it("shows Play again when the browser refuses to speak", async () => {
    const { store, guide } = visitor("#/tour/highlights", { mayPlay: false });
    await guide.toggle();
    expect(store.get().guide?.playing).toBe(false);
  });

  it("waits where the visitor wandered off, and goes on from the same stop", async () => {
    const { store, guide, go } = visitor("#/tour/highlights/seal");
    go(parseRoute("#/scene/hall-2"));
    expect(store.get().guide).toMatchObject({ stop: 1, playing: false });
    await guide.toggle();
    expect(store.get()).toMatchObject({ route: { kind: "tour", stop: "seal" }, guide: { playing: true } });
  });

  it("has no stop before the first or after the last", () => {
    const { guide } = visitor("#/tour/highlights");
    expect(guide.step(-1)).toBe(false);
    expect(guide.step(1)).toBe(true);
    expect(guide.step(1)).toBe(false);
  });
});

it("outside a tour a relic's own recording is heard", () => {
  const { store } = visitor("#/object/ding");
  expect(recordingFor(store.get())?.file).toBe("media/ding.mp3");
});
