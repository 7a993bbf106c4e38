import { placeTitle } from "../core/titles";
import { Button } from "./Button";
import { canFillScreen } from "./fullscreen";
import { MediaSwitch } from "./MediaSwitch";
import type { Shown } from "./shown";
import { TourBar } from "./TourBar";
import { Text } from "./words";

/** Way out and title above, controls below. It withdraws when nobody moves. */
export function Frame({ shown }: { shown: Shown }) {
  return (
    <>
      <TopBar shown={shown} />
      <div class="ev-bottom">
        <CaptionLine shown={shown} />
        <div class="ev-bars">
          <MediaSwitch shown={shown} />
          <TourBar shown={shown} />
          <Controls shown={shown} />
        </div>
      </div>
    </>
  );
}

function TopBar({ shown: { state, actions, t } }: { shown: Shown }) {
  const { place, words, backTo } = state;
  const title = place === null ? words.title : placeTitle(words, place);
  const room = backTo === null ? undefined : words.scenes[backTo.id]?.title;
  return (
    <div class="ev-top">
      <div class="ev-bar">
        <Button icon="x" label={t.close} onPress={actions.close} kind="ev-close" />
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
  const { caption, captionsOn, recording } = state;
  if (caption === null || !captionsOn) return null;
  return (
    <p class="ev-captions" aria-live="off" {...(recording?.lang ? { lang: recording.lang } : {})}>
      {caption}
    </p>
  );
}

function Controls({ shown: { config, state, actions, t } }: { shown: Shown }) {
  const { sheet, guide, place, recording, speaking, ambientOn, fullscreen } = state;
  const { tour } = config;
  const firstTour = tour.tours[0];
  const rooms = place?.kind === "scene" ? place.scene.ambient : null;
  return (
    <nav class="ev-bar ev-controls">
      {place !== null && (
        <Button icon="info" label={t.text} onPress={() => actions.toggleSheet("text")} pressed={sheet === "text"} />
      )}
      <Button
        icon="list"
        label={t.contents}
        onPress={() => actions.toggleSheet("contents")}
        pressed={sheet === "contents"}
      />
      {guide === null && firstTour !== undefined && (
        <Button
          icon="route"
          label={t.startTour}
          onPress={() => actions.go({ kind: "tour", id: firstTour.id, stop: null })}
        />
      )}
      {guide === null && recording !== null && (
        <Button
          icon={speaking ? "pause" : "listen"}
          label={speaking ? t.pause : t.listen}
          onPress={actions.togglePlay}
        />
      )}
      {tour.languages.length > 1 && (
        <Button
          icon="languages"
          label={t.language}
          onPress={() => actions.toggleSheet("languages")}
          pressed={sheet === "languages"}
        />
      )}
      {rooms !== null && (
        <Button
          icon={ambientOn ? "soundOn" : "soundOff"}
          label={ambientOn ? t.soundOff : t.soundOn}
          onPress={actions.toggleAmbient}
        />
      )}
      {canFillScreen() && (
        <Button
          icon={fullscreen ? "leaveFullscreen" : "fullscreen"}
          label={fullscreen ? t.leaveFullscreen : t.fullscreen}
          onPress={actions.toggleFullscreen}
        />
      )}
      <Button icon="help" label={t.help} onPress={() => actions.toggleSheet("help")} pressed={sheet === "help"} />
    </nav>
  );
}
