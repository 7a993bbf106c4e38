// The last Chromium for Windows 7 and 8, which school PCs still run. An npm package carries its binary.

import packaged from "@sparticuz/chromium";
import puppeteer from "puppeteer-109";
import { CHROMIUM_ARGS } from "./chromium.mjs";
import { driveWithPuppeteer, WAIT_MS } from "./puppeteer.mjs";

export const chromium109 = {
  name: "chromium109",
  async launch({ webgl = true } = {}) {
    packaged.setGraphicsMode = true; // unpacks SwiftShader too
    const browser = await puppeteer.launch({
      executablePath: await packaged.executablePath(),
      headless: false, // the library's way is loud about the old headless mode, the only one of 109
      // The arguments that the package proposes switch web security off, the very thing under test.
      args: [
        "--headless", "--hide-scrollbars", "--mute-audio",
        ...CHROMIUM_ARGS,
        "--use-gl=angle", "--use-angle=swiftshader",
        ...(webgl ? [] : ["--disable-3d-apis"]),
      ],
      protocolTimeout: 2 * WAIT_MS,
    });
    return driveWithPuppeteer(browser);
  },
};
