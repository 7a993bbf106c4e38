// The page's frames, one by one: what is drawn at an exact time can be looked at, however slow the machine is.

import { readPng } from "./pixels.mjs";

/** From now on frames come only by `frame`. The page must be at rest. */
export const stopClock = (browser) =>
  browser.evaluate(() => {
    const clock = { now: performance.now() + 1000, waiting: new Map(), last: 0, real: window.requestAnimationFrame, cancel: window.cancelAnimationFrame };
    window.requestAnimationFrame = (callback) => {
      clock.last += 1;
      clock.waiting.set(clock.last, callback);
      return clock.last;
    };
    window.cancelAnimationFrame = (id) => clock.waiting.delete(id);
    window.clock = clock;
  });

export const startClock = (browser) =>
  browser.evaluate(() => {
    const { real, cancel, waiting } = window.clock;
    window.requestAnimationFrame = real;
    window.cancelAnimationFrame = cancel;
    for (const callback of waiting.values()) requestAnimationFrame(callback);
    delete window.clock;
  });

/** Draws one frame, `milliseconds` after the one before. */
export const frame = (browser, milliseconds) =>
  browser.evaluate((step) => {
    const { clock } = window;
    clock.now += step;
    const callbacks = [...clock.waiting.values()];
    clock.waiting.clear();
    for (const callback of callbacks) callback(clock.now);
    return callbacks.length;
  }, milliseconds);

/** The same, and what the canvas then shows: WebGL forgets it at the end of the task. */
export async function frameSeen(browser, milliseconds) {
  const url = await browser.evaluate((step) => {
    const { clock } = window;
    clock.now += step;
    const callbacks = [...clock.waiting.values()];
    clock.waiting.clear();
    for (const callback of callbacks) callback(clock.now);
    const canvas = document.querySelector(".ev-canvas");
    const copy = document.createElement("canvas");
    copy.width = canvas.width;
    copy.height = canvas.height;
    copy.getContext("2d").drawImage(canvas, 0, 0);
    return copy.toDataURL("image/png");
  }, milliseconds);
  return readPng(Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
}
