import type { Lifetime } from "../core/lifetime";

/** In a lobby nothing leads out of the exhibition: links elsewhere become words, and players offer no file. */
export function closeDoors(root: HTMLElement, life: Lifetime): void {
  const close = (): void => {
    for (const link of root.querySelectorAll("a[href]:not([href^='#/'])")) link.removeAttribute("href");
    for (const player of root.querySelectorAll("audio, video")) {
      player.setAttribute("controlslist", "nodownload nofullscreen noremoteplayback");
      player.setAttribute("disablepictureinpicture", "");
    }
  };
  const watch = new MutationObserver(close);
  watch.observe(root, { subtree: true, childList: true, attributeFilter: ["href"] });
  life.add(() => watch.disconnect());
  life.listen(root, "contextmenu", (event) => event.preventDefault());
  life.listen(root, "dragstart", (event) => event.preventDefault());
  close();
}
