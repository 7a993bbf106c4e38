// The browsers that the product promises to work in, behind one interface:
//
//   open(url)                    loads it afresh and forgets the log of the page before
//   evaluate(fn | string, ...a)  in the page; promises are awaited
//   waitState(states, ms)        until <html data-enfilade> is one of them; answers which
//   size(w, h)                   of the page, in CSS pixels
//   screenshot()                 PNG bytes of exactly that size
//   clickAt(x, y) drag(from, to) a mouse, in pixels of the window
//   click(selector) keys(...k)   a real pointer once it stands still, real keys ("Tab", "Shift+Tab", "Enter", "a")
//   console()                    errors, warnings, page errors and CSP violations since open();
//                                WebKit's begin when the page has loaded,
//                                and only for pages that open() loaded
//   requests()                   URLs asked for since open(), as far as the engine tells
//   close()
//
// `launch({ webgl: false })` starts one on which every WebGL context is refused.
// A browser that is missing fails the tests: nothing is ever skipped for want of one.

import { basename } from "node:path";
import { argv, env } from "node:process";
import { chromium } from "./chromium.mjs";
import { chromium109 } from "./chromium109.mjs";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

export { chromium, chromium109, firefox, webkit };

/**
 * Every suite in every browser takes an hour. Before a change goes in, Chromium sees every suite, and each of the others
 * what every visit consists of and its share of the rest, so that each suite is seen by a second engine where engines
 * may differ. Before a release all see all: `cargo xtask test --every-browser`.
 */
const VISIT = ["default", "offline"];
const SHARES = {
  chromium109: [...VISIT, "frame", "relics", "scans", "zoom"],
  firefox: [...VISIT, "failures", "house", "serve", "tour"],
  webkit: [...VISIT, "hotspots", "rtl", "space", "walk"],
};

/** ENFILADE_BROWSERS="chromium,webkit" is for work on something: these see whatever may be seen. "all" are all four. */
const chosen = env.ENFILADE_BROWSERS?.split(",");
const seesAll = (name) => chosen?.includes(name) || chosen?.includes("all");

/** Before a release every real scan is looked at that lies beside the repository; before a change some are. */
export const seesEveryScan = chosen?.includes("all") ?? false;

/** The test runner starts each suite as a program of its own. */
const suite = basename(argv[1], ".test.mjs");
const hasShare = (name) => SHARES[name]?.includes(suite) ?? true;

/** Whether a browser sees the corners of a suite too, or only that each thing is there. */
export const seesCorners = (name) => name === chromium.name || seesAll(name);

/** Those that see this suite. */
export const browsers = [chromium, chromium109, firefox, webkit].filter(({ name }) => (chosen === undefined ? hasShare(name) : seesAll(name)));

/**
 * One of each engine. The old Chromium stands in schools, on machines that only show exhibitions: it never sees what
 * curators use, nor every corner of what the new one sees.
 */
export const engines = browsers.filter((browser) => browser !== chromium109);

/** The ways in for tests to which it hardly matters how bytes come: from a folder, and where all is seen over http too. */
export const waysIn = ({ editions }, browser) => editions.filter(({ name }) => name === "file://" || seesAll(browser));

/** Every browser, or every engine, with each of its ways in. */
export const visits = (museum, by = browsers) =>
  by.flatMap((browser) => waysIn(museum, browser.name).map((edition) => ({ ...browser, edition })));
