/**
 * What one visitor asks of everything that moves and is drawn. It stands here, and not in each display, since it
 * belongs to the page as the browser's own preferences do.
 */

export const QUALITIES = ["auto", "saving", "best"] as const;
export type Quality = (typeof QUALITIES)[number];

/** Most pixels for a CSS pixel. More than two cost battery and are hardly seen. */
const FINEST: Readonly<Record<Quality, number>> = { auto: 2, saving: 1, best: 3 };
/** Tiles as fine as the screen, or one level coarser: a quarter of the bytes. */
const TILES: Readonly<Record<Quality, number>> = { auto: 1, saving: 0.5, best: 1 };

let asked: { readonly quality: Quality; readonly lessMotion: boolean } = { quality: "auto", lessMotion: false };

export function prefer(preferences: { readonly quality: Quality; readonly lessMotion: boolean }): void {
  asked = preferences;
}

export const prefersLessMotion = (): boolean =>
  asked.lessMotion || matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Pixels per CSS pixel of a picture at rest. */
export const fullRatio = (devicePixelRatio: number): number => Math.min(devicePixelRatio, FINEST[asked.quality]);

/** Pixels per CSS pixel for which tiles of a room are fetched. */
export const tileRatio = (devicePixelRatio: number): number => fullRatio(devicePixelRatio) * TILES[asked.quality];

/** Here, or of the browser: nothing is fetched but what is looked at. */
export const savesBytes = (): boolean =>
  asked.quality === "saving" || (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Pictures that move are drawn as finely as at rest, however slow the machine. */
export const sparesNothing = (): boolean => asked.quality === "best";
