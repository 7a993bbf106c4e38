import { Sheet } from "./Sheet";
import type { Shown } from "./shown";

/** What mouse, fingers and keys do. */
export function HelpSheet({ shown: { config, actions, t } }: { shown: Shown }) {
  const keys: ReadonlyArray<readonly [keys: readonly string[], meaning: string]> = [
    [["←", "→", "↑", "↓"], t.keyLook],
    [["+", "−"], t.keyZoom],
    [["Home"], t.keyHome],
    [["I"], t.keyText],
    [["M"], t.keyContents],
    ...(config.tour.languages.length > 1 ? [[["L"], t.keyLanguage] as const] : []),
    ...(config.tour.tours.length > 0 ? [[["[", "]"], t.keyStops] as const, [["P"], t.keyPlay] as const] : []),
    [["F"], t.keyFullscreen],
    [["Esc"], t.keyEscape],
  ];
  return (
    <Sheet title={t.help} closeLabel={t.closePanel} actions={actions}>
      <h3 class="ev-subtitle">{t.gestures}</h3>
      <ul class="ev-gestures">
        <li>{t.gestureLook}</li>
        <li>{t.gestureZoom}</li>
        <li>{t.gestureFocus}</li>
      </ul>
      <h3 class="ev-subtitle">{t.keys}</h3>
      <dl class="ev-keys">
        {keys.map(([names, meaning]) => (
          <div class="ev-key" key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
