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

import { chromium } from "./chromium.mjs";
import { chromium109 } from "./chromium109.mjs";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

export { chromium, chromium109, firefox, webkit };

/** ENFILADE_BROWSERS="chromium,webkit" narrows a run while one works on something. */
export const browsers = [chromium, chromium109, firefox, webkit].filter(
  ({ name }) => process.env.ENFILADE_BROWSERS?.split(",").includes(name) ?? true,
);

/**
 * One of each engine. The old Chromium stands in schools, on machines that only show exhibitions: it sees what every
 * visit consists of (`default`, `walk`, `house`, `hotspots`, `relics`, `tour`, `frame`, `scans`, `offline`), not what
 * curators use, nor every corner of what the new one sees.
 */
export const engines = browsers.filter((browser) => browser !== chromium109);

/** The ways in for tests to which it does not matter how bytes come: from a folder in every browser, over http in one. */
export const waysIn = ({ editions }, browser) => editions.filter(({ name }) => name === "file://" || browser === chromium.name);

/** Every browser with each of its ways in. */
export const visits = (museum) =>
  browsers.flatMap((browser) => waysIn(museum, browser.name).map((edition) => ({ ...browser, edition })));
