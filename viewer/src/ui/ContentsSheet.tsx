import type { Phrase } from "../contract/Phrase";
import { type Route, objectRoute, sceneRoute } from "../core/route";
import { Sheet } from "./Sheet";
import type { Shown } from "./shown";
import { Text } from "./words";

interface Entry {
  readonly route: Route;
  readonly label: Phrase;
  readonly detail: string | null;
  readonly here: boolean;
  /** Address of a small picture. */
  readonly icon?: string | null;
}

/** Everything that the exhibition shows, to go there at once. */
export function ContentsSheet({ shown }: { shown: Shown }) {
  const { config, state, actions, t } = shown;
  const { tour } = config;
  const { words, place, guide } = state;
  const named = (phrase: Phrase | undefined, id: string): Phrase => phrase ?? { text: id, lang: null };
  const tours = tour.tours.map(({ id, stops }): Entry => ({
    route: { kind: "tour", id, stop: null },
    label: named(words.tours[id]?.title, id),
    detail: t.stopsCount(stops.length),
    here: guide?.tour.id === id,
  }));
  const scenes = tour.scenes.map(({ id }): Entry => ({
    route: sceneRoute(id),
    label: named(words.scenes[id]?.title, id),
    detail: null,
    here: place?.kind === "scene" && place.scene.id === id,
  }));
  const objects = tour.objects.map(({ id, icon }): Entry => ({
    route: objectRoute(id),
    label: named(words.objects[id]?.title, id),
    detail: null,
    here: place?.kind === "object" && place.object.id === id,
    icon: icon && config.base + icon,
  }));
  return (
    <Sheet title={t.contents} closeLabel={t.closePanel} actions={actions}>
      <Group
        title={t.tours}
        entries={tours}
        go={(route) => (route.kind === "tour" ? actions.takeTour(route.id) : actions.go(route))}
      />
      <Group title={t.scenes} entries={scenes} go={actions.go} />
      <Group title={t.objects} entries={objects} go={actions.go} />
    </Sheet>
  );
}

function Group({ title, entries, go }: { title: string; entries: readonly Entry[]; go: (route: Route) => void }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3 class="ev-subtitle">{title}</h3>
      <ul class="ev-entries">
        {entries.map(({ route, label, detail, here, icon }) => (
          <li key={label.text}>
            <button
              type="button"
              class="ev-entry"
              aria-current={here ? "location" : undefined}
              onClick={() => go(route)}
            >
              <span class="ev-entry-name">
                {icon && <img class="ev-entry-icon" src={icon} width={48} height={48} alt="" loading="lazy" />}
                <Text of={label} />
              </span>
              {detail !== null && <span class="ev-entry-detail">{detail}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
