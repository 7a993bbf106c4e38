import type { Tour } from "../contract/Tour";
import { prefersLessMotion } from "../engine/preferences";
import { type House, houseOf, offers } from "./house";
import { isKept, keep } from "./kept";
import type { Route } from "./route";

/** The building around which a visit begins; null where it begins inside. Asked once a visit. */
export function openingHouse(tour: Tour, route: Route, hasWebgl: boolean): House | null {
  if (tour.opening !== "dollhouse" || !leadsToStart(tour, route)) return null;
  const start = tour.scenes.find(({ id }) => id === tour.start);
  if (start?.position == null || start.heading === null) return null;
  const house = houseOf(tour);
  if (!offers(house, "dollhouse", hasWebgl) || prefersLessMotion() || isKept(tour, "opened")) return null;
  keep(tour, "opened", true);
  return house;
}

/** "Enter" names the start and nothing else. */
const leadsToStart = (tour: Tour, route: Route): boolean =>
  route.kind === "scene" && route.id === tour.start && route.yaw === null && route.pitch === null && route.hfov === null;
