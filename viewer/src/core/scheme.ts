/** Whether pages are read by day or by night: as the system says, unless the visitor says otherwise. */

const KEY = "enfilade:scheme";

export const SCHEMES = ["system", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

const isChoice = (value: string | null | undefined): value is "light" | "dark" => value === "light" || value === "dark";

export function chosenScheme(): Scheme {
  const chosen = document.documentElement.dataset["scheme"];
  return isChoice(chosen) ? chosen : "system";
}

export function shownScheme(): "light" | "dark" {
  const chosen = chosenScheme();
  if (chosen !== "system") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function chooseScheme(scheme: Scheme): void {
  const { dataset } = document.documentElement;
  if (scheme === "system") delete dataset["scheme"];
  else dataset["scheme"] = scheme;
  try {
    if (scheme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    // Then it holds for this page only.
  }
}

/** As it was chosen on another page. */
export function recallScheme(): void {
  try {
    const value = localStorage.getItem(KEY);
    if (isChoice(value)) document.documentElement.dataset["scheme"] = value;
  } catch {
    // Storage is closed in private windows and in some schools' policies.
  }
}
