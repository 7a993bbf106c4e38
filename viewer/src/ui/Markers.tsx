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

const isExhibit = (kind: Marker["kind"]): kind is ExhibitKind => kind in ICONS;

/** Links, hotspots and annotations as real buttons over the picture; without WebGL as a list beside it. */
export function Markers({ shown, layer }: { shown: Shown; layer: MarkerLayer }) {
  const { state, actions, inTheRound, t } = shown;
  const { place, words, chosen, problem } = state;
  if (place === null || problem !== null) return null;
  const placed = inTheRound || place.kind === "object";
  const id = place.kind === "scene" ? place.scene.id : `${place.object.id}/${place.medium.id}`;
  return (
    <ul class="ev-markers" data-listed={!placed || undefined} key={id}>
      {markersOf(place, words).map((marker) => (
        <li key={marker.key}>
          <button
            type="button"
            class={`ev-marker ev-marker-${marker.kind}`}
            ref={(button) => layer.register(marker.key, button)}
            aria-pressed={opensSheet(marker) ? chosen === marker.key : undefined}
            onClick={() => actions.choose(marker.key)}
            onFocus={(event) => faceIfAway(event.currentTarget, marker.key, actions.face)}
          >
            <Sign marker={marker} />
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

function Sign({ marker: { kind, number } }: { marker: Marker }) {
  if (kind === "annotation") return <span class="ev-sign ev-sign-number">{number}</span>;
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

function faceIfAway(button: HTMLElement, key: MarkerKey, face: (key: MarkerKey) => void): void {
  if (button.hasAttribute("data-away") || button.hasAttribute("data-behind")) face(key);
}
