// Every page of two sites as a machine reads it: what it says of itself, where its links lead,
// how its headings stand. No browser is needed.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { after, before, suite, test } from "node:test";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { REPOSITORY, temporaryFolder } from "./support/places.mjs";
import { strangers } from "./support/schema-org.mjs";
import { BASE_URL, specimenFiles } from "./support/specimen.mjs";

const unescaped = (text) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&#x27;", "'").replaceAll("&#x2F;", "/").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The attributes of every element of this name. */
function elements(html, name) {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, attributes]) =>
    Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value)])),
  );
}

async function pagesIn(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html"));
  return new Map(await Promise.all(names.map(async (name) => [name.replaceAll("\\", "/"), await readFile(join(folder, name), "utf8")])));
}

let specimen, source, exhibitions, sites;
before(async () => {
  source = await temporaryFolder();
  await writeFiles(source.folder, specimenFiles());
  specimen = await openMuseum(source.folder);
  exhibitions = await openMuseum(join(REPOSITORY, "exhibitions"));
  sites = [];
  for (const folder of [specimen.web, specimen.usb, exhibitions.web, exhibitions.usb]) sites.push({ folder, pages: await pagesIn(folder) });
});
after(async () => {
  await specimen?.close();
  await source?.remove();
  await exhibitions?.close();
});

/** For each page of each site; `judge` is told what to call it. */
function everyPage(judge) {
  let seen = 0;
  for (const { folder, pages } of sites) {
    for (const [path, html] of pages) {
      seen += 1;
      judge(html, path, folder, pages);
    }
  }
  assert.ok(seen > 60, `${seen} pages`);
}

suite("pages", () => {
  test("every link, picture, sound and script of a page is there, and so is the place on it", () => {
    everyPage((html, path, folder, pages) => {
      const references = ["a", "link", "img", "script", "audio", "video", "source", "track"].flatMap((name) =>
        elements(html, name).flatMap(({ href, src, srcset, rel }) => [
          ...(rel === "canonical" || rel === "alternate" ? [] : [href]),
          src,
          ...(srcset?.split(", ").map((one) => one.split(" ")[0]) ?? []),
        ]),
      );
      for (const reference of references.filter((one) => one !== undefined && !/^(https?|mailto|data):/.test(one))) {
        const [file, anchor = ""] = reference.split("#");
        const target = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        assert.ok(existsSync(join(folder, target)), `${path}: ${reference}`);
        if (anchor !== "" && !anchor.startsWith("/")) assert.ok(elementIds(pages.get(target)).has(anchor), `${path}: ${reference}`);
      }
    });
  });

  test("one first heading, and no level left out below it", () => {
    everyPage((html, path) => {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      assert.equal(levels[0], 1, path);
      for (const [at, level] of levels.entries()) assert.ok(level <= (levels[at - 1] ?? 1) + 1, `${path}: h${levels[at - 1]} is followed by h${level}`);
    });
  });

  test("each language's page names the others, and they name it", () => {
    const { pages } = sites[0];
    const twins = (html) => elements(html, "link").filter(({ rel }) => rel === "alternate");
    const pathOf = (address) => {
      assert.ok(address.startsWith(BASE_URL), address);
      const path = address.slice(BASE_URL.length);
      return path === "" || path.endsWith("/") ? `${path}index.html` : path;
    };
    for (const [path, html] of pages) {
      const { lang } = elements(html, "html")[0];
      const [{ href: canonical }] = elements(html, "link").filter(({ rel }) => rel === "canonical");
      assert.equal(pathOf(canonical), path);
      const others = twins(html);
      assert.deepEqual(others.map(({ hreflang }) => hreflang), ["en", "zh-Hans", "x-default"], path);
      assert.equal(pathOf(others.find(({ hreflang }) => hreflang === lang).href), path);
      for (const { hreflang, href } of others) {
        const there = pages.get(pathOf(href));
        assert.ok(there, `${path}: ${href}`);
        if (hreflang !== "x-default") assert.equal(elements(there, "html")[0].lang, hreflang);
        assert.deepEqual(twins(there), others, `${path} and ${href} name different pages`);
      }
    }
  });

  test("an address to be scanned is the same drawing on the page and in the viewer, and a link in neither", () => {
    const [{ tour }] = specimen.exhibitions;
    const { target } = tour.scenes.flatMap(({ hotspots }) => hotspots).find(({ id }) => id === "dig");
    assert.equal(target.linked, false);
    const html = sites[0].pages.get("kinds/scenes/room.html");
    assert.ok(html.includes(`<path stroke="#000" d="${target.code.path}"`));
    for (const [path, page] of sites[0].pages) {
      for (const { href } of elements(page, "a")) assert.ok(!/^(https?|mailto):/.test(href), `${path}: ${href}`);
    }
  });

  test("what a page says in JSON-LD, schema.org knows", () => {
    const kinds = new Set();
    everyPage((html, path) => {
      if (path === "START-HERE.html") return;
      const [, json] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? assert.fail(path);
      const data = JSON.parse(json);
      assert.equal(data["@context"], "https://schema.org", path);
      assert.deepEqual(strangers(data), [], path);
      kinds.add(data["@type"]);
    });
    assert.deepEqual([...kinds].sort(), ["Collection", "CreativeWork", "Museum", "WebPage", "WebSite"]);
  });

  test("the vocabulary is really asked", () => {
    assert.deepEqual(strangers({ "@type": "Painting", colour: "red" }), ["$: Painting has no property colour"]);
    assert.deepEqual(strangers({ "@type": "Vase" }), ['$: there is no type "Vase"']);
    assert.deepEqual(strangers({ "@type": "CreativeWork", dateCreated: "c. 1100 BCE" }), ['$.dateCreated: "c. 1100 BCE" is no Date or DateTime']);
    assert.equal(strangers({ "@type": "CreativeWork", publisher: { "@type": "Place", name: "x" } }).length, 1);
  });

  test("whoever shares a page shows a picture of 1200 × 630 or the thing's own", async () => {
    const { pages, folder } = sites[0];
    for (const [path, html] of pages) {
      const meta = Object.fromEntries(elements(html, "meta").map(({ property, name, content }) => [property ?? name, content]));
      assert.equal(meta["twitter:card"], path.startsWith("museums/") || path.startsWith("zh-hans/museums/") ? "summary" : "summary_large_image", path);
      if (meta["og:image"] === undefined) continue;
      assert.ok(meta["og:image:alt"], path);
      const file = join(folder, meta["og:image"].slice(BASE_URL.length));
      const { width, height } = jpegSize(await readFile(file));
      assert.deepEqual([String(width), String(height)], [meta["og:image:width"], meta["og:image:height"]], path);
      if (path.endsWith("index.html") || path.endsWith("credits.html")) assert.deepEqual([width, height], [1200, 630], path);
    }
  });
});

function elementIds(html = "") {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => unescaped(id)));
}

/** From the frame header. */
function jpegSize(bytes) {
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker >= 0xc0 && marker <= 0xc3) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  throw new Error("no JPEG");
}
