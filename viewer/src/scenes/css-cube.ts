import { loadInto } from "../assets/images";
import type { Panorama } from "../contract/Panorama";
import type { View } from "../contract/View";
import { radians } from "../engine/angles";
import { type Viewport, middleOf } from "../engine/projection";
import type { StageContext } from "./display";
import type { Painter } from "./painter";

/** Any size does: how large a face looks depends on the angle alone. */
const SIDE_PX = 1024;
/** Faces lie this much nearer than they meet, so that no line of background shows between them. */
const OVERLAP_PX = 1;

/** What brings each face from before the eye to its place; Y points down in CSS. */
const PLACES = [
  "rotateY(0deg)",
  "rotateY(-90deg)",
  "rotateY(-180deg)",
  "rotateY(90deg)",
  "rotateX(-90deg)",
  "rotateX(90deg)",
] as const;

/** Without WebGL: six ordinary pictures, placed around the visitor by CSS. */
export class CssCube implements Painter {
  readonly complete = true;
  private readonly window = document.createElement("div");
  private faces: readonly HTMLImageElement[] = [];

  constructor(
    private readonly panorama: Panorama,
    alt: string,
    private readonly context: StageContext,
  ) {
    this.window.className = "ev-css-room";
    this.window.setAttribute("role", "img");
    this.window.setAttribute("aria-label", alt);
  }

  async load(signal: AbortSignal): Promise<void> {
    this.faces = await Promise.all(this.panorama.sides.map((file) => this.face(file)));
    signal.throwIfAborted();
    this.window.replaceChildren(...this.faces);
  }

  enter(): void {
    this.context.host.append(this.window);
  }

  draw({ yaw, pitch, hfov }: View, viewport: Viewport): void {
    const distance = viewport.width / 2 / Math.tan(radians(hfov) / 2);
    const [x, y] = middleOf(viewport);
    this.window.style.perspective = `${distance}px`;
    this.window.style.perspectiveOrigin = `${x}px ${y}px`;
    // Each face by itself: browsers cut faces that share a space into pieces to sort them, and lose some.
    this.faces.forEach((face, index) => {
      face.style.left = `${x - SIDE_PX / 2}px`;
      face.style.top = `${y - SIDE_PX / 2}px`;
      face.style.transform = `translateZ(${distance}px) rotateX(${pitch}deg) rotateY(${yaw}deg) ${PLACES[index] ?? ""} translateZ(${OVERLAP_PX - SIDE_PX / 2}px)`;
    });
  }

  dispose(): void {
    this.window.remove();
  }

  private async face(file: string): Promise<HTMLImageElement> {
    const image = new Image(SIDE_PX, SIDE_PX);
    image.className = "ev-css-face";
    image.alt = "";
    image.draggable = false;
    await loadInto(image, this.context.base, file);
    return image;
  }
}
