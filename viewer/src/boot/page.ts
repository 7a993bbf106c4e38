/** Entry of page.js, on every page: remembers whether the visitor reads by day or by night. */

const KEY = "enfilade:scheme";
const root = document.documentElement;

type Scheme = "light" | "dark";

const isScheme = (value: string | null | undefined): value is Scheme => value === "light" || value === "dark";

function remembered(): Scheme | null {
  try {
    const value = localStorage.getItem(KEY);
    return isScheme(value) ? value : null;
  } catch {
    // Storage is closed in private windows and in some schools' policies.
    return null;
  }
}

function remember(scheme: Scheme): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Then it holds for this page only.
  }
}

function shown(): Scheme {
  const chosen = root.dataset["scheme"];
  if (isScheme(chosen)) return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

const scheme = remembered();
if (scheme !== null) root.dataset["scheme"] = scheme;

document.addEventListener("DOMContentLoaded", () => {
  const buttons = document.querySelectorAll<HTMLButtonElement>("button[data-scheme-switch]");
  const tell = (): void => buttons.forEach((button) => button.setAttribute("aria-pressed", String(shown() === "dark")));
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const next = shown() === "dark" ? "light" : "dark";
      root.dataset["scheme"] = next;
      remember(next);
      tell();
    });
  }
  tell();
});
