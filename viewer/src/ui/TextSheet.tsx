import type { Hotspot } from "../contract/Hotspot";
import type { HotspotText } from "../contract/HotspotText";
import type { Note } from "../contract/Note";
import { pageUrl } from "../core/config";
import { idOf } from "../core/marker-target";
import type { Place, State } from "../core/state";
import { pageOf, placeTitle, stopOf, titleOf } from "../core/titles";
import { Exhibit } from "./Exhibit";
import { Icon } from "./Icon";
import { markersOf, opensSheet } from "./marker-list";
import { Sheet } from "./Sheet";
import type { Shown } from "./shown";
import { Said, saysMore } from "./Said";
import { Text, Words } from "./words";

/** The wall text: of the note that was chosen, of the tour's stop, and of the room or relic itself. */
export function TextSheet({ shown }: { shown: Shown }) {
  const { state, actions, t } = shown;
  const { place } = state;
  if (place === null) return null;
  const note = noteOf(state);
  const title = note?.title ?? titleOf(state);
  return (
    <Sheet title={<Text of={title} />} subject={state.chosen ?? ""} closeLabel={t.closePanel} actions={actions}>
      {note === null ? <Whole shown={shown} place={place} /> : <OneNote shown={shown} note={note} />}
    </Sheet>
  );
}

function OneNote({ shown, note }: { shown: Shown; note: Note | HotspotText }) {
  const { config, state, actions } = shown;
  const hotspot = hotspotOf(state);
  return (
    <>
      {hotspot !== null && "pictures" in note && (
        <Exhibit key={hotspot.id} target={hotspot.target} text={note} shown={shown} />
      )}
      {note.words !== null && <Words of={note.words} base={config.base} />}
      <p>
        <button type="button" class="ev-textbutton" onClick={actions.leaveNote}>
          <Icon name="arrowLeft" />
          <Text of={titleOf(state)} />
        </button>
      </p>
      <NoteList shown={shown} />
    </>
  );
}

function Whole({ shown, place }: { shown: Shown; place: Place }) {
  const { config, state, t } = shown;
  const { words, recording } = state;
  const object = place.kind === "object" ? words.objects[place.object.id] : undefined;
  const own = place.kind === "scene" ? words.scenes[place.scene.id]?.words : object?.words;
  const stop = stopOf(state);
  return (
    <>
      <Caption state={state} />
      {stop?.words && saysMore(stop.words.html, recording?.cues ?? []) && (
        <Words of={stop.words} base={config.base} />
      )}
      {recording !== null && <Said recording={recording} shown={shown} />}
      {stop && (
        <h3 class="ev-subtitle">
          <Text of={placeTitle(words, place)} />
        </h3>
      )}
      {own && <Words of={own} base={config.base} />}
      {object !== undefined && object.facts.length > 0 && (
        <dl class="ev-facts" aria-label={t.facts}>
          {object.facts.map(({ label, values }) => (
            <div class="ev-fact" key={label.text}>
              <dt>
                <Text of={label} />
              </dt>
              {values.map((value) => (
                <dd key={value.text}>
                  {/* What is the same in every language may run another way: `32.5 cm`. */}
                  <bdi>
                    <Text of={value} />
                  </bdi>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <NoteList shown={shown} />
      {object?.credit && (
        <p class="ev-credit">
          <Text of={object.credit} />
        </p>
      )}
      <p>
        <a class="ev-textbutton" href={pageUrl(config, words.lang, pageOf(place))}>
          <Icon name="page" />
          {t.readable}
        </a>
      </p>
    </>
  );
}

/** The caption of the picture that is on the stage. */
function Caption({ state: { place, words } }: { state: State }) {
  if (place?.kind !== "object") return null;
  const caption = words.objects[place.object.id]?.media[place.medium.id]?.caption;
  return caption ? (
    <p class="ev-caption-line">
      <Text of={caption} />
    </p>
  ) : null;
}

function NoteList({ shown: { state, actions, t } }: { shown: Shown }) {
  if (state.place === null) return null;
  const notes = markersOf(state.place, state.words).filter(opensSheet);
  if (notes.length === 0) return null;
  return (
    <>
      <h3 class="ev-subtitle">{t.notes}</h3>
      <ol class="ev-notes">
        {notes.map(({ key, label, number }) => (
          <li key={key}>
            <button
              type="button"
              class="ev-note"
              aria-pressed={state.chosen === key}
              onClick={() => actions.choose(key)}
            >
              <span class="ev-note-number">{number ?? ""}</span>
              <Text of={label} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The hotspot whose sheet is open. */
function hotspotOf({ place, chosen }: State): Hotspot | null {
  if (place?.kind !== "scene" || chosen === null) return null;
  return place.scene.hotspots.find(({ id }) => id === idOf(chosen)) ?? null;
}

function noteOf({ place, chosen, words }: State): Note | HotspotText | null {
  if (place === null || place.kind === "house" || chosen === null) return null;
  const id = idOf(chosen);
  const notes =
    place.kind === "scene" ? words.scenes[place.scene.id]?.hotspots : words.objects[place.object.id]?.annotations;
  return notes?.[id] ?? null;
}
