import { expect, it, vi } from "vitest";
import { Store } from "./store";

it("tells its watchers of real changes, with what was before", () => {
  const store = new Store({ a: 1, b: "x" });
  const watcher = vi.fn();
  const stop = store.watch(watcher);
  store.set({ a: 1 });
  expect(watcher).not.toHaveBeenCalled();
  store.set({ a: 2 });
  expect(watcher).toHaveBeenCalledExactlyOnceWith({ a: 2, b: "x" }, { a: 1, b: "x" });
  stop();
  store.set({ a: 3 });
  expect(watcher).toHaveBeenCalledTimes(1);
});

it("leaves the old value as it was", () => {
  const store = new Store({ a: 1 });
  const before = store.get();
  store.set({ a: 2 });
  expect(before).toEqual({ a: 1 });
});
