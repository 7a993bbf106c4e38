import { WebGLRenderer } from "three";
import { Lifetime } from "../core/lifetime";
import type { Viewport } from "./projection";

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
