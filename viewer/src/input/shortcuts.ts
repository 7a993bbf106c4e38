/** Keys that do something once, while the focus is on the picture. */
export type Shortcut =
  | "help"
  | "text"
  | "contents"
  | "language"
  | "fullscreen"
  | "sound"
  | "captions"
  | "play"
  | "previousStop"
  | "nextStop"
  | "home"
  | "escape";

const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  "?": "help",
  h: "help",
  i: "text",
  m: "contents",
  l: "language",
  f: "fullscreen",
  s: "sound",
  c: "captions",
  p: "play",
  "[": "previousStop",
  "]": "nextStop",
  PageUp: "previousStop",
  PageDown: "nextStop",
  Home: "home",
};

/** Escape counts everywhere; single letters would disturb whoever types or uses a screen reader elsewhere. */
export function shortcutOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  focusIsOnPicture: boolean,
): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Escape") return "escape";
  if (!focusIsOnPicture) return null;
  return SHORTCUTS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
