import { clockTime, useHearing } from "./hearing";
import type { Shown } from "./shown";

const STEP_SECONDS = 5;
const LEAP_SECONDS = 15;

interface Props {
  readonly shown: Shown;
  readonly stop: number;
  readonly count: number;
}

/** The stops as a line of dashes; that of the current stop is long, and a slider over what is heard there. */
export function Progress({ shown, stop, count }: Props) {
  const { state, actions, t } = shown;
  const hearing = useHearing(shown.hearing);
  const length = hearing.length ?? 0;
  const seconds = Math.min(hearing.seconds, length);
  const turn = (event: KeyboardEvent): void => {
    const to = keyedTo(event.key, seconds, length, state.words.dir === "rtl");
    if (to === null) return;
    event.preventDefault();
    actions.seek(to);
  };
  return (
    <div class="ev-progress">
      <Dashes count={stop} isDone />
      <input
        type="range"
        class="ev-slider"
        min="0"
        max={length || 1}
        step="any"
        value={seconds}
        disabled={length === 0}
        aria-label={t.position}
        aria-valuetext={t.positionOf(clockTime(seconds), clockTime(length))}
        style={{ "--ev-heard": `${length === 0 ? 0 : (seconds / length) * 100}%` }}
        onInput={({ currentTarget }) => actions.seek(Number(currentTarget.value))}
        onKeyDown={turn}
      />
      <Dashes count={count - 1 - stop} isDone={false} />
      <span class="ev-time" aria-hidden="true">
        {length > 0 && `${clockTime(seconds)} / ${clockTime(length)}`}
      </span>
    </div>
  );
}

function Dashes({ count, isDone }: { count: number; isDone: boolean }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class="ev-dash" data-done={isDone} aria-hidden="true" />
      ))}
    </>
  );
}

/** Where a key leads: seconds by arrows instead of the hundredths that browsers would take. */
function keyedTo(key: string, seconds: number, length: number, isRightToLeft: boolean): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowLeft": {
      const isForward = (key === "ArrowRight") !== isRightToLeft;
      return seconds + (isForward ? STEP_SECONDS : -STEP_SECONDS);
    }
    case "ArrowUp":
      return seconds + STEP_SECONDS;
    case "ArrowDown":
      return seconds - STEP_SECONDS;
    case "PageUp":
      return seconds + LEAP_SECONDS;
    case "PageDown":
      return seconds - LEAP_SECONDS;
    case "Home":
      return 0;
    case "End":
      return length;
    default:
      return null;
  }
}
