import type { Way } from "../input/ways";
import { Button } from "./Button";
import type { IconName } from "./Icon";
import type { Shown } from "./shown";

const ICONS: Readonly<Record<Way, IconName>> = {
  left: "arrowLeft",
  right: "arrowRight",
  up: "arrowUp",
  down: "arrowDown",
  closer: "plus",
  farther: "minus",
};
const WAYS = ["left", "up", "down", "right", "farther", "closer"] as const;

/** Moves the picture without dragging, pinching or keys: for whoever wants it. */
export function SteerBar({ shown: { state, actions, t } }: { shown: Shown }) {
  const { place, problem, settings } = state;
  if (!settings.steering || problem !== null || !canMove(place)) return null;
  return (
    // Left is left in every language.
    <div class="ev-bar ev-steer" dir="ltr" role="group" aria-label={t.steering}>
      {WAYS.map((way) => (
        <span key={way} onPointerDown={(event) => hold(event, (held) => actions.steer(way, held))}>
          <Button icon={ICONS[way]} label={t[way]} onPress={(event) => isWithoutPointer(event) && step(way)} />
        </span>
      ))}
    </div>
  );

  /** A key, or a screen reader, presses in no time. */
  function step(way: Way): void {
    actions.steer(way, true);
    actions.steer(way, false);
  }
}

/** Sounds and films have players of their own. */
const canMove = (place: Shown["state"]["place"]): boolean =>
  place !== null && (place.kind !== "object" || place.medium.form.kind === "model" || place.medium.form.kind === "image");

const isWithoutPointer = ({ detail }: MouseEvent): boolean => detail === 0;

/** Until the finger or the button is lifted, wherever that is. */
function hold(event: PointerEvent, held: (held: boolean) => void): void {
  if (event.button !== 0 || !(event.target instanceof Element)) return;
  const { target } = event;
  const end = (): void => {
    target.removeEventListener("lostpointercapture", end);
    held(false);
  };
  target.addEventListener("lostpointercapture", end);
  target.setPointerCapture(event.pointerId);
  held(true);
}
