/** What is remembered over every page of an exhibition: answers while a visit lasts, settings from visit to visit. */

import type { Tour } from "../contract/Tour";
import { type Kept, readKept, writeKept } from "./settings";

type Name = "opened" | "mapFolded" | "stripOpen" | "speed";

/** All `file://` pages may share one store. */
const keyOf = ({ exhibition }: Tour, name: Name | "settings"): string => `enfilade-${exhibition}-${name}`;

/** Null where nothing was said. */
export function keptAnswer(tour: Tour, name: Name): boolean | null {
  const answer = keptText(tour, name);
  return answer === null ? null : answer === "true";
}

/** Null where nothing was said, or no number. */
export function keptNumber(tour: Tour, name: Name): number | null {
  const number = Number(keptText(tour, name) ?? NaN);
  return Number.isFinite(number) ? number : null;
}

export const isKept = (tour: Tour, name: Name): boolean => keptAnswer(tour, name) === true;

export function keep(tour: Tour, name: Name, answer: boolean | number): void {
  try {
    sessionStorage.setItem(keyOf(tour, name), String(answer));
  } catch {
    // Without storage it is asked again on the next page.
  }
}

function keptText(tour: Tour, name: Name): string | null {
  try {
    return sessionStorage.getItem(keyOf(tour, name));
  } catch {
    return null;
  }
}

/** The language of the visit, which the page's own address does not tell; null where nothing was said. */
export function keptLanguage({ exhibition }: Tour): string | null {
  try {
    return sessionStorage.getItem(`enfilade-${exhibition}-language`);
  } catch {
    return null;
  }
}

export function keepLanguage({ exhibition }: Tour, tag: string): void {
  try {
    sessionStorage.setItem(`enfilade-${exhibition}-language`, tag);
  } catch {
    // Without storage a reload speaks the page's language.
  }
}

/** As at first where nothing was kept, or where the browser keeps nothing for a page from a disk. */
export function keptSettings(tour: Tour): Kept {
  try {
    return readKept(localStorage.getItem(keyOf(tour, "settings")));
  } catch {
    return readKept(null);
  }
}

export function keepSettings(tour: Tour, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(tour, "settings"), writeKept(kept));
  } catch {
    // Then they hold for this page only.
  }
}
