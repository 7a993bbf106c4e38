import type { Sight } from "../boot/sight";
import type { MediumForm } from "../contract/MediumForm";

/** What one points into. */
export type Place = { readonly exhibition: string } & (
  | { readonly kind: "scene"; readonly scene: string }
  | { readonly kind: "relic"; readonly object: string; readonly medium: string; readonly form: MediumForm }
);

export function placeOf(sight: Sight): Place | null {
  const { tour, scene, object, medium } = sight;
  const { exhibition } = tour;
  if (sight.view === null) return null;
  if (scene !== null) return { kind: "scene", exhibition, scene };
  const relic = tour.objects.find(({ id }) => id === object);
  const shown = relic?.media.find(({ id }) => id === medium);
  if (relic === undefined || shown === undefined) return null;
  return { kind: "relic", exhibition, object: relic.id, medium: shown.id, form: shown.form };
}

/** Marks stay where they were made. */
export const nameOf = (place: Place): string =>
  place.kind === "scene" ? `scene ${place.scene}` : `relic ${place.object} ${place.medium}`;

export const TOOLS = ["hotspot", "area", "link", "view", "annotation", "region"] as const;
export type Tool = (typeof TOOLS)[number];

/** What can be picked there. */
export function toolsIn(place: Place): readonly Tool[] {
  if (place.kind === "scene") return ["hotspot", "area", "link", "view"];
  if (place.form.kind === "model") return ["annotation", "view"];
  return place.form.kind === "image" ? ["region"] : [];
}
