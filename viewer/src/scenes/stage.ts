import { type ByteSource, LoadFailure, isAbort } from "../assets/source";
import type { HallMesh } from "../contract/HallMesh";
import type { Panorama } from "../contract/Panorama";
import type { View } from "../contract/View";
import { Lifetime } from "../core/lifetime";
import type { Way } from "../core/ways";
import { Loop } from "../engine/loop";
import { Glide } from "../engine/motion";
import { prefersLessMotion } from "../engine/preferences";
import { type Inset, NO_INSET, type Point, type Viewport } from "../engine/projection";
import { Resolution } from "../engine/resolution";
import { Screen } from "../engine/screen";
import { Veil } from "../engine/veil";
import { InputGatherer, isStill } from "../input/frame";
import { listenToHeldKeys } from "../input/keyboard";
import { listenToPointers } from "../input/pointer";
import { DIRECTIONS, type Way as SteeringWay } from "../input/ways";
import { listenToWheel } from "../input/wheel";
import { Ahead } from "./ahead";
import type { Display, Located, MarkerKey, Offer, Outline, StageContext, ViewNumbers } from "./display";
import { Flight } from "./flight";
import { type Clock, type Course, Lead } from "./lead";
import { PanoramaDisplay } from "./panorama";

const FADE_MS = 400;
/** A fading picture grows as if one walked into it. */
const WALK_GROWTH = 1.12;
const INSET_SECONDS = 0.4;

export interface StageEvents {
  /** After each frame. */
  drawn(marks: ReadonlyMap<MarkerKey, Located>, outlines: readonly Outline[]): void;
  status(status: "loading" | "ready" | "error"): void;
  /** Whether a new picture is on its way, and nothing of it is to be seen yet. */
  awaited(isAwaited: boolean): void;
  /** Another picture has come; what it can do. */
  offered(offer: Offer | null): void;
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

/** How one picture gives way to the next; a way is flown where that can be. */
export type Transition = "cut" | "fade" | Way;

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
  /** The display before leads to the one that loads, on a way of its own. */
  private isLed = false;
  private isFading = false;
  private hasFailed = false;
  private moved = false;
  private inset = NO_INSET;
  private flight: Flight | null = null;
  /** The last tap led somewhere: a second one was meant for what was there before. */
  private tapLed = false;
  private lead: Lead | null = null;
  private insetGlide: Glide<Inset> | null = null;
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
      ahead: new Ahead(source, () => this.loop.request()),
      viewport: () => ({ ...this.size, inset: this.inset }),
      wake: () => this.loop.request(),
      report: (failure) => this.report(failure),
    };
    listenToPointers(
      surface,
      this.input,
      {
        tap: (at) => this.tap(at),
        doubleTap: (at) => this.tapLed || this.leap((display) => display.focusOn(at)),
        hover: (at) => this.display?.point?.(at),
      },
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

  /** Another display is on its way; the current one is still that of the place before. */
  get loads(): boolean {
    return this.isLoading;
  }

  get viewport(): Viewport {
    return this.context.viewport();
  }

  /**
   * Resolves when the display has entered, has failed, or was overtaken by another. It enters no sooner than
   * a flight has `landed` in which the one before leads to it.
   */
  async show(make: MakeDisplay, transition: Transition, landed?: Promise<void>): Promise<void> {
    this.loading.abort();
    const loading = new AbortController();
    this.loading = loading;
    this.make = make;
    this.isLoading = true;
    this.hasFailed = false;
    this.lead = null;
    this.isLed = landed !== undefined;
    void landed?.then(() => this.arrive(loading));
    this.say();
    let next: Display | null = null;
    try {
      this.resize();
      next = make(this.context);
      await Promise.all([next.load(loading.signal), landed]);
      loading.signal.throwIfAborted();
      this.replace(next, transition);
    } catch (error) {
      next?.dispose();
      if (loading.signal.aborted || isAbort(error)) return;
      this.fail(error instanceof LoadFailure ? error : new LoadFailure("", String(error)));
    }
  }

  /** Fetches what may be needed next. Without WebGL pictures come in another form, and nobody flies. */
  prepare(panoramas: readonly Panorama[], halls: readonly HallMesh[]): void {
    if (this.screen?.usable === true) this.context.ahead.prepare(panoramas, halls);
  }

  /** Whether all that may be needed next is there. */
  get prepared(): boolean {
    return this.context.ahead.complete;
  }

  get flying(): boolean {
    return this.flight !== null;
  }

  /** Once more, from the first byte: after a failure, or when the graphics card has forgotten everything. */
  async reload(): Promise<void> {
    if (this.make !== null) await this.exchange(this.make);
  }

  /** Another display in the place of this one, seen as this one is seen. */
  async exchange(make: MakeDisplay): Promise<void> {
    const view = this.display?.view() ?? this.viewToKeep;
    const { lead } = this;
    await this.show(make, "cut");
    if (view !== undefined) this.setView(view, "cut");
    this.lead = lead;
  }

  /** Brings a marker into the middle. */
  face(marker: MarkerKey): void {
    this.leap((display) => display.face(marker));
  }

  /** As a key would move the picture that is held, or let go. */
  steer(way: SteeringWay, held: boolean): void {
    if (held) this.input.hold(`steer-${way}`, DIRECTIONS[way]);
    else this.input.release(`steer-${way}`);
  }

  setView(view: ViewNumbers, manner: "cut" | "glide"): void {
    this.leap((display) => display.setView(view, manner));
  }

  /** From now on the camera goes by a guide's course, until the visitor takes it. */
  follow(course: Course, clock: Clock): void {
    // A key that was tapped before must not take it away again.
    this.input.forget();
    this.lead = new Lead(course, clock);
    this.loop.request();
  }

  release(): void {
    this.lead = null;
  }

  /** Asks for a frame: the guide's course goes on. */
  wake(): void {
    this.loop.request();
  }

  /** Turns the view by degrees, without the visitor's hand. */
  turn(yaw: number, pitch: number): void {
    this.input.addTurn(yaw, pitch);
  }

  /** What displays are lent, for whoever makes something beside them. */
  get lent(): StageContext {
    return this.context;
  }

  /** Draws something else on the same canvas; before anybody sees it, the picture is back. */
  aside(draw: (screen: Screen) => void): void {
    if (this.screen === null || !this.screen.usable) return;
    draw(this.screen);
    this.screen.renderer.clear();
    this.display?.draw();
  }

  clear(): void {
    this.loading.abort();
    this.lead = null;
    this.isLoading = false;
    this.hasFailed = false;
    this.make = null;
    this.veil.remove();
    this.land();
    this.display?.dispose();
    this.display = null;
    this.context.ahead.prepare([], []);
    this.events.offered(null);
    this.screen?.renderer.clear();
  }

  /** Pixels that a sheet covers; the picture's middle moves beside it. */
  setInset(inset: Inset): void {
    this.insetGlide = new Glide(this.inset, inset, prefersLessMotion() ? 0 : INSET_SECONDS);
    this.loop.request();
  }

  dispose(): void {
    this.clear();
    this.loop.dispose();
    this.life.dispose();
    this.context.ahead.dispose();
    this.screen?.dispose();
  }

  /** The graphics card has lost the picture, which lies nowhere else: it is made anew when the card is back. */
  private forget(): void {
    this.viewToKeep = this.display?.view();
    this.land();
    this.display?.dispose();
    this.display = null;
    this.say();
  }

  private replace(next: Display, transition: Transition): void {
    this.land();
    this.flight = this.takeOff(next, transition);
    const flies = this.flight !== null;
    const gently = transition !== "cut" && !prefersLessMotion();
    const fades = !flies && gently && this.display !== null && !next.covers;
    if (flies) this.veil.remove();
    if (fades && this.screen !== null) {
      this.display?.draw();
      this.veil.cover(this.screen.canvas);
    }
    this.display?.dispose();
    this.display = next;
    this.input.forget();
    this.isLoading = false;
    this.moved = false;
    // A display of plain elements must not stand on the hall that was left.
    if (!flies) this.screen?.renderer.clear();
    next.enter();
    this.events.offered(next.offer ?? null);
    if (flies) this.say();
    if (flies || this.tick(0)) this.loop.request();
    if (!fades) return;
    this.isFading = true;
    void this.veil.lift(FADE_MS, next.recedes === true ? 1 : WALK_GROWTH).then(() => {
      this.isFading = false;
      this.loop.request();
    });
  }

  private takeOff(next: Display, transition: Transition): Flight | null {
    const { screen, display } = this;
    if (typeof transition === "string" || prefersLessMotion() || screen?.usable !== true) return null;
    if (!(display instanceof PanoramaDisplay && next instanceof PanoramaDisplay)) return null;
    // Whoever goes on before a picture has come leaves another one than it seems.
    if (!display.shows(transition.leaves)) return null;
    const walls = transition.halls.flatMap((hall) => this.context.ahead.wallsOf(hall) ?? []);
    if (walls.length === 0 || display.cube === null || next.cube === null) return null;
    return new Flight(screen, transition, walls, display.cube, display.view(), next.cube, this.viewport);
  }

  private land(): void {
    this.flight?.dispose();
    this.flight = null;
  }

  /** A key that was tapped before must not hold up where one is taken now. */
  private leap(to: (display: Display) => void): void {
    if (this.display === null) return;
    this.input.forget();
    this.lead = null;
    to(this.display);
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
    const isLed = this.lead?.step(display, seconds) ?? false;
    const displayMoves = display.update(frame);
    const flight = this.fly(seconds);
    const wants = displayMoves || insetMoves || isLed || flight !== null;
    this.moved ||= displayMoves;
    this.screen?.resize(this.context.viewport(), this.resolution.ratio(wants, seconds));
    if (flight === null) display.draw();
    else flight.draw(display.view() as View, this.viewport);
    if (this.screen !== null) this.screen.frames++;
    if (flight === null) this.events.drawn(display.locate(), display.outlines());
    else this.events.drawn(outOfSight(display.locate()), []);
    this.say();
    // A finger that rests on the picture has not let go of it.
    if (!wants && !frame.holding) this.settle();
    return wants;
  }

  /** The flight that is under way after this step. */
  private fly(seconds: number): Flight | null {
    this.flight?.step(seconds);
    if (this.flight?.done === true) this.land();
    return this.flight;
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

  /** From now on whoever waits shall see it. */
  private arrive(loading: AbortController): void {
    if (loading !== this.loading) return;
    this.isLed = false;
    if (this.isLoading) this.say();
  }

  private tap(at: Point): void {
    const marker = this.display?.pick(at) ?? null;
    this.tapLed = marker !== null;
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
    const { screen, display, lead } = this;
    const moves = this.isFading || this.flying || lead?.returns === true;
    const waiting = this.isLoading || moves || screen?.usable === false || display?.complete === false;
    this.events.awaited(this.isLoading && !this.isLed);
    this.events.status(this.hasFailed ? "error" : waiting ? "loading" : "ready");
  }
}

/** On the way nothing can be pressed. */
const outOfSight = (marks: ReadonlyMap<MarkerKey, Located>): ReadonlyMap<MarkerKey, Located> =>
  new Map([...marks].map(([key, mark]) => [key, { ...mark, inSight: false }]));
