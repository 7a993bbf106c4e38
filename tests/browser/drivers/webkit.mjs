// WebKitGTK's MiniBrowser: Safari's engine.

import { createServer } from "node:net";
import { once } from "node:events";
import { command, miniBrowser } from "./find.mjs";
import { keepLog, loadedUrls, reportViolations, untilState } from "./in-page.mjs";
import { startSession } from "./webdriver.mjs";
import { spawnTied, startXvfb, stopProcess } from "./xvfb.mjs";

const WAIT_MS = 90_000;

export const webkit = {
  name: "webkit",
  async launch() {
    const screen = await startXvfb();
    const port = await freePort();
    const driver = spawnTied(command("WebKitWebDriver"), [`--port=${port}`, "--host=127.0.0.1"], {
      env: {
        ...process.env,
        DISPLAY: screen.display,
        LIBGL_ALWAYS_SOFTWARE: "1",
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      },
      stdio: "ignore",
    });

    const server = `http://127.0.0.1:${port}`;
    await untilListening(server);
    const session = await startSession(server, {
      timeouts: { script: 2 * WAIT_MS, pageLoad: WAIT_MS },
      "webkitgtk:browserOptions": {
        binary: miniBrowser(),
        args: ["--automation"],
      },
    });

    return {
      async open(url) {
        await session.navigate("about:blank");
        await session.navigate(url);
        // An automated WebKitGTK is a private window, and those write no console anywhere.
        await session.evaluate(keepLog);
        await session.evaluate(reportViolations);
      },
      evaluate: session.evaluate,
      waitState: (states, timeoutMs = WAIT_MS) => session.evaluate(untilState, states, timeoutMs),
      async size(width, height) {
        // The window has borders of a size that only the page can tell.
        await session.setWindow(width, height);
        const [w, h] = await session.evaluate("[innerWidth, innerHeight]");
        if (w !== width || h !== height) await session.setWindow(2 * width - w, 2 * height - h);
      },
      screenshot: session.screenshot,
      click: session.click,
      async keys(...keys) {
        for (const key of keys) await session.press(key);
      },
      // A page that a link led to has kept none.
      console: () => session.evaluate("window.keptLog ?? []"),
      requests: () => session.evaluate(loadedUrls),
      async close() {
        await session.end();
        await stopProcess(driver);
        await screen.stop();
      },
    };
  },
};

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

async function untilListening(server) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await fetch(`${server}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("WebKitWebDriver did not answer within ten seconds");
}
