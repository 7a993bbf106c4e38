import type { MarkerKey } from "../scenes/display";
import { Icon } from "./Icon";
import type { Marker } from "./marker-list";
import { markersOf } from "./marker-list";
import type { MarkerLayer } from "./marker-layer";
import type { Shown } from "./shown";
import { Text } from "./words";

/** Links, hotspots and annotations as real buttons over the picture; without WebGL as a list beside it. */
export function Markers({ shown, layer }: { shown: Shown; layer: MarkerLayer }) {
  const { state, actions, inTheRound } = shown;
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
            aria-pressed={marker.kind === "note" || marker.kind === "annotation" ? chosen === marker.key : undefined}
            onClick={() => actions.choose(marker.key)}
            onFocus={(event) => faceIfAway(event.currentTarget, marker.key, actions.face)}
          >
            <Sign marker={marker} />
            <span class="ev-marker-label">
              <Text of={marker.label} />
            </span>
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
  return <span class={`ev-sign ev-sign-ring ev-sign-${kind}`} />;
}

function faceIfAway(button: HTMLElement, key: MarkerKey, face: (key: MarkerKey) => void): void {
  if (button.hasAttribute("data-away") || button.hasAttribute("data-behind")) face(key);
}
