// Firefox ESR over WebDriver BiDi.

import puppeteer from "puppeteer-core";
import { command } from "./find.mjs";
import { driveWithPuppeteer, WAIT_MS } from "./puppeteer.mjs";
import { startXvfb } from "./xvfb.mjs";

export const firefox = {
  name: "firefox",
  async launch({ webgl = true } = {}) {
    const screen = await startXvfb();
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: command("firefox-esr", "firefox"),
      env: { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: "1" },
      extraPrefsFirefox: {
        // Automation switches this off, and then every test of file: pages passes falsely.
        "security.fileuri.strict_origin_policy": true,
        "webgl.force-enabled": true,
        "webgl.disabled": !webgl,
        // As root the content process cannot reach the software driver otherwise.
        "security.sandbox.content.level": 0,
      },
      protocolTimeout: 2 * WAIT_MS,
    });
    return driveWithPuppeteer(browser, screen.stop);
  },
};
