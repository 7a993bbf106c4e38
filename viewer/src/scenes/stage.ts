import { type ByteSource, LoadFailure, isAbort } from "../assets/source";
import { Lifetime } from "../core/lifetime";
import { Loop } from "../engine/loop";
import { Glide, prefersLessMotion } from "../engine/motion";
import type { Point, Viewport } from "../engine/projection";
import { Resolution } from "../engine/resolution";
import { Screen } from "../engine/screen";
import { Veil } from "../engine/veil";
import { InputGatherer, isStill } from "../input/frame";
import { listenToHeldKeys } from "../input/keyboard";
import { listenToPointers } from "../input/pointer";
import { listenToWheel } from "../input/wheel";
import type { Display, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";

const FADE_MS = 400;
const INSET_SECONDS = 0.4;

export interface StageEvents {
  /** After each frame. */
  drawn(marks: ReadonlyMap<MarkerKey, Located>, outlines: readonly Outline[]): void;
  status(status: "loading" | "ready" | "error"): void;
  /** Whether a new picture is on its way, and nothing of it is to be seen yet. */
  awaited(isAwaited: boolean): void;
  /** The visitor moved the picture. */
  touched(): void;
  /** Nothing moves any more. */
  settled(): void;
  picked(marker: MarkerKey): void;
  tapped(): void;
  failed(failure: LoadFailure): void;
  /** Something is missing, but the picture stands. */
  reported(failure: LoadFailure): void;
}

/** How one picture gives way to the next. */
export type Transition = "cut" | "fade";

export type MakeDisplay = (context: StageContext) => Display;

/** Shows one display at a time and feeds it with frames and input. */
export class Stage {
  readonly screen: Screen | null;
  private readonly life = new Lifetime();
  private readonly input: InputGatherer;
  private readonly loop: Loop;
  private readonly veil: Veil;
  private readonly resolution = new Resolution(() => devicePixelRatio);
  private readonly context: StageContext;
  private display: Display | null = null;
  private make: MakeDisplay | null = null;
  private viewToKeep: ViewNumbers | undefined;
  private loading = new AbortController();
  private isLoading = false;
  private isFading = false;
  private hasFailed = false;
  private moved = false;
  private inset: { right: number; bottom: number } = { right: 0, bottom: 0 };
  private insetGlide: Glide<{ right: number; bottom: number }> | null = null;
  private size = { width: 1, height: 1 };

  constructor(
    /** What the visitor touches. */
    surface: HTMLElement,
    /** What the pictures lie in. */
    private readonly host: HTMLElement,
    source: ByteSource,
    base: string,
    private readonly events: StageEvents,
  ) {
    this.screen = Screen.open(host);
    this.veil = new Veil(host);
    this.loop = new Loop((seconds) => this.tick(seconds));
    this.input = new InputGatherer(() => this.loop.request());
    this.context = {
      screen: this.screen,
      host,
      source,
      base,
      viewport: () => ({ ...this.size, inset: this.inset }),
      wake: () => this.loop.request(),
      report: (failure) => this.report(failure),
    };
    listenToPointers(
      surface,
      this.input,
      { tap: (at) => this.tap(at), doubleTap: (at) => this.display?.focusOn(at) },
      this.life,
    );
    listenToWheel(surface, this.input, this.life);
    listenToHeldKeys(surface, this.input, this.life);
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(host);
    this.life.add(() => sizes.disconnect());
    this.screen?.onContextChange((usable) => (usable ? void this.reload() : this.forget()));
  }

  get current(): Display | null {
    return this.display;
  }

  get viewport(): Viewport {
    return this.context.viewport();
  }

  /** Resolves when the display has entered, has failed, or was overtaken by another. */
  async show(make: MakeDisplay, transition: Transition): Promise<void> {
    this.loading.abort();
    const loading = new AbortController();
    this.loading = loading;
    this.make = make;
    this.isLoading = true;
    this.hasFailed = false;
    this.say();
    let next: Display | null = null;
    try {
      this.resize();
      next = make(this.context);
      await next.load(loading.signal);
      loading.signal.throwIfAborted();
      this.replace(next, transition);
    } catch (error) {
      next?.dispose();
      if (loading.signal.aborted || isAbort(error)) return;
      this.fail(error instanceof LoadFailure ? error : new LoadFailure("", String(error)));
    }
  }

  /** Once more, from the first byte: after a failure, or when the graphics card has forgotten everything. */
  async reload(): Promise<void> {
    const { make } = this;
    if (make === null) return;
    const view = this.display?.view() ?? this.viewToKeep;
    await this.show(make, "cut");
    if (view !== undefined) this.display?.setView(view, "cut");
  }

  clear(): void {
    this.loading.abort();
    this.isLoading = false;
    this.hasFailed = false;
    this.make = null;
    this.veil.remove();
    this.display?.dispose();
    this.display = null;
    this.screen?.renderer.clear();
  }

  /** Pixels that a sheet covers; the picture's middle moves beside it. */
  setInset(inset: { right: number; bottom: number }): void {
    this.insetGlide = new Glide(this.inset, inset, prefersLessMotion() ? 0 : INSET_SECONDS);
    this.loop.request();
  }

  dispose(): void {
    this.clear();
    this.loop.dispose();
    this.life.dispose();
    this.screen?.dispose();
  }

  /** The graphics card has lost the picture, which lies nowhere else: it is made anew when the card is back. */
  private forget(): void {
    this.viewToKeep = this.display?.view();
    this.display?.dispose();
    this.display = null;
    this.say();
  }

  private replace(next: Display, transition: Transition): void {
    const fades = transition === "fade" && this.display !== null && !prefersLessMotion();
    if (fades && this.screen !== null) {
      this.display?.draw();
      this.veil.cover(this.screen.canvas);
    }
    this.display?.dispose();
    this.display = next;
    this.isLoading = false;
    this.moved = false;
    // A display of plain elements must not stand on the hall that was left.
    this.screen?.renderer.clear();
    next.enter();
    if (this.tick(0)) this.loop.request();
    if (!fades) return;
    this.isFading = true;
    void this.veil.lift(FADE_MS).then(() => {
      this.isFading = false;
      this.loop.request();
    });
  }

  private tick(seconds: number): boolean {
    const frame = this.input.take(seconds);
    const { display } = this;
    if (display === null || this.screen?.usable === false) return false;
    if (!isStill(frame)) {
      this.moved = true;
      this.events.touched();
    }
    const insetMoves = this.moveInset(seconds);
    const displayMoves = display.update(frame);
    const wants = displayMoves || insetMoves;
    this.moved ||= displayMoves;
    this.screen?.resize(this.context.viewport(), this.resolution.ratio(wants, seconds));
    display.draw();
    if (this.screen !== null) this.screen.frames++;
    this.events.drawn(display.locate(), display.outlines());
    this.say();
    if (!wants) this.settle();
    return wants;
  }

  private settle(): void {
    if (this.moved) this.events.settled();
    this.moved = false;
  }

  private moveInset(seconds: number): boolean {
    if (this.insetGlide === null) return false;
    this.inset = this.insetGlide.step(seconds);
    if (this.insetGlide.done) this.insetGlide = null;
    return this.insetGlide !== null;
  }

  private tap(at: Point): void {
    const marker = this.display?.pick(at) ?? null;
    if (marker === null) this.events.tapped();
    else this.events.picked(marker);
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (width === 0 || height === 0) return;
    this.size = { width, height };
    this.loop.request();
  }

  private fail(failure: LoadFailure): void {
    this.clear();
    this.hasFailed = true;
    this.events.failed(failure);
    this.say();
  }

  private report(failure: LoadFailure): void {
    this.hasFailed = true;
    this.events.reported(failure);
    this.say();
  }

  /** What `data-enfilade` tells tests and links: "ready" only when the view has been drawn in full. */
  private say(): void {
    const waiting =
      this.isLoading || this.isFading || this.screen?.usable === false || this.display?.complete === false;
    this.events.awaited(this.isLoading);
    this.events.status(this.hasFailed ? "error" : waiting ? "loading" : "ready");
  }
}
