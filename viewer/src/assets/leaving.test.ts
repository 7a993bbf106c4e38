import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { STAYS_AFTER_MS, watchForLeaving, whileHere } from "./leaving";

describe("a load that is broken off", () => {
  const page = new EventTarget();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
    vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const brokenOff = () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("not found")).mockResolvedValue("bytes");
    const end = vi.fn();
    whileHere(load).then(end, end);
    return { load, end };
  };

  it("is a failure while the page stays", async () => {
    await expect(whileHere(() => Promise.reject(new Error("not found")))).rejects.toThrow("not found");
  });

  it("is none when the page goes away, and is begun anew when it stays after all", async () => {
    watchForLeaving();
    page.dispatchEvent(new Event("beforeunload"));
    const { load, end } = brokenOff();
    await vi.advanceTimersByTimeAsync(STAYS_AFTER_MS - 1);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(end).toHaveBeenCalledWith("bytes");
    expect(load).toHaveBeenCalledTimes(2);
    await expect(whileHere(() => Promise.reject(new Error("not found")))).rejects.toThrow("not found");
  });

  it("is begun anew when the page comes back from the browser's memory", async () => {
    watchForLeaving();
    page.dispatchEvent(new Event("beforeunload"));
    const { end } = brokenOff();
    await vi.advanceTimersByTimeAsync(0);
    page.dispatchEvent(new Event("pageshow"));
    await vi.advanceTimersByTimeAsync(0);
    expect(end).toHaveBeenCalledWith("bytes");
  });

  it("that the visitor's going on aborted says so at once", async () => {
    watchForLeaving();
    page.dispatchEvent(new Event("beforeunload"));
    await expect(whileHere(() => Promise.reject(new DOMException("", "AbortError")))).rejects.toThrow(DOMException);
    page.dispatchEvent(new Event("pageshow"));
  });
});
