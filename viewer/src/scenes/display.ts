import type { ByteSource, LoadFailure } from "../assets/source";
import type { Vector } from "../engine/angles";
import type { Pose } from "../engine/course";
import type { Point, Viewport } from "../engine/projection";
import type { Screen } from "../engine/screen";
import type { InputFrame } from "../input/frame";
import type { Ahead } from "./ahead";

/** A marker's name on the stage: what it belongs to, and the author's id; of standpoints, that of a scene. */
export type MarkerKey =
  | `link:${string}`
  | `hotspot:${string}`
  | `annotation:${string}`
  | `walk:${string}`
  | `sweep:${string}`;

/** Where a marker appears now. */
export interface Located {
  /** Pixels from the stage's top left; beyond its edges while the marker is out of sight. */
  readonly at: Point;
  readonly inSight: boolean;
  /** On the far side of a relic, or behind a wall. */
  readonly behind: boolean;
  /** Degrees (panorama) or a like measure from the middle of the view. */
  readonly offCentre: number;
}

/** What lies under a point of the picture, wherever it is looked at from. */
export type Hit =
  | { readonly kind: "direction"; readonly yaw: number; readonly pitch: number }
  | {
      readonly kind: "surface";
      /** Metres, as the relic stands on the stage. */
      readonly position: Vector;
      readonly normal: Vector;
      /** Metres from the camera, along the way it looks. */
      readonly depth: number;
      /** Metres that a pixel covers there. */
      readonly pixel: number;
    }
  /** Fractions of the picture's width and height, from its top left. */
  | { readonly kind: "pixel"; readonly x: number; readonly y: number };

/** What a relic can do besides standing there. */
export interface Offer {
  /** Names of its animations, as its file calls them. */
  readonly motions: readonly string[];
  /** Names of its finishes, as its file calls them. */
  readonly variants: readonly string[];
}

/** Numbers that name a view in a route. */
export type ViewNumbers = Readonly<Record<string, number>>;

/** What a camera is led to: a marker, or else a view, of which missing numbers are the author's. */
export interface Goal {
  readonly view: ViewNumbers;
  readonly marker: MarkerKey | null;
}

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
  /** A picture of its own lies over whatever was there before. */
  readonly covers?: boolean;
  /** One steps back from what was there before, and does not walk into it. */
  readonly recedes?: boolean;
  locate(): ReadonlyMap<MarkerKey, Located>;
  /** Outlines to draw lightly, in stage pixels. */
  outlines(): readonly Outline[];
  /** Null where there is nothing. */
  hit(at: Point): Hit | null;
  /** Where a hit appears now; null behind the camera. */
  project(hit: Hit): Point | null;
  /** The point that one looks at. */
  middle(): Point;
  /** What was tapped beside the buttons. */
  pick(at: Point): MarkerKey | null;
  /** The mouse points there; null when it points at nothing of the picture. */
  point?(at: Point | null): void;
  /** Comes closer to a point that was tapped twice. */
  focusOn(at: Point): void;
  /** Brings a marker into the middle. */
  face(marker: MarkerKey): void;
  view(): ViewNumbers;
  /** Takes a view from a route; missing numbers are the author's. */
  setView(view: ViewNumbers, manner: "cut" | "glide"): void;
  /** For a camera that is led: where it is, where something is seen from, and to put it there. */
  pose?(): Pose;
  poseFor?(goal: Goal): Pose;
  stand?(pose: Pose): void;
  /** Known once it is loaded. */
  readonly offer?: Offer | null;
  setMoving?(moving: boolean): void;
  /** One of its motions, from its start. */
  setMotion?(motion: number): void;
  setVariant?(variant: number): void;
  dispose(): void;
}

export interface Outline {
  readonly key: MarkerKey;
  readonly points: readonly Point[];
  /** It is a ring on the floor. */
  readonly disc?: {
    readonly hole: readonly Point[];
    /** A press would lead there now. */
    readonly lit: boolean;
  };
}

/** What the stage lends to a display. */
export interface StageContext {
  /** Null without WebGL. */
  readonly screen: Screen | null;
  readonly host: HTMLElement;
  readonly source: ByteSource;
  /** From the page to the exhibition's folder. */
  readonly base: string;
  /** What has been fetched before anybody needs it. */
  readonly ahead: Ahead;
  viewport(): Viewport;
  /** Asks for a frame. */
  wake(): void;
  /** Something failed without which the display goes on. */
  report(failure: LoadFailure): void;
}
