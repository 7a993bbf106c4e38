import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Scene } from "../contract/Scene";
import { sceneRoute } from "../core/route";
import { Thumbnails } from "../scenes/thumbnails";
import type { Shown } from "./shown";
import { Text } from "./words";

const SIZE = { width: 144, height: 96 } as const;

/** The rooms as small pictures in a row, to go there at once. What is out of sight is not asked for. */
export function Strip({ shown }: { shown: Shown }) {
  const { config, state, actions, t } = shown;
  const { words, place } = state;
  const { scenes } = config.tour;
  const row = useRef<HTMLUListElement>(null);
  const thumbnails = useMemo(() => new Thumbnails(config.source), [config.source]);
  useEffect(() => () => thumbnails.dispose(), [thumbnails]);
  const here = place?.kind === "scene" ? place.scene.id : null;
  const reached = here ?? state.backTo?.id ?? scenes[0]?.id;

  useLayoutEffect(() => {
    const present = row.current?.querySelector<HTMLElement>(".ev-thumb[tabindex='0']");
    if (row.current && present) centre(row.current, present);
  }, [reached]);

  return (
    <nav class="ev-bar ev-strip" aria-label={t.strip}>
      <ul class="ev-thumbs" ref={row} onKeyDown={moveAlong}>
        {scenes.map((scene) => (
          <li key={scene.id}>
            <button
              type="button"
              class="ev-thumb"
              aria-current={scene.id === here ? "location" : undefined}
              tabIndex={scene.id === reached ? 0 : -1}
              onClick={() => actions.go(sceneRoute(scene.id))}
            >
              <Thumb scene={scene} thumbnails={thumbnails} />
              <span class="ev-thumb-name">
                <Text of={words.scenes[scene.id]?.title ?? { text: scene.id, lang: null }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Thumb({ scene, thumbnails }: { scene: Scene; thumbnails: Thumbnails }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { file } = scene.panorama.low;
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      thumbnails.want(scene, current);
    });
    seen.observe(current);
    return () => seen.disconnect();
  }, [file, thumbnails]);
  return <canvas class="ev-thumb-picture" {...SIZE} ref={canvas} aria-hidden="true" />;
}

/** Scrolls the row alone: `scrollIntoView` would move whatever lies around it. */
function centre(row: HTMLElement, one: HTMLElement): void {
  const [outer, inner] = [row.getBoundingClientRect(), one.getBoundingClientRect()];
  row.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop for the Tab key; the arrows go from room to room, as they lie on the screen. */
function moveAlong(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const rooms = [...row.querySelectorAll<HTMLElement>(".ev-thumb")];
  const at = rooms.findIndex((room) => room === document.activeElement);
  const to = stepFrom(at, event.key, rooms.length, getComputedStyle(row).direction === "rtl");
  const room = to === null ? undefined : rooms[to];
  if (room === undefined) return;
  event.preventDefault();
  room.focus({ preventScroll: true });
  centre(row, room);
}

function stepFrom(at: number, key: string, count: number, isMirrored: boolean): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  if (step === undefined) return null;
  return Math.max(0, Math.min(count - 1, at + (isMirrored ? -step : step)));
}
