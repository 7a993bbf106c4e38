import { hashOf } from "../core/route";
import type { State } from "../core/state";
import { worldFromAngles } from "../engine/angles";
import { screenFromWorld } from "../engine/projection";
import type { Stage } from "../scenes/stage";

/** What is shown, for tests. */
export interface Inspection {
  readonly route: string;
  readonly scene: string | null;
  readonly object: string | null;
  readonly view: { readonly yaw: number; readonly pitch: number; readonly hfov: number } | null;
  /** CSS pixels of the window where a direction of the scene appears. */
  project(yaw: number, pitch: number): readonly [number, number] | null;
  /** Frames drawn so far. */
  readonly frames: number;
  /** Null before the first room or relic is opened. */
  readonly webgl: boolean | null;
}

/** Before the viewer has opened anything. */
export const NOTHING_SHOWN: Inspection = {
  route: "#",
  scene: null,
  object: null,
  view: null,
  project: () => null,
  frames: 0,
  webgl: null,
};

export function inspectionOf({ place, route }: State, stage: Stage, surface: HTMLElement): Inspection {
  const { yaw, pitch, hfov } = stage.current?.view() ?? {};
  const view = yaw === undefined || pitch === undefined || hfov === undefined ? null : { yaw, pitch, hfov };
  const box = surface.getBoundingClientRect();
  return {
    route: hashOf(route),
    scene: place?.kind === "scene" ? place.scene.id : null,
    object: place?.kind === "object" ? place.object.id : null,
    view,
    project(toYaw, toPitch) {
      const at = view && screenFromWorld(view, stage.viewport, worldFromAngles({ yaw: toYaw, pitch: toPitch }));
      return at && [at[0] + box.left, at[1] + box.top];
    },
    frames: stage.screen?.frames ?? 0,
    webgl: stage.screen !== null,
  };
}
