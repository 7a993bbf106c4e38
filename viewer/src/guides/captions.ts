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
