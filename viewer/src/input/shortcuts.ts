/** Keys that do something once, while the focus is on the picture. */
export type Shortcut =
  | "help"
  | "text"
  | "contents"
  | "dollhouse"
  | "plan"
  | "map"
  | "language"
  | "strip"
  | "settings"
  | "fullscreen"
  | "sound"
  | "captions"
  | "play"
  | "previousStop"
  | "nextStop"
  | "home"
  | "walk"
  | "escape";

const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  "?": "help",
  h: "help",
  i: "text",
  m: "contents",
  d: "dollhouse",
  g: "plan",
  n: "map",
  l: "language",
  t: "strip",
  o: "settings",
  f: "fullscreen",
  s: "sound",
  c: "captions",
  p: "play",
  "[": "previousStop",
  "]": "nextStop",
  PageUp: "previousStop",
  PageDown: "nextStop",
  Home: "home",
  0: "home",
  w: "walk",
};

/**
 * Escape counts everywhere; single letters would disturb whoever types or uses a screen reader elsewhere, and
 * where the visitor switched them off, whoever speaks to the machine.
 */
export function shortcutOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  focusIsOnPicture: boolean,
  takesCharacters = true,
): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Escape") return "escape";
  if (!focusIsOnPicture || (event.key.length === 1 && !takesCharacters)) return null;
  return SHORTCUTS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
