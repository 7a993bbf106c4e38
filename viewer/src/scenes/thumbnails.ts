import type { ByteSource } from "../assets/source";
import type { Scene } from "../contract/Scene";
import { placeOnFace } from "../engine/cube";
import { NO_INSET, worldFromScreen } from "../engine/projection";
import { decoded } from "./low-faces";

/** Small pictures of rooms as their author has one see them, from what is loaded first of each. One after the other. */
export class Thumbnails {
  private readonly asked = new Map<HTMLCanvasElement, Scene>();
  private readonly ending = new AbortController();
  private isBusy = false;

  constructor(private readonly source: ByteSource) {}

  /** Fills the canvas, whose size says how large the picture becomes. */
  want(scene: Scene, canvas: HTMLCanvasElement): void {
    this.asked.set(canvas, scene);
    if (!this.isBusy) void this.work();
  }

  dispose(): void {
    this.asked.clear();
    this.ending.abort();
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    for (let next = this.next(); next !== null; next = this.next()) {
      const [canvas, scene] = next;
      try {
        await this.draw(scene, canvas);
      } catch {
        // The room is named below its picture, and says itself what is missing when one goes there.
      }
    }
    this.isBusy = false;
  }

  private next(): readonly [HTMLCanvasElement, Scene] | null {
    const [first] = this.asked;
    if (first === undefined || this.ending.signal.aborted) return null;
    this.asked.delete(first[0]);
    return first;
  }

  private async draw({ panorama: { low }, view }: Scene, canvas: HTMLCanvasElement): Promise<void> {
    const { signal } = this.ending;
    const strip = await decoded(await this.source.bytes(low, signal), low.mime, low.file);
    const faces = pixelsOf(strip);
    strip.close();
    if (signal.aborted || faces === null) return;
    canvas.getContext("2d")?.putImageData(seen(faces, view, canvas), 0, 0);
    canvas.toggleAttribute("data-drawn", true);
  }
}

function pixelsOf(strip: ImageBitmap): ImageData | null {
  const copy = document.createElement("canvas");
  copy.width = strip.width;
  copy.height = strip.height;
  const context = copy.getContext("2d", { willReadFrequently: true });
  context?.drawImage(strip, 0, 0);
  return context?.getImageData(0, 0, strip.width, strip.height) ?? null;
}

/** The view from the six faces, which lie one above the other. */
function seen(faces: ImageData, view: Scene["view"], { width, height }: HTMLCanvasElement): ImageData {
  const side = faces.width;
  const last = side - 1;
  const viewport = { width, height, inset: NO_INSET };
  const picture = new ImageData(width, height);
  const from = new Uint32Array(faces.data.buffer);
  const to = new Uint32Array(picture.data.buffer);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const { face, u, v } = placeOnFace(worldFromScreen(view, viewport, [x + 0.5, y + 0.5]));
      const column = Math.min(last, Math.floor(((u + 1) / 2) * side));
      const row = Math.min(last, Math.floor(((v + 1) / 2) * side));
      to[y * width + x] = from[(face * side + row) * side + column] ?? 0;
    }
  }
  return picture;
}
