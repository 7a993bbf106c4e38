import type { Place, State } from "../core/state";
import type { MarkerKey } from "../scenes/display";
import { Icon, type IconName } from "./Icon";
import type { ExhibitKind, Marker } from "./marker-list";
import { markersOf, opensSheet } from "./marker-list";
import type { MarkerLayer } from "./marker-layer";
import type { Shown } from "./shown";
import { Text } from "./words";

const ICONS: Readonly<Record<ExhibitKind, IconName>> = {
  image: "image",
  compare: "compare",
  audio: "music",
  video: "video",
  document: "document",
  url: "outward",
};

/** So many names do not cover each other. */
const FEW = 8;

const isExhibit = (kind: Marker["kind"]): kind is ExhibitKind => kind in ICONS;

/** Links, hotspots and annotations as real buttons over the picture. */
export function Markers({ shown, layer }: { shown: Shown; layer: MarkerLayer }) {
  const { state, actions, t } = shown;
  const { place, words, chosen, problem, opening } = state;
  if (place === null || problem !== null || opening) return null;
  const markers = markersOf(place, words);
  return (
    <ul class="ev-markers" key={nameOf(place)} data-inside={place.kind === "scene" ? "" : undefined} data-few={markers.length <= FEW ? "" : undefined}>
      {markers.map((marker) => (
        <li key={marker.key}>
          <button
            type="button"
            class={`ev-marker ev-marker-${marker.kind}`}
            ref={(button) => layer.register(marker.key, button)}
            aria-current={marker.key === here(state) ? "location" : undefined}
            aria-pressed={opensSheet(marker) ? chosen === marker.key : undefined}
            onClick={() => actions.choose(marker.key)}
            onFocus={(event) => {
              layer.light(marker.key);
              if (!isInTheOpen(event.currentTarget)) actions.face(marker.key);
            }}
            onBlur={() => layer.light(null)}
          >
            <Sign marker={marker} />
            {marker.kind === "walk" && <span class="ev-unseen">{t.walkTo} </span>}
            <span class="ev-marker-label">
              <Text of={marker.label} />
            </span>
            {/* What the icon says to those who see it. */}
            {isExhibit(marker.kind) && <span class="ev-unseen"> ({t[marker.kind]})</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where other markers begin. */
function nameOf(place: Place): string {
  if (place.kind === "house") return `house/${place.floor ?? ""}`;
  return place.kind === "scene" ? place.scene.id : `${place.object.id}/${place.medium.id}`;
}

/** Where the visitor stood before leaving for the outside. */
const here = ({ place, backTo }: State): MarkerKey | null =>
  place?.kind === "house" && backTo !== null ? `sweep:${backTo.id}` : null;

function Sign({ marker: { kind, number } }: { marker: Marker }) {
  // The disc on the floor is drawn with the outlines.
  if (kind === "walk") return null;
  if (kind === "annotation") return <span class="ev-sign ev-sign-number">{number}</span>;
  if (kind === "sweep") return <span class="ev-sign ev-sign-sweep" />;
  if (kind === "link" || kind === "door") {
    return (
      <span class="ev-sign ev-sign-way">
        <Icon name="arrowUp" />
      </span>
    );
  }
  if (isExhibit(kind)) {
    return (
      <span class="ev-sign ev-sign-kind">
        <Icon name={ICONS[kind]} />
      </span>
    );
  }
  return <span class={`ev-sign ev-sign-ring ev-sign-${kind}`} />;
}

/** Within sight, and not under a bar or a sheet. Bars that have withdrawn come back with the focus. */
function isInTheOpen(button: HTMLElement): boolean {
  if (button.hasAttribute("data-away") || button.hasAttribute("data-behind")) return false;
  const covers = button.closest(".ev-root")?.querySelectorAll(".ev-bar, .ev-map, .ev-sheet") ?? [];
  const sign = button.getBoundingClientRect();
  const [x, y] = [(sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2];
  return ![...covers].some((cover) => {
    const { left, right, top, bottom } = cover.getBoundingClientRect();
    return x > left && x < right && y > top && y < bottom;
  });
}
