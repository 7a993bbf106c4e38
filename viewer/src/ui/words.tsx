import { type ComponentChildren, createContext } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import type { Phrase } from "../contract/Phrase";
import type { Prose } from "../contract/Prose";
import { directionOf } from "../i18n/direction";
import { isForeign } from "../i18n/messages";

/** The language of the exhibition's words, where the interface around them speaks another. */
const Within = createContext<string | null>(null);

/** What is said in the exhibition's language `lang`, by an interface that may not know it. */
export function Spoken({ lang, children }: { lang: string; children: ComponentChildren }) {
  return <Within.Provider value={isForeign(lang) ? lang : null}>{children}</Within.Provider>;
}

interface Marked {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/** The attributes of an element that holds, or is named by, words in another language. */
export const marked = (lang: string | null): Marked => (lang === null ? {} : { lang, dir: directionOf(lang) });

/** A short text, which says so when it stands in for a missing translation. */
export function Text({ of: { text, lang } }: { of: Phrase }) {
  const within = useContext(Within);
  const other = lang ?? within;
  return other === null ? <>{text}</> : <bdi {...marked(other)}>{text}</bdi>;
}

interface ProseProps {
  readonly of: Prose;
  /** From the page to the exhibition's folder, to which links in the prose are relative. */
  readonly base: string;
}

/** The author's words, made safe by the generator. */
export function Words({ of: { html, lang }, base }: ProseProps) {
  const place = useRef<HTMLDivElement>(null);
  const within = useContext(Within);
  useLayoutEffect(() => {
    // A template is inert, so that no picture is asked for before its address is right.
    const template = document.createElement("template");
    template.innerHTML = html;
    for (const name of ["href", "src"]) {
      for (const element of template.content.querySelectorAll(`[${name}]`)) {
        element.setAttribute(name, rebased(element.getAttribute(name) ?? "", base));
      }
    }
    place.current?.replaceChildren(template.content);
  }, [html, base]);
  return <div class="ev-prose" ref={place} {...marked(lang ?? within)} />;
}

export function Transcript({ title, prose, base }: { title: string; prose: Prose; base: string }) {
  return (
    <details class="ev-transcript">
      <summary>{title}</summary>
      <Words of={prose} base={base} />
    </details>
  );
}

/** Routes and whole addresses stay; the rest is relative to the exhibition. */
export const rebased = (address: string, base: string): string =>
  /^(#|\/|[a-z][a-z0-9+.-]*:)/i.test(address) ? address : base + address;
