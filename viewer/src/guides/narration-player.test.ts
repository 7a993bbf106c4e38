import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { words } from "../core/fixture";
import { NarrationPlayer } from "./narration-player";

class Player {
  private readonly attributes = new Map<string, string>();
  plays = 0;
  set src(url: string) {
    this.attributes.set("src", url);
  }
  getAttribute = (name: string): string | null => this.attributes.get(name) ?? null;
  hasAttribute = (name: string): boolean => this.attributes.has(name);
  removeAttribute = (name: string): boolean => this.attributes.delete(name);
  pause = (): void => undefined;
  play(): Promise<void> {
    this.plays += 1;
    return Promise.resolve();
  }
}

beforeEach(() => void vi.stubGlobal("Audio", Player));
afterEach(() => void vi.unstubAllGlobals());

const playerOf = (voice: NarrationPlayer): Player => voice.player as unknown as Player;

it("lets the player sound once, and has nothing on it afterwards", async () => {
  const voice = new NarrationPlayer();
  voice.unlock(words);
  await vi.waitFor(() => expect(voice.unlocked).toBe(true));
  expect(playerOf(voice).hasAttribute("src")).toBe(false);
  voice.unlock(words);
  expect(playerOf(voice).plays).toBe(1);
});

it("leaves alone what has words on it already", () => {
  const voice = new NarrationPlayer();
  voice.player.src = "welcome.mp3";
  voice.unlock(words);
  expect(playerOf(voice).plays).toBe(0);
});

it("is silent where nothing was recorded", () => {
  const voice = new NarrationPlayer();
  const { objects, tours } = words;
  const mute = <Text extends object>(text: Text): Text => ({ ...text, narration: null });
  const stops = (texts: (typeof tours)[string]["stops"]) => Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, mute(text)]));
  voice.unlock({
    ...words,
    objects: Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, mute(text)])),
    tours: Object.fromEntries(Object.entries(tours).map(([id, tour]) => [id, { ...tour, stops: stops(tour.stops) }])),
  });
  expect(playerOf(voice).plays).toBe(0);
  expect(voice.unlocked).toBe(false);
});
