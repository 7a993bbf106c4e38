import type { Lifetime } from "../core/lifetime";

/** Marks the viewer with `data-keys` while its visitor uses the keyboard, for rings that others would only find odd. */
export function watchForKeys(root: HTMLElement, life: Lifetime): void {
  life.listen(window, "keydown", (event) => {
    if (!(event as KeyboardEvent).metaKey) root.setAttribute("data-keys", "");
  });
  life.listen(window, "pointerdown", () => root.removeAttribute("data-keys"), { capture: true });
}
