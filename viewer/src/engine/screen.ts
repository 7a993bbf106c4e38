import { WebGLRenderer } from "three";
import type { View } from "../contract/View";
import { Lifetime } from "../core/lifetime";
import { radians } from "./angles";
import type { Viewport } from "./projection";
import { fullRatio, tileRatio } from "./preferences";

/** What tiles may take of the graphics card's memory: a school PC has little, and shares it. */
const TILE_BYTES = { little: 128 << 20, enough: 384 << 20 } as const;
/** Gigabytes of the whole machine, where the browser tells. */
const ENOUGH_MEMORY = 8;

/** Bytes that decoded tiles may take. */
export function mostTileBytes(): number {
  const { deviceMemory } = navigator as { deviceMemory?: number };
  return (deviceMemory ?? 0) >= ENOUGH_MEMORY ? TILE_BYTES.enough : TILE_BYTES.little;
}

/** Pixels of a side of the cubes that a flight is drawn from: as fine as the screen, where memory allows it. */
export function bakedFacePx({ width }: Viewport, { hfov }: View, pixelRatio: number): number {
  const most = mostTileBytes() > TILE_BYTES.little ? 2048 : 1024;
  const wanted = (width * pixelRatio) / Math.tan(radians(hfov) / 2);
  return Math.min(most, 2 ** Math.ceil(Math.log2(Math.max(256, wanted))));
}

/** What is seen where nothing is drawn. */
const CHARCOAL = 0x161412;

/** The one WebGL canvas that every display draws on. */
export class Screen {
  readonly canvas: HTMLCanvasElement;
  readonly renderer: WebGLRenderer;
  /** Frames drawn so far. */
  frames = 0;
  private readonly life = new Lifetime();
  private lost = false;

  /** Null where the browser has no WebGL 2, or will not give it. */
  static open(host: HTMLElement): Screen | null {
    const canvas = document.createElement("canvas");
    canvas.className = "ev-canvas";
    const context = canvas.getContext("webgl2", { alpha: false, antialias: true, powerPreference: "high-performance" });
    if (context === null) return null;
    try {
      const screen = new Screen(canvas, context);
      host.append(canvas);
      return screen;
    } catch {
      // three refuses contexts whose shader precision a blocked driver does not report.
      return null;
    }
  }

  private constructor(canvas: HTMLCanvasElement, context: WebGL2RenderingContext) {
    this.canvas = canvas;
    this.renderer = new WebGLRenderer({ canvas, context });
    this.renderer.setClearColor(CHARCOAL);
    this.life.add(() => canvas.remove());
    this.life.add(() => this.renderer.forceContextLoss());
    this.life.add(() => this.renderer.dispose());
  }

  /** Drivers take the context away when a laptop sleeps or a phone's tab is hidden for long. */
  onContextChange(changed: (usable: boolean) => void): void {
    this.life.listen(this.canvas, "webglcontextlost", (event) => {
      event.preventDefault();
      this.lost = true;
      changed(false);
    });
    this.life.listen(this.canvas, "webglcontextrestored", () => {
      this.lost = false;
      changed(true);
    });
  }

  /** Pixels per CSS pixel of a picture at rest. */
  get fullRatio(): number {
    return fullRatio(devicePixelRatio);
  }

  /** Those for which tiles are fetched. */
  get tileRatio(): number {
    return tileRatio(devicePixelRatio);
  }

  get usable(): boolean {
    return !this.lost;
  }

  resize({ width, height }: Viewport, pixelRatio: number): void {
    const [w, h] = [Math.floor(width * pixelRatio), Math.floor(height * pixelRatio)];
    if (this.canvas.width !== w || this.canvas.height !== h)
      this.renderer.setDrawingBufferSize(width, height, pixelRatio);
  }

  dispose(): void {
    this.life.dispose();
  }
}
