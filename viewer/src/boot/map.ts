import type { Tour } from "../contract/Tour";
import { keptAnswer } from "../core/kept";
import type { Place } from "../core/state";
import type { Stage } from "../scenes/stage";

/** As the visitor left it; on a phone it would lie over the picture, and waits to be asked for. */
export const foldsMapAtFirst = (tour: Tour): boolean =>
  keptAnswer(tour, "mapFolded") ?? matchMedia("(max-width: 700px), (max-height: 480px)").matches;

/** Which way the visitor looks; null where a room's heading is not known, or another picture still stands. */
export function directionOf(place: Place | null, { current, loads }: Stage): { bearing: number; hfov: number } | null {
  if (place?.kind !== "scene" || place.scene.heading === null || loads) return null;
  const { yaw, hfov } = current?.view() ?? {};
  return yaw === undefined || hfov === undefined ? null : { bearing: place.scene.heading + yaw, hfov };
}
