// Screenshots of every kind of page and every state of the viewer, for eyes to judge:
// `node shots.mjs OUT`, or `cargo xtask shots`.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "./drivers/index.mjs";
import { openMuseum } from "./support/museum.mjs";
import { REPOSITORY } from "./support/places.mjs";
import { goTo, nextFrame, until } from "./support/visit.mjs";

const SIZES = [[390, 844], [1366, 620], [1440, 900]];
const SCHEMES = ["light", "dark"];

const out = process.argv[2] ?? join(REPOSITORY, "target/shots");
await mkdir(out, { recursive: true });
const museum = await openMuseum(join(REPOSITORY, "exhibitions"));
const [{ id, tour }] = museum.exhibitions;
const [{ base }] = museum.editions;
const names = [];

const withWebgl = await chromium.launch();
const withoutWebgl = await chromium.launch({ webgl: false });
for (const { tag } of tour.languages) {
  for (const scheme of SCHEMES) {
    for (const [width, height] of SIZES) {
      for (const [view, shoot] of Object.entries(viewsIn(tag))) {
        const browser = view === "viewer-without-webgl" ? withoutWebgl : withWebgl;
        await browser.colourScheme(scheme);
        await browser.size(width, height);
        const name = `${view}-${width}x${height}-${scheme}-${tag}.png`;
        await writeFile(join(out, name), await shoot(browser));
        names.push(name);
      }
      console.log(`${tag} ${scheme} ${width}x${height}`);
    }
  }
}
await withWebgl.close();
await withoutWebgl.close();
await museum.close();
await writeFile(join(out, "index.html"), contactSheet());
console.log(`${names.length} pictures: ${join(out, "index.html")}`);

/** What to look at, and how to get there. Pages are shot in their whole length, the viewer as a window. */
function viewsIn(tag) {
  const folder = tag === tour.languages[0].tag ? "" : `${tag.toLowerCase()}/`;
  const [relic, guided] = [tour.objects[0], tour.tours[0]];
  const scene = tour.scenes.find(({ id: one }) => one === tour.start);

  const page = (path) => async (browser) => {
    await browser.open(base + path);
    await browser.evaluate(() => Promise.all([...document.images].map((one) => ((one.loading = "eager"), one.decode().catch(() => {})))));
    // Decoded is not yet painted: else a picture's placeholder may be what is shot.
    await nextFrame(browser);
    return Buffer.from(await browser.page.screenshot({ fullPage: true }));
  };
  const viewer = (route, then = async () => {}) => async (browser) => {
    await browser.open(`${base}${folder}${id}/index.html`);
    await goTo(browser, route);
    await then(browser);
    return browser.screenshot();
  };
  const press = (key, what, selector) => async (browser) => {
    await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
    await browser.keys(key);
    await until(browser, what, (wanted) => document.querySelector(wanted) !== null, selector);
  };
  const openNote = async (browser) => {
    await browser.evaluate(() => document.querySelector(".ev-marker-note").click());
    await until(browser, "the note is open", () => document.querySelector("[role=dialog]") !== null);
    await browser.waitState(["ready"]);
  };

  return {
    portal: page(`${folder}index.html`),
    "start-here": page("START-HERE.html"),
    introduction: page(`${folder}${id}/index.html`),
    "page-scene": page(`${folder}${id}/${scene.page}`),
    "page-object": page(`${folder}${id}/${relic.page}`),
    "page-tour": page(`${folder}${id}/${guided.page}`),
    "viewer-scene": viewer(`#/scene/${scene.id}`),
    "viewer-note": viewer(`#/scene/${scene.id}`, openNote),
    "viewer-object": viewer(`#/object/${relic.id}`),
    "viewer-annotation": viewer(`#/object/${relic.id}?annotation=${relic.annotations[0].id}`),
    "viewer-stop": viewer(`#/tour/${guided.id}/${guided.stops[0].id}`, press("p", "a caption is shown", ".ev-captions")),
    "viewer-contents": viewer(`#/scene/${scene.id}`, press("m", "the contents are shown", "[role=dialog]")),
    "viewer-help": viewer(`#/scene/${scene.id}`, press("h", "help is shown", "[role=dialog]")),
    "viewer-error": viewer("#/scene/no-such-room"),
    "viewer-without-webgl": viewer(`#/scene/${scene.id}`),
  };
}

function contactSheet() {
  const figures = names.map((name) => `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a><figcaption>${name}</figcaption></figure>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Enfilade, in pictures</title>
<style>
  body { background: #777; font: 13px system-ui; display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
  figure { margin: 0 } img { max-width: 420px; max-height: 420px; display: block; object-position: top }
</style>
${figures.join("\n")}
`;
}
