import type { TextPack } from "../contract/TextPack";
import type { Tour } from "../contract/Tour";
import type { State } from "../core/state";
import type { Point } from "../engine/projection";
import type { Hit, ViewNumbers } from "../scenes/display";
import type { Stage } from "../scenes/stage";

/** What is seen where, for tools that lie over the viewer: the preview's pick mode. Points are pixels of the window. */
export interface Sight {
  readonly tour: Tour;
  readonly words: TextPack;
  readonly scene: string | null;
  readonly object: string | null;
  /** The medium of the relic that is shown. */
  readonly medium: string | null;
  /** Null while nothing is shown. */
  readonly view: ViewNumbers | null;
  readonly middle: Point | null;
  hit(at: Point): Hit | null;
  /** Null behind the camera. */
  project(hit: Hit): Point | null;
}

export function sightOf(tour: Tour, { place, words }: State, { current }: Stage, surface: HTMLElement): Sight {
  const { left, top } = surface.getBoundingClientRect();
  const inWindow = (at: Point | null): Point | null => at && [at[0] + left, at[1] + top];
  return {
    tour,
    words,
    scene: place?.kind === "scene" ? place.scene.id : null,
    object: place?.kind === "object" ? place.object.id : null,
    medium: place?.kind === "object" ? place.medium.id : null,
    view: current?.view() ?? null,
    middle: inWindow(current?.middle() ?? null),
    hit: ([x, y]) => current?.hit([x - left, y - top]) ?? null,
    project: (hit) => inWindow(current?.project(hit) ?? null),
  };
}
