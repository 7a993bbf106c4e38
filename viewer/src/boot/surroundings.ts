import { Lifetime } from "../core/lifetime";

/** The page around the viewer: made inert and still while the viewer lies over it. */
export class Surroundings {
  private readonly title = document.title;
  private opened: Lifetime | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly stage: HTMLElement,
  ) {}

  enter(): void {
    if (this.opened !== null) return;
    const life = new Lifetime();
    this.opened = life;
    const opener = document.activeElement;
    this.root.hidden = false;
    document.documentElement.classList.add("ev-open");
    for (const sibling of document.body.children) {
      if (sibling === this.root || sibling.hasAttribute("inert")) continue;
      sibling.setAttribute("inert", "");
      life.add(() => sibling.removeAttribute("inert"));
    }
    life.add(() => {
      this.root.hidden = true;
      document.documentElement.classList.remove("ev-open");
      document.title = this.title;
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    });
    this.stage.focus({ preventScroll: true });
  }

  name(place: string): void {
    document.title = `${place} · ${this.title}`;
  }

  leave(): void {
    this.opened?.dispose();
    this.opened = null;
  }
}
