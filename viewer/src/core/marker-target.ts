import type { Arrive } from "../contract/Arrive";
import type { MarkerKey } from "../scenes/display";
import type { Place } from "./state";

/** What choosing a marker leads to. */
export type MarkerTarget =
  | { readonly kind: "scene"; readonly scene: string; readonly arrive: Arrive }
  | { readonly kind: "object"; readonly object: string }
  | { readonly kind: "note" };

export const idOf = (key: MarkerKey): string => key.slice(key.indexOf(":") + 1);

export function targetOf(place: Place | null, marker: MarkerKey): MarkerTarget {
  if (place?.kind === "house") return { kind: "scene", scene: idOf(marker), arrive: { kind: "bearing" } };
  if (place?.kind !== "scene") return { kind: "note" };
  const id = idOf(marker);
  if (marker.startsWith("walk:")) return { kind: "scene", scene: id, arrive: { kind: "bearing" } };
  if (marker.startsWith("link:")) {
    const link = place.scene.links.find((one) => one.id === id);
    return link === undefined ? { kind: "note" } : { kind: "scene", scene: link.scene, arrive: link.arrive };
  }
  const target = place.scene.hotspots.find((one) => one.id === id)?.target;
  // Every other kind is shown where a note is read: in the sheet.
  return target?.kind === "scene" || target?.kind === "object" ? target : { kind: "note" };
}
