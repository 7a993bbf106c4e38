import type { Lifetime } from "../core/lifetime";

/**
 * Keys count only while something has the focus. What is taken away under it, or a press beside the controls, would
 * leave it nowhere: then the picture has it.
 */
export function keepFocus(root: HTMLElement, picture: HTMLElement, life: Lifetime): () => void {
  const keep = (): void => {
    const { activeElement } = document;
    if (!root.hidden && (activeElement === null || activeElement === document.body))
      picture.focus({ preventScroll: true });
  };
  // Where the focus goes is known only afterwards.
  let timer = 0;
  life.listen(root, "focusout", ({ relatedTarget }) => {
    clearTimeout(timer);
    if (relatedTarget === null) timer = window.setTimeout(keep);
  });
  life.add(() => clearTimeout(timer));
  life.listen(root, "click", keep);
  return keep;
}
