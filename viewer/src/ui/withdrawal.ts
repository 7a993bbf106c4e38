import type { Lifetime } from "../core/lifetime";

const QUIET_MS = 4000;
const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "wheel", "keydown", "focusin"] as const;

/**
 * Lets the frame withdraw when a pointer has not moved for a while; any move, touch, key or focus brings it back.
 * So does the function that it returns, for what happens without the visitor's hand.
 */
export function watchForQuiet(
  root: HTMLElement,
  mayWithdraw: () => boolean,
  changed: (withdrawn: boolean) => void,
  life: Lifetime,
): () => void {
  let timer = 0;
  const arm = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (mayWithdraw() && !usesKeys(root) ? changed(true) : arm()), QUIET_MS);
  };
  const stir = (): void => {
    changed(false);
    arm();
  };
  for (const type of SIGNS_OF_LIFE) life.listen(root, type, stir, { passive: true });
  life.add(() => clearTimeout(timer));
  arm();
  return stir;
}

/** Whoever goes by keys must see where the next one leads, and never lose sight of a control that has the focus. */
const usesKeys = (root: HTMLElement): boolean =>
  root.hasAttribute("data-keys") ||
  root.querySelector("button:focus-visible, a:focus-visible, input:focus-visible, select:focus-visible") !== null;
