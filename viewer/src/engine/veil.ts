/**
 * A copy of the last picture that lies over the stage and fades away. It spares keeping two halls on the graphics card.
 */
export class Veil {
  private readonly picture = document.createElement("canvas");
  private fading: Animation | null = null;

  constructor(private readonly host: HTMLElement) {
    this.picture.className = "ev-veil";
    this.picture.setAttribute("aria-hidden", "true");
  }

  /** Must be called in the frame that drew the source: WebGL forgets its picture afterwards. */
  cover(source: HTMLCanvasElement): void {
    this.fading?.cancel();
    this.picture.width = source.width;
    this.picture.height = source.height;
    this.picture.getContext("2d")?.drawImage(source, 0, 0);
    this.host.append(this.picture);
  }

  /** `growth`: how much larger it is in the end. */
  async lift(milliseconds: number, growth: number): Promise<void> {
    if (!this.picture.isConnected) return;
    const fading = this.picture.animate(
      [
        { opacity: 1, transform: "none" },
        { opacity: 0, transform: `scale(${growth})` },
      ],
      { duration: milliseconds, easing: "ease-out", fill: "forwards" },
    );
    this.fading = fading;
    await fading.finished.catch(() => undefined);
    if (this.fading === fading) this.remove();
  }

  remove(): void {
    this.fading?.cancel();
    this.fading = null;
    this.picture.remove();
    // Safari keeps a canvas's memory for as long as it has a size.
    this.picture.width = this.picture.height = 0;
  }
}
