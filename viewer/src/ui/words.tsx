import { useLayoutEffect, useRef } from "preact/hooks";
import type { Phrase } from "../contract/Phrase";
import type { Prose } from "../contract/Prose";

/** A short text, which says so when it stands in for a missing translation. */
export function Text({ of: { text, lang } }: { of: Phrase }) {
  return lang === null ? <>{text}</> : <span lang={lang}>{text}</span>;
}

interface ProseProps {
  readonly of: Prose;
  /** From the page to the exhibition's folder, to which links in the prose are relative. */
  readonly base: string;
}

/** The author's words, made safe by the generator. */
export function Words({ of: { html, lang }, base }: ProseProps) {
  const place = useRef<HTMLDivElement>(null);
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
  return <div class="ev-prose" ref={place} {...(lang === null ? {} : { lang })} />;
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
