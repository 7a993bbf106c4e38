import { EMPTY, type Draft } from "./draft";

const KEY = "enfilade-pick";

/** Saving a file may reload the page, and pick mode shall go on behind it. Null while it is off. */
export function kept(): Draft | null {
  try {
    const text = sessionStorage.getItem(KEY);
    if (text === null) return null;
    const draft = { ...EMPTY, ...(JSON.parse(text) as Partial<Draft>) };
    return Array.isArray(draft.picks) && Array.isArray(draft.corners) ? draft : EMPTY;
  } catch {
    return null;
  }
}

export function keep(draft: Draft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Without storage a reload ends pick mode, and nothing else is lost.
  }
}
