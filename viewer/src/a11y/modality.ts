import type { Lifetime } from "../core/lifetime";

/**
 * Marks the viewer with `data-keys` while its visitor uses the keyboard, for rings that others would only find odd,
 * and for the frame, which then stays.
 */
export function watchForKeys(root: HTMLElement, life: Lifetime): void {
  // "Enter" was pressed before anybody listened here.
  if (document.activeElement?.matches("a:focus-visible") === true) root.setAttribute("data-keys", "");
  life.listen(window, "keydown", (event) => {
    if (!(event as KeyboardEvent).metaKey) root.setAttribute("data-keys", "");
  });
  life.listen(window, "pointerdown", () => root.removeAttribute("data-keys"), { capture: true });
}
