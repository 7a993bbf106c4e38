import { describe, expect, it, vi } from "vitest";
import { fakeClock } from "../core/fake-clock";
import type { Recording } from "../contract/Recording";
import type { TextPack } from "../contract/TextPack";
import { tour, words } from "../core/fixture";
import { destinationOf } from "../core/resolve";
import { type Route, parseRoute } from "../core/route";
import { type State, stateAtFirst } from "../core/state";
import { Store } from "../core/store";
import type { Course } from "../scenes/lead";
import type { Narration, Started } from "./narration";
import type { Reader } from "./reader";
import { TourGuide, recordingFor } from "./tour";

type Told = Pick<Narration, "load" | "play" | "pause" | "seek" | "stay" | "setSpeed" | "now" | "seconds" | "running">;

/** A narration that only remembers what it was told. */
function silentNarration(store: Store<State>, calls: string[], started: Started) {
  const narration: { -readonly [K in keyof Told]: Told[K] } = {
    seconds: 0,
    running: false,
    load: (recording: Recording | null) => {
      calls.push(`load ${recording?.file ?? "nothing"}`);
      if (recording === null || recording.file !== store.get().recording?.file) narration.seconds = 0;
      store.set({ recording });
    },
    play: async () => {
      calls.push("play");
      narration.running = started === "plays";
      return started;
    },
    pause: () => {
      calls.push("pause");
      narration.running = false;
    },
    seek: (seconds) => {
      narration.seconds = seconds;
    },
    stay: (seconds) => void calls.push(`stay ${seconds}`),
    setSpeed: (speed) => void calls.push(`speed ${speed}`),
    now: () => narration.seconds,
  };
  return narration;
}

function visitor(hash: string, { started = "plays" as Started, voice = false } = {}) {
  const store = new Store<State>(stateAtFirst(words));
  const calls: string[] = [];
  const narration = silentNarration(store, calls, started);
  const reader: Pick<Reader, "load" | "read" | "pause" | "speaks" | "setSpeed" | "dispose"> = {
    load: () => undefined,
    read: () => void calls.push("read"),
    pause: () => undefined,
    speaks: () => voice,
    setSpeed: () => undefined,
    dispose: () => undefined,
  };
  const courses: Course[] = [];
  const go = (route: Route): void => {
    const destination = destinationOf(tour, route);
    if (destination === null) throw new Error("nowhere");
    const before = store.get().guide;
    const led = destination.guide;
    const guide =
      led === null ? before : { playing: before?.playing ?? false, repeats: before?.repeats ?? false, rest: null, ...led };
    store.set({ route, place: destination.place, guide });
    guideUnderTest.arrived();
  };
  const guideUnderTest: TourGuide = new TourGuide({
    store,
    narration: narration as Narration,
    reader: reader as Reader,
    camera: {
      follow: (course) => void courses.push(course),
      release: () => void calls.push("release"),
      wake: () => void calls.push("wake"),
    },
    tours: () => tour.tours,
    go,
    tell: (news) => void calls.push(news),
  });
  go(parseRoute(hash));
  const speak = (change: Partial<TextPack>): void => {
    store.set({ words: { ...words, ...change } });
    guideUnderTest.translated();
  };
  return { store, guide: guideUnderTest, narration, calls, courses, go, speak };
}

const stopNow = (store: Store<State>): number | undefined => store.get().guide?.stop;

fakeClock();

describe("a guided tour", () => {
  it("makes no sound before someone presses Play", () => {
    const { calls } = visitor("#/tour/highlights");
    expect(calls).toEqual(["load media/welcome.mp3"]);
  });

  it("speaks, goes on when the voice ends, and says when it is over", async () => {
    const { store, guide, calls } = visitor("#/tour/highlights");
    await guide.toggle();
    expect(calls).toContain("play");
    guide.ended();
    expect(store.get().guide).toMatchObject({ stop: 1, playing: true });
    guide.ended();
    expect(store.get().guide).toMatchObject({ stop: 1, playing: false, rest: "over" });
    expect(calls.at(-1)).toBe("over");
    await guide.toggle();
    expect(store.get().guide).toMatchObject({ stop: 0, playing: true, rest: null });
  });

  it("runs by itself, and begins again where that is wanted", () => {
    const { store, guide } = visitor("#/scene/hall-2");
    expect(guide.run("nothing")).toBe(false);
    expect(guide.run("highlights", { repeat: true })).toBe(true);
    expect(store.get()).toMatchObject({ route: { kind: "tour" }, guide: { stop: 0, playing: true } });
    guide.ended();
    guide.ended();
    expect(store.get().guide).toMatchObject({ stop: 0, playing: true, rest: null });
  });

  it("waits while the visitor looks around, and goes on where it stood", async () => {
    const { store, guide, narration, calls } = visitor("#/tour/highlights");
    await guide.toggle();
    narration.seconds = 7;
    guide.touched();
    expect(store.get().guide?.playing).toBe(false);
    expect(calls.slice(-3)).toEqual(["release", "pause", "waits"]);
    await guide.toggle();
    expect(narration).toMatchObject({ seconds: 7, running: true });
  });

  it("rests with a way to begin when the browser refuses to speak", async () => {
    const { store, guide } = visitor("#/tour/highlights", { started: "refused" });
    await guide.toggle();
    expect(store.get().guide).toMatchObject({ playing: false, rest: "refused" });
  });

  it("waits where the visitor wandered off, and goes on from the same moment of the same stop", async () => {
    const { store, guide, narration, go } = visitor("#/tour/highlights");
    await guide.toggle();
    narration.seconds = 7;
    go(parseRoute("#/scene/hall-2"));
    expect(store.get().guide).toMatchObject({ stop: 0, playing: false });
    await guide.toggle();
    expect(store.get()).toMatchObject({ route: { kind: "tour", stop: "welcome" }, guide: { playing: true } });
    expect(narration.seconds).toBe(7);
  });

  it("begins a stop anew that is come back to by its buttons", async () => {
    const { guide, narration } = visitor("#/tour/highlights");
    await guide.toggle();
    narration.seconds = 7;
    guide.step(1);
    guide.step(-1);
    expect(narration.seconds).toBe(0);
  });

  it("has no stop before the first or after the last", () => {
    const { store, guide } = visitor("#/tour/highlights");
    expect(guide.step(-1)).toBe(false);
    expect(guide.step(1)).toBe(true);
    expect(guide.step(1)).toBe(false);
    expect(stopNow(store)).toBe(1);
  });

  it("leads the camera by the recording, and wakes it when its next way is due", async () => {
    const { guide, narration, calls, courses } = visitor("#/tour/highlights");
    await guide.toggle();
    expect(courses).toHaveLength(1);
    expect(courses[0]).toMatchObject({
      start: { view: { yaw: 31 } },
      legs: [{ at: 4, over: 3, to: { view: { yaw: 60 } } }],
    });
    calls.length = 0;
    guide.heard();
    await vi.advanceTimersByTimeAsync(3900);
    expect(calls).toEqual([]);
    narration.seconds = 4;
    await vi.advanceTimersByTimeAsync(200);
    expect(calls).toContain("wake");
  });

  it("is sooner there at a higher speed", async () => {
    const { guide, narration, calls } = visitor("#/tour/highlights");
    await guide.toggle();
    guide.setSpeed(2);
    calls.length = 0;
    await vi.advanceTimersByTimeAsync(1900);
    expect(calls).toEqual([]);
    narration.seconds = 4;
    await vi.advanceTimersByTimeAsync(200);
    expect(calls).toEqual(["wake"]);
  });

  it("keeps its stop when the language changes, and the moment by the captions", async () => {
    const { store, guide, narration, speak } = visitor("#/tour/highlights");
    const welcome = (file: string, starts: readonly number[]) => ({
      highlights: {
        ...words.tours["highlights"]!,
        stops: {
          welcome: {
            title: { text: "", lang: null },
            words: null,
            moves: [2],
            narration: {
              file,
              gain: 1,
              waveform: [],
              seconds: 20,
              lang: null,
              transcript: null,
              cues: starts.map((start) => ({ start, end: start + 1, text: "" })),
            },
          },
        },
      },
    });
    speak({ tours: welcome("media/en.mp3", [0, 5, 10]) });
    await guide.toggle();
    narration.seconds = 6;
    speak({ tours: welcome("media/zh.mp3", [0, 3, 6]) });
    expect(store.get().guide).toMatchObject({ stop: 0, playing: true });
    expect(store.get().recording?.file).toBe("media/zh.mp3");
    expect(narration.seconds).toBe(3);
    expect(narration.running).toBe(true);
  });

  it("reads aloud if asked, where there is a voice, and stays until that is done", async () => {
    const { store, guide, calls } = visitor("#/tour/highlights/seal", { voice: true });
    expect(store.get().readable).toBe(true);
    guide.toggleReading();
    expect(calls.slice(-3)).toEqual(["stay null", "read", "play"]);
    expect(store.get().guide?.playing).toBe(true);
    guide.toggleReading();
    expect(calls.slice(-2)).toEqual(["stay 12", "play"]);
  });

  it("reads nothing where the computer has no voice, or something is recorded", () => {
    expect(visitor("#/tour/highlights/seal").store.get().readable).toBe(false);
    expect(visitor("#/tour/highlights", { voice: true }).store.get().readable).toBe(false);
  });
});

it("outside a tour a relic's own recording is heard", () => {
  const { store } = visitor("#/object/ding");
  expect(recordingFor(store.get())?.file).toBe("media/ding.mp3");
});
