import { isAtStop, placeTitle } from "../core/titles";
import { Button } from "./Button";
import { FloorBar, HouseButtons, OpeningBar } from "./HouseBar";
import { MediaSwitch } from "./MediaSwitch";
import { rareControls } from "./rare";
import { RelicBar } from "./RelicBar";
import type { Shown } from "./shown";
import { SteerBar } from "./SteerBar";
import { Strip } from "./Strip";
import { TourBar, TourOffer } from "./TourBar";
import { Text, marked } from "./words";

/** Way out and title above, controls below. It withdraws when nobody moves. */
export function Frame({ shown }: { shown: Shown }) {
  if (shown.state.opening) return <OpeningBar shown={shown} />;
  return (
    <>
      <TopBar shown={shown} />
      <div class="ev-bottom">
        <CaptionLine shown={shown} />
        <TourOffer shown={shown} />
        {shown.state.stripOpen && <Strip shown={shown} />}
        <div class="ev-bars">
          <MediaSwitch shown={shown} />
          <RelicBar shown={shown} />
          <TourBar shown={shown} />
          <FloorBar shown={shown} />
          <SteerBar shown={shown} />
          <Controls shown={shown} />
        </div>
      </div>
    </>
  );
}

function TopBar({ shown: { state, actions, t } }: { shown: Shown }) {
  const { place, words, backTo, kiosk } = state;
  const title = place === null ? words.title : placeTitle(words, place);
  const room = backTo === null ? undefined : words.scenes[backTo.id]?.title;
  return (
    <div class="ev-top">
      <div class="ev-bar">
        {kiosk === null && <Button icon="x" label={t.close} onPress={actions.close} kind="ev-close" />}
        {backTo !== null && (
          <Button icon="arrowLeft" label={t.back(room?.text ?? "")} onPress={() => actions.go(backTo)} kind="ev-back" />
        )}
        <h1 class="ev-title">
          <Text of={title} />
        </h1>
      </div>
    </div>
  );
}

/** Spoken words on a ground of their own. Not read aloud: the voice says them. */
function CaptionLine({ shown: { state } }: { shown: Shown }) {
  const { caption, captionsOn, recording, sentence } = state;
  const said = caption === null ? sentence : { text: caption, lang: recording?.lang ?? null };
  if (said === null || !captionsOn) return null;
  return (
    <p class="ev-captions" aria-live="off" {...marked(said.lang)}>
      {said.text}
    </p>
  );
}

function Controls({ shown }: { shown: Shown }) {
  const { config, state, actions, t } = shown;
  const { sheet, guide, place, recording, readable, stripOpen } = state;
  const isHeard = state.speaking || state.sentence !== null;
  const { tour } = config;
  const firstTour = tour.tours[0];
  return (
    <nav class="ev-bar ev-controls">
      {place !== null && place.kind !== "house" && (
        <Button icon="info" label={t.text} onPress={() => actions.toggleSheet("text")} pressed={sheet === "text"} />
      )}
      <Button
        icon="list"
        label={t.contents}
        onPress={() => actions.toggleSheet("contents")}
        pressed={sheet === "contents"}
      />
      {tour.scenes.length > 1 && (
        <Button icon="strip" label={t.strip} onPress={actions.toggleStrip} pressed={stripOpen} />
      )}
      <HouseButtons shown={shown} />
      {guide === null && firstTour !== undefined && (
        <Button
          icon="route"
          label={t.startTour}
          onPress={() => actions.takeTour(firstTour.id)}
        />
      )}
      {!isAtStop(state) && (recording !== null || readable) && (
        <Button
          icon={isHeard ? "pause" : recording === null ? "readAloud" : "listen"}
          label={isHeard ? t.pause : recording === null ? t.readAloud : t.listen}
          onPress={actions.listen}
        />
      )}
      {rareControls(shown).map(({ id, icon, label, pressed, press }) => (
        <Button key={id} icon={icon} label={label} onPress={press} pressed={pressed} kind="ev-rare" />
      ))}
      <Button
        icon="more"
        label={t.more}
        onPress={() => actions.toggleSheet("more")}
        pressed={sheet === "more"}
        kind="ev-more"
      />
    </nav>
  );
}
