import { isAtStop } from "../core/titles";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { Progress } from "./Progress";
import type { Shown } from "./shown";
import { Text } from "./words";

/** Where the guided tour is, and the buttons that lead it. */
export function TourBar({ shown }: { shown: Shown }) {
  const { state, actions, t } = shown;
  const { guide, words, captionsOn, recording, readable, readsAloud } = state;
  const stop = guide?.tour.stops[guide.stop];
  if (guide === null || stop === undefined) return null;
  const { stops } = guide.tour;
  const title = words.tours[guide.tour.id]?.stops[stop.id]?.title ?? { text: stop.id, lang: null };
  const atStop = isAtStop(state);
  const isCaptioned = readable || (recording !== null && recording.cues.length > 0);
  return (
    <div class="ev-bar ev-tourbar" role="group" aria-label={words.tours[guide.tour.id]?.title.text}>
      {atStop && <Progress shown={shown} stop={guide.stop} count={stops.length} />}
      <Button icon="previous" label={t.previousStop} onPress={() => actions.step(-1)} disabled={guide.stop === 0} />
      <Button
        icon={guide.playing ? "pause" : "play"}
        label={guide.playing ? t.pause : atStop ? t.play : t.resumeTour}
        onPress={actions.togglePlay}
        kind="ev-play"
      />
      <Button
        icon="next"
        label={t.nextStop}
        onPress={() => actions.step(1)}
        disabled={guide.stop === stops.length - 1}
      />
      <p class="ev-stop">
        <span class="ev-stop-count">{t.stopOf(guide.stop + 1, stops.length)}</span>
        <span class="ev-stop-title">
          <Text of={title} />
        </span>
      </p>
      {atStop && readable && (
        <Button icon="readAloud" label={t.readAloud} onPress={actions.toggleReading} pressed={readsAloud} />
      )}
      {atStop && isCaptioned && (
        <Button
          icon={captionsOn ? "captions" : "captionsOff"}
          label={captionsOn ? t.captionsOff : t.captionsOn}
          onPress={actions.toggleCaptions}
        />
      )}
      <Speed shown={shown} />
      <Button icon="x" label={t.endTour} onPress={actions.endTour} />
    </div>
  );
}

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

function Speed({ shown: { state, actions, t } }: { shown: Shown }) {
  return (
    <select
      class="ev-select ev-speed"
      aria-label={t.speed}
      value={String(state.speed)}
      onChange={({ currentTarget }) => actions.setSpeed(Number(currentTarget.value))}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={String(speed)}>
          {`${speed}×`}
        </option>
      ))}
    </select>
  );
}

/** Why a tour rests that nobody holds, and the way on: the browser wants a press of a button, or it is over. */
export function TourOffer({ shown: { state, actions, t } }: { shown: Shown }) {
  const rest = state.guide?.rest ?? null;
  if (rest === null || !isAtStop(state)) return null;
  return (
    <div class="ev-bar ev-offer">
      {rest === "over" && <p class="ev-over">{t.tourOver}</p>}
      <button type="button" class="ev-textbutton" onClick={actions.togglePlay}>
        <Icon name={rest === "over" ? "again" : "play"} />
        {rest === "over" ? t.againTour : t.beginTour}
      </button>
    </div>
  );
}
