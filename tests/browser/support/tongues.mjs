// Which language every string says that it is in, read as a screen reader would read it.

import assert from "node:assert/strict";
import { nextFrame } from "./visit.mjs";

/** What belongs to no language, or to all: names of files, formats and licences, addresses, units. */
const NAMES = String.raw`Enfilade|WebGL|zip|START-HERE\.html|index\.html|CC0( 1\.0)?|PDF|WebVTT|https?:\S+|\b(kB|MB|cm|kg|m)\b|Chrom(e|ium)|Edge|Firefox|Safari|Big Ben`;

/** Each text, and each name that only is heard, is in the script of the language that it is marked with. */
export async function assertMarked(browser, what) {
  await nextFrame(browser);
  const wrong = await browser.evaluate((names) => {
    const NAMES = new RegExp(names, "g");
    const SCRIPTS = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u, zh: /\p{Script=Han}/u };
    const languageOf = (element) => element.closest("[lang]").lang.split("-")[0];
    const scriptsOf = (text) => Object.keys(SCRIPTS).filter((lang) => SCRIPTS[lang].test(text.replace(NAMES, "")));
    // A sentence of the interface about something that has no translation is one string for two languages.
    const mayMix = (element) => element.closest("[aria-live]") !== null;
    const found = [];
    for (const element of document.querySelectorAll("body *")) {
      if (element.closest("script, style, [aria-hidden=true]")) continue;
      const lang = languageOf(element);
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data).join(" ");
      const strangers = scriptsOf(own).filter((script) => script !== lang);
      if (strangers.length > 0 && !(mayMix(element) && scriptsOf(own).includes(lang))) found.push(`${lang}: ${own.trim()}`);
      for (const name of ["aria-label", "alt"]) {
        const scripts = scriptsOf(element.getAttribute(name) ?? "");
        if (scripts.length > 0 && !scripts.includes(lang)) found.push(`${lang}: ${name}="${element.getAttribute(name)}"`);
      }
      // What is spoken runs nowhere.
      if (element.lang && !element.matches("audio, video, track") && getComputedStyle(element).direction !== (lang === "ar" ? "rtl" : "ltr")) {
        found.push(`${lang} runs ${getComputedStyle(element).direction}: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  }, NAMES);
  assert.deepEqual(wrong, [], what);
}
