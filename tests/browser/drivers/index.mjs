// The browsers that the product promises to work in, behind one interface:
//
//   open(url)                    loads it afresh and forgets the log of the page before
//   evaluate(fn | string, ...a)  in the page; promises are awaited
//   waitState(states, ms)        until <html data-enfilade> is one of them; answers which
//   size(w, h)                   of the page, in CSS pixels
//   screenshot()                 PNG bytes of exactly that size
//   click(selector) keys(...k)   a real pointer, real keys ("Tab", "Enter", "ArrowLeft", "a")
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
