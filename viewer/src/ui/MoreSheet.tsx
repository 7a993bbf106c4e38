import { Icon } from "./Icon";
import { rareControls } from "./rare";
import { Sheet } from "./Sheet";
import type { Shown } from "./shown";

/** What a phone's bar has no room for. */
export function MoreSheet({ shown }: { shown: Shown }) {
  const { actions, t } = shown;
  return (
    <Sheet title={t.more} closeLabel={t.closePanel} actions={actions}>
      <ul class="ev-entries">
        {rareControls(shown).map(({ id, icon, label, pressed, press }) => (
          <li key={id}>
            <button type="button" class="ev-entry ev-more-entry" aria-pressed={pressed} onClick={press}>
              <Icon name={icon} />
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
