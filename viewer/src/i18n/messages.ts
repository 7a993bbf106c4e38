import { ar } from "./ar";
import { en } from "./en";
import { zhHans } from "./zh-hans";
import { zhHant } from "./zh-hant";

type Plain<T> = T extends (...values: infer V) => string ? (...values: V) => string : string;

/** A table in which no message may be missing. */
export type Messages = { readonly [K in keyof typeof en]: Plain<(typeof en)[K]> };

export interface Interface {
  readonly tag: string;
  readonly messages: Messages;
}

const ENGLISH: Interface = { tag: "en", messages: en };
const SIMPLIFIED: Interface = { tag: "zh-Hans", messages: zhHans };
const TRADITIONAL: Interface = { tag: "zh-Hant", messages: zhHant };
const ARABIC: Interface = { tag: "ar", messages: ar };

export const INTERFACES: readonly Interface[] = [ENGLISH, SIMPLIFIED, TRADITIONAL, ARABIC];

/** The interface in a language, wherever it is spoken; English where we have none. */
export function interfaceIn(tag: string): Interface {
  switch (languageOf(tag)) {
    case "zh":
      return isTraditional(tag) ? TRADITIONAL : SIMPLIFIED;
    case "ar":
      return ARABIC;
    default:
      return ENGLISH;
  }
}

/** Whether the interface had to speak another language than the words of the exhibition. */
export const isForeign = (tag: string): boolean => languageOf(interfaceIn(tag).tag) !== languageOf(tag);

/** What the interface's words say of themselves beside words in `tag`: `en-GB` there, `en` beside French ones. */
export const interfaceLanguage = (tag: string): string => (isForeign(tag) ? interfaceIn(tag).tag : tag);

/** `zh` of `zh-Hant-TW`. */
const languageOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** By its script, or else by where it is written: Taiwan, Hong Kong, Macao. */
function isTraditional(tag: string): boolean {
  const parts = tag.toLowerCase().split("-");
  return parts.includes("hant") || (!parts.includes("hans") && ["tw", "hk", "mo"].some((place) => parts.includes(place)));
}
