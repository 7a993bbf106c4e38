import { hashOf } from "../core/route";
import type { State } from "../core/state";
import { worldFromAngles } from "../engine/angles";
import { screenFromWorld } from "../engine/projection";
import { ModelDisplay } from "../scenes/model";
import type { Stage } from "../scenes/stage";

/** What is shown, for tests. */
export interface Inspection {
  readonly route: string;
  readonly scene: string | null;
  readonly object: string | null;
  readonly view: { readonly yaw: number; readonly pitch: number; readonly hfov: number } | null;
  /** CSS pixels of the window where a direction of the scene appears. */
  project(yaw: number, pitch: number): readonly [number, number] | null;
  /** Which level of a relic's model is drawn, the coarsest being 0. */
  readonly level: number | null;
  /** The camera is on its way from one scene to another. */
  readonly flying: boolean;
  /** What may be needed next has been fetched. */
  readonly prepared: boolean;
  /** A press has unlocked the player of voices. */
  readonly unlocked: boolean;
  /** Frames drawn so far. */
  readonly frames: number;
  /** What lies on the graphics card; null without WebGL. */
  readonly gpu: { readonly geometries: number; readonly textures: number } | null;
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
  level: null,
  flying: false,
  prepared: false,
  unlocked: false,
  frames: 0,
  gpu: null,
  webgl: null,
};

export function inspectionOf({ place, route }: State, stage: Stage, surface: HTMLElement, unlocked: boolean): Inspection {
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
    level: stage.current instanceof ModelDisplay ? stage.current.level : null,
    flying: stage.flying,
    prepared: stage.prepared,
    unlocked,
    frames: stage.screen?.frames ?? 0,
    gpu: stage.screen && { ...stage.screen.renderer.info.memory },
    webgl: stage.screen !== null,
  };
}
