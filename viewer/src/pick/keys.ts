export interface Keys {
  isOn(): boolean;
  toggle(): void;
  leave(): void;
  /** Space: what is in the middle. */
  pickMiddle(): void;
  /** Enter: the same, but an area is closed by it. */
  finish(): void;
  undo(): void;
  /** The tool of this number, from 1. */
  chooseTool(number: number): void;
}

const TEXT_FIELDS = "input, textarea:not([readonly]), select, [contenteditable]";
const PRESSABLE = "button, a[href], summary, [role=button], input, select, video, audio";

/** Hears of keys before the page does. */
export function watchKeys(keys: Keys): void {
  const act = (event: KeyboardEvent): boolean => {
    const [focus] = event.composedPath();
    const has = (selector: string): boolean => focus instanceof Element && focus.closest(selector) !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || has(TEXT_FIELDS)) return false;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === "p") {
      if (!event.repeat) keys.toggle();
      return true;
    }
    if (!keys.isOn()) return false;
    if (/^[1-9]$/.test(key)) keys.chooseTool(Number(key));
    else if (key === "Escape") keys.leave();
    else if (key === "Backspace") keys.undo();
    else if (has(PRESSABLE) || event.repeat) return false;
    else if (key === "Enter") keys.finish();
    else if (key === " ") keys.pickMiddle();
    else return false;
    return true;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!act(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", pressed, { capture: true });
}
