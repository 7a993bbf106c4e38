// WebKitGTK's MiniBrowser: Safari's engine.

import { createServer } from "node:net";
import { once } from "node:events";
import { command, miniBrowser } from "./find.mjs";
import { keepLog, loadedUrls, reportViolations, standsStill, untilState, wayTo } from "./in-page.mjs";
import { startSession } from "./webdriver.mjs";
import { spawnTied, startXvfb, stopProcess } from "./xvfb.mjs";

const WAIT_MS = 90_000;
const TRIES_FOR_SIZE = 4;

/** A window that has not grown yet seems to have borders that no window has. */
const borderOf = (px) => Math.min(200, Math.max(0, px));

/** In the page: whether it has a size, now or soon. */
const becomes = async (width, height) => {
  for (let looks = 0; looks < 40; looks += 1) {
    if (innerWidth === width && innerHeight === height) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
};

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
        // GStreamer looks for a sound card first, and now and then never comes back from a machine without one.
        GST_PLUGIN_FEATURE_RANK: "pulsesink:NONE,alsasink:NONE",
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

    let borders = [0, 0];
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
        // The window has borders of a size that only the page can tell, and takes its own size when it gets to it.
        let before = null;
        for (let tries = 0; tries < TRIES_FOR_SIZE; tries += 1) {
          await session.setWindow(width + borders[0], height + borders[1]);
          if (await session.evaluate(becomes, width, height)) return;
          const [w, h] = await session.evaluate("[innerWidth, innerHeight]");
          // Its own buttons need some 450 pixels: narrower it does not get.
          if (before === `${w} × ${h}`) return;
          before = `${w} × ${h}`;
          borders = [borderOf(borders[0] + width - w), borderOf(borders[1] + height - h)];
        }
      },
      screenshot: session.screenshot,
      async click(selector) {
        const way = await session.evaluate(wayTo, selector);
        if (way.length > 0) await session.move(way);
        await session.evaluate(standsStill, selector);
        await session.click(selector);
      },
      clickAt: (x, y) => session.point([[x, y]]),
      drag: ([x, y], [toX, toY]) => session.point([[x, y], [(x + toX) / 2, (y + toY) / 2], [toX, toY]]),
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
