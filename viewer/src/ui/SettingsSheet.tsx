import { useState } from "preact/hooks";
import { SCHEMES, type Scheme, chooseScheme, chosenScheme } from "../core/scheme";
import { CAPTION_SIZES, CONTRASTS, MOTIONS, TEXT_SIZE } from "../core/settings";
import { QUALITIES } from "../engine/preferences";
import type { Messages } from "../i18n/messages";
import { Choice, Range, Switch } from "./choices";
import { Sheet } from "./Sheet";
import type { Shown } from "./shown";

/** What visitors set for themselves; each change counts at once, and is kept for the next visit. */
export function SettingsSheet({ shown }: { shown: Shown }) {
  const { config, state, actions, t } = shown;
  const { settings, captionsOn, ambientOn, kiosk } = state;
  const hasRoomSound = config.tour.scenes.some(({ ambient }) => ambient !== null);
  return (
    <Sheet title={t.settings} closeLabel={t.closePanel} actions={actions}>
      <form class="ev-settings" onSubmit={(event) => event.preventDefault()}>
        <Languages shown={shown} />
        <Range
          label={t.textSize}
          value={settings.textSize}
          text={t.percent(settings.textSize)}
          {...TEXT_SIZE}
          onMove={(textSize) => actions.set({ textSize })}
        />
        <Switch label={t.captions} on={captionsOn} onSwitch={actions.toggleCaptions} />
        {captionsOn && (
          <Choice
            label={t.captionSize}
            options={CAPTION_SIZES.map((size) => [size, t.percent(size)])}
            chosen={settings.captionSize}
            onChoose={(captionSize) => actions.set({ captionSize })}
          />
        )}
        {hasRoomSound && <Switch label={t.roomSound} on={ambientOn} onSwitch={actions.toggleAmbient} />}
        <Choice
          label={t.contrast}
          options={CONTRASTS.map((one) => [one, one === "system" ? t.asDevice : t.moreContrast])}
          chosen={settings.contrast}
          onChoose={(contrast) => actions.set({ contrast })}
        />
        <Choice
          label={t.movement}
          options={MOTIONS.map((one) => [one, one === "system" ? t.asDevice : t.lessMovement])}
          chosen={settings.motion}
          onChoose={(motion) => actions.set({ motion })}
        />
        <Choice
          label={t.quality}
          options={QUALITIES.map((one) => [one, qualityName(one, t)])}
          chosen={settings.quality}
          onChoose={(quality) => actions.set({ quality })}
        />
        {/* In a lobby nobody leaves for the pages. */}
        {kiosk === null && <PageColours t={t} />}
        <Switch label={t.steering} on={settings.steering} onSwitch={(steering) => actions.set({ steering })} />
        <Switch label={t.singleKeys} on={settings.shortcuts} onSwitch={(shortcuts) => actions.set({ shortcuts })} />
        <button type="button" class="ev-textbutton ev-set-usual" onClick={actions.setUsual}>
          {t.setUsual}
        </button>
      </form>
    </Sheet>
  );
}

/** Each under its own name. */
function Languages({ shown: { config, state, actions, t } }: { shown: Shown }) {
  const { languages } = config.tour;
  if (languages.length < 2) return null;
  return (
    <Choice
      label={t.language}
      options={languages.map(({ tag, name }) => [tag, name, tag])}
      chosen={state.words.lang}
      onChoose={actions.setLanguage}
    />
  );
}

function PageColours({ t }: { t: Messages }) {
  const [chosen, choose] = useState<Scheme>(chosenScheme);
  const names: Readonly<Record<Scheme, string>> = { system: t.asDevice, light: t.light, dark: t.dark };
  return (
    <Choice
      label={t.pageColours}
      options={SCHEMES.map((scheme) => [scheme, names[scheme]])}
      chosen={chosen}
      onChoose={(scheme) => {
        chooseScheme(scheme);
        choose(scheme);
      }}
    />
  );
}

function qualityName(quality: (typeof QUALITIES)[number], t: Messages): string {
  switch (quality) {
    case "auto":
      return t.qualityAuto;
    case "saving":
      return t.qualitySaving;
    case "best":
      return t.qualityBest;
  }
}
