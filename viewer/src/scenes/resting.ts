import { LoadFailure } from "../assets/source";
import type { Point } from "../engine/projection";
import type { Display, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";

const NOWHERE: ReadonlyMap<MarkerKey, Located> = new Map();

/** A display that is one element of the page: it has no view, and its buttons stand in a list. */
abstract class RestingDisplay<E extends HTMLElement> implements Display {
  abstract readonly complete: boolean;

  constructor(
    protected readonly element: E,
    protected readonly context: StageContext,
  ) {}

  abstract load(signal: AbortSignal): Promise<void>;

  enter(): void {
    this.context.host.append(this.element);
  }

  update(): boolean {
    return false;
  }

  draw(): void {}
  focusOn(): void {}
  face(): void {}
  setView(): void {}

  locate(): ReadonlyMap<MarkerKey, Located> {
    return NOWHERE;
  }

  outlines(): readonly Outline[] {
    return [];
  }

  hit(): null {
    return null;
  }

  project(): null {
    return null;
  }

  middle(): Point {
    const { width, height } = this.context.viewport();
    return [width / 2, height / 2];
  }

  pick(): null {
    return null;
  }

  view(): ViewNumbers {
    return {};
  }

  dispose(): void {
    this.element.remove();
  }
}

/** A recording or a film, with the browser's own controls. */
export class PlayerDisplay extends RestingDisplay<HTMLMediaElement> {
  constructor(
    kind: "audio" | "video",
    private readonly file: string,
    gain: number,
    label: string,
    context: StageContext,
  ) {
    super(document.createElement(kind), context);
    this.element.volume = gain;
    this.element.className = `ev-player ev-player-${kind}`;
    this.element.controls = true;
    this.element.preload = "metadata";
    this.element.setAttribute("aria-label", label);
  }

  load(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.element.addEventListener("loadedmetadata", () => resolve(), { once: true, signal });
      this.element.addEventListener("error", () => reject(new LoadFailure(this.file, "the browser cannot play it")), {
        once: true,
        signal,
      });
      signal.addEventListener("abort", () => reject(new DOMException("left", "AbortError")), { once: true });
      this.element.src = this.context.base + this.file;
    });
  }

  get complete(): boolean {
    return this.element.readyState >= HTMLMediaElement.HAVE_METADATA;
  }

  override dispose(): void {
    this.element.pause();
    this.element.removeAttribute("src");
    super.dispose();
  }
}
