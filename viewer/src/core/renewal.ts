/** A curator's save may exchange the tour under the visitor's feet: what then is the same as before. */

import type { Tour } from "../contract/Tour";
import type { MarkerKey } from "../scenes/display";
import { idOf } from "./marker-target";
import type { Route } from "./route";
import type { Guide, Place, State } from "./state";

/** Leads to where the visitor is, in a newer tour too: stops may stand elsewhere in it, and annotations be gone. */
export function routeHere({ route, place, guide }: State): Route {
  const stop = guide?.tour.stops[guide.stop];
  if (route.kind === "tour" && stop !== undefined) return { ...route, stop: stop.id };
  if (route.kind === "object" && place?.kind === "object") return { ...route, media: place.medium.id, annotation: null };
  return route;
}

/** The same stop of the same guided tour; null when one of them is gone. */
export function guideIn(tour: Tour, guide: Guide | null): Guide | null {
  const guided = tour.tours.find(({ id }) => id === guide?.tour.id);
  const stopId = guide?.tour.stops[guide.stop]?.id;
  const stop = guided?.stops.findIndex(({ id }) => id === stopId) ?? -1;
  return guide === null || guided === undefined || stop < 0 ? null : { ...guide, tour: guided, stop };
}

/** The hotspot or annotation whose note is open, if the place still has it. */
export function chosenIn(place: Place, chosen: MarkerKey | null): MarkerKey | null {
  if (place.kind === "house") return null;
  const marks = place.kind === "scene" ? place.scene.hotspots : place.object.annotations;
  return chosen !== null && marks.some(({ id }) => id === idOf(chosen)) ? chosen : null;
}
