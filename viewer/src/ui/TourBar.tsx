import { isAtStop } from "../core/titles";
import { Button } from "./Button";
import type { Shown } from "./shown";
import { Text } from "./words";

/** Where the guided tour is, and the buttons that lead it. */
export function TourBar({ shown: { state, actions, t } }: { shown: Shown }) {
  const { guide, words, captionsOn, recording } = state;
  const stop = guide?.tour.stops[guide.stop];
  if (guide === null || stop === undefined) return null;
  const { stops } = guide.tour;
  const title = words.tours[guide.tour.id]?.stops[stop.id]?.title ?? { text: stop.id, lang: null };
  const atStop = isAtStop(state);
  return (
    <div class="ev-bar ev-tourbar" role="group" aria-label={words.tours[guide.tour.id]?.title.text}>
      <Button icon="previous" label={t.previousStop} onPress={() => actions.step(-1)} disabled={guide.stop === 0} />
      <Button
        icon={guide.playing ? "pause" : "play"}
        label={guide.playing ? t.pause : atStop ? t.play : t.resumeTour}
        onPress={actions.togglePlay}
        kind="ev-play"
      />
      <p class="ev-stop">
        <span class="ev-stop-count">{t.stopOf(guide.stop + 1, stops.length)}</span>
        <span class="ev-stop-title">
          <Text of={title} />
        </span>
      </p>
      {recording !== null && recording.cues.length > 0 && (
        <Button
          icon={captionsOn ? "captions" : "captionsOff"}
          label={captionsOn ? t.captionsOff : t.captionsOn}
          onPress={actions.toggleCaptions}
        />
      )}
      <Button
        icon="next"
        label={t.nextStop}
        onPress={() => actions.step(1)}
        disabled={guide.stop === stops.length - 1}
      />
      <Button icon="x" label={t.endTour} onPress={actions.endTour} />
    </div>
  );
}
