// What a browser allows when a visitor double-clicks a page. Everything that the product promises
// offline rests on this table: a browser that answers otherwise makes a promise void, or a detour needless.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { browsers } from "./drivers/index.mjs";
import { writeOfflineFolder } from "./support/offline-folder.mjs";
import { AWKWARD_NAME, temporaryFolder } from "./support/places.mjs";

const RED = [255, 0, 0, 255];

const ALLOWED = {
  "a classic script": ["classicScript", true],
  "import() of a Blob": ["importBlob", true],
  "a picture on the page": ["pictureOnPage", true],
  "bytes in a data script, to a texture, to a pixel": ["dataScriptToPixel", RED],
  "a worker from a Blob": ["workerBlob", true],
  "WebAssembly from bytes": ["wasmFromBytes", true],
  "sound that can be sought": ["audioSeeks", 0.5],
  "captions made by code": ["captionsMadeByCode", true],
  "local storage": ["storage", true],
  "history of hash routes": ["hashHistory", true],
};

const REFUSED = {
  "import() of a file": "importFile",
  "fetch of a file": "fetchFile",
  "XMLHttpRequest of a file": "xhrFile",
  "a picture as a texture": "pictureToTexture",
  "a picture read back from a canvas": "pictureReadBack",
  "a worker from a file": "workerFile",
};

for (const { name, launch } of browsers) {
  suite(`file:// in ${name}`, () => {
    let browser, place;
    before(async () => {
      place = await temporaryFolder();
      await writeOfflineFolder(join(place.folder, AWKWARD_NAME));
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await place?.remove();
    });
    const open = (page) => browser.open(pathToFileURL(join(place.folder, AWKWARD_NAME, page)).href);
    const ask = (question, ...args) => browser.evaluate((name, args) => window.probes[name](...args), question, args);

    for (const page of ["bare.html", "strict.html"]) {
      for (const [what, [question, answer]] of Object.entries(ALLOWED)) {
        // The product never asks for modules, so its policy says nothing of Blobs as scripts.
        if (page === "strict.html" && question === "importBlob") continue;
        test(`${page} may: ${what}`, async () => {
          await open(page);
          assert.deepEqual(await ask(question), answer);
        });
      }
      for (const [what, question] of Object.entries(REFUSED)) {
        test(`${page} may not: ${what}`, async () => {
          await open(page);
          await assert.rejects(ask(question));
        });
      }
      test(`${page} may not: a module script from a file`, async () => {
        await open(page);
        assert.equal(await ask("moduleScript"), false);
      });
    }

    test("captions from a file are only WebKit's", async () => {
      await open("bare.html");
      if (name === "webkit") assert.equal(await ask("captionsFile"), true);
      else await assert.rejects(ask("captionsFile"));
    });

    test("the policy of the page is honoured", async () => {
      await open("strict.html");
      assert.equal(await browser.evaluate("window.inlineRan"), undefined, "an inline script ran");
      const colour = await browser.evaluate(() => getComputedStyle(document.querySelector("#styled")).color);
      assert.notEqual(colour, "rgb(1, 2, 3)", "a style attribute was applied");
    });

    test("the policy of the page keeps it from calling out", async () => {
      const elsewhere = await countConnections();
      await open("strict.html");
      assert.equal(await ask("pictureFrom", `http://127.0.0.1:${elsewhere.port}/pixel.png`), "img-src");
      assert.equal(elsewhere.count(), 0, "http went out");
      await ask("pictureFrom", `https://127.0.0.1:${elsewhere.port}/pixel.png`);
      // WebKit 2.50 takes 'self' of a file: page to mean every https address, and no policy that
      // admits the page's own files forbids it: there the promise rests on the pages alone.
      assert.equal(elsewhere.count(), name === "webkit" ? 1 : 0, "https");
      await elsewhere.close();
    });
  });
}

/** Something that can be called, and tells how often it was. */
async function countConnections() {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: server.address().port, count: () => count, close: () => new Promise((done) => server.close(done)) };
}
