import { useEffect, useRef } from "preact/hooks";
import type { Cue } from "../contract/Cue";
import type { Phrase } from "../contract/Phrase";
import type { Recording } from "../contract/Recording";
import { cueMarkup } from "../guides/captions";
import type { Shown } from "./shown";
import { Waveform } from "./Waveform";
import { Transcript, marked } from "./words";

interface Props {
  readonly kind: "audio" | "video";
  readonly of: Recording;
  /** What is played, for those who do not see it. */
  readonly name: Phrase;
  readonly shown: Shown;
}

/** A sound or a film with the browser's own controls, and what is said in it to read. */
export function Player({ kind, of: recording, name, shown }: Props) {
  const { config, state, actions, t } = shown;
  const element = useRef<HTMLMediaElement | null>(null);
  const captions = useRef<TextTrack | null>(null);
  const lang = recording.lang ?? state.words.lang;
  const take = (found: HTMLMediaElement | null): void => {
    element.current = found;
    if (found !== null) found.volume = recording.gain;
  };

  useEffect(() => {
    const media = element.current;
    return () => {
      media?.pause();
      actions.attend(false);
    };
  }, []);

  useEffect(() => {
    const { cues } = recording;
    if (element.current === null || kind !== "video" || (captions.current === null && cues.length === 0)) return;
    // Made here, since a page from `file://` may not load a `<track>`.
    captions.current ??= element.current.addTextTrack("captions", lang, lang);
    write(captions.current, cues);
  }, [recording.cues]);

  useEffect(() => {
    if (captions.current !== null) captions.current.mode = state.captionsOn ? "showing" : "hidden";
  }, [state.captionsOn]);

  const common = {
    class: "ev-sheet-player",
    src: config.base + recording.file,
    controls: true,
    preload: "metadata",
    "aria-label": name.text,
    ...marked(name.lang),
    onPlay: () => actions.attend(true),
    onPause: () => actions.attend(false),
    onEnded: () => actions.attend(false),
  } as const;
  return (
    <>
      {recording.waveform.length > 0 && <Waveform bars={recording.waveform} media={element} />}
      {kind === "video" ? <video {...common} playsInline ref={take} /> : <audio {...common} ref={take} />}
      <Said recording={recording} lang={lang} title={t.transcript} base={config.base} />
    </>
  );
}

/** The transcript, or else the captions one after the other. */
function Said({ recording, lang, title, base }: { recording: Recording; lang: string; title: string; base: string }) {
  const { transcript, cues } = recording;
  if (transcript !== null) return <Transcript title={title} prose={transcript} base={base} />;
  if (cues.length === 0) return null;
  return (
    <details class="ev-transcript">
      <summary>{title}</summary>
      <p {...marked(lang)}>{cues.map(({ text }) => text).join(" ")}</p>
    </details>
  );
}

function write(track: TextTrack, cues: readonly Cue[]): void {
  for (const old of [...(track.cues ?? [])]) track.removeCue(old);
  for (const { start, end, text } of cues) track.addCue(new VTTCue(start, end, cueMarkup(text)));
}
