import type { MoveAim } from "../contract/MoveAim";
import type { StopTarget } from "../contract/StopTarget";
import type { State } from "../core/state";
import { isAtStop, stopOf } from "../core/titles";
import type { Goal } from "../scenes/display";
import type { Course } from "../scenes/lead";

/** As long as a walk from room to room takes at most. */
const USUAL_SECONDS = 1.2;

/** Where the camera goes at a tour's stop, by the recording that is heard there; null beside a tour. */
export function courseOf(state: State): Course | null {
  const { guide } = state;
  const stop = guide?.tour.stops[guide.stop];
  if (stop === undefined || !isAtStop(state)) return null;
  const times = stopOf(state)?.moves ?? [];
  const legs = stop.moves.flatMap(({ aim, over }, index) => {
    const at = times[index];
    return at === undefined ? [] : [{ at, over: over ?? USUAL_SECONDS, to: goalOf(aim) }];
  });
  return { start: startOf(stop.target), legs: legs.sort((a, b) => a.at - b.at) };
}

function startOf(target: StopTarget): Goal {
  if (target.kind === "object")
    return { view: {}, marker: target.annotation === null ? null : `annotation:${target.annotation}` };
  return { view: { ...target.view }, marker: null };
}

function goalOf(aim: MoveAim): Goal {
  switch (aim.kind) {
    case "view":
      return { view: { ...aim.view }, marker: null };
    case "turn": {
      const { yaw, pitch, distance } = aim.view;
      return { view: distance === null ? { yaw, pitch } : { yaw, pitch, distance }, marker: null };
    }
    case "annotation":
      return { view: {}, marker: `annotation:${aim.annotation}` };
  }
}
