// Screenshots of every kind of page and every state of the viewer, for eyes to judge:
// `node shots.mjs OUT`, or `cargo xtask shots`. Pages are printed too, where pdftoppm
// (poppler-utils) is there to make pictures of the sheets.

import { execFile } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "./drivers/index.mjs";
import { GAPS, arabicFiles } from "./support/arabic-exhibition.mjs";
import { openMuseum, writeFiles } from "./support/museum.mjs";
import { pageKinds } from "./support/page-kinds.mjs";
import { REPOSITORY, temporaryFolder } from "./support/places.mjs";
import { openPreview } from "./support/preview.mjs";
import { specimenFiles } from "./support/specimen.mjs";
import { goTo, nextFrame, until } from "./support/visit.mjs";

const SIZES = [[390, 844], [1366, 620], [1440, 900]];
const SCHEMES = ["light", "dark"];
const PAPERS = ["A4", "Letter"];

const run = promisify(execFile);
const out = process.argv[2] ?? join(REPOSITORY, "target/shots");
await mkdir(out, { recursive: true });
const museum = await openMuseum(join(REPOSITORY, "exhibitions"));
const [specimenSource, arabicSource] = [await temporaryFolder(), await temporaryFolder()];
await writeFiles(specimenSource.folder, specimenFiles());
await writeFiles(arabicSource.folder, arabicFiles());
const specimen = await openMuseum(specimenSource.folder);
const arabic = await openMuseum(arabicSource.folder, GAPS);
const preview = await openPreview(join(REPOSITORY, "exhibitions"));
const names = [];

const withWebgl = await chromium.launch();
const withoutWebgl = await chromium.launch({ webgl: false });
for (const { tag, pages, views } of languages()) {
  for (const scheme of SCHEMES) {
    for (const [width, height] of SIZES) {
      for (const [view, shoot] of Object.entries(views)) {
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
  for (const [kind, url] of Object.entries(pages)) {
    for (const paper of PAPERS) names.push(...(await print(url, paper, `print-${kind}-${paper}-${tag}`)));
  }
  console.log(`${tag} on paper`);
}
await withWebgl.close();
await withoutWebgl.close();
await preview.close();
await specimen.close();
await specimenSource.remove();
await arabic.close();
await arabicSource.remove();
await museum.close();
await writeFile(join(out, "index.html"), contactSheet());
console.log(`${names.length} pictures: ${join(out, "index.html")}`);

/** The default exhibition and the one that holds one of everything in their languages; one that runs from the right. */
function languages() {
  const own = museum.exhibitions[0].tour.languages.map(({ tag }) => {
    const specimens = Object.entries(pagesOf(specimen, tag, "house")).map(([kind, url]) => [`specimen-${kind}`, url]);
    const pages = { ...pagesOf(museum, tag, "enfilade"), ...Object.fromEntries(specimens) };
    return { tag, pages, views: { ...viewsOf(museum, tag, pages), "preview-missing": page(`${preview.base}no-such-page.html`) } };
  });
  const pages = pagesOf(arabic, "ar", "house");
  return [...own, { tag: "ar", pages, views: viewsOf(arabic, "ar", pages) }];
}

/** Kind → address. */
function pagesOf({ exhibitions, editions: [{ base }] }, tag, lender) {
  const kinds = pageKinds(exhibitions[0], { tag, museum: lender });
  return Object.fromEntries(Object.entries(kinds).map(([kind, path]) => [kind, base + path]));
}

/** The sheets of a page, as pictures; the PDF itself where nothing can make them. */
async function print(url, paper, name) {
  await withWebgl.colourScheme("light");
  await withWebgl.size(1366, 900);
  await withWebgl.open(url);
  await loaded(withWebgl);
  const pdf = join(out, `${name}.pdf`);
  await writeFile(pdf, await withWebgl.page.pdf({ format: paper }));
  try {
    await run("pdftoppm", ["-r", "80", "-png", pdf, join(out, name)]);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.log(`no pdftoppm: ${pdf}`);
    return [];
  }
  await rm(pdf);
  return (await readdir(out)).filter((file) => file.startsWith(`${name}-`)).sort();
}

/** Every picture is there and drawn: decoded is not yet painted, else a placeholder may be what is shot. */
async function loaded(browser) {
  await browser.evaluate(() => Promise.all([...document.images].map((one) => ((one.loading = "eager"), one.decode().catch(() => {})))));
  await nextFrame(browser);
}

/** In its whole length. */
function page(url) {
  return async (browser) => {
    await browser.open(url);
    await loaded(browser);
    return Buffer.from(await browser.page.screenshot({ fullPage: true }));
  };
}

/** What to look at, and how to get there: pages, and the viewer as a window. */
function viewsOf({ exhibitions: [{ id, tour }], editions: [{ base }] }, tag, pages) {
  const folder = tag === tour.languages[0].tag ? "" : `${tag.toLowerCase()}/`;
  const [relic, guided] = [tour.objects[0], tour.tours[0]];
  const scene = tour.scenes.find(({ id: one }) => one === tour.start);

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
    ...Object.fromEntries(Object.entries(pages).map(([kind, url]) => [kind, page(url)])),
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
