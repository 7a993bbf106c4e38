/** Entry of page.js, on every page: remembers whether the visitor reads by day or by night. */

import { chooseScheme, recallScheme, shownScheme } from "../core/scheme";

recallScheme();

document.addEventListener("DOMContentLoaded", () => {
  const buttons = document.querySelectorAll<HTMLButtonElement>("button[data-scheme-switch]");
  const tell = (): void =>
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(shownScheme() === "dark")));
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => chooseScheme(shownScheme() === "dark" ? "light" : "dark"));
  }
  // The viewer's settings choose it too.
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-scheme"] });
  tell();
});
