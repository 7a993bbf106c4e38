import type { GuidedTour } from "../contract/GuidedTour";
import type { Medium } from "../contract/Medium";
import type { Object as Relic } from "../contract/Object";
import type { Recording } from "../contract/Recording";
import type { Scene } from "../contract/Scene";
import type { TextPack } from "../contract/TextPack";
import type { MarkerKey } from "../scenes/display";
import type { Route, SceneRoute } from "./route";

/** What the stage shows, or is about to. */
export type Place =
  | { readonly kind: "scene"; readonly scene: Scene }
  | { readonly kind: "object"; readonly object: Relic; readonly medium: Medium };

export type SheetName = "text" | "contents" | "languages" | "help";

/** Why there is no picture, each with a sentence of its own. */
export type Problem =
  | { readonly kind: "unknownRoute" }
  | { readonly kind: "notLoaded"; readonly page: string }
  | { readonly kind: "needsWebgl"; readonly page: string };

export interface Guide {
  readonly tour: GuidedTour;
  readonly stop: number;
  /** Goes on by itself; paused while the visitor looks around. */
  readonly playing: boolean;
}

/** Everything that the viewer's panels show. Changed through `Store.set`, never in place. */
export interface State {
  readonly route: Route;
  readonly place: Place | null;
  readonly words: TextPack;
  readonly status: "loading" | "ready" | "error";
  /** A new picture is on its way, and nothing of it is to be seen yet. */
  readonly awaited: boolean;
  readonly problem: Problem | null;
  /** Something is missing, but the picture stands. */
  readonly notice: "incomplete" | "noSuchLanguage" | null;
  readonly sheet: SheetName | null;
  /** The hotspot or annotation whose note is open. */
  readonly chosen: MarkerKey | null;
  readonly guide: Guide | null;
  /** What is being spoken, or would be after "Play". */
  readonly recording: Recording | null;
  readonly speaking: boolean;
  readonly caption: string | null;
  readonly captionsOn: boolean;
  readonly ambientOn: boolean;
  /** The room from which a relic was opened. */
  readonly backTo: SceneRoute | null;
  /** The frame has withdrawn, since nobody moved for a while. */
  readonly withdrawn: boolean;
  readonly fullscreen: boolean;
}

export const stateAtFirst = (words: TextPack): State => ({
  route: { kind: "introduction" },
  place: null,
  words,
  status: "loading",
  awaited: false,
  problem: null,
  notice: null,
  sheet: null,
  chosen: null,
  guide: null,
  recording: null,
  speaking: false,
  caption: null,
  captionsOn: true,
  ambientOn: false,
  backTo: null,
  withdrawn: false,
  fullscreen: false,
});

export const isSamePlace = (a: Place | null, b: Place | null): boolean => {
  if (a?.kind === "scene" && b?.kind === "scene") return a.scene === b.scene;
  if (a?.kind === "object" && b?.kind === "object") return a.object === b.object && a.medium === b.medium;
  return a === b;
};
