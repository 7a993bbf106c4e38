import { houseOf, offers } from "../core/house";
import { Sheet } from "./Sheet";
import type { Shown } from "./shown";

type Key = readonly [names: readonly string[], meaning: string];

/** What mouse, fingers and keys do. */
export function HelpSheet({ shown: { config, state, actions, t, hasWebgl } }: { shown: Shown }) {
  const { scenes } = config.tour;
  const leadsOn = scenes.some(({ links, neighbours }) => links.length + neighbours.length > 0);
  const house = houseOf(config.tour);
  const keys: readonly Key[] = [
    [["←", "→", "↑", "↓"], t.keyLook],
    [["+", "−"], t.keyZoom],
    [["Home", "0"], t.keyHome],
    ...(leadsOn ? [[["W"], t.keyWalk] as const] : []),
    [["I"], t.keyText],
    [["M"], t.keyContents],
    ...(offers(house, "dollhouse", hasWebgl) ? [[["D"], t.keyDollhouse] as const] : []),
    ...(offers(house, "plan", hasWebgl) ? [[["G"], t.keyPlan] as const] : []),
    ...(house.sweeps.length > 0 ? [[["N"], t.keyMap] as const] : []),
    ...(scenes.length > 1 ? [[["T"], t.keyStrip] as const] : []),
    [["O"], t.keySettings],
    ...(config.tour.languages.length > 1 ? [[["L"], t.keyLanguage] as const] : []),
    ...(config.tour.tours.length > 0 ? [[["[", "]"], t.keyStops] as const, [["P"], t.keyPlay] as const] : []),
    ...(state.kiosk === null ? [[["F"], t.keyFullscreen] as const] : []),
    [["Esc"], t.keyEscape],
  ];
  return (
    <Sheet title={t.help} closeLabel={t.closePanel} actions={actions}>
      <h3 class="ev-subtitle">{t.gestures}</h3>
      <ul class="ev-gestures">
        <li>{t.gestureLook}</li>
        <li>{t.gestureZoom}</li>
        <li>{t.gestureFocus}</li>
        {scenes.some(({ neighbours }) => neighbours.length > 0) && <li>{t.gestureWalk}</li>}
      </ul>
      <h3 class="ev-subtitle">{t.keys}</h3>
      <p class="ev-keys-note">{state.settings.shortcuts ? t.keysPlace : t.keysOff}</p>
      <dl class="ev-keys">
        {(state.settings.shortcuts ? keys : keys.flatMap(withoutCharacters)).map(([names, meaning]) => (
          <div class="ev-key" key={meaning}>
            <dt>
              {/* As they stand on keyboards everywhere. */}
              <span lang="en" dir="ltr">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

/** What is left of an entry when single letters do nothing; plus and minus move the picture as the arrows do. */
function withoutCharacters([names, meaning]: Key): Key[] {
  const left = names.filter((name) => name.length > 1 || /[←→↑↓+−]/.test(name));
  return left.length === 0 ? [] : [[left, meaning]];
}
