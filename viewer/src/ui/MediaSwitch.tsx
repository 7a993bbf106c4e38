import type { MediumForm } from "../contract/MediumForm";
import { objectRoute } from "../core/route";
import { Icon, type IconName } from "./Icon";
import type { Shown } from "./shown";
import { marked } from "./words";

const ICONS: Readonly<Record<MediumForm["kind"], IconName>> = {
  model: "box",
  image: "image",
  audio: "music",
  video: "video",
};

/** One relic seen in several ways: its scan, a rubbing, a recording. */
export function MediaSwitch({ shown: { state, actions, t } }: { shown: Shown }) {
  const { place, words } = state;
  if (place?.kind !== "object" || place.object.media.length < 2) return null;
  const { object, medium } = place;
  return (
    <div class="ev-bar ev-media" role="group" aria-label={t.media}>
      {object.media.map((one) => {
        const caption = words.objects[object.id]?.media[one.id]?.caption;
        const name = caption?.text ?? t[one.form.kind];
        return (
          <button
            type="button"
            class="ev-medium"
            key={one.id}
            aria-label={name}
            {...marked(caption?.lang ?? null)}
            aria-pressed={one === medium}
            onClick={() => actions.go(objectRoute(object.id, { media: one.id }))}
          >
            <Icon name={ICONS[one.form.kind]} />
            <span class="ev-medium-name" aria-hidden="true">
              {name}
            </span>
          </button>
        );
      })}
    </div>
  );
}
