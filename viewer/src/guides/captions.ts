import type { Cue } from "../contract/Cue";

/** The caption at a time; cues are in order of their start. Of two that overlap the later one is shown. */
export function cueAt(cues: readonly Cue[], seconds: number): Cue | null {
  const index = lastStartedBy(cues, seconds);
  for (let candidate = index; candidate >= 0 && candidate > index - 4; candidate--) {
    const cue = cues[candidate];
    if (cue !== undefined && seconds < cue.end) return cue;
  }
  return null;
}

/** Seconds until the shown caption changes; null when none follows. */
export function secondsToNextChange(cues: readonly Cue[], seconds: number): number | null {
  const end = cueAt(cues, seconds)?.end;
  const start = cues[lastStartedBy(cues, seconds) + 1]?.start;
  const times = [end, start].filter((time) => time !== undefined);
  return times.length === 0 ? null : Math.min(...times) - seconds;
}

/** When the caption of a moment begins in another language's recording; its start where captions are missing. */
export function sameMomentIn(cues: readonly Cue[], others: readonly Cue[], seconds: number): number {
  const index = lastStartedBy(others, seconds);
  if (index < 0) return 0;
  // Translations may say in two captions what was said in one.
  const same = Math.floor((index * cues.length) / others.length);
  return cues[same]?.start ?? 0;
}

/** A caption as WebVTT's markup, in which `&` and `<` mean something. */
export const cueMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Index of the last cue that has begun, −1 before the first. */
function lastStartedBy(cues: readonly Cue[], seconds: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? Infinity) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
