import type { Phrase } from "../contract/Phrase";
import type { StopText } from "../contract/StopText";
import type { TextPack } from "../contract/TextPack";
import type { Place, State } from "./state";

/** What a place is called. */
export function placeTitle(words: TextPack, place: Place): Phrase {
  if (place.kind === "house") return floorTitle(words, place.floor) ?? words.title;
  const text = place.kind === "scene" ? words.scenes[place.scene.id] : words.objects[place.object.id];
  return text?.title ?? { text: place.kind === "scene" ? place.scene.id : place.object.id, lang: null };
}

const floorTitle = (words: TextPack, floor: string | null): Phrase | undefined =>
  floor === null ? undefined : (words.floors[floor] ?? { text: floor, lang: null });

/** The visitor may have wandered off a tour, which then waits. */
export const isAtStop = ({ route, guide }: State): boolean => guide !== null && route.kind === "tour";

/** The words of the tour's stop, while the visitor is there. */
export function stopOf(state: State): StopText | null {
  const { guide, words } = state;
  const stop = guide?.tour.stops[guide.stop];
  if (guide === null || stop === undefined || !isAtStop(state)) return null;
  return words.tours[guide.tour.id]?.stops[stop.id] ?? null;
}

/** What the visitor is with now: the tour's stop, or else the place. */
export const titleOf = (state: State): Phrase =>
  stopOf(state)?.title ?? (state.place === null ? state.words.title : placeTitle(state.words, state.place));

/** The readable page of a place; the building's is the introduction. */
export function pageOf(place: Place): string {
  if (place.kind === "house") return "index.html";
  return place.kind === "scene" ? place.scene.page : place.object.page;
}
