import { afterEach, describe, expect, it, vi } from "vitest";
import type { Bytes } from "../contract/Bytes";
import { bytesFromBase64, bytesFromBase64ByHand } from "./base64";
import { Deliveries, SCRIPT_TIMEOUT_MS, runScript, scriptSource } from "./scripts";
import { LoadFailure, isAbort } from "./source";

const file = (name: string, parts = 1): Bytes => ({ file: name, mime: "", length: 0, parts });
const still = (): AbortSignal => new AbortController().signal;

describe("a data script", () => {
  it("hands over bytes under the name of the file", async () => {
    const delivered = new Deliveries();
    const source = scriptSource("../bronze/", delivered, async (url) => {
      expect(url).toBe("../bronze/media/a.bin.js");
      delivered.deliver("media/a.bin", btoa("hello"));
    });
    expect([...(await source.bytes(file("media/a.bin"), still()))]).toEqual([104, 101, 108, 108, 111]);
  });

  it("in several parts follows itself", async () => {
    const delivered = new Deliveries();
    const source = scriptSource("", delivered, async (url) => {
      delivered.deliver(url.slice(0, -3), btoa(url.slice(-4, -3)));
    });
    expect([...(await source.bytes(file("big.bin", 3), still()))]).toEqual([49, 50, 51]);
  });

  it("that is missing is a failure which names the file", async () => {
    const source = scriptSource("", new Deliveries(), () => Promise.reject(new Error("not found")));
    await expect(source.bytes(file("media/gone.bin"), still())).rejects.toThrow(/media\/gone\.bin.*not found/);
  });

  it("that delivers something else is a failure", async () => {
    const delivered = new Deliveries();
    const source = scriptSource("", delivered, async () => delivered.deliver("other", "AAAA"));
    await expect(source.bytes(file("a"), still())).rejects.toBeInstanceOf(LoadFailure);
  });

  it("with broken base64 is a failure", async () => {
    const delivered = new Deliveries();
    const source = scriptSource("", delivered, async () => delivered.deliver("a", "%%%"));
    await expect(source.bytes(file("a"), still())).rejects.toBeInstanceOf(LoadFailure);
  });

  it("that comes after the visitor went on is no failure", async () => {
    const delivered = new Deliveries();
    const control = new AbortController();
    const source = scriptSource("", delivered, async () => {
      control.abort();
      delivered.deliver("a", "AAAA");
    });
    await expect(source.bytes(file("a"), control.signal)).rejects.toSatisfy(isAbort);
  });

  it("serves all who asked for the same file, and is then forgotten", async () => {
    const delivered = new Deliveries();
    const first = delivered.expect("a");
    const second = delivered.expect("a");
    delivered.deliver("a", "AAAA");
    expect([first.take(), second.take()]).toEqual(["AAAA", "AAAA"]);
    expect(delivered.expect("a").take()).toBeNull();
  });
});

describe("running a script", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function page() {
    const script: { src: string; onload: (() => void) | null; onerror: (() => void) | null; remove(): void } = {
      src: "",
      onload: null,
      onerror: null,
      remove: vi.fn(),
    };
    vi.stubGlobal("document", { createElement: () => script, head: { append: vi.fn() } });
    return script;
  }

  it("ends when it has run, and takes the element away", async () => {
    const script = page();
    const run = runScript("a.js");
    script.onload?.();
    await run;
    expect(script.src).toBe("a.js");
    expect(script.remove).toHaveBeenCalled();
  });

  it("fails when the file is not there", async () => {
    const script = page();
    const run = runScript("a.js");
    script.onerror?.();
    await expect(run).rejects.toThrow("not found");
  });

  it("fails when nothing ever comes", async () => {
    vi.useFakeTimers();
    page();
    const run = expect(runScript("a.js")).rejects.toThrow("no answer");
    await vi.advanceTimersByTimeAsync(SCRIPT_TIMEOUT_MS);
    await run;
  });
});

it("reads base64 with and without the browser's own decoder", () => {
  const all = Uint8Array.from({ length: 256 }, (_, index) => index);
  const text = btoa(String.fromCharCode(...all));
  expect(bytesFromBase64(text)).toEqual(all);
  expect(bytesFromBase64ByHand(text)).toEqual(all);
});
