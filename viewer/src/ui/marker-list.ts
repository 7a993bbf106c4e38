import { clockwise } from "../a11y/order";
import type { HotspotTarget } from "../contract/HotspotTarget";
import type { Phrase } from "../contract/Phrase";
import type { TextPack } from "../contract/TextPack";
import { type Sweep, storeyOf } from "../core/house";
import type { HousePlace, Place } from "../core/state";
import { markerTo } from "../core/ways";
import type { MarkerKey } from "../scenes/display";

/** Hotspots that bring something of their own to see, hear or take along. */
export type ExhibitKind = Exclude<HotspotTarget["kind"], "note" | "object" | "scene">;

export interface Marker {
  readonly key: MarkerKey;
  readonly kind: "walk" | "link" | "door" | "object" | "note" | "annotation" | "sweep" | ExhibitKind;
  readonly label: Phrase;
  /** Annotations are numbered from 1, over all media of the relic. */
  readonly number: number | null;
}

/** Whether choosing the marker opens a sheet beside the picture; the others lead elsewhere. */
export const opensSheet = ({ kind }: Marker): boolean => !LEADS_ON.has(kind);

const LEADS_ON: ReadonlySet<Marker["kind"]> = new Set(["walk", "link", "door", "object", "sweep"]);

/** The markers of a place in the order in which they are read. */
export function markersOf(place: Place, words: TextPack): Marker[] {
  if (place.kind === "house") return sweepMarkers(place, words);
  return place.kind === "scene" ? sceneMarkers(place, words) : annotationMarkers(place, words);
}

function sceneMarkers({ scene }: Extract<Place, { kind: "scene" }>, words: TextPack): Marker[] {
  const text = words.scenes[scene.id];
  const links = scene.links.map(({ id, yaw, scene: target }) => ({
    yaw,
    key: `link:${id}` as const,
    kind: "link" as const,
    label: text?.links[id] ?? words.scenes[target]?.title ?? plain(target),
    number: null,
  }));
  const hotspots = scene.hotspots.map(({ id, yaw, target }) => {
    const own = text?.hotspots[id]?.title;
    const base = { yaw, key: `hotspot:${id}` as const, number: null };
    switch (target.kind) {
      case "note":
        return { ...base, kind: "note" as const, label: own ?? plain(id) };
      case "object":
        return { ...base, kind: "object" as const, label: own ?? words.objects[target.object]?.title ?? plain(id) };
      case "scene":
        return { ...base, kind: "door" as const, label: own ?? words.scenes[target.scene]?.title ?? plain(id) };
      default:
        return { ...base, kind: target.kind, label: own ?? plain(id) };
    }
  });
  const steps = scene.neighbours.flatMap(({ scene: target, yaw }) => {
    const key = markerTo(scene, target);
    const label = words.scenes[target]?.title ?? plain(target);
    // What the author links has a marker of its own.
    return key.startsWith("walk:") ? [{ yaw, key, kind: "walk" as const, label, number: null }] : [];
  });
  return clockwise([...links, ...hotspots, ...steps], scene.view).map(({ key, kind, label, number }) => ({
    key,
    kind,
    label,
    number,
  }));
}

/** Floor by floor from below, and on each as the author put the rooms in order. */
function sweepMarkers({ house, floor }: HousePlace, words: TextPack): Marker[] {
  const height = (sweep: Sweep): number => house.floors.findIndex(({ id }) => id === sweep.floor);
  return [...storeyOf(house, floor).sweeps]
    .sort((a, b) => height(a) - height(b))
    .map(({ id }) => ({ key: `sweep:${id}`, kind: "sweep", label: words.scenes[id]?.title ?? plain(id), number: null }));
}

function annotationMarkers({ object, medium }: Extract<Place, { kind: "object" }>, words: TextPack): Marker[] {
  return object.annotations.flatMap((annotation, index) => {
    if (annotation.medium !== medium.id) return [];
    const label = words.objects[object.id]?.annotations[annotation.id]?.title ?? plain(annotation.id);
    return [{ key: `annotation:${annotation.id}` as const, kind: "annotation" as const, label, number: index + 1 }];
  });
}

const plain = (text: string): Phrase => ({ text, lang: null });
