// Every page reads without a single script: in a reader that allows none, on paper, to a search engine.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { chromium } from "./drivers/index.mjs";
import { openMuseum } from "./support/museum.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { assertQuiet } from "./support/visit.mjs";

suite("without scripts", () => {
  let museum, browser;
  before(async () => {
    museum = await openMuseum(join(REPOSITORY, "exhibitions"));
    browser = await chromium.launch();
    await browser.allowScripts(false);
    await browser.size(800, 500);
  });
  after(async () => {
    await browser?.close();
    await museum?.close();
  });

  test("every page has its words and its pictures, and only links that lead somewhere", async () => {
    const [file] = museum.editions;
    const waiting = ["index.html", "START-HERE.html"];
    const seen = new Set(waiting);
    while (waiting.length > 0) {
      const path = waiting.pop();
      await browser.open(file.base + path);
      const { heading, letters, blank, links } = await browser.evaluate(readPage);
      assert.ok(heading.length > 0, `${path} has no heading`);
      assert.ok(letters > 40, `${path} has only ${letters} letters`);
      assert.deepEqual(blank, [], `${path} shows no picture for these`);
      await assertQuiet(browser, file);
      for (const link of links) {
        if (!link.startsWith(file.base)) continue;
        const next = link.slice(file.base.length).split("#")[0];
        assert.ok(next !== "" && !next.endsWith("/"), `${path} links to the folder "${next}": from a disk that is a listing`);
        if (next.endsWith(".html") && !seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
      }
    }
    const { tour, id } = museum.exhibitions[0];
    for (const { page } of [...tour.scenes, ...tour.objects, ...tour.tours]) {
      assert.ok(seen.has(`${id}/${page}`), `no link leads to ${page}`);
    }
    for (const { tag } of tour.languages.slice(1)) {
      assert.ok(seen.has(`${tag.toLowerCase()}/${id}/index.html`), `no link leads to ${tag}`);
    }
  });
});

/** Runs from outside the page, as its own scripts are off. */
async function readPage() {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  return {
    heading: document.querySelector("h1")?.innerText.trim() ?? "",
    letters: document.body.innerText.replace(/\s/g, "").length,
    blank: pictures.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src),
    links: [...document.links].map((link) => link.href),
  };
}
