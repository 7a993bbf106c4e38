import type { Annotation } from "../contract/Annotation";
import type { GuidedTour } from "../contract/GuidedTour";
import type { StopTarget } from "../contract/StopTarget";
import type { Tour } from "../contract/Tour";
import type { MarkerKey, ViewNumbers } from "../scenes/display";
import { floorShown, houseOf, offers } from "./house";
import { type HouseRoute, type Route, objectRoute, sceneRoute } from "./route";
import type { Place } from "./state";

/** What a route leads to. */
export interface Destination {
  readonly place: Place;
  /** Only what the route says; the rest is the author's. */
  readonly view: ViewNumbers;
  readonly chosen: MarkerKey | null;
  readonly guide: { readonly tour: GuidedTour; readonly stop: number } | null;
}

/** Null when the route names something that this exhibition does not have. */
export function destinationOf(tour: Tour, route: Route): Destination | null {
  switch (route.kind) {
    case "introduction":
    case "unknown":
      return null;
    case "scene": {
      const scene = tour.scenes.find(({ id }) => id === route.id);
      const { yaw, pitch, hfov } = route;
      return scene === undefined
        ? null
        : { place: { kind: "scene", scene }, view: known({ yaw, pitch, hfov }), chosen: null, guide: null };
    }
    case "dollhouse":
    case "plan":
      return houseDestination(tour, route);
    case "object":
      return objectDestination(tour, route);
    case "tour": {
      const guided = tour.tours.find(({ id }) => id === route.id);
      const stop = route.stop === null ? 0 : guided?.stops.findIndex(({ id }) => id === route.stop);
      const target = guided?.stops[stop ?? -1]?.target;
      if (guided === undefined || stop === undefined || target === undefined) return null;
      const destination = destinationOf(tour, routeOfStop(target));
      return destination && { ...destination, guide: { tour: guided, stop } };
    }
  }
}

/** The place that a stop shows, as if one had gone there alone. */
export function routeOfStop(target: StopTarget): Route {
  return target.kind === "scene"
    ? sceneRoute(target.scene, target.view ?? undefined)
    : objectRoute(target.object, { annotation: target.annotation });
}

function objectDestination(tour: Tour, route: Extract<Route, { kind: "object" }>): Destination | null {
  const object = tour.objects.find(({ id }) => id === route.id);
  const annotation: Annotation | undefined = object?.annotations.find(({ id }) => id === route.annotation);
  if (object === undefined || (route.annotation !== null && annotation === undefined)) return null;
  const mediumId = route.media ?? annotation?.medium ?? object.media[0]?.id;
  const medium = object.media.find(({ id }) => id === mediumId);
  if (medium === undefined) return null;
  const { yaw, pitch, distance } = route;
  return {
    place: { kind: "object", object, medium },
    view: known({ yaw, pitch, distance }),
    chosen: annotation === undefined ? null : `annotation:${annotation.id}`,
    guide: null,
  };
}

/** Where nothing is known of the building, none of its views is there. */
function houseDestination(tour: Tour, route: HouseRoute): Destination | null {
  const house = houseOf(tour);
  if (!offers(house, route.kind, true)) return null;
  if (route.floor !== null && !house.floors.some(({ id }) => id === route.floor)) return null;
  const start = house.sweeps.find(({ id }) => id === tour.start);
  const floor = floorShown(house, route.kind, route.floor, start?.floor ?? null);
  const { yaw, pitch, x, z, distance } = route;
  return {
    place: { kind: "house", house, outlook: route.kind, floor },
    view: known({ yaw, pitch, x, z, distance }),
    chosen: null,
    guide: null,
  };
}

const known = (numbers: Readonly<Record<string, number | null>>): ViewNumbers =>
  Object.fromEntries(Object.entries(numbers).filter((entry): entry is [string, number] => entry[1] !== null));
