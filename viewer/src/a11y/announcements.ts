import type { State } from "../core/state";
import { placeTitle, stopOf } from "../core/titles";
import { interfaceIn } from "../i18n/messages";
import type { Located, MarkerKey } from "../scenes/display";
import { markersOf } from "../ui/marker-list";
import { markerAhead } from "./ahead";

const AHEAD_DEGREES = 25;

/** "You are in the Bronze Hall", and on a tour which stop this is. */
export function arrivalSentence(state: State): string | null {
  const { place, guide, words } = state;
  if (place === null) return null;
  const { messages: t } = interfaceIn(words.lang);
  const title = placeTitle(words, place).text;
  if (place.kind === "house") return place.outlook === "plan" ? t.seesPlan(title) : t.seesHouse(title);
  const sentence = place.kind === "scene" ? t.arrived(title) : t.shows(title);
  const stop = stopOf(state);
  if (guide === null || stop === null) return sentence;
  return `${t.stopSpoken(guide.stop + 1, guide.tour.stops.length, stop.title.text)}. ${sentence}`;
}

/** The guide waits, or has shown everything. */
export function guideSentence({ words }: State, news: "waits" | "over"): string {
  const { messages: t } = interfaceIn(words.lang);
  return news === "waits" ? t.tourWaits : t.tourOver;
}

/** What the visitor looks at, once the picture rests. */
export function aheadSentence({ place, words }: State, marks: ReadonlyMap<MarkerKey, Located>): string | null {
  const ahead = markerAhead(marks, AHEAD_DEGREES);
  if (place === null || ahead === null) return null;
  const marker = markersOf(place, words).find(({ key }) => key === ahead);
  return marker === undefined ? null : interfaceIn(words.lang).messages.ahead(marker.label.text);
}
