import { en } from "./en";
import { zhHans } from "./zh-hans";

type Plain<T> = T extends (...values: infer V) => string ? (...values: V) => string : string;

/** A table in which no message may be missing. */
export type Messages = { readonly [K in keyof typeof en]: Plain<(typeof en)[K]> };

export interface Interface {
  readonly tag: string;
  readonly messages: Messages;
}

const ENGLISH: Interface = { tag: "en", messages: en };
const INTERFACES: readonly Interface[] = [ENGLISH, { tag: "zh-Hans", messages: zhHans }];

/** The interface in a language: the very tag, then the same language in another form, then English. */
export function interfaceIn(tag: string): Interface {
  const wanted = tag.toLowerCase();
  const language = wanted.split("-")[0];
  return (
    INTERFACES.find((candidate) => candidate.tag.toLowerCase() === wanted) ??
    INTERFACES.find((candidate) => candidate.tag.toLowerCase().split("-")[0] === language) ??
    ENGLISH
  );
}
