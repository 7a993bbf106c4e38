import type { Picture } from "../contract/Picture";
import { prefersLessMotion } from "../engine/preferences";
import type { StageContext } from "./display";

const FADE_MS = 400;

export interface StillLie {
  /** In heights of the stage. */
  readonly height: number;
  /** Pixels by which its middle lies left of and above the stage's. */
  readonly left: number;
  readonly up: number;
}

/** A relic's still over the empty stage until the relic itself has come, in the same place and of the same size. */
export class WaitingPicture {
  private readonly box = document.createElement("div");
  private readonly image = new Image();
  private isGone = false;

  constructor(
    private readonly picture: Picture,
    private readonly context: StageContext,
  ) {
    this.box.className = "ev-waiting";
    this.box.setAttribute("aria-hidden", "true");
    this.image.alt = "";
    this.box.append(this.image);
  }

  show({ height, left, up }: StillLie): void {
    const pixels = this.context.viewport().height * height * devicePixelRatio;
    const width = (pixels * this.picture.width) / this.picture.height;
    const { sources } = this.picture;
    const source = sources.find((one) => one.width >= width) ?? sources.at(-1);
    if (source === undefined) return;
    this.image.style.height = `${height * 100}%`;
    this.image.style.transform = `translate(${-left}px, ${-up}px)`;
    this.image.style.aspectRatio = `${this.picture.width} / ${this.picture.height}`;
    this.image.src = this.context.base + source.file;
    const cover = (): void => {
      if (!this.isGone) this.context.host.append(this.box);
    };
    // A still that does not come is no loss: the relic will.
    this.image.decode().then(cover, () => undefined);
  }

  /** Whether it hides what was there before. */
  get covers(): boolean {
    return this.box.isConnected;
  }

  /** Gives way to what is drawn beneath it. */
  fade(): void {
    if (prefersLessMotion() || !this.covers) {
      this.remove();
      return;
    }
    const fading = this.box.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS, fill: "forwards" });
    fading.finished.then(
      () => this.remove(),
      () => undefined,
    );
  }

  remove(): void {
    this.isGone = true;
    this.box.remove();
    this.context.wake();
  }
}
