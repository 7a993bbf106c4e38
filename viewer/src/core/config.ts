import type { ByteSource } from "../assets/source";
import type { Language } from "../contract/Language";
import type { Tour } from "../contract/Tour";

/** What does not change while the page is open, but for one thing. */
export interface Config {
  /** The preview brings a newer one after a save: read it where it is needed, and keep no copy. */
  tour: Tour;
  /** From the page to the exhibition's folder, with a slash behind it. */
  readonly base: string;
  /** The language that the page around the viewer is written in. */
  readonly pageLanguage: string;
  readonly source: ByteSource;
}

export const languageOf = ({ tour }: Config, tag: string): Language | undefined =>
  tour.languages.find((language) => language.tag === tag) ?? tour.languages[0];

/** The readable page of something, in a language. */
export function pageUrl(config: Config, tag: string, page: string): string {
  const introduction = config.base + (languageOf(config, tag)?.page ?? "index.html");
  return introduction.replace(/[^/]*$/, "") + page;
}

export const introductionUrl = (config: Config, tag: string): string =>
  config.base + (languageOf(config, tag)?.page ?? "index.html");
