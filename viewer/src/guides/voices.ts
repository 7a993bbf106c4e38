/** Which of the computer's voices speaks a language. Remote ones would need the internet, and tell it what is read. */

/** Where the script of a language tag says which spoken form is meant. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  "zh-hans": ["zh-cn", "zh-sg", "cmn", "zh-hans"],
  "zh-hant": ["zh-tw", "cmn-tw", "zh-hant", "zh-hk"],
};

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

export function voiceFor<V extends Voice>(voices: readonly V[], tag: string): V | null {
  const local = voices.filter(({ localService }) => localService);
  const wanted = tag.toLowerCase();
  const [language = wanted] = wanted.split("-");
  const forms = SPOKEN[wanted] ?? [];
  const rank = (voice: V): number => {
    // Android writes zh_CN.
    const spoken = voice.lang.toLowerCase().replace(/_/g, "-");
    if (spoken === wanted) return 0;
    const form = forms.findIndex((one) => spoken === one || spoken.startsWith(`${one}-`));
    if (form >= 0) return 1 + form;
    return spoken === language || spoken.startsWith(`${language}-`) ? 10 : Infinity;
  };
  const fitting = local.filter((voice) => rank(voice) < Infinity);
  fitting.sort((a, b) => rank(a) - rank(b) || Number(b.default) - Number(a.default));
  return fitting[0] ?? null;
}
