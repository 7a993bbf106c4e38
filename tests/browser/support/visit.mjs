// What visitors do, and what is asked of every visit.

import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { WAIT_MS } from "../drivers/puppeteer.mjs";

/** Follows a hash route within the open page and waits until it is drawn in full, or has failed. */
export async function goTo(browser, route) {
  await browser.evaluate(
    (hash) =>
      new Promise((resolve) => {
        if (location.hash === hash) resolve();
        addEventListener("hashchange", () => resolve(), { once: true });
        location.hash = hash;
      }),
    route,
  );
  await nextFrame(browser);
  return browser.waitState(["ready", "error"]);
}

/** Two frames: one in which the page may notice what happened, one for it to be drawn. */
export async function nextFrame(browser) {
  await browser.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

const POLL_MS = 20;

/**
 * Again and again until a function of the page answers truly; a link may lead to another page meanwhile.
 * Between two tries nothing waits in the page: a frame that is asked for there may never come once it is left.
 */
export async function until(browser, what, fn, ...args) {
  const deadline = Date.now() + WAIT_MS;
  while (Date.now() < deadline) {
    try {
      const answer = await browser.evaluate(fn, ...args);
      if (answer) return answer;
    } catch (error) {
      if (!isPageChange(error)) throw error;
    }
    await setTimeout(POLL_MS);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** How the drivers complain when the page they asked gave way to the next. */
const isPageChange = ({ message }) => /context was destroyed|context with specified id|navigat|browsing context|detached|unload event|no such frame/i.test(message);

/** What the viewer says it shows. */
export const inspect = (browser) =>
  browser.evaluate(() => {
    const { route, scene, object, view, level, webgl } = window.enfilade.inspect();
    return { route, scene, object, view, level, webgl };
  });

/** Nothing was complained about, and nothing asked for beyond the site. */
export async function assertQuiet(browser, edition) {
  assert.deepEqual(await browser.console(), [], "the console is not empty");
  const beyond = (await browser.requests()).filter(
    (url) => !url.startsWith(edition.base) && !/^(blob|data|about):/.test(url) && !url.endsWith("/favicon.ico"),
  );
  assert.deepEqual(beyond, [], "the page asked for something outside its folder");
  const refused = (edition.log ?? []).filter(([status]) => status >= 400);
  assert.deepEqual(refused, [], "the page asked for files that are not there");
}

/** Leaves only the picture (without WebGL: the six pictures), through the CSSOM since the page's policy admits no other style. */
export async function showCanvasOnly(browser) {
  await browser.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { visibility: hidden !important } canvas, .ev-css-face { visibility: visible !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await nextFrame(browser);
}
