import type { Direction } from "../contract/Direction";

/** Written from right to left, unless a script says otherwise; as `Lang::is_right_to_left` of the generator has them. */
const LANGUAGES: ReadonlySet<string> = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);
const SCRIPTS: ReadonlySet<string> = new Set(["arab", "hebr", "nkoo", "syrc", "thaa"]);

/** Which way the texts of a language run. */
export function directionOf(tag: string): Direction {
  const [language = "", ...more] = tag.toLowerCase().split("-");
  const script = more.find((part) => /^[a-z]{4}$/.test(part));
  const runsLeft = script === undefined ? LANGUAGES.has(language) : SCRIPTS.has(script);
  return runsLeft ? "rtl" : "ltr";
}
