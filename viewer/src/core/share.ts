/** Where the page that is open lies. */
export interface PageAddress {
  readonly href: string;
  /** Where it lies for everybody, as its author says; null where they do not. */
  readonly canonical: string | null;
}

/**
 * The address under which others find a view; null where there is none. `introduction` is the exhibition's page in
 * the language that is spoken, relative to the page that is open.
 */
export function publicAddress({ href, canonical }: PageAddress, introduction: string, hash: string): string | null {
  const from = canonical ?? (isPublic(new URL(href)) ? href : null);
  if (from === null) return null;
  const address = new URL(introduction, from);
  address.hash = hash;
  return address.href;
}

/** A disk is nobody else's, and neither is what this very machine serves. */
const isPublic = ({ protocol, hostname }: URL): boolean =>
  /^https?:$/.test(protocol) && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

export const pageAddress = (): PageAddress => ({
  href: location.href,
  canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null,
});
