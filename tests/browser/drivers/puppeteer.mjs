// What Chromium, its ancestor 109 and Firefox have in common.

import { loadedUrls, reportViolations, standsStill, untilState, wayTo } from "./in-page.mjs";

/** Software WebGL says this on every read-back. It is no fault of the page. */
const NOISE = /GL Driver Message .*GPU stall due to ReadPixels|Automatic fallback to software WebGL/;

export const WAIT_MS = 90_000;

/** Shows the documented interface for one page of a browser that puppeteer has started. */
export async function driveWithPuppeteer(browser, afterClose = () => {}) {
  const page = await browser.newPage();
  page.setDefaultTimeout(WAIT_MS);
  await page.evaluateOnNewDocument(reportViolations);

  let log = [];
  let asked = [];
  page.on("console", (message) => {
    const kind = message.type();
    if (kind !== "error" && kind !== "warn" && kind !== "warning") return;
    if (!NOISE.test(message.text())) log.push(`${kind}: ${message.text()} ${message.location()?.url ?? ""}`.trim());
  });
  page.on("pageerror", (error) => log.push(`uncaught: ${error.stack || error.message}`));
  page.on("request", (request) => asked.push(request.url()));

  return {
    page,
    async open(url) {
      // From the same document a new hash alone would be no load at all.
      await page.goto("about:blank");
      log = [];
      asked = [];
      await page.goto(url, { waitUntil: "load" });
    },
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    waitState: (states, timeoutMs = WAIT_MS) => page.evaluate(untilState, states, timeoutMs),
    size: (width, height) => page.setViewport({ width, height }),
    async screenshot() {
      return Buffer.from(await page.screenshot({ type: "png" }));
    },
    async click(selector) {
      for (const point of await page.evaluate(wayTo, selector)) await page.mouse.move(...point);
      await page.evaluate(standsStill, selector);
      await page.click(selector);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    async drag([x, y], [toX, toY]) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move((x + toX) / 2, (y + toY) / 2);
      await page.mouse.move(toX, toY);
      await page.mouse.up();
    },
    async keys(...keys) {
      for (const each of keys) {
        const [key, shift] = each.split("Shift+").reverse();
        if (shift !== undefined) await page.keyboard.down("Shift");
        await page.keyboard.press(key);
        if (shift !== undefined) await page.keyboard.up("Shift");
      }
    },
    console: async () => log,
    // Firefox tells of no request for a file: its page does.
    requests: async () => [...new Set([...asked, ...(await page.evaluate(loadedUrls))])],
    async close() {
      await browser.close();
      await afterClose();
    },
  };
}
