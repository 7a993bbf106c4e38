import { Sheet } from "./Sheet";
import type { Shown } from "./shown";
import { marked } from "./words";

/** Each language under its own name. The words change in place; the view stays. */
export function LanguageSheet({ shown: { config, state, actions, t } }: { shown: Shown }) {
  return (
    <Sheet title={t.language} closeLabel={t.closePanel} actions={actions}>
      <ul class="ev-entries">
        {config.tour.languages.map(({ tag, name }) => (
          <li key={tag}>
            <button
              type="button"
              class="ev-entry"
              {...marked(tag)}
              aria-current={tag === state.words.lang ? "true" : undefined}
              onClick={() => actions.setLanguage(tag)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
