import type { Cue } from "../contract/Cue";
import type { Recording } from "../contract/Recording";
import { cueAt } from "../guides/captions";
import { useHearing } from "./hearing";
import type { Shown } from "./shown";
import { Transcript, Words, marked } from "./words";

/** What is said, to read: line by line where there are captions, each of which leads to its moment. */
export function Said({ recording, shown }: { recording: Recording; shown: Shown }) {
  const { config, state, t } = shown;
  const { cues, transcript } = recording;
  if (cues.length === 0)
    return transcript === null ? null : <Transcript title={t.transcript} prose={transcript} base={config.base} />;
  return (
    <details class="ev-transcript" open={state.guide !== null}>
      <summary>{t.transcript}</summary>
      <Lines cues={cues} lang={recording.lang} shown={shown} />
      {transcript !== null && saysMore(transcript.html, cues) && <Words of={transcript} base={config.base} />}
    </details>
  );
}

function Lines({ cues, lang, shown: { actions, hearing } }: { cues: readonly Cue[]; lang: string | null; shown: Shown }) {
  const { seconds, running } = useHearing(hearing);
  const now = running || seconds > 0 ? cueAt(cues, seconds) : null;
  return (
    <ol class="ev-lines" {...marked(lang)}>
      {cues.map((cue) => (
        <li key={cue.start}>
          <button
            type="button"
            class="ev-line"
            aria-current={cue === now ? "true" : undefined}
            onClick={() => actions.seek(cue.start)}
          >
            {cue.text}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Whether words tell of more than is heard: of sounds, or of what is shown. */
export function saysMore(html: string, cues: readonly Cue[]): boolean {
  const template = document.createElement("template");
  template.innerHTML = html;
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
  return letters(template.content.textContent ?? "") !== letters(cues.map(({ text }) => text).join(""));
}
