import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { tour, words } from "../core/fixture";
import { hashOf } from "../core/route";
import { type State, stateAtFirst } from "../core/state";
import { Store } from "../core/store";
import { Attraction } from "./attraction";

const [highlights] = tour.tours;
if (highlights === undefined) throw new Error("the fixture lacks its tour");

let frames: number;
beforeEach(() => {
  frames = 0;
  vi.stubGlobal("requestAnimationFrame", () => ++frames);
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
});
afterEach(() => vi.unstubAllGlobals());

/** `speaks`: the browser lets the tour play. */
function attraction(speaks: boolean, shown = tour) {
  const store = new Store<State>(stateAtFirst(words));
  const went: string[] = [];
  const ran: { id: string; repeat: boolean }[] = [];
  const play = (playing: boolean): void =>
    store.set({ guide: { tour: highlights!, stop: 0, playing, repeats: true, rest: playing ? null : "refused" } });
  const made = new Attraction(
    () => shown,
    store,
    {
      run: (id, { repeat = false } = {}) => {
        ran.push({ id, repeat });
        play(true);
        if (!speaks) play(false);
        return true;
      },
      end: () => store.set({ guide: null }),
    },
    async (route) => void went.push(hashOf(route)),
    () => undefined,
  );
  return { made, store, went, ran, play };
}

it("plays the first tour over and over", async () => {
  const { made, store, ran } = attraction(true);
  await made.begin();
  expect(ran).toEqual([{ id: "highlights", repeat: true }]);
  expect(store.get().guide?.playing).toBe(true);
  expect(frames).toBe(0);
  made.end();
  expect(store.get().guide).toBeNull();
});

it("turns slowly where no voice may begin, and where there is no tour", async () => {
  await attraction(false).made.begin();
  expect(frames).toBe(1);
  const { made, went } = attraction(true, { ...tour, tours: [] });
  await made.begin();
  expect(went).toEqual(["#/scene/hall-1"]);
  expect(frames).toBe(2);
});

it("holds still where less movement is preferred", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  await attraction(true, { ...tour, tours: [] }).made.begin();
  expect(frames).toBe(0);
});

it("does not turn once someone has come", async () => {
  const { made, play } = attraction(true);
  await made.begin();
  made.end();
  play(true);
  play(false);
  expect(frames).toBe(0);
});
