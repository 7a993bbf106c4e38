import { keepSettings } from "../core/kept";
import type { Lifetime } from "../core/lifetime";
import type { State } from "../core/state";
import type { Store } from "../core/store";
import type { Tour } from "../contract/Tour";
import { prefer } from "../engine/preferences";

const MORE_CONTRAST = "(prefers-contrast: more)";

/** Puts on what the visitor has set, before the first frame and after each change. */
export function wearSettings(root: HTMLElement, store: Store<State>, life: Lifetime, wake: () => void): void {
  const contrast = matchMedia(MORE_CONTRAST);
  const wear = (): void => {
    const { settings } = store.get();
    prefer({ quality: settings.quality, lessMotion: settings.motion === "less" });
    root.style.setProperty("--ev-text-size", String(settings.textSize / 100));
    root.style.setProperty("--ev-caption-size", String(settings.captionSize / 100));
    root.toggleAttribute("data-more-contrast", settings.contrast === "more" || contrast.matches);
    root.toggleAttribute("data-less-motion", settings.motion === "less");
  };
  life.listen(contrast, "change", wear);
  life.add(
    store.watch((now, before) => {
      if (now.settings === before.settings) return;
      wear();
      wake();
    }),
  );
  wear();
}

/** Keeps what the visitor has set for the next visit. */
export function keepWhatIsSet(tour: Tour, store: Store<State>, life: Lifetime): void {
  life.add(
    store.watch(({ settings, captionsOn }, before) => {
      if (settings !== before.settings || captionsOn !== before.captionsOn) keepSettings(tour, { settings, captionsOn });
    }),
  );
}
