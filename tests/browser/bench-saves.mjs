// From one saved Markdown file to the changed page on screen: `node bench-saves.mjs FOLDER CACHE` on the
// museum that bench-inputs.mjs has made, and the cache of its build. Prints the median of the readable page, then of the open viewer, in ms.

import { chromium } from "./drivers/index.mjs";
import { openHearing, openPreview } from "./support/preview.mjs";
import { goTo } from "./support/visit.mjs";

const RUNS = 15;
const SCENE = "bench/scenes/hall-1.md";

const [folder, cache] = process.argv.slice(2);
if (cache === undefined) throw new Error("name the museum's folder and its cache");
const preview = await openPreview(folder, cache);
const browser = await chromium.launch();
try {
  await browser.size(1366, 620);
  const original = await preview.read(SCENE);
  await openHearing(browser, `${preview.base}bench/scenes/hall-1.html`);
  console.log(await medianOf("main", (number) => original.replace("\nHall 1.", `\nHall 1, save ${number}.`)));
  await openHearing(browser, `${preview.base}bench/index.html`);
  await goTo(browser, "#/scene/hall-1");
  console.log(await medianOf(".ev-title", (number) => original.replace("title: Hall 1", `title: Hall, save ${number}`)));
} finally {
  await browser.close();
  await preview.close();
}

async function medianOf(selector, textOf) {
  const times = [];
  for (let number = 1; number <= RUNS; number += 1) {
    const seen = browser.evaluate(whenDrawn, selector, `save ${number}`);
    // Answered after the question before it: the page is looking before there is something to see.
    await browser.evaluate(() => true);
    const start = Date.now();
    await preview.save(SCENE, textOf(number));
    times.push((await seen) - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

/** In the page: when the frame has been drawn in which something says `words`. One clock serves both processes. */
function whenDrawn(selector, words) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)?.textContent.includes(words)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A task after the frame's callbacks runs when it has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(Date.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
