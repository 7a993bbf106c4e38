import { runScript } from "../assets/scripts";
import { LoadFailure } from "../assets/source";
import type { TextPack } from "../contract/TextPack";
import { type Config, languageOf } from "../core/config";
import type { Registry } from "./registry";

/** The words in a language: already here, or in a data script beside the tour. */
export async function wordsIn(config: Config, registry: Registry, wanted: string): Promise<TextPack> {
  const { tag, text: file } = languageOf(config, wanted) ?? { tag: wanted, text: "" };
  const known = registry.texts.get(tag);
  if (known !== undefined) return known;
  try {
    await runScript(config.base + file);
  } catch (error) {
    throw new LoadFailure(file, String(error));
  }
  const words = registry.texts.get(tag);
  if (words === undefined) throw new LoadFailure(file, "its data script ran but brought no words");
  return words;
}

/** Tells the browser, fonts and screen readers which language is spoken now. */
export function speak(root: HTMLElement, { lang, dir }: TextPack): void {
  for (const element of [root, document.documentElement]) {
    element.lang = lang;
    element.dir = dir;
  }
}
