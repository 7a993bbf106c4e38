import { useLayoutEffect, useRef } from "preact/hooks";
import type { Scene } from "../contract/Scene";
import { type House, type Sweep, houseOf, nearestSweep, storeyOf } from "../core/house";
import { boundsOf, drawingOf } from "../core/house-bounds";
import { Button } from "./Button";
import type { Needle } from "./needle";
import type { Shown } from "./shown";
import { marked } from "./words";

/** What the map takes of the corner at most. */
const MOST = { width: 176, height: 136 } as const;

/** Metres to pixels of the map, north up. */
interface Scale {
  readonly width: number;
  readonly height: number;
  readonly perMetre: number;
  readonly west: number;
  readonly north: number;
}

/** Where the visitor is in the building, and which way they look. */
export function Minimap({ shown, needle }: { shown: Shown; needle: Needle }) {
  const { config, state, actions, t } = shown;
  const { place, opening, problem, mapFolded } = state;
  if (place?.kind !== "scene" || place.scene.position === null || opening || problem !== null) return null;
  const house = houseOf(config.tour);
  if (house.sweeps.length < 2) return null;
  const storey = storeyOf(house, place.scene.floor);
  return (
    <div class="ev-map" data-folded={mapFolded ? "" : undefined}>
      {mapFolded ? (
        <div class="ev-bar">
          <Button icon="mapPin" label={t.showMap} onPress={actions.toggleMap} />
        </div>
      ) : (
        <>
          <FloorMap shown={shown} storey={storey} scene={place.scene} needle={needle} />
          <Button icon="minus" label={t.foldMap} onPress={actions.toggleMap} kind="ev-map-fold" />
        </>
      )}
    </div>
  );
}

interface Props {
  readonly shown: Shown;
  readonly storey: House;
  readonly scene: Scene;
  readonly needle: Needle;
}

function FloorMap({ shown: { config, state, actions, t, mapPicture }, storey, scene, needle }: Props) {
  const { words } = state;
  const scale = scaleOf(storey);
  const floor = scene.floor === null ? words.title : (words.floors[scene.floor] ?? words.title);
  const goTo = ({ id }: Sweep): void => actions.walkTo(id);
  const onPress = (event: MouseEvent): void => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const x = scale.west + (event.clientX - box.left) / scale.perMetre;
    const z = scale.north + (event.clientY - box.top) / scale.perMetre;
    const y = scene.position?.[1] ?? 0;
    const nearest = nearestSweep(storey.sweeps, [x, y, z]);
    if (nearest !== undefined && nearest.id !== scene.id) goTo(nearest);
  };
  return (
    <div
      class="ev-map-sheet"
      role="group"
      aria-label={t.mapOf(floor.text)}
      style={{ width: `${scale.width}px`, height: `${scale.height}px` }}
      onClick={onPress}
      onKeyDown={moveAmongDots}
    >
      <Drawings storey={storey} scale={scale} base={config.base} />
      {mapPicture !== null && <Drawn picture={mapPicture} />}
      {storey.sweeps.map((sweep) => (
        <button
          key={sweep.id}
          type="button"
          class="ev-map-dot"
          aria-label={words.scenes[sweep.id]?.title.text ?? sweep.id}
          {...marked(words.scenes[sweep.id]?.title.lang ?? null)}
          aria-current={sweep.id === scene.id ? "location" : undefined}
          tabIndex={sweep.id === scene.id ? 0 : -1}
          style={placed(sweep, scale)}
          onClick={(event) => {
            event.stopPropagation();
            if (sweep.id !== scene.id) goTo(sweep);
          }}
        >
          {sweep.id === scene.id && (
            <svg class="ev-map-cone" viewBox="-40 -40 80 80" aria-hidden="true" ref={(cone) => needle.register(cone)}>
              <path />
            </svg>
          )}
        </button>
      ))}
    </div>
  );
}

/** The curator's own. */
function Drawings({ storey, scale, base }: { storey: House; scale: Scale; base: string }) {
  return (
    <>
      {storey.floors.flatMap(drawingOf).map(({ plan, west, north, width, depth }) => (
        <img
          key={plan.picture.sources[0]?.file}
          class="ev-map-drawing"
          alt=""
          src={base + (plan.picture.sources.find((source) => source.width >= 2 * MOST.width) ?? plan.picture.sources.at(-1))?.file}
          style={{
            left: `${(west - scale.west) * scale.perMetre}px`,
            top: `${(north - scale.north) * scale.perMetre}px`,
            width: `${width * scale.perMetre}px`,
            height: `${depth * scale.perMetre}px`,
          }}
        />
      ))}
    </>
  );
}

/** A canvas that was painted once, and is only hung up here. */
function Drawn({ picture }: { picture: HTMLCanvasElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    picture.setAttribute("aria-hidden", "true");
    place.current?.replaceChildren(picture);
  }, [picture]);
  return <div class="ev-map-drawn" ref={place} />;
}

function scaleOf(storey: House): Scale {
  const { centre, half } = boundsOf(storey, "plan");
  const perMetre = Math.min(MOST.width / half[0], MOST.height / half[2]) / 2;
  return {
    width: 2 * half[0] * perMetre,
    height: 2 * half[2] * perMetre,
    perMetre,
    west: centre[0] - half[0],
    north: centre[2] - half[2],
  };
}

const placed = ({ position: [x, , z] }: Sweep, { west, north, perMetre }: Scale): { left: string; top: string } => ({
  left: `${(x - west) * perMetre}px`,
  top: `${(z - north) * perMetre}px`,
});

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop for the Tab key; the arrows go from dot to dot. */
function moveAmongDots(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const dots = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(".ev-map-dot")];
  const at = dots.findIndex((dot) => dot === document.activeElement);
  event.preventDefault();
  dots[(at + step + dots.length) % dots.length]?.focus();
}
