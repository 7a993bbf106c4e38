// The Chromium of today, from the machine.

import puppeteer from "puppeteer-core";
import { command } from "./find.mjs";
import { driveWithPuppeteer, WAIT_MS } from "./puppeteer.mjs";

/** Nothing that loosens the rules for file: pages, and no talk of the browser's own. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const chromium = {
  name: "chromium",
  async launch({ webgl = true } = {}) {
    const browser = await puppeteer.launch({
      executablePath: command("chromium", "chromium-browser", "google-chrome"),
      args: webgl ? CHROMIUM_ARGS : [...CHROMIUM_ARGS, "--disable-3d-apis"],
      protocolTimeout: 2 * WAIT_MS,
    });
    const driver = await driveWithPuppeteer(browser);
    const { page } = driver;
    return {
      ...driver,
      /** With scripts off. `evaluate` still works: it comes from outside the page. */
      allowScripts: (allowed) => page.setJavaScriptEnabled(allowed),
      /** "light" or "dark". */
      colourScheme: (value) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]),
    };
  },
};
