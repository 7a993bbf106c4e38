// What a page holds on to: on the graphics card, by listeners, in memory.

/** Counts what is made and not deleted; before the page's first WebGL context. Runs in the page. */
export function countGpuObjects() {
  window.gpuObjects = {};
  const { prototype } = WebGL2RenderingContext;
  for (const kind of ["Texture", "Buffer", "Framebuffer", "Renderbuffer", "Program", "Shader", "VertexArray"]) {
    window.gpuObjects[kind] = 0;
    const known = new WeakSet();
    const [create, remove] = [prototype[`create${kind}`], prototype[`delete${kind}`]];
    prototype[`create${kind}`] = function (...how) {
      const made = create.apply(this, how);
      known.add(made);
      window.gpuObjects[kind] += 1;
      return made;
    };
    prototype[`delete${kind}`] = function (made) {
      if (made !== null && known.delete(made)) window.gpuObjects[kind] -= 1;
      remove.call(this, made);
    };
  }
}

/**
 * Counts listeners on what outlives every room and relic: the window, the document, and elements that were there
 * when counting began or are in the document when it is asked. Runs in the page.
 */
export function countListeners() {
  const held = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captures = (options) => (typeof options === "object" && options !== null ? options.capture === true : options === true);
  const isSame = (one, type, listener, capture) => one.type === type && one.listener.deref() === listener && one.capture === capture;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    if (listener === null || (typeof options === "object" && options?.once === true)) return;
    const capture = captures(options);
    const target = this ?? window;
    if (held.some((one) => one.target.deref() === target && isSame(one, type, listener, capture))) return;
    held.push({ target: new WeakRef(target), type, listener: new WeakRef(listener), capture });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const target = this ?? window;
    const at = held.findIndex((one) => one.target.deref() === target && isSame(one, type, listener, captures(options)));
    if (at >= 0) held.splice(at, 1);
  };
  window.listenersHeld = () =>
    held.filter((one) => {
      const target = one.target.deref();
      return target === window || target === document || (target instanceof Node ? target.isConnected : target instanceof MediaQueryList);
    }).length;
}

/** Listeners, nodes and bytes of the whole process after the garbage is gone; only Chromium tells. */
export async function memoryOf({ page }) {
  const session = await page.createCDPSession();
  // Weak references are let go of between tasks, so once is not enough.
  for (let round = 0; round < 3; round += 1) {
    await session.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}
