import type { GuidedTour } from "../contract/GuidedTour";
import type { Medium } from "../contract/Medium";
import type { Object as Relic } from "../contract/Object";
import type { Phrase } from "../contract/Phrase";
import type { Recording } from "../contract/Recording";
import type { Scene } from "../contract/Scene";
import type { TextPack } from "../contract/TextPack";
import type { MarkerKey, Offer } from "../scenes/display";
import type { House, Outlook } from "./house";
import type { Route, SceneRoute } from "./route";
import { type Settings, USUAL } from "./settings";

/** What the stage shows, or is about to. */
export type Place =
  | { readonly kind: "scene"; readonly scene: Scene }
  | { readonly kind: "object"; readonly object: Relic; readonly medium: Medium }
  | HousePlace;

/** The whole building, or one floor of it. */
export interface HousePlace {
  readonly kind: "house";
  readonly house: House;
  readonly outlook: Outlook;
  readonly floor: string | null;
}

export type SheetName = "text" | "contents" | "languages" | "help" | "settings" | "share" | "more";

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
  /** Begins anew at its end. */
  readonly repeats: boolean;
  /** Why it rests, if it is not the visitor who holds it: the browser wants a press of a button, or it is over. */
  readonly rest: "refused" | "over" | null;
}

/** What a viewer does that stands in a lobby: someone is there, will soon be forgotten, or nobody is. */
export type KioskState =
  | { readonly kind: "visited" }
  /** Seconds until it begins anew. */
  | { readonly kind: "leaving"; readonly seconds: number }
  | { readonly kind: "alone" };

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
  readonly notice: "incomplete" | "noSuchLanguage" | "noGyroscope" | null;
  readonly sheet: SheetName | null;
  /** The hotspot or annotation whose note is open. */
  readonly chosen: MarkerKey | null;
  readonly guide: Guide | null;
  /** What is being spoken, or would be after "Play". */
  readonly recording: Recording | null;
  readonly speaking: boolean;
  readonly caption: string | null;
  /** The words here are recorded nowhere, and the computer has a voice for them. */
  readonly readable: boolean;
  /** What that voice is reading. */
  readonly sentence: Phrase | null;
  /** The visitor asked for that voice, and hears it wherever nothing is recorded on a tour. */
  readonly readsAloud: boolean;
  /** Of every voice; 1 as recorded. */
  readonly speed: number;
  readonly captionsOn: boolean;
  readonly ambientOn: boolean;
  /** What the relic on the stage can do. */
  readonly offer: Offer | null;
  readonly moving: boolean;
  /** Which of its motions, and of its finishes. */
  readonly motion: number;
  readonly variant: number;
  /** The room from which a relic or the building was opened. */
  readonly backTo: SceneRoute | null;
  /** The flight that begins a visit is under way. */
  readonly opening: boolean;
  readonly mapFolded: boolean;
  /** The pictures of all rooms stand above the controls. */
  readonly stripOpen: boolean;
  readonly settings: Settings;
  /** Looking around by moving the device; null where no sensor speaks. */
  readonly gyroscope: "on" | "off" | null;
  /** Null but in a lobby. */
  readonly kiosk: KioskState | null;
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
  readable: false,
  sentence: null,
  readsAloud: false,
  speed: 1,
  captionsOn: true,
  ambientOn: false,
  offer: null,
  moving: false,
  motion: 0,
  variant: 0,
  backTo: null,
  opening: false,
  mapFolded: false,
  stripOpen: false,
  settings: USUAL,
  gyroscope: null,
  kiosk: null,
  withdrawn: false,
  fullscreen: false,
});

export const isSamePlace = (a: Place | null, b: Place | null): boolean => {
  if (a?.kind === "scene" && b?.kind === "scene") return a.scene === b.scene;
  if (a?.kind === "object" && b?.kind === "object") return a.object === b.object && a.medium === b.medium;
  // From outside to above, and from floor to floor, one picture turns.
  if (a?.kind === "house" && b?.kind === "house") return true;
  return a === b;
};
