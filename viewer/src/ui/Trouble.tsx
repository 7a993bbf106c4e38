import { introductionUrl, pageUrl } from "../core/config";
import type { Problem } from "../core/state";
import type { Messages } from "../i18n/messages";
import type { Shown } from "./shown";

/** Says what happened and what to do, to a teacher, in place of a blank canvas. */
export function Trouble({ shown: { config, state, actions, t } }: { shown: Shown }) {
  const { problem, words } = state;
  if (problem === null) return null;
  const page = "page" in problem ? problem.page : null;
  return (
    <div class="ev-trouble" role="alert">
      <p>{sentence(problem, t)}</p>
      <p class="ev-trouble-ways">
        {problem.kind === "notLoaded" && (
          <button type="button" class="ev-textbutton" onClick={actions.retry}>
            {t.retry}
          </button>
        )}
        {page !== null && (
          <a class="ev-textbutton" href={pageUrl(config, words.lang, page)}>
            {t.readable}
          </a>
        )}
        <a
          class="ev-textbutton"
          href={introductionUrl(config, words.lang)}
          onClick={(event) => {
            event.preventDefault();
            actions.close();
          }}
        >
          {t.toIntroduction}
        </a>
      </p>
    </div>
  );
}

function sentence(problem: Problem, t: Messages): string {
  switch (problem.kind) {
    case "unknownRoute":
      return t.unknownRoute;
    case "notLoaded":
      return t.loadFailed;
    case "needsWebgl":
      return t.needsWebgl;
  }
}

/** The picture stands, but not all of it came. */
export function Notice({ shown: { state, actions, t, hasWebgl } }: { shown: Shown }) {
  if (state.problem !== null) return null;
  if (state.notice === "noSuchLanguage" || state.notice === "noGyroscope") {
    return (
      <p class="ev-notice" role="status">
        {state.notice === "noGyroscope" ? t.gyroscopeRefused : t.languageFailed}
      </p>
    );
  }
  if (state.notice === "incomplete") {
    return (
      <p class="ev-notice" role="status">
        {t.incomplete}{" "}
        <button type="button" class="ev-textbutton" onClick={actions.retry}>
          {t.retry}
        </button>
      </p>
    );
  }
  return !hasWebgl && state.place?.kind === "scene" ? <p class="ev-notice">{t.noWebgl}</p> : null;
}
