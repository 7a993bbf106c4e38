import type { ByteSource, LoadFailure } from "../assets/source";
import type { Point, Viewport } from "../engine/projection";
import type { Screen } from "../engine/screen";
import type { InputFrame } from "../input/frame";

/** A marker's name on the stage: what it belongs to, and the author's id. */
export type MarkerKey = `link:${string}` | `hotspot:${string}` | `annotation:${string}`;

/** Where a marker appears now. */
export interface Located {
  /** Pixels from the stage's top left; beyond its edges while the marker is out of sight. */
  readonly at: Point;
  readonly inSight: boolean;
  /** On the far side of a relic. */
  readonly behind: boolean;
  /** Degrees (panorama) or a like measure from the middle of the view. */
  readonly offCentre: number;
}

/** Numbers that name a view in a route. */
export type ViewNumbers = Readonly<Record<string, number>>;

/**
 * Anything that the stage can show: a panorama, a model, a picture, a player.
 * `load` → `enter` → (`update` → `draw`)* → `dispose`; `dispose` may come at any time.
 */
export interface Display {
  /** Fetches what a first picture needs; rejects with a `LoadFailure`, or an AbortError when the visitor went on. */
  load(signal: AbortSignal): Promise<void>;
  enter(): void;
  /** Moves by what the visitor did; true while it wants another frame. */
  update(frame: InputFrame): boolean;
  draw(): void;
  /** Everything in sight is there in its best form, and no movement of the display's own is under way. */
  readonly complete: boolean;
  locate(): ReadonlyMap<MarkerKey, Located>;
  /** Outlines to draw lightly, in stage pixels. */
  outlines(): readonly Outline[];
  /** What was tapped beside the buttons. */
  pick(at: Point): MarkerKey | null;
  /** Comes closer to a point that was tapped twice. */
  focusOn(at: Point): void;
  /** Brings a marker into the middle. */
  face(marker: MarkerKey): void;
  view(): ViewNumbers;
  /** Takes a view from a route; missing numbers are the author's. */
  setView(view: ViewNumbers, manner: "cut" | "glide"): void;
  dispose(): void;
}

export interface Outline {
  readonly key: MarkerKey;
  readonly points: readonly Point[];
}

/** What the stage lends to a display. */
export interface StageContext {
  /** Null without WebGL. */
  readonly screen: Screen | null;
  readonly host: HTMLElement;
  readonly source: ByteSource;
  /** From the page to the exhibition's folder. */
  readonly base: string;
  viewport(): Viewport;
  /** Asks for a frame. */
  wake(): void;
  /** Something failed without which the display goes on. */
  report(failure: LoadFailure): void;
}
