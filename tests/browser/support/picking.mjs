// What a curator does in pick mode, and where the pasted line puts things.

import assert from "node:assert/strict";
import { until } from "./visit.mjs";

/** Pixels by which a thing may miss the point that was clicked. */
const MISS = 2;

/** Opens a route in the preview and turns pick mode on. */
export async function start(browser, base, route) {
  await browser.open(`${base}space/index.html${route}`);
  // What an earlier test left on would go on here.
  const wasOn = await browser.evaluate(() => sessionStorage.getItem("enfilade-pick") !== null);
  assert.equal(await browser.waitState(["ready", "error"]), "ready");
  await until(browser, "the page hears of builds", () => document.documentElement?.dataset.preview !== undefined);
  await browser.keys(...(wasOn ? ["p", "p"] : ["p"]));
  await until(browser, "pick mode is on", () => document.documentElement?.dataset.pick === "aim");
}

/** Whether the card's sentence says this. */
export const step = (words) => document.querySelector("enfilade-pick").shadowRoot.querySelector(".step").textContent.includes(words);

/** The line to paste, once it is like this. */
export const lineOf = (browser, pattern) =>
  until(
    browser,
    `a line like ${pattern}`,
    (source) => {
      const { shadowRoot } = document.querySelector("enfilade-pick");
      const line = shadowRoot.querySelector(".line")?.value ?? "";
      return new RegExp(source).test(line) && line;
    },
    pattern.source,
  );

/** The browser has answered whether it copied the line. */
export const untilAnswered = (browser) => until(browser, "an answer to the copying", () => document.querySelector("enfilade-pick").shadowRoot.querySelector(".card").dataset.copied !== "");

/** What the card says. */
export async function tell(browser) {
  return browser.evaluate(() => {
    const card = document.querySelector("enfilade-pick").shadowRoot.querySelector(".card");
    const line = card.querySelector(".result").hidden ? null : card.querySelector(".line").value;
    return { line, where: card.querySelector(".where").textContent, copied: card.dataset.copied };
  });
}

/** The numbers of a line, in their order; that of its id is the first. */
export const numbersOf = (line) => (line.match(/-?\d+(\.\d+)?/g) ?? []).map((text) => Math.abs(Number(text)) === 0 ? 0 : Number(text));

/** Puts a line under a key, and its words at the end. */
export async function paste(preview, file, key, line, words) {
  const text = await preview.read(file);
  assert.ok(text.includes(key), `${file} has no ${key}`);
  await preview.save(file, text.replace(key, `${key}\n  ${line}`) + words);
}

/** The marker of this name comes, within two pixels of a point. */
export async function closeTo(browser, label, [x, y]) {
  const near = await until(
    browser,
    `the marker "${label}" stands near ${x}, ${y}`,
    (name, wantedX, wantedY, most) => {
      if (document.documentElement?.dataset.enfilade !== "ready") return false;
      const marker = [...document.querySelectorAll(".ev-marker")].find(({ textContent }) => textContent.includes(name));
      if (marker === undefined) return false;
      const { left, top, width, height } = marker.getBoundingClientRect();
      const away = Math.hypot(left + width / 2 - wantedX, top + height / 2 - wantedY);
      return away <= most && { away };
    },
    label,
    x,
    y,
    MISS,
  );
  return near.away;
}

/** An outline comes whose corners lie within two pixels of these. */
export const outlineWith = (browser, corners) =>
  until(
    browser,
    "the outline has these corners",
    (wanted, most) =>
      [...document.querySelectorAll(".ev-areas path")].some((path) => {
        const numbers = (path.getAttribute("d").match(/-?[\d.]+/g) ?? []).map(Number);
        return (
          numbers.length === 2 * wanted.length &&
          wanted.every(([x, y]) => numbers.some((value, index) => index % 2 === 0 && Math.hypot(value - x, numbers[index + 1] - y) <= most))
        );
      }),
    corners,
    MISS,
  );
