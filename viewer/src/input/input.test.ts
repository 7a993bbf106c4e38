import { describe, expect, it, vi } from "vitest";
import { InputGatherer, isStill } from "./frame";
import { shortcutOf } from "./shortcuts";

describe("input", () => {
  it("is gathered until a frame takes it", () => {
    const wake = vi.fn();
    const input = new InputGatherer(wake);
    input.addPull(3, 4);
    input.addPull(1, -1);
    input.addZoom(0.5, [30, 40]);
    const frame = input.take(0.016);
    expect(frame).toMatchObject({ pull: [4, 3], zoom: 0.5, about: [30, 40], seconds: 0.016 });
    expect(input.take(0).about).toBeNull();
    expect(wake).toHaveBeenCalledTimes(3);
    expect(isStill(input.take(0.016))).toBe(true);
  });

  it("moves by a tap's worth when a key came and went between two frames", () => {
    const input = new InputGatherer(() => {});
    input.hold("ArrowRight", { x: 1, y: 0, zoom: 0 });
    input.release("ArrowRight");
    let moved = 0;
    for (let frame = 0; frame < 60; frame++) moved += input.take(1 / 60).held.x / 60;
    expect(moved).toBeGreaterThan(0.1);
    expect(moved).toBeLessThan(0.15);
    expect(isStill(input.take(0))).toBe(true);
  });

  it("owes nothing any more for what came before a leap, but to the keys that are still down", () => {
    const input = new InputGatherer(() => {});
    input.addPull(3, 4);
    input.addZoom(1);
    input.hold("Equal", { x: 0, y: 0, zoom: 1 });
    input.release("Equal");
    input.hold("ArrowLeft", { x: -1, y: 0, zoom: 0 });
    input.forget();
    expect(input.take(0.1)).toMatchObject({ pull: [0, 0], zoom: 0, held: { x: -1, y: 0, zoom: 0 } });
    input.release("ArrowLeft");
    input.forget();
    expect(isStill(input.take(0.1))).toBe(true);
  });

  it("adds up held keys until they are released", () => {
    const input = new InputGatherer(() => undefined);
    input.hold("ArrowRight", { x: 1, y: 0, zoom: 0 });
    input.hold("ArrowUp", { x: 0, y: 1, zoom: 0 });
    expect(input.take(1).held).toEqual({ x: 1, y: 1, zoom: 0 });
    input.release("ArrowRight");
    expect(input.take(0).held).toEqual({ x: 0, y: 1, zoom: 0 });
    input.hold("steer-left", { x: -1, y: 0, zoom: 0 });
    input.releaseAll(["ArrowUp"]);
    expect(input.take(1).held).toEqual({ x: -1, y: 0, zoom: 0 });
    input.releaseAll();
    expect(isStill(input.take(0))).toBe(true);
  });

  it("moves by a tap's worth when the window lost the focus before a frame came", () => {
    const input = new InputGatherer(() => undefined);
    input.hold("ArrowUp", { x: 0, y: 1, zoom: 0 });
    input.releaseAll();
    expect(input.take(0.1).held).toEqual({ x: 0, y: 1, zoom: 0 });
    input.take(0.1);
    expect(isStill(input.take(0.1))).toBe(true);
  });
});

describe("a shortcut", () => {
  const key = (name: string, changes = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...changes,
  });

  it("counts only while the focus is on the picture", () => {
    expect(shortcutOf(key("f"), true)).toBe("fullscreen");
    expect(shortcutOf(key("F"), true)).toBe("fullscreen");
    expect(shortcutOf(key("f"), false)).toBeNull();
  });

  it("leaves the browser's own keys alone", () => {
    expect(shortcutOf(key("f", { ctrlKey: true }), true)).toBeNull();
    expect(shortcutOf(key("l", { metaKey: true }), true)).toBeNull();
  });

  it("that is a character may be switched off; the others stay", () => {
    expect(shortcutOf(key("f"), true, false)).toBeNull();
    expect(shortcutOf(key("["), true, false)).toBeNull();
    expect(shortcutOf(key("PageDown"), true, false)).toBe("nextStop");
    expect(shortcutOf(key("Escape"), false, false)).toBe("escape");
  });

  it("Escape counts everywhere", () => expect(shortcutOf(key("Escape"), false)).toBe("escape"));
});
